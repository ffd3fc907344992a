import type { IncomingDocument } from '../../ingest/ingest.ts';
import type { Batch, Connector, Gap, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { gapOf } from '../gaps.ts';
import { createJsonApi, type JsonApi } from '../http/api.ts';
import { createHttpClient } from '../http/client.ts';
import { beginSince, readParts } from '../incremental.ts';
import { readPackages } from './packages.ts';
import { readDeployments, readPullRequests, readRuns } from './repository.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A repository as its steps read it. */
export interface RepositoryReading {
  readonly api: JsonApi;
  /** `repos/<owner>/<name>`. */
  readonly path: string;
  /** What events say of their repository. */
  readonly repository: Fields;
  /** ISO time after which changes are read; null for all. */
  readonly since: string | null;
}

const steps: readonly (readonly [
  name: string,
  read: (reading: RepositoryReading) => AsyncGenerator<Batch>,
])[] = [
  ['workflow runs', readRuns],
  ['deployments', readDeployments],
  ['pull requests', readPullRequests],
];

/**
 * Reads GitHub: workflow runs, deployments with their statuses and merged pull requests with their reviews by
 * repository, container packages by owner. What is read has the form of the events that GitHub's webhooks send.
 */
export function githubConnector(definition: SourceDefinition, tools: Tools): Connector {
  return {
    isContinuous: false,
    async *pass(pass: Pass): AsyncGenerator<Batch> {
      const { policy, pause, random, limits = {}, secrets, clock } = tools;
      const http = createHttpClient({ policy, pause, random, limits, signal: pass.signal });
      try {
        const token = definition.secret === undefined ? null : await secrets.read(definition.secret);
        const headers = {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        };
        const base = new URL(definition.url ?? 'https://api.github.com');
        const api = createJsonApi({ http, base, headers, itemNames: ['workflow_runs'] });
        const cursor = beginSince(pass.full ? null : pass.cursor, clock());
        const setting = { api, tools, source: definition.name, since: cursor.since };
        yield* readParts(
          partsOf(definition),
          ({ name }) => name,
          cursor,
          (part) => readPart(part, setting),
        );
      } finally {
        http.close();
      }
    },
  };
}

/** A repository, or the packages of an owner. */
type Part =
  | { readonly kind: 'REPOSITORY'; readonly name: string }
  | { readonly kind: 'PACKAGES'; readonly name: string; readonly owner: string };

function partsOf({ repositories = [], owners = [] }: SourceDefinition): readonly Part[] {
  const all: readonly Part[] = [
    ...repositories.map((name): Part => ({ kind: 'REPOSITORY', name })),
    ...owners.map((owner): Part => ({ kind: 'PACKAGES', name: `packages of ${owner}`, owner })),
  ];
  return all.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

interface Setting {
  readonly api: JsonApi;
  readonly tools: Tools;
  readonly source: string;
  readonly since: string | null;
}

async function* readPart(
  part: Part,
  { api, tools, source, since }: Setting,
): AsyncGenerator<Batch, Gap | null> {
  try {
    if (part.kind === 'PACKAGES') yield* readPackages({ api, tools, source, owner: part.owner });
    else yield* readRepository(part.name, api, since);
    return null;
  } catch (error) {
    const gap = gapOf(error, part.name);
    yield { documents: [], gaps: [gap] };
    return gap;
  }
}

async function* readRepository(name: string, api: JsonApi, since: string | null): AsyncGenerator<Batch> {
  const path = `repos/${name.split('/').map(encodeURIComponent).join('/')}`;
  const found = await api.get(path);
  if (found === null)
    throw new SourceFailure(
      'SOURCE_ANSWER_INVALID',
      `There is no repository ${name}, or no right to read it.`,
    );
  const { full_name, html_url, clone_url } = found;
  const reading = { api, path, since, repository: { full_name, html_url, clone_url } };
  for (const [step, read] of steps) {
    try {
      yield* read(reading);
    } catch (error) {
      yield { documents: [], gaps: [gapOf(error, `${name} ${step}`)] };
    }
  }
}

/** What was read, in the form of an event about it. */
export function eventOf({ repository, path }: RepositoryReading, members: Fields): IncomingDocument {
  return {
    content: { ...members, repository },
    name: `${path.slice('repos/'.length)} ${Object.keys(members)[0]}`,
  };
}
