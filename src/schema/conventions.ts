import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What the types at the root are; the generator has a Query without a description. */
const rootMeanings: Readonly<Record<string, string>> = {
  Query: 'Questions: nothing that is asked here changes anything.',
  Mutation:
    'Changes; each is noted in the audit log. What is refused of them is data, or an error with a code.',
  Subscription: 'What happens from now on, as it becomes known.',
};

/** What fields of these names mean wherever they stand. */
const fieldMeanings: Readonly<Record<string, string>> = {
  id: 'Unique across all types, and stable: see `Query.node`.',
  firstSeen: 'Earliest source time at which a source told of it (UTC).',
  lastSeen: 'Latest source time at which a source told of it (UTC).',
  createdAt: 'When it was made, as its source says (UTC).',
  startedAt: 'When it began, as its source says (UTC).',
  finishedAt: 'When it ended, as its source says (UTC).',
  sources: 'Names of the sources that told of it.',
  evidence: 'How it is known, the weakest link of it.',
  confidence: 'How sure it is: by its evidence, and by whether sources tell it alike.',
  contradictions: 'Values of fixed facts on which sources disagree, as `field=value`.',
  url: 'Where people find it in its own system; never with credentials.',
  edges: 'The entries of the page, each with its cursor.',
  nodes: 'The entries of the page.',
  node: 'The entry itself.',
  cursor: 'Where the entry stands: give it as `after` to go on behind it.',
  pageInfo: 'Whether there is more, and where to go on.',
  totalCount: 'How many there are in all, whatever the size of the page.',
  count: 'How many there are.',
  hasNextPage: 'Whether there are entries behind those of the page.',
  hasPreviousPage: 'Whether there are entries before those of the page.',
  startCursor: 'Cursor of the first entry of the page; null where the page is empty.',
  endCursor: 'Cursor of the last entry of the page, to go on behind it; null where the page is empty.',
  message: 'What is wrong, in words for people; match on codes.',
  hint: 'What to do about it; null where there is nothing to say.',
  rejections: 'What was refused of it, each with its code; empty where all was taken.',
  status: 'What became of it, or how it is.',
  deploy: 'The deploy.',
  linesAdded: 'Number of lines that were added.',
  linesRemoved: 'Number of lines that were removed.',
  digests: 'Digests of the images that it is known by.',
};

/** As {@link fieldMeanings}; where the field may be null, that says that nobody told it. */
const toldMeanings: Readonly<Record<string, string>> = {
  sessionKey: 'Key of the session: the id that the system that ran it gave it',
  runId: 'Id of the run of the agent that it belongs to',
  workspaceId: 'Id of the workspace that was worked in',
  agentName: 'Name under which the agent worked',
  inputTokens: 'Tokens that the model was given',
  outputTokens: 'Tokens that the model answered with',
  totalTokens: 'Tokens that the model was given and answered with, together',
  closedAt: 'When it was closed (UTC)',
  cluster: 'Name of the cluster',
  namespace: 'Namespace within the cluster',
  environment: 'Environment, for example `production`',
  workload: 'Name of the workload',
  revision: 'Revision of the workload',
  pod: 'Name of the pod',
  deployId: 'The id that its system gave the deploy',
  platform: 'Platform of the image, for example `linux/amd64`',
  repository: 'Source repository as a normalised remote',
  commit: 'Full commit id',
  ref: 'Branch or tag',
  subpath: 'Folder within the repository',
  workingTreeHash: 'Hash over the files that went into the build',
  dirty: 'Whether the working tree had changes that are in no commit',
  reproducibleFromCommit: 'Whether the build context was found equal to the commit',
};

/** What arguments and fields of inputs of these names mean wherever they stand. */
const argumentMeanings: Readonly<Record<string, string>> = {
  where: 'Which ones; all that is given must hold.',
  sort: 'In which order; the first entry decides, those behind it where it ties.',
  filter: 'Only these; all that is given must hold.',
  first: 'Size of the page.',
  after: 'Cursor of the last entry of the page before.',
  limit: 'How many at most; each type has a limit of its own.',
  offset: 'How many to leave out at the beginning.',
  input: 'What to write.',
  inputs: 'What to write, in order.',
  events: 'What to write, in order.',
  AND: 'All of these must hold.',
  OR: 'One of these must hold.',
  NOT: 'This must not hold.',
  id: 'Id of what is meant, as its field `id` has it.',
  ids: 'Ids of what is meant, as their fields `id` have them.',
  taskId: 'Id of the task.',
  agentId: 'Id of the agent.',
  checkpointId: 'Id of the checkpoint, as its source gave it.',
  sessionKey: 'Key of the session.',
  runId: 'Id of the run.',
  cluster: 'Only in this cluster.',
  namespace: 'Only in this namespace.',
  of: 'What to begin with.',
  form: 'The form to answer in.',
  format: 'The form to answer in.',
  encoding: 'How the bundle is written as text.',
  policy: 'Whom it is taken from; the rules of the server when absent.',
  configuration: 'What the session is set to.',
  text: 'The text to read.',
  reason: 'Why; may be empty.',
  label: 'The label, exactly.',
  role: 'What it does.',
  provider: 'Provider of the model.',
  model: 'Name of the model.',
  name: 'Name to show.',
  contact: 'How to reach it; may be empty.',
  version: 'Version; may be empty.',
  source: 'Name of the source that tells it.',
  observedAt: 'When it was seen (UTC).',
};

/** Inputs whose fields are those of a type: what is written is what is read there. */
const writtenTypes: Readonly<Record<string, string>> = {
  AddCommentInput: 'Comment',
  AgentInput: 'Agent',
  BuildInput: 'Build',
  BuildKeyInput: 'Build',
  CheckpointInput: 'Checkpoint',
  CheckpointRequest: 'Checkpoint',
  CreateTaskInput: 'Task',
  DeployInput: 'Deploy',
  FileChangeInput: 'Attribution',
  ImportActivityInput: 'Activity',
  ImportAgentInput: 'Agent',
  ImportCommentInput: 'Comment',
  ImportTaskInput: 'Task',
  JournalEventInput: 'JournalEvent',
  SessionInput: 'Session',
  StartActivityInput: 'Activity',
  TagObservationInput: 'TagObservation',
  TaskFilter: 'Task',
  TokenUsageInput: 'TokenUsage',
  UpdateTaskInput: 'Task',
  WorkspaceOperationInput: 'Attribution',
};

/** Arguments of registrations name a tracker, not a cluster. */
const trackerNamespace = 'What ids of the tracker begin with, for example the URL of the repository.';

/**
 * Describes what is called alike everywhere and has no description of its own, so that generated fields and arguments
 * are told of, too.
 */
export function describeConventions(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types.filter(isObjectType)) describeFields(type);
  // Inputs come after: they repeat what fields say.
  for (const type of types.filter(isInputObjectType)) describeInput(type, schema);
}

function describeFields(type: GraphQLObjectType): void {
  type.description ??= rootMeanings[type.name];
  for (const field of Object.values(type.getFields())) {
    field.description ??=
      fieldMeanings[field.name] ?? toldOf(field) ?? pagesOf(field.name) ?? listOf(type, field);
    for (const argument of field.args) argument.description ??= meaningOf(type, argument);
  }
}

function describeInput(type: GraphQLInputObjectType, schema: GraphQLSchema): void {
  const written = schema.getType(writtenTypes[type.name] ?? '');
  const told = isObjectType(written) ? written.getFields() : {};
  for (const field of Object.values(type.getFields()))
    field.description ??= told[field.name]?.description ?? argumentMeanings[field.name];
}

function meaningOf({ name }: GraphQLObjectType, argument: GraphQLArgument): string | undefined {
  return name === 'Mutation' && argument.name === 'namespace'
    ? trackerNamespace
    : argumentMeanings[argument.name];
}

function toldOf({ name, type }: GraphQLField<unknown, unknown>): string | undefined {
  const meaning = toldMeanings[name];
  if (meaning === undefined) return undefined;
  return isNonNullType(type) ? `${meaning}.` : `${meaning}; null where nobody told it.`;
}

/** Relationships are read as lists, and as connections beside them. */
function pagesOf(name: string): string | undefined {
  const [, list] = /^(\w+)Connection$/.exec(name) ?? [];
  return list === undefined ? undefined : `As \`${list}\`, in pages.`;
}

/** The generated lists at the root. */
function listOf({ name }: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string | undefined {
  const isList = name === 'Query' && field.args.some((argument) => argument.name === 'where');
  return isList
    ? `All entries of the type \`${String(field.type).replace(/[[\]!]/g, '')}\` that fit.`
    : undefined;
}
