import { type GraphQLField, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

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
  contradictions: 'Values of fixed facts on which sources disagree, as `field=value`.',
  url: 'Where people find it in its own system; never with credentials.',
  edges: 'The entries of the page, each with its cursor.',
  nodes: 'The entries of the page.',
  node: 'The entry itself.',
  cursor: 'Where the entry stands: give it as `after` to go on behind it.',
  pageInfo: 'Whether there is more, and where to go on.',
  totalCount: 'How many there are in all, whatever the size of the page.',
  count: 'How many there are.',
};

/** What arguments and fields of inputs of these names mean wherever they stand. */
const argumentMeanings: Readonly<Record<string, string>> = {
  where: 'Which ones; all that is given must hold.',
  sort: 'In which order; the first entry decides, those behind it where it ties.',
  first: 'Size of the page.',
  after: 'Cursor of the last entry of the page before.',
  limit: 'How many at most; each type has a limit of its own.',
  offset: 'How many to leave out at the beginning.',
  input: 'What to write.',
  AND: 'All of these must hold.',
  OR: 'One of these must hold.',
  NOT: 'This must not hold.',
};

/**
 * Describes what is called alike everywhere and has no description of its own, so that generated fields and arguments
 * are told of, too.
 */
export function describeConventions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) describe(field);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) field.description ??= argumentMeanings[field.name];
  }
}

function describe(field: GraphQLField<unknown, unknown>): void {
  field.description ??= fieldMeanings[field.name] ?? pagesOf(field.name);
  for (const argument of field.args) argument.description ??= argumentMeanings[argument.name];
}

/** Relationships are read as lists, and as connections beside them. */
function pagesOf(name: string): string | undefined {
  const [, list] = /^(\w+)Connection$/.exec(name) ?? [];
  return list === undefined ? undefined : `As \`${list}\`, in pages.`;
}
