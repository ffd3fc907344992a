import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLInterfaceType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodesLimit } from '../../resolvers/node.ts';
import { nodeReads } from '../../src/schema/nodes.ts';
import { generatedFolder } from '../../src/schema/print.ts';
import { scene } from '../scene.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const schema: GraphQLSchema = buildSchema(readFileSync(join(generatedFolder, 'schema.graphql'), 'utf8'));
const nodeTypes = schema
  .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  .map(({ name }) => name);

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
});
afterAll(() => whence?.stop());

/** One id of each type of which the scene has something. */
async function someIds(): Promise<ReadonlyMap<string, string>> {
  const reads = [...nodeReads(schema)];
  const fields = reads.map(([type, read]) => `${type}: ${read}(limit: 1) { id }`);
  const found: [string, string][] = [];
  // The limit of fields at the root is below the number of types.
  for (let from = 0; from < fields.length; from += 20) {
    const data = await whence.ask<Record<string, readonly { id: string }[]>>(
      `{ ${fields.slice(from, from + 20).join(' ')} }`,
    );
    for (const [type, list] of Object.entries(data))
      if (list[0] !== undefined) found.push([type, list[0].id]);
  }
  return new Map(found);
}

describe('global ids', () => {
  it('every entity with a generated read is a Node', () => {
    expect([...nodeReads(schema).keys()].sort()).toEqual([...nodeTypes].sort());
    expect(nodeTypes.length).toBeGreaterThan(20);
  });

  it('an id leads to the thing that has it, whatever its type', async () => {
    const ids = await someIds();
    expect(ids.size).toBeGreaterThan(12);
    const { nodes } = await whence.ask<{ nodes: unknown }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: [...ids.values()] },
    );
    expect(nodes).toEqual([...ids].map(([__typename, id]) => ({ __typename, id })));
  });

  it('answers in the order of the ids, twice what is asked for twice, and null for what is not there', async () => {
    const ids = await someIds();
    const [image = '', build = ''] = [ids.get('Image'), ids.get('Build')];
    const { nodes } = await whence.ask<{ nodes: unknown }>(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { name: __typename ...ided ... on Image { digest } ... on Build { buildId } }
      }
      fragment ided on Node { key: id }`,
      { ids: [image, 'absent', build, image, ''] },
    );
    const [first, , second] = nodes as readonly unknown[];
    expect(nodes).toEqual([first, null, second, first, null]);
    expect(first).toEqual({ name: 'Image', key: image, digest: expect.stringMatching(/^sha256:/) });
    expect(second).toEqual({ name: 'Build', key: build, buildId: expect.any(String) });
  });

  it('everything that can be selected of a type can be selected of its node', async () => {
    const { deploys } = await whence.ask<{ deploys: readonly [{ id: string }] }>(
      'query ($id: String!) { deploys(where: { deployId: { eq: $id } }) { id } }',
      { id: scene.checkout.deploy },
    );
    const { node } = await whence.ask<{ node: unknown }>(
      `query ($id: ID!) {
        node(id: $id) { ... on Deploy { build { build { buildId } } images(limit: 1) { __typename } } }
      }`,
      { id: deploys[0].id },
    );
    expect(node).toMatchObject({ build: { build: { buildId: scene.checkout.buildA } } });
  });

  it('fragments on Node hold at any depth of generated reads', async () => {
    const { builds } = await whence.ask<{ builds: unknown }>(
      `query ($id: String!) {
        builds(where: { buildId: { eq: $id } }) {
          ... on Node { id }
          commits { ...deep }
          plain: commits { id }
        }
      }
      fragment deep on Commit { ...ided oid }
      fragment ided on Node { id ... on Commit { title: __typename } }`,
      { id: scene.checkout.buildA },
    );
    const id = expect.any(String);
    expect(builds).toEqual([
      { id, commits: [{ id, oid: expect.any(String), title: 'Commit' }], plain: [{ id }] },
    ]);
  });

  it('takes as many ids as the limit, and refuses one more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: nodesLimit }, (_, index) => `absent-${index}`);
    const { nodes } = await whence.ask<{ nodes: readonly unknown[] }>(query, { ids });
    expect(nodes.every((each) => each === null)).toBe(true);
    const { errors } = await whence.send(query, { ids: [...ids, 'one more'] });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['TOO_MANY_ITEMS']);
  });
});
