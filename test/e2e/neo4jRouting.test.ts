import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWhence, type Whence } from '../../src/server/whence.ts';
import { type BoltRelay, startBoltRelay } from '../boltRelay.ts';
import { emptyGraph, testNeo4j } from '../graphDatabase.ts';
import { type Asking, asking } from '../whence.ts';

let relay: BoltRelay;
let whence: Whence & Asking;

beforeAll(async () => {
  relay = await startBoltRelay();
  const { user, password } = testNeo4j();
  const server = { uri: `neo4j://${relay.address}`, user, password, database: 'neo4j' };
  const started = await startWhence({
    host: '127.0.0.1',
    port: 0,
    place: { kind: 'remote', server },
    sample: false,
  });
  await emptyGraph(started.graph.driver);
  whence = { ...started, ...asking(started.url) };
});
afterAll(async () => {
  await whence?.stop();
  await relay?.close();
});
beforeEach(() => {
  relay.begun.length = 0;
});

const digest = `sha256:${'a'.repeat(64)}`;
const observe = (time: string) =>
  whence.ask(
    'mutation ($input: TagObservationInput!) { observeTag(input: $input) { status rejections { code } } }',
    { input: { reference: 'registry.example.com/shop/checkout:1.0', digest, observedAt: time } },
  );

describe('over an address of a cluster (neo4j://)', () => {
  it.each([
    ['a question', '{ lineage(ref: "registry.example.com/shop/checkout:1.0") { __typename } }'],
    ['a generated read', '{ images(limit: 1) { digest references { canonical } } }'],
    ['a generated page', '{ imagesConnection(first: 1) { totalCount edges { node { digest } } } }'],
    ['a node by its id', '{ node(id: "absent") { id } }'],
  ])('%s may go to a follower', async (_, query) => {
    await whence.ask(query);
    expect(relay.begun.map(({ access }) => access)).toContain('READ');
    expect(relay.begun.filter(({ access }) => access === 'WRITE')).toEqual([]);
  });

  it('a mutation goes to the leader', async () => {
    await observe('2026-10-01T00:00:00Z');
    expect(relay.begun.map(({ access }) => access)).toContain('WRITE');
  });

  it.each([
    ['a question', '{ lineage(ref: "registry.example.com/shop/checkout:1.0") { __typename } }'],
    ['a generated read', '{ images(limit: 1) { digest } }'],
  ])('%s waits for what this server wrote before', async (_, query) => {
    await observe(`2026-10-02T00:00:0${query.length % 10}Z`);
    const written = relay.given.length - 1;
    expect(written).toBeGreaterThanOrEqual(0);
    relay.begun.length = 0;
    await whence.ask(query);
    const reads = relay.begun.filter(({ access }) => access === 'READ');
    expect(reads.length).toBeGreaterThan(0);
    for (const { bookmarks } of reads)
      expect(Math.max(...bookmarks.map((each) => relay.given.lastIndexOf(each)))).toBeGreaterThanOrEqual(
        written,
      );
  });
});
