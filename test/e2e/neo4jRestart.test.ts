import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failureCodes } from '../../src/failure.ts';
import { startWhence, type Whence } from '../../src/server/whence.ts';
import { type BoltRelay, startBoltRelay } from '../boltRelay.ts';
import { emptyGraph, testNeo4j } from '../graphDatabase.ts';

const deadline = 3000;
/** What an answer may take beyond the deadline on a machine that is busy with the load itself, and other things. */
const latitude = 10_000;

let relay: BoltRelay;
let whence: Whence;

beforeAll(async () => {
  relay = await startBoltRelay();
  const { user, password } = testNeo4j();
  process.env.WHENCE_LIMIT_REQUEST_MILLISECONDS = String(deadline);
  whence = await startWhence({
    host: '127.0.0.1',
    port: 0,
    place: {
      kind: 'remote',
      server: { uri: `bolt://${relay.address}`, user, password, database: 'neo4j' },
    },
    sample: false,
  });
  delete process.env.WHENCE_LIMIT_REQUEST_MILLISECONDS;
  await emptyGraph(whence.graph.driver);
});
afterAll(async () => {
  await whence?.stop();
  await relay?.close();
});

interface Answered {
  readonly status: number;
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

async function ask(query: string): Promise<Answered> {
  const start = performance.now();
  const response = await fetch(`${whence.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    milliseconds: performance.now() - start,
  };
}

const queries = (turn: number): string =>
  [
    `{ lineage(ref: "registry.example.com/shop/checkout:${turn}") { __typename } }`,
    '{ builds(limit: 1) { buildId } }',
    `mutation { observeTag(input: { reference: "registry.example.com/shop/checkout:${turn % 50}", digest: "sha256:${'a'.repeat(64)}", observedAt: "2026-10-01T00:00:00Z" }) { status rejections { code } } }`,
  ][turn % 3] ?? '';

it('a restart of Neo4j under load gives coded errors in time, that stop when it is back, and nothing hangs', async () => {
  const answered: Answered[] = [];
  let isLoading = true;
  const caller = async (): Promise<void> => {
    for (let turn = 0; isLoading; turn += 1) answered.push(await ask(queries(turn)));
  };
  const callers = Promise.all(Array.from({ length: 12 }, caller));
  // On a busy machine the first answers, for which plans are made, may be late.
  const isWell = (some: readonly Answered[]): boolean => some.every(({ codes }) => codes.length === 0);
  while (answered.length < 50 || !isWell(answered.slice(-50))) await wait(10);

  relay.cut();
  while (isWell(answered.slice(-12))) await wait(10);
  const readiness = await fetch(`${whence.url}/readyz`);
  expect(readiness.status).toBe(503);
  relay.mend();
  while ((await fetch(`${whence.url}/readyz`)).status !== 200) await wait(50);
  // Those that began while it was away may still fail, at their deadline; then there are no more errors.
  const back = answered.length;
  while (answered.length < back + 50 || !isWell(answered.slice(-50))) await wait(10);
  isLoading = false;
  await callers;

  const codes = new Set(answered.flatMap((each) => each.codes));
  for (const code of codes) expect(failureCodes).toHaveProperty(code);
  expect(
    [...codes].filter((code) => !['NEO4J_UNREACHABLE', 'REQUEST_TIMEOUT', 'NOT_WRITTEN'].includes(code)),
  ).toEqual([]);
  expect(Math.max(...answered.map(({ milliseconds }) => milliseconds))).toBeLessThan(deadline + latitude);
});
