import type { Batch, Connector, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { createJsonApi, type JsonApi } from '../http/api.ts';
import { createHttpClient } from '../http/client.ts';
import { beginSince, type Part, readParts } from '../incremental.ts';
import { readBuilds } from './builds.ts';
import { readDeployments } from './deployments.ts';
import { readMergeRequests } from './mergeRequests.ts';
import { readRegistry } from './registry.ts';

/** A project as its steps read it. */
export interface ProjectReading {
  readonly source: string;
  readonly api: JsonApi;
  readonly tools: Tools;
  /** Full path of the project. */
  readonly project: string;
  /** The same as a part of an address. */
  readonly path: string;
  /** ISO time after which changes are read; null for all. */
  readonly since: string | null;
}

/** What is read of a project, each by itself: a project without a registry still has pipelines. */
const steps: readonly (readonly [name: string, read: (reading: ProjectReading) => AsyncGenerator<Batch>])[] =
  [
    ['pipelines', readBuilds],
    ['deployments', readDeployments],
    ['merge requests', readMergeRequests],
    ['registry', readRegistry],
  ];

/**
 * Reads a GitLab: pipelines with their jobs, deployments, merged merge requests with their approvals, and the tags of
 * the container registry, project by project. The cursor says which project was read last, and since when changes are
 * read, of all or of a step that could not be read.
 */
export function gitlabConnector(definition: SourceDefinition, tools: Tools): Connector {
  return {
    isContinuous: false,
    async *pass(pass: Pass): AsyncGenerator<Batch> {
      const { policy, pause, random, limits = {}, secrets, clock } = tools;
      const http = createHttpClient({ policy, pause, random, limits, signal: pass.signal });
      try {
        const token = definition.secret === undefined ? null : await secrets.read(definition.secret);
        const base = new URL(`${(definition.url ?? 'https://gitlab.com').replace(/\/$/, '')}/api/v4/`);
        const headers = { accept: 'application/json', ...(token === null ? {} : { 'private-token': token }) };
        const api = createJsonApi({ http, base, headers });
        const cursor = beginSince(pass.full ? null : pass.cursor, clock());
        const projects = await projectsOf(definition, api);
        const parts = projects.map((project) => partOf(project, { source: definition.name, api, tools }));
        yield* readParts(parts, cursor);
      } finally {
        http.close();
      }
    },
  };
}

function partOf(project: string, setting: Pick<ProjectReading, 'source' | 'api' | 'tools'>): Part {
  const path = `projects/${encodeURIComponent(project)}`;
  return {
    name: project,
    // Without it, the lists of a project that may not be read would look like empty ones.
    prepare: async () => {
      if ((await setting.api.get(path)) !== null) return;
      const reason = `There is no project ${project}, or no right to read it.`;
      throw new SourceFailure('SOURCE_ANSWER_INVALID', reason);
    },
    steps: steps.map(([name, read]) => ({
      name,
      read: (since) => read({ ...setting, project, path, since }),
    })),
  };
}

async function projectsOf(
  { projects = [], groups = [] }: SourceDefinition,
  api: JsonApi,
): Promise<readonly string[]> {
  const found = new Set(projects);
  for (const group of groups) {
    // Keyset paging: what is made meanwhile shifts no page.
    const query = {
      include_subgroups: 'true',
      simple: 'true',
      pagination: 'keyset',
      order_by: 'id',
      sort: 'asc',
    };
    for await (const { items } of api.pages(`groups/${encodeURIComponent(group)}/projects`, query)) {
      for (const { path_with_namespace: path } of items) if (typeof path === 'string') found.add(path);
    }
  }
  return [...found].sort();
}

/** A page as a recorded call, whose address says which installation, project and pipeline it is of. */
export function recordedCall(api: JsonApi, project: string, path: string, response: unknown) {
  return {
    content: { request: api.addressOf(path).href, response },
    name: `${project} ${path.slice(path.lastIndexOf('/') + 1)}`,
  };
}
