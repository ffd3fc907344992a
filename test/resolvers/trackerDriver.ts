import { parseProvider, parseWord, type Vocabulary } from '../../src/model/task/vocabulary.ts';
import type { Answer, TestWhence } from '../whence.ts';

/** What an operation of the tracker gave: a result in the words of the scenarios, or a code. */
export type OperationOutcome =
  | { readonly result: unknown }
  | { readonly error: string; readonly message?: string };

export type Arguments = Readonly<Record<string, unknown>>;

const taskFields = `id namespace title description status priority type phase ownerId notes createdAt updatedAt closedAt
  closeReason`;
const activityFields = 'id agentId phase stage startedAt endedAt notes';
const agentFields = 'id kind name contact role modelProvider modelName version sourceUrl';
const commentFields = 'id taskId authorId body createdAt';
const linkFields = 'kind sourceId targetId';
const wholePage = 200;

type Json = Readonly<Record<string, unknown>>;

/** Sends the operations of the scenarios as a client of the GraphQL API would, and answers in their words. */
export function createTrackerDriver(whence: TestWhence) {
  async function ask(
    query: string,
    variables: Arguments,
    form: (data: Json) => unknown,
  ): Promise<OperationOutcome> {
    const answer: Answer<Json> = await whence.send<Json>(query, variables);
    const [error] = answer.errors ?? [];
    if (error !== undefined) return { error: error.extensions?.code ?? 'NONE', message: error.message };
    return { result: form(answer.data) };
  }
  const agentOf = (kind?: string) => (args: Arguments) =>
    ask(
      `query ($id: ID!, $kind: AgentKind) { agent(id: $id, kind: $kind) { ${agentFields} } }`,
      { ...args, kind },
      ({ agent }) => agentWords(agent),
    );
  const listOf = (field: string) => () =>
    ask(`{ ${field}(first: ${wholePage}) { nodes { ${taskFields} } } }`, {}, (data) =>
      nodesOf(data[field]).map(taskWords),
    );
  const reachOf = (field: string) => (args: Arguments) =>
    ask(
      `query ($id: ID!) { ${field}(id: $id, first: ${wholePage}) { nodes { ${taskFields} } } }`,
      args,
      (data) => nodesOf(data[field]).map(taskWords),
    );
  const start = (args: Arguments) =>
    ask(
      `mutation ($input: StartActivityInput!) { startActivity(input: $input) { activity { ${activityFields} } } }`,
      { input: upper(args, 'phase', 'stage') },
      (data) => activityWords(inside(data.startActivity, 'activity')),
    );
  const nothing = () => null;

  return {
    create: (args) =>
      ask(
        `mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { ${taskFields} } } }`,
        { input: upper(args, 'type', 'priority', 'phase') },
        (data) => taskWords(inside(data.createTask, 'task')),
      ),
    show: (args) =>
      ask(`query ($id: ID!) { task(id: $id) { ${taskFields} } }`, args, ({ task }) => taskWords(task)),
    update: ({ id, fields }) => {
      const { owner, ...rest } = fields as Arguments;
      const input = {
        ...upper(rest, 'status', 'priority', 'phase'),
        ...(owner === undefined ? {} : { ownerId: owner }),
      };
      return ask(
        `mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { ${taskFields} } } }`,
        { id, input },
        (data) => taskWords(inside(data.updateTask, 'task')),
      );
    },
    closeTask: (args) =>
      ask(
        `mutation ($id: ID!, $reason: String!) { closeTask(id: $id, reason: $reason) { task { ${taskFields} } } }`,
        args,
        (data) => taskWords(inside(data.closeTask, 'task')),
      ),
    list: (args) => {
      const { label, ...rest } = upper(args, 'status', 'priority', 'type', 'phase');
      const where = {
        ...Object.fromEntries(
          Object.entries(rest).flatMap(([name, value]) => (value === '' ? [] : [[name, { eq: value }]])),
        ),
        ...(label === undefined || label === '' ? {} : { labels: { includes: label } }),
      };
      return ask(
        `query ($where: TaskWhere) { tasks(where: $where, sort: [{ createdAt: ASC }, { id: ASC }], limit: ${wholePage}) { ${taskFields} } }`,
        { where },
        ({ tasks }) => (tasks as readonly Json[]).map(taskWords),
      );
    },
    addEdge: (args) =>
      ask(
        `mutation ($input: TaskLinkInput!) { addTaskLink(input: $input) { ${linkFields} } }`,
        { input: upper(args, 'kind') },
        nothing,
      ),
    removeEdge: (args) =>
      ask(
        `mutation ($input: TaskLinkInput!) { removeTaskLink(input: $input) { ${linkFields} } }`,
        { input: upper(args, 'kind') },
        nothing,
      ),
    edges: (args) => {
      const { id, kind } = upper(args, 'kind');
      return ask(
        `query ($id: ID!, $kinds: [TaskLinkKind!]) { taskLinks(taskId: $id, kinds: $kinds, first: ${wholePage}) { nodes { ${linkFields} } } }`,
        { id, kinds: kind === undefined ? null : [kind] },
        ({ taskLinks }) => nodesOf(taskLinks).map(linkWords),
      );
    },
    ready: listOf('readyTasks'),
    blocked: listOf('blockedTasks'),
    depTree: (args) =>
      ask(
        `query ($id: ID!) { dependencyTree(id: $id, first: ${wholePage}) { nodes { ${linkFields} } } }`,
        args,
        ({ dependencyTree }) => nodesOf(dependencyTree).map(linkWords),
      ),
    ancestors: reachOf('taskAncestors'),
    descendants: reachOf('taskDescendants'),
    addLabel: ({ id, label }) =>
      ask(
        'mutation ($id: ID!, $label: String!) { addTaskLabel(taskId: $id, label: $label) { task { id } } }',
        { id, label },
        nothing,
      ),
    removeLabel: ({ id, label }) =>
      ask(
        'mutation ($id: ID!, $label: String!) { removeTaskLabel(taskId: $id, label: $label) { task { id } } }',
        { id, label },
        nothing,
      ),
    labels: ({ id }) =>
      ask('query ($id: ID!) { tasks(where: { id: { eq: $id } }) { labels } }', { id }, ({ tasks }) =>
        (tasks as readonly { readonly labels: readonly string[] }[]).flatMap(({ labels }) => labels),
      ),
    addComment: ({ id, authorId, body }) =>
      ask(
        `mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { ${commentFields} } } }`,
        { input: { taskId: id, authorId, body } },
        (data) => inside(data.addComment, 'comment'),
      ),
    comments: ({ id }) =>
      ask(
        `query ($id: ID!) { comments(where: { taskId: { eq: $id } }, sort: [{ createdAt: ASC }, { id: ASC }]) { ${commentFields} } }`,
        { id },
        ({ comments }) => comments,
      ),
    registerHumanAgent: (args) =>
      ask(
        `mutation ($namespace: String!, $name: String!, $contact: String!) {
          registerHumanAgent(namespace: $namespace, name: $name, contact: $contact) { agent { ${agentFields} } } }`,
        args,
        (data) => agentWords(inside(data.registerHumanAgent, 'agent')),
      ),
    registerMLAgent: (args) =>
      ask(
        `mutation ($namespace: String!, $role: AgentRole!, $provider: String!, $model: String!) {
          registerMlAgent(namespace: $namespace, role: $role, provider: $provider, model: $model) { agent { ${agentFields} } } }`,
        upper(args, 'role'),
        (data) => agentWords(inside(data.registerMlAgent, 'agent')),
      ),
    registerSoftwareAgent: (args) =>
      ask(
        `mutation ($namespace: String!, $name: String!, $version: String!, $source: String!) {
          registerSoftwareAgent(namespace: $namespace, name: $name, version: $version, source: $source) { agent { ${agentFields} } } }`,
        args,
        (data) => agentWords(inside(data.registerSoftwareAgent, 'agent')),
      ),
    agent: agentOf(),
    humanAgent: agentOf('HUMAN'),
    mlAgent: agentOf('ML'),
    softwareAgent: agentOf('SOFTWARE'),
    startActivity: start,
    startActivityWithId: start,
    endActivity: (args) =>
      ask(`mutation ($id: ID!) { endActivity(id: $id) { activity { ${activityFields} } } }`, args, (data) =>
        activityWords(inside(data.endActivity, 'activity')),
      ),
    activities: ({ agentId }) =>
      ask(
        `query ($where: ActivityWhere) { activities(where: $where, sort: [{ startedAt: ASC }, { id: ASC }]) { ${activityFields} } }`,
        { where: agentId === undefined ? {} : { agentId: { eq: agentId } } },
        ({ activities }) => (activities as readonly Json[]).map(activityWords),
      ),
    parseId: ({ text }) =>
      ask('query ($text: String!) { trackerId(text: $text) { namespace uuid text } }', { text }, (data) => {
        const { namespace, uuid, text: wire } = data.trackerId as Json;
        return { namespace, uuid, wire };
      }),
    lookupModel: (args) =>
      ask(
        'query ($provider: String!, $name: String!) { models(provider: $provider, name: $name) { nodes { provider name } } }',
        args,
        ({ models }) => nodesOf(models)[0] ?? null,
      ),
    fromGitRemote: ({ url }) =>
      ask(
        'query ($url: String!) { defaultNamespace(remote: $url) }',
        { url },
        (data) => data.defaultNamespace,
      ),
    fromDirectory: ({ dir }) =>
      ask(
        'query ($dir: String!) { defaultNamespace(directory: $dir) }',
        { dir },
        (data) => data.defaultNamespace,
      ),
    parseEnum: async ({ enum: name, text }) => parseEnum(String(name), String(text)),
    reopen: async () => ({ result: null }),
    sleep: async ({ ms }) => {
      await new Promise((resolve) => setTimeout(resolve, Number(ms)));
      return { result: null };
    },
  } as const satisfies Readonly<Record<string, (args: Arguments) => Promise<OperationOutcome>>>;
}

async function parseEnum(name: string, text: string): Promise<OperationOutcome> {
  if (name === 'Provider') return { result: { text: parseProvider(text) } };
  const word = parseWord(name as Vocabulary, text);
  return word.ok ? { result: { text: word.text, ordinal: word.ordinal } } : { error: 'OTHER' };
}

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** The arguments, with the values of enums in GraphQL's spelling. */
function upper(args: Arguments, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      names.includes(name) && typeof value === 'string' ? value.toUpperCase() : value,
    ]),
  );
}

const inside = (payload: unknown, name: string): Json => (payload as Record<string, Json>)[name] ?? {};
const nodesOf = (connection: unknown): readonly Json[] =>
  (connection as { readonly nodes: readonly Json[] }).nodes;

function taskWords(task: unknown): Json {
  const { ownerId, status, priority, type, phase, ...rest } = task as Json;
  return {
    ...rest,
    owner: ownerId,
    status: lower(status),
    priority: lower(priority),
    type: lower(type),
    phase: lower(phase),
  };
}

const linkWords = ({ kind, ...rest }: Json): Json => ({ ...rest, kind: lower(kind) });

function activityWords(activity: Json): Json {
  return { ...activity, phase: lower(activity.phase), stage: lower(activity.stage) };
}

function agentWords(agent: unknown): Json {
  const { id, kind, name, contact, role, modelProvider, modelName, version, sourceUrl } = agent as Json;
  switch (kind) {
    case 'HUMAN':
      return { id, kind: 'human', name, contact };
    case 'ML':
      return { id, kind: 'machine_learning', role, model: { provider: modelProvider, name: modelName } };
    default:
      return { id, kind: 'software', name, version, source: sourceUrl };
  }
}
