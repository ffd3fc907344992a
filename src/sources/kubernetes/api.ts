import type { IncomingMessage } from 'node:http';
import { isFields } from '../../readers/record.ts';
import { SourceFailure, shown } from '../failure.ts';
import { defaultHttpLimits, expectOk, type HttpClient, jsonOf } from '../http/client.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A page of a list. */
export interface ListPage {
  readonly items: readonly Fields[];
  /** Version of the whole list, from which watching goes on. */
  readonly version: string;
  readonly next: string | null;
}

/** A change that a watch told of. */
export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: Fields;
  readonly version: string;
}

export interface ClusterApi {
  /** The versions of API groups that the cluster serves, such as `apps/v1`; none where it does not tell. */
  readonly groupVersions: () => Promise<ReadonlySet<string>>;
  /**
   * One page of a list; null where the cluster has no such kind (404).
   *
   * @throws SourceFailure `SOURCE_ANSWER_INVALID` for 410, too: then the list begins anew
   */
  readonly list: (path: string, next: string | null) => Promise<ListPage | null>;
  /** What changes, for some seconds; ends by itself. @throws WatchExpired when the version is too old */
  readonly watch: (
    path: string,
    version: string,
    seconds: number,
    signal: AbortSignal,
  ) => AsyncIterable<WatchEvent>;
}

/** The version from which a watch was to go on is no longer kept: all must be listed anew. */
export class WatchExpired extends Error {}

/** Objects of one page. */
const pageSize = 250;
/** Bytes of one event. */
const eventByteLimit = 16 * 1024 * 1024;

/** @param silenceMilliseconds after the end that was asked for in which a silent watch is given up */
export function createClusterApi(
  http: HttpClient,
  base: URL,
  token: string | null,
  silenceMilliseconds: number = defaultHttpLimits.silenceMilliseconds,
): ClusterApi {
  const headers = {
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const at = (path: string, query: Readonly<Record<string, string>>): URL => {
    const url = new URL(`${base.pathname.replace(/\/$/, '')}/${path}`, base);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
  return {
    groupVersions: async () => {
      const answer = await http.request({ method: 'GET', url: at('apis', {}), headers, redirects: 0 });
      // Who may not discover may list all the same.
      return answer.status === 200 ? groupVersionsIn(jsonOf(answer)) : new Set();
    },
    list: async (path, next) => {
      const url = at(path, { limit: String(pageSize), ...(next === null ? {} : { continue: next }) });
      const answer = expectOk(await http.request({ method: 'GET', url, headers, redirects: 0 }), 404, 410);
      if (answer.status === 404) return null;
      if (answer.status === 410) throw new WatchExpired(`${shown(url)} has expired.`);
      const list = jsonOf(answer);
      if (!isFields(list) || !isFields(list.metadata) || !(Array.isArray(list.items) || list.items === null))
        throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(url)} answers no list.`);
      const { resourceVersion, continue: more } = list.metadata;
      return {
        items: (Array.isArray(list.items) ? list.items : []).filter(isFields),
        version: typeof resourceVersion === 'string' ? resourceVersion : '',
        next: typeof more === 'string' && more !== '' ? more : null,
      };
    },
    watch: (path, version, seconds, signal) => {
      const url = at(path, {
        watch: '1',
        allowWatchBookmarks: 'true',
        resourceVersion: version,
        timeoutSeconds: String(seconds),
      });
      const silence = AbortSignal.timeout(seconds * 1_000 + silenceMilliseconds);
      return watchEvents(url, silence, () =>
        http.open({ method: 'GET', url, headers }, AbortSignal.any([signal, silence])),
      );
    },
  };
}

/** The versions in an APIGroupList. */
function groupVersionsIn(list: unknown): ReadonlySet<string> {
  const groups: readonly unknown[] = isFields(list) && Array.isArray(list.groups) ? list.groups : [];
  const versions = groups.flatMap((group): readonly unknown[] =>
    isFields(group) && Array.isArray(group.versions) ? group.versions : [],
  );
  return new Set(
    versions.flatMap((version) =>
      isFields(version) && typeof version.groupVersion === 'string' ? [version.groupVersion] : [],
    ),
  );
}

async function* watchEvents(
  url: URL,
  silence: AbortSignal,
  open: () => Promise<IncomingMessage>,
): AsyncGenerator<WatchEvent> {
  const message = await open();
  if (message.statusCode !== 200) {
    message.destroy();
    if (message.statusCode === 410) throw new WatchExpired(`${shown(url)} has expired.`);
    expectOk({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.alloc(0), url });
  }
  try {
    for await (const line of linesOf(message, url)) {
      const event = eventOf(line, url);
      if (event !== null) yield event;
    }
  } catch (error) {
    // What an aborted connection reports depends on how far it came.
    if (silence.aborted)
      throw new SourceFailure('SOURCE_TIMEOUT', `The watch of ${shown(url)} fell silent.`, { cause: error });
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return;
    throw error;
  } finally {
    message.destroy();
  }
}

async function* linesOf(message: IncomingMessage, url: URL): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of message as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > eventByteLimit)
      throw new SourceFailure(
        'SOURCE_ANSWER_TOO_LARGE',
        `${shown(url)} tells of an object that is too large.`,
      );
    yield* lines.filter((line) => line.trim() !== '');
  }
}

function eventOf(line: string, url: URL): WatchEvent | null {
  const event = jsonOf({ status: 200, headers: {}, body: Buffer.from(line), url });
  if (!isFields(event) || !isFields(event.object)) return null;
  const { type, object } = event;
  switch (type) {
    case 'ADDED':
    case 'MODIFIED':
    case 'DELETED':
    case 'BOOKMARK': {
      const { metadata } = object;
      const version =
        isFields(metadata) && typeof metadata.resourceVersion === 'string' ? metadata.resourceVersion : '';
      return { type, object, version };
    }
    case 'ERROR':
      if (object.code === 410) throw new WatchExpired(`${shown(url)} has expired.`);
      throw new SourceFailure('SOURCE_ANSWER_INVALID', `The watch of ${shown(url)} ended with an error.`);
    default:
      return null;
  }
}
