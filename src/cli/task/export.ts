import { type DumpSection, dumpVersion } from '../../model/task/dump.ts';
import { recordOfSection } from '../../readers/tracker/exported.ts';
import { answerWriter } from '../answers.ts';
import { type Client, type ClientOptions, createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type {
  ExportActivitiesQuery,
  ExportAgentsQuery,
  ExportCommentsQuery,
  ExportLinksQuery,
  ExportTasksQuery,
} from '../generated/operations.ts';
import { standardOutput } from '../output.ts';
import { note } from '../report.ts';

export interface ExportOptions extends ClientOptions {
  readonly output: 'json' | 'ndjson';
  readonly namespace?: string;
}

const TASKS = /* GraphQL */ `query ExportTasks($id: IDScalarFilters, $after: String) {
  page: tasksConnection(where: { id: $id }, sort: [{ createdAt: ASC }, { id: ASC }], first: 200, after: $after) {
    edges {
      node {
        id title description status priority type phase ownerId notes labels createdAt updatedAt closedAt closeReason
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const LINKS = /* GraphQL */ `query ExportLinks($namespace: String, $after: String) {
  page: allTaskLinks(namespace: $namespace, first: 200, after: $after) {
    edges { node { kind sourceId targetId createdAt } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COMMENTS = /* GraphQL */ `query ExportComments($taskId: IDScalarFilters, $after: String) {
  page: commentsConnection(where: { taskId: $taskId }, sort: [{ createdAt: ASC }, { id: ASC }], first: 200, after: $after) {
    edges { node { id taskId authorId body createdAt } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ACTIVITIES = /* GraphQL */ `query ExportActivities($id: IDScalarFilters, $after: String) {
  page: activitiesConnection(where: { id: $id }, sort: [{ startedAt: ASC }, { id: ASC }], first: 200, after: $after) {
    edges { node { id agentId phase stage notes startedAt endedAt } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const AGENTS = /* GraphQL */ `query ExportAgents($id: IDScalarFilters, $after: String) {
  page: agentsConnection(where: { id: $id }, sort: [{ id: ASC }], first: 100, after: $after) {
    edges { node { id kind identity name contact role modelProvider modelName version sourceUrl lastSeen } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Ids of one query. */
const IDS = 100;

/** `whence task export`: everything of a namespace, or of all, which `whence task import` takes. */
export async function exportTasks(options: ExportOptions): Promise<ExitCode> {
  const writer = answerWriter<object>(options.output, []);
  await standardOutput.write(writer.start);
  await standardOutput.write(writer.part([{ record: 'export', version: dumpVersion }]));
  let leaving = 0;
  for await (const { section, node } of exportedThings(createClient(options), options.namespace)) {
    if (section === null) leaving += 1;
    else await standardOutput.write(writer.part([{ record: recordOfSection[section], ...node }]));
  }
  await standardOutput.write(writer.end);
  if (leaving > 0) await note(`${leaving} links lead to tasks that are not exported, and are left out`);
  return exitCodes.OK;
}

/** A thing of an export; without a section a link whose target is not of the export. */
export interface ExportedThing {
  readonly section: DumpSection | null;
  readonly node: object;
}

/**
 * Everything of a namespace, or of all. What refers to other things is read before them, so that whatever is made
 * meanwhile, nothing is missing that a thing refers to. Links that lead out of the namespace, or to tasks that were made
 * meanwhile, are not of it.
 */
export async function* exportedThings(
  client: Client,
  namespace: string | undefined,
): AsyncIterable<ExportedThing> {
  const prefix = namespace === undefined ? undefined : { startsWith: `${namespace}--` };
  const tasks = new Set<string>();
  const activities = new Set<string>();
  const agents = new Set<string>();
  const thing = (section: DumpSection | null, node: object) => ({ section, node: withoutNulls(node) });

  for await (const task of nodes<ExportTasksQuery>(client, TASKS, { id: prefix })) {
    tasks.add(task.id);
    if (task.ownerId != null) agents.add(task.ownerId);
    yield thing('tasks', task);
  }
  for await (const link of nodes<ExportLinksQuery>(client, LINKS, { namespace })) {
    if (!tasks.has(link.sourceId)) continue;
    if (link.kind === 'GENERATED_BY') activities.add(link.targetId);
    else if (link.kind === 'ATTRIBUTED_TO') agents.add(link.targetId);
    const isWithin = ['GENERATED_BY', 'ATTRIBUTED_TO'].includes(link.kind) || tasks.has(link.targetId);
    yield thing(isWithin ? 'links' : null, link);
  }
  for await (const comment of nodes<ExportCommentsQuery>(client, COMMENTS, { taskId: prefix })) {
    if (!tasks.has(comment.taskId)) continue;
    agents.add(comment.authorId);
    yield thing('comments', comment);
  }
  for await (const activity of withIds<ExportActivitiesQuery>(client, ACTIVITIES, prefix, activities)) {
    agents.add(activity.agentId);
    yield thing('activities', activity);
  }
  const registered = prefix ?? { contains: '--' };
  for await (const agent of withIds<ExportAgentsQuery>(client, AGENTS, registered, agents))
    yield thing('agents', agentRecord(agent));
}

/** An agent that has a natural identity is told with it; a registered one is known by its id alone. */
function agentRecord({ identity, lastSeen, ...agent }: NodeOf<ExportAgentsQuery>): object {
  return identity === agent.id ? agent : { ...agent, identity, seenAt: lastSeen };
}

interface Page<Node> {
  readonly page: {
    readonly edges: readonly { readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
}

type NodeOf<Query> = Query extends Page<infer Node> ? Node : never;

/** The nodes of a condition, and those of further ids that it did not give. */
async function* withIds<Query extends Page<{ readonly id: string }>>(
  client: Client,
  query: string,
  condition: object | undefined,
  ids: Set<string>,
): AsyncIterable<NodeOf<Query>> {
  for await (const node of nodes<Query>(client, query, { id: condition })) {
    ids.delete((node as { readonly id: string }).id);
    yield node;
  }
  const further = [...ids];
  for (let start = 0; start < further.length; start += IDS)
    yield* nodes<Query>(client, query, { id: { in: further.slice(start, start + IDS) } });
}

async function* nodes<Query extends Page<object>>(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): AsyncIterable<NodeOf<Query>> {
  for (let after: string | null = null; ; ) {
    const { page }: Query = await client.request(query, { ...variables, after });
    for (const { node } of page.edges) yield node as NodeOf<Query>;
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage) return;
  }
}

const withoutNulls = (node: object): object =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
