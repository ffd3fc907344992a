import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { describe, it } from 'vitest';
import { schemaOf } from '../serving.ts';
import { answerLikeGraphqlJs } from './comparing.ts';

/**
 * Items of lists may be null: where they may not, graphql-js leaves the failures of later items unhandled, which ends a
 * process.
 */
const typeDefs = `
  interface Node { id: ID! parent: Node }
  type File implements Node { id: ID! parent: Node name: String! size: Int }
  type Folder implements Node { id: ID! parent: Node files: [File]! nodes: [Node] first: Node! }
  type Query { folder: Folder file: File! node: Node nodes: [Node] depth(n: Int = 1): Int }
`;

/** How a field of the random schema behaves; which one it does is drawn once a schema. */
const behaviours = ['value', 'later', 'null', 'throws', 'rejects', 'error'] as const;
type Behaviour = (typeof behaviours)[number];

function behaving(behaviour: Behaviour, value: () => unknown): () => unknown {
  switch (behaviour) {
    case 'value':
      return value;
    case 'later':
      return async () => value();
    case 'null':
      return () => null;
    case 'throws':
      return () => {
        throw new Error('thrown');
      };
    case 'rejects':
      return async () => {
        throw new Error('rejected');
      };
    case 'error':
      return () => new Error('given');
  }
}

const fields = [
  'folder',
  'file',
  'node',
  'nodes',
  'id',
  'parent',
  'name',
  'size',
  'files',
  'all',
  'first',
  'item',
] as const;
type Plan = Readonly<Record<(typeof fields)[number], Behaviour>>;

/** Mostly values, so that answers go deep before something fails. */
const behaviour = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Behaviour>('value', 'later') },
  { weight: 1, arbitrary: fc.constantFrom<Behaviour>(...behaviours) },
);
const plans: fc.Arbitrary<Plan> = fc.record(
  Object.fromEntries(fields.map((field) => [field, behaviour])) as Record<
    (typeof fields)[number],
    typeof behaviour
  >,
);

function schemaOfPlan(plan: Plan): GraphQLSchema {
  const file = { __typename: 'File' };
  const folder = { __typename: 'Folder' };
  const items = () => [file, folder, behaving(plan.item, () => file)()];
  const safely = (list: () => unknown[]) => () => {
    try {
      return list();
    } catch (error) {
      return [error];
    }
  };
  const files = () => [file, behaving(plan.item, () => file)()];
  const node = {
    id: behaving(plan.id, () => 'id'),
    parent: behaving(plan.parent, () => folder),
  };
  return schemaOf(typeDefs, {
    Query: {
      folder: behaving(plan.folder, () => folder),
      file: behaving(plan.file, () => file),
      node: behaving(plan.node, () => folder),
      nodes: behaving(plan.nodes, safely(items)),
      depth: (_: unknown, { n }: { n: number }) => n,
    },
    File: { ...node, name: behaving(plan.name, () => 'name'), size: behaving(plan.size, () => 1) },
    Folder: {
      ...node,
      files: behaving(plan.files, safely(files)),
      nodes: behaving(plan.all, safely(items)),
      first: behaving(plan.first, () => file),
    },
  });
}

const some = (parts: readonly fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' '));
const condition = fc.constantFrom(
  '',
  '',
  '',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @include(if: $yes)',
);
const below = (name: string, selections: fc.Arbitrary<string>) =>
  fc.tuple(condition, selections).map(([directive, inner]) => `${name}${directive} { ${inner} }`);
const leaf = (name: string) => condition.map((directive) => `${name}${directive}`);

const onNode = (depth: number): fc.Arbitrary<string> =>
  some([
    leaf('id'),
    leaf('__typename'),
    fc.constant('... on File { name size }'),
    fc.constant('...Shared'),
    ...(depth === 0
      ? []
      : [
          below('parent', onNode(depth - 1)),
          below('... on Folder', onFolder(depth - 1)),
          below('... on File', onFile(depth - 1)),
        ]),
  ]);
const onFile = (depth: number): fc.Arbitrary<string> =>
  some([
    leaf('name'),
    leaf('size'),
    leaf('id'),
    ...(depth === 0 ? [] : [below('parent', onNode(depth - 1))]),
  ]);
const onFolder = (depth: number): fc.Arbitrary<string> =>
  some([
    leaf('id'),
    ...(depth === 0
      ? []
      : [
          below('files', onFile(depth - 1)),
          below('nodes', onNode(depth - 1)),
          below('first', onNode(depth - 1)),
        ]),
  ]);
const queries = some([
  below('folder', onFolder(3)),
  below('file', onFile(2)),
  below('node', onNode(3)),
  below('nodes', onNode(2)),
  leaf('depth'),
  leaf('one: depth(n: 7)'),
]).map(
  (root) =>
    `query ($yes: Boolean!, $no: Boolean!) { ${root} used: __typename @skip(if: $yes) again: __typename @skip(if: $no) ...Use }
     fragment Shared on Node { id parent { __typename } }
     fragment Use on Query { x: node { ...Shared } }`,
);

describe('random documents over random resolvers', () => {
  it('are answered as graphql-js answers them', async () => {
    await fc.assert(
      fc.asyncProperty(plans, queries, fc.boolean(), fc.boolean(), async (plan, text, yes, no) => {
        await answerLikeGraphqlJs(schemaOfPlan(plan), text, { yes, no });
      }),
      { numRuns: 300 },
    );
  });
});
