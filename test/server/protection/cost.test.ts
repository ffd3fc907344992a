import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitsWith } from '../../../src/server/limits.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { createCost } from '../../../src/server/protection/cost.ts';
import { codesOf, schemaOf, serve } from '../serving.ts';
import { newToken } from './credentials.ts';

const schema = schemaOf(
  `interface Node { id: ID }
   type Item implements Node { id: ID, items(limit: Int): [Item!]!, tags: [String!]!, parts: [Item!]!, parent: Item, page(first: Int = 5): ItemPage! }
   type ItemPage { nodes: [Item!]!, edges: [ItemEdge!]!, pageInfo: Info!, totalCount: Int }
   type ItemEdge { node: Item! }
   type Info { end: String }
   type Query { item: Item, items(limit: Int): [Item!]!, page(first: Int = 5, last: Int): ItemPage!, node: Node }
   type Mutation { send(documents: [Int!]!): Item }`,
  { Query: { items: () => [], item: () => ({}) }, Mutation: { send: () => null } },
);

const costOf = (text: string, variables: Record<string, unknown> = {}): number =>
  createCost()(schema, parse(text), undefined, variables);

describe('the cost of an operation', () => {
  it.each<[string, string, number]>([
    ['is 1 at least', '{ __typename }', 1],
    ['counts objects, not what they hold', '{ item { id tags } }', 1],
    ['counts what is below', '{ item { parent { parent { id } } } }', 3],
    ['counts a list by its page', '{ items(limit: 100) { id } }', 100],
    ['counts a page of no given size as 20', '{ items { id } }', 20],
    ['counts a page of its standard size', '{ page { nodes { id } } }', 1 + 5],
    ['counts a list without a page as 10', '{ item { parts { id } } }', 1 + 10],
    ['multiplies lists in lists', '{ items(limit: 100) { items(limit: 100) { id } } }', 100 + 100 * 100],
    [
      'counts a connection by its nodes, not by what describes it',
      '{ page(first: 50) { nodes { id } pageInfo { end } totalCount } }',
      1 + 50 + 1,
    ],
    ['counts edges with what is on them', '{ page(last: 50) { edges { node { id } } } }', 1 + 50 + 50],
    [
      'follows fragments, also on types that a field may turn out to have',
      '{ node { ...F } } fragment F on Item { items(limit: 7) { id } }',
      1 + 7,
    ],
    [
      'counts each use of a fragment',
      '{ x: item { ...F } y: item { ...F } } fragment F on Item { items(limit: 7) { id } }',
      16,
    ],
    ['takes nothing for a page below zero', '{ items(limit: -5) { id } }', 1],
    ['counts what a mutation sends', 'mutation { send(documents: [1, 2, 3]) { id } }', 1 + 3],
    [
      'does not get lost in a fragment that contains itself',
      '{ item { ...F } } fragment F on Item { parent { ...F } }',
      2,
    ],
    ['passes over what is not in the schema', '{ nothing { at { all } } }', 1],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('depends on variables, and on what the operation gives them', () => {
    const text = 'query ($n: Int = 30) { items(limit: $n) { id } }';
    expect([costOf(text), costOf(text, { n: 7 }), costOf(text, { n: 'many' })]).toEqual([30, 7, 20]);
    const sent = 'mutation ($d: [Int!]!) { send(documents: $d) { id } }';
    expect(costOf(sent, { d: Array(1000).fill(1) })).toBe(1001);
  });

  it('does not overflow, and is found fast, where pages multiply beyond all bounds', () => {
    const deep = `${'items(limit: 1000000) { '.repeat(60)}id${' }'.repeat(60)}`;
    expect(costOf(`{ ${deep} }`)).toBe(Number.MAX_SAFE_INTEGER);
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Item { x: parent { ...F${n + 1} } y: parent { ...F${n + 1} } }`,
    );
    expect(costOf(`{ item { ...F0 } } ${doubling.join(' ')} fragment F60 on Item { id }`)).toBeGreaterThan(
      1_000,
    );
  });
});

describe('an operation', () => {
  it('at the limit of cost is answered, and beyond it refused with what it costs', async () => {
    const server = await serve(schema, { limits: { cost: 100 } });
    expect((await server.post({ query: '{ items(limit: 100) { id } }' })).body).toEqual({
      data: { items: [] },
    });
    const answer = await server.post({ query: '{ items(limit: 101) { id } }' });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ message: 'The operation could answer 101 objects; the limit is 100.' }),
    ]);
    expect(codesOf(answer)).toEqual(['QUERY_TOO_COSTLY']);
  });
});

describe('callers', () => {
  const [one, other] = [newToken('one', ['read']), newToken('other', ['read'])];
  const WHENCE_TOKENS = JSON.stringify({ tokens: [one.record, other.record] });

  async function serveLimited(given: Parameters<typeof limitsWith>[0]) {
    const limits = limitsWith(given);
    const protection = protectionFrom({ WHENCE_TOKENS }, limits, () => undefined);
    const server = await serve(schema, { protection, limits });
    return (token: string, limit: number, accept = 'application/json') =>
      server.post(
        { query: `{ items(limit: ${limit}) { id } }` },
        { accept, authorization: `Bearer ${token}` },
      );
  }

  it('may use up their cost in a minute, each its own; then they are told when to come again', async () => {
    const ask = await serveLimited({ costPerMinute: 600 });
    expect(codesOf(await ask(one.text, 500))).toEqual([]);
    expect(codesOf(await ask(one.text, 100))).toEqual([]);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await ask(one.text, 60, accept);
      expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(6);
    }
    expect(codesOf(await ask(other.text, 600))).toEqual([]);
  });

  it('may make as many requests as the limit from one address, whoever they are', async () => {
    const ask = await serveLimited({ requestsPerMinute: 2 });
    expect(codesOf(await ask(one.text, 1))).toEqual([]);
    expect(codesOf(await ask(other.text, 1))).toEqual([]);
    const answer = await ask(one.text, 1);
    expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('that nobody asks who they are have no such limits', async () => {
    const server = await serve(schema, { limits: { costPerMinute: 1, requestsPerMinute: 1 } });
    for (let time = 0; time < 3; time += 1)
      expect(codesOf(await server.post({ query: '{ items { id } }' }))).toEqual([]);
  });
});
