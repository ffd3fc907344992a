import type { IncomingDocument } from '../../ingest/ingest.ts';
import type { Batch, Connector, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { createJsonApi, type JsonApi } from '../http/api.ts';
import { createHttpClient } from '../http/client.ts';
import { beginSince, type Part, readParts } from '../incremental.ts';
import { type PackagesReading, readPackages } from './packages.ts';
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
  /** When the pass began. */
  readonly now: Date;
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
 * Reads GitHub: workflow runs with their jobs, deployments with their statuses and merged pull requests with their reviews by
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
        const api = createJsonApi({ http, base, headers, itemNames: ['workflow_runs', 'jobs'] });
        const now = clock();
        const cursor = beginSince(pass.full ? null : pass.cursor, now);
        const { repositories = [], owners = [], name: source } = definition;
        const parts = [
          ...repositories.map((name) => repositoryPart(name, api, now)),
          ...owners.map((owner) => packagesPart({ api, tools, source, owner })),
        ];
        yield* readParts(parts, cursor);
      } finally {
        http.close();
      }
    },
  };
}

function repositoryPart(name: string, api: JsonApi, now: Date): Part {
  const path = `repos/${name.split('/').map(encodeURIComponent).join('/')}`;
  let repository: Fields = {};
  return {
    name,
    prepare: async () => {
      const found = await api.get(path);
      if (found === null)
        throw new SourceFailure(
          'SOURCE_ANSWER_INVALID',
          `There is no repository ${name}, or no right to read it.`,
        );
      const { full_name, html_url, clone_url } = found;
      repository = { full_name, html_url, clone_url };
    },
    steps: steps.map(([step, read]) => ({
      name: step,
      read: (since) => read({ api, path, since, now, repository }),
    })),
  };
}

/** Packages are read whole each time: only the whole list shows which tags are gone. */
function packagesPart(reading: PackagesReading): Part {
  return { name: `packages of ${reading.owner}`, steps: [{ name: '', read: () => readPackages(reading) }] };
}

/** What was read, in the form of an event about it. */
export function eventOf({ repository, path }: RepositoryReading, members: Fields): IncomingDocument {
  return {
    content: { ...members, repository },
    name: `${path.slice('repos/'.length)} ${Object.keys(members)[0]}`,
  };
}
