import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLInterfaceType, type GraphQLSchema, isEnumType } from 'graphql';
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

describe('everything of a type', () => {
  const pageQuery = `query ($type: NodeType!, $first: Int, $after: String) {
    nodesOfType(type: $type, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id __typename } }
    }
  }`;
  interface Page {
    readonly totalCount: number;
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    readonly edges: readonly { cursor: string; node: { id: string; __typename: string } }[];
  }
  const page = async (type: string, first: number, after: string | null): Promise<Page> =>
    (await whence.ask<{ nodesOfType: Page }>(pageQuery, { type, first, after })).nodesOfType;
  const record = (buildId: string) =>
    whence.ask('mutation ($input: BuildInput!) { recordBuild(input: $input) { status } }', {
      input: { buildId, system: 'paging' },
    });

  it('comes in pages that repeat nothing and leave nothing out while things are written', async () => {
    const { builds } = await whence.ask<{ builds: readonly { id: string }[] }>(
      '{ builds(limit: 100) { id } }',
    );
    const seen: string[] = [];
    let after: string | null = null;
    for (let written = 0; ; written += 1) {
      const { edges, pageInfo }: Page = await page('BUILD', 3, after);
      seen.push(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      // Their ids are spread over all places of the order, before the cursor as well as behind it.
      if (written < 8) await record(`build-${written}`);
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(builds.map(({ id }) => id)));
  });

  it('goes on behind an entry that is gone', async () => {
    const cursor = Buffer.from('after:00000000-0000-5000-8000-000000000000').toString('base64url');
    const { edges, totalCount } = await page('IMAGE', 100, cursor);
    expect(edges).toHaveLength(totalCount);
  });

  it('selects the fields of its type', async () => {
    const { nodesOfType } = await whence.ask<{ nodesOfType: { nodes: readonly { buildId?: string }[] } }>(
      '{ nodesOfType(type: BUILD, first: 2) { nodes { ... on Build { buildId } } } }',
    );
    expect(nodesOfType.nodes.every(({ buildId }) => typeof buildId === 'string')).toBe(true);
  });

  it('is as many as the generated list of the type has, for every type', async () => {
    const types = schema.getType('NodeType');
    const names = isEnumType(types) ? types.getValues().map(({ name }) => name) : [];
    const reads = nodeReads(schema);
    for (const name of names) {
      const typeName = name.replaceAll(/_?([A-Z])([A-Z]*)/g, (_, head, rest) => head + rest.toLowerCase());
      const { ours, generated } = await whence.ask<Record<string, { totalCount: number }>>(
        `{ ours: nodesOfType(type: ${name}) { totalCount } generated: ${reads.get(typeName)}Connection { totalCount } }`,
      );
      expect([name, ours]).toEqual([name, generated]);
    }
  });

  it.each([
    [{ first: 0 }, 'BAD_USAGE'],
    [{ first: nodesLimit + 1 }, 'BAD_USAGE'],
    [{ after: 'no cursor' }, 'BAD_USAGE'],
  ])('refuses %j', async (variables, code) => {
    const { errors } = await whence.send(pageQuery, { type: 'BUILD', ...variables });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});
