import type { IncomingDocument } from '../../ingest/ingest.ts';
import { instantFromDate } from '../../model/time.ts';
import { isFields } from '../../readers/record.ts';
import { createCollector } from '../batches.ts';
import type { Batch, Connector, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { gapOf } from '../gaps.ts';
import { createHttpClient } from '../http/client.ts';
import { type ClusterApi, createClusterApi, type WatchEvent, WatchExpired } from './api.ts';
import { clusterConnection } from './connection.ts';
import { parseCursor, type WatchCursor } from './cursor.ts';
import { deletedPod, vanishedPod } from './gone.ts';
import { merged } from './merge.ts';
import { pathOf, type Resource, resources, resourcesOf } from './resources.ts';

/** Milliseconds after which all is listed anew, whatever the watches told: they can fall silent without a word. */
const relistMilliseconds = 600_000;
/** Most pages of one list. */
const pageLimit = 10_000;
/** Longest watch of one pass, in seconds. */
const watchSecondsLimit = 300;

type Fields = Readonly<Record<string, unknown>>;

/** A resource at the path that is listed and watched. */
interface Watched {
  readonly resource: Resource;
  readonly path: string;
}

/** What the steps of a pass share. */
interface Reading {
  readonly definition: SourceDefinition;
  readonly tools: Tools;
  readonly api: ClusterApi;
  readonly signal: AbortSignal;
}

/**
 * Reads a cluster: lists everything, then watches it for the time of an interval. The cursor is where the watches
 * stand, so that the next pass, of whatever instance, goes on there; all is listed anew after ten minutes, when a watch
 * has expired, and in a full pass. Only a whole list tells that a pod is gone.
 */
export function kubernetesConnector(definition: SourceDefinition, tools: Tools): Connector {
  return {
    isContinuous: true,
    async *pass(pass: Pass): AsyncGenerator<Batch> {
      const { pause, random, limits = {}, clock } = tools;
      const { url, tls, token, policy } = await clusterConnection(definition, tools);
      const http = createHttpClient({ policy, tls, pause, random, limits, signal: pass.signal });
      try {
        const api = createClusterApi(http, url, token, limits.silenceMilliseconds);
        const reading = { definition, tools, api, signal: pass.signal };
        const cursor = pass.full ? null : parseCursor(pass.cursor);
        const isStale = cursor === null || clock().getTime() - cursor.listedAt > relistMilliseconds;
        const versions = isStale ? yield* listAll(reading) : { ...cursor.versions };
        const listedAt = isStale ? clock().getTime() : cursor.listedAt;
        yield* watchAll(reading, { listedAt, versions });
      } finally {
        http.close();
      }
    },
  };
}

function watchedOf(
  { namespaces }: SourceDefinition,
  read: readonly Resource[] = resources,
): readonly Watched[] {
  const places: readonly (string | null)[] = namespaces ?? [null];
  return read.flatMap((resource) => places.map((place) => ({ resource, path: pathOf(resource, place) })));
}

async function* listAll(reading: Reading): AsyncGenerator<Batch, Record<string, string>> {
  const versions: Record<string, string> = {};
  const pods = new Set<string>();
  const failures: SourceFailure[] = [];
  let arePodsWhole = true;
  const watched = watchedOf(reading.definition, resourcesOf(await reading.api.groupVersions()));
  for (const { resource, path } of watched) {
    try {
      versions[path] = yield* listOne(reading, resource, path, pods);
    } catch (error) {
      // Who may not read one kind may read others.
      const gap = gapOf(error, path);
      failures.push(new SourceFailure(gap.code, gap.message));
      arePodsWhole &&= resource.kind !== 'Pod';
      yield { documents: [], gaps: [gap] };
    }
  }
  const [first] = failures;
  if (first !== undefined && failures.length === watched.length) throw first;
  if (arePodsWhole) yield* vanished(reading, pods);
  return Object.fromEntries(Object.entries(versions).filter(([, version]) => version !== ''));
}

async function* listOne(
  { api }: Reading,
  resource: Resource,
  path: string,
  pods: Set<string>,
): AsyncGenerator<Batch, string> {
  const collector = createCollector();
  let next: string | null = null;
  let version = '';
  for (let pages = 0; pages === 0 || next !== null; pages += 1) {
    if (pages >= pageLimit) throw new SourceFailure('SOURCE_ENDLESS', `The list of ${path} does not end.`);
    const page: Awaited<ReturnType<ClusterApi['list']>> = await listPage(api, path, next);
    if (page === null) return '';
    for (const item of page.items) {
      if (resource.kind === 'Pod') pods.add(uidOf(item));
      collector.add(documentOf(resource, item));
    }
    yield* collector.full();
    next = page.next;
    version = page.version;
  }
  yield* collector.rest();
  return version;
}

/** A list whose pages expired while they were read is none. */
async function listPage(api: ClusterApi, path: string, next: string | null) {
  try {
    return await api.list(path, next);
  } catch (error) {
    if (!(error instanceof WatchExpired)) throw error;
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `The pages of ${path} expired while they were read.`);
  }
}

async function* vanished({ definition, tools }: Reading, pods: ReadonlySet<string>): AsyncGenerator<Batch> {
  const { name, cluster = '', namespaces } = definition;
  const open = await tools.knowledge.openPods(name, cluster);
  const at = instantFromDate(tools.clock());
  const collector = createCollector();
  for (const pod of open) {
    const isRead = namespaces === undefined || namespaces.includes(pod.namespace);
    if (isRead && !pods.has(pod.uid)) collector.add(vanishedPod(pod, at));
    yield* collector.full();
  }
  yield* collector.rest();
}

async function* watchAll(reading: Reading, cursor: WatchCursor): AsyncGenerator<Batch> {
  const { definition, api, signal, tools } = reading;
  const versions: Record<string, string> = { ...cursor.versions };
  const seconds = Math.min(definition.intervalSeconds, watchSecondsLimit);
  const watched = watchedOf(definition).filter(({ path }) => versions[path] !== undefined);
  const cursorText = (): string => JSON.stringify({ ...cursor, versions });
  yield { documents: [], cursor: cursorText() };
  const begin = watched.map(
    (each) =>
      async function* (until: AbortSignal) {
        for await (const event of api.watch(each.path, versions[each.path] ?? '', seconds, until))
          yield { ...each, event };
      },
  );
  try {
    for await (const changes of merged(begin, signal)) {
      for (const { path, event } of changes) if (event.version !== '') versions[path] = event.version;
      const documents = changes.flatMap(({ resource, event }) => documentsOf(resource, event, tools.clock()));
      yield { documents, cursor: cursorText() };
    }
  } catch (error) {
    // Whatever ended a watch, only a new list shows what it did not tell.
    yield { documents: [], cursor: null };
    if (!(error instanceof WatchExpired)) throw error;
  }
}

function documentsOf(
  resource: Resource,
  { type, object }: WatchEvent,
  now: Date,
): readonly IncomingDocument[] {
  switch (type) {
    case 'BOOKMARK':
      return [];
    case 'DELETED':
      return resource.kind === 'Pod' ? [documentOf(resource, deletedPod(object, instantFromDate(now)))] : [];
    case 'ADDED':
    case 'MODIFIED':
      return [documentOf(resource, object)];
  }
}

/** Items of a list leave out what the list says of all of them. */
function documentOf({ apiVersion, kind }: Resource, item: Fields): IncomingDocument {
  const metadata = isFields(item.metadata) ? item.metadata : {};
  return {
    kind: 'KUBERNETES',
    content: { ...item, apiVersion, kind },
    name: `${kind} ${String(metadata.namespace ?? '')}/${String(metadata.name ?? '')}`,
  };
}

function uidOf({ metadata }: Fields): string {
  return isFields(metadata) ? String(metadata.uid ?? '') : '';
}
