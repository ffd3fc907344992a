/**
 * Speed of sessions: a tree and a report of 10,000 records over HTTP, and checkpoints by batch, beside the bare driver that
 * does the same in the same run. Empties the Neo4j that NEO4J_TEST_URI names, or starts
 * one of its own.
 *
 *     node bench/sessions.ts
 */
import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Fact } from '../src/model/fact.ts';
import { startWhence } from '../src/server/whence.ts';
import { benchNeo4j } from './benchNeo4j.ts';

process.env.WHENCE_CHECKPOINTS_PER_SESSION = '0';

const records = 10_000;
const rounds = 5;
const batch = 1_000;

interface Line {
  readonly what: string;
  readonly ours: number;
  readonly bare: number;
  readonly unit: 'ms' | '/s';
  readonly budget: string;
}

const lines: Line[] = [];
const { server, stop } = await benchNeo4j();
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
const whence = await startWhence({
  host: '127.0.0.1',
  port: 0,
  place: { kind: 'remote', server },
  sample: false,
});

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(`${whence.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Median of some rounds in milliseconds, after two that do not count. */
const median = (work: (round: number) => Promise<unknown>): Promise<number> =>
  medianAfter(async () => undefined, work);

/** As {@link median}, with something that is not measured before each round. */
async function medianAfter(
  before: () => Promise<unknown>,
  work: (round: number) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    await before();
    const start = performance.now();
    await work(round + 2);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((left, right) => left - right)[rounds >> 1] ?? 0;
}

const numbers = Array.from({ length: records }, (_, number) => number);
const claim = { source: 'bench', at: '2026-01-01T00:00:00Z' } as const;

/** Sessions below one: each of the first thousand has nine children. */
const sessionFacts: readonly Fact[] = numbers.map((number) => ({
  type: 'session',
  ...claim,
  sessionKey: `s${number}`,
  agentName: 'coder',
  goal: `Goal ${number}`,
  createdAt: `2026-01-01T00:00:00.${String(number + 1).padStart(9, '0')}Z`,
  ...(number === 0 ? {} : { parentKey: `s${Math.floor((number - 1) / 10)}` }),
}));

const chainFacts: readonly Fact[] = numbers.slice(0, 1_000).map((number) => ({
  type: 'session',
  ...claim,
  sessionKey: `c${number}`,
  agentName: 'coder',
  ...(number === 0 ? {} : { parentKey: `c${number - 1}` }),
}));

/** Rows of 10 authors in 1,000 files, as the report of a large merge has them. */
const attributionFacts = (sessionKey: string, files: number): readonly Fact[] =>
  numbers.map((number) => ({
    type: 'attribution',
    ...claim,
    attributionId: randomUUID(),
    sessionKey,
    authorType: 'agent',
    authorId: `agent-${number % 10}`,
    filePath: `src/package/file-${number % files}.ts`,
    linesAdded: BigInt(number),
    linesRemoved: 1n,
    createdAt: `2026-01-01T00:00:00.${String(number + 1).padStart(9, '0')}Z`,
    evidence: 'DECLARED_ID',
  }));

async function write(facts: readonly Fact[]): Promise<void> {
  for (const result of await whence.services.writer.write(facts.map((fact) => ({ facts: [fact] }))))
    if (result.status === 'FAILED') throw result.failure;
}

const bare = async (query: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
  await driver.executeQuery(query, parameters, { routing: neo4j.routing.READ });
};

try {
  await write([...sessionFacts, ...chainFacts]);
  await write(attributionFacts('files', 1_000));
  await write(attributionFacts('wide', records));

  const tree = (root: string) =>
    ask<{ sessionTree: { nodes: readonly unknown[] } }>(
      `query ($root: String!) { sessionTree(root: $root, depth: 10000, limit: 10000) {
        nodes { sessionKey parentKey level agentName status } truncated } }`,
      { root },
    );
  const { sessionTree } = await tree('s0');
  if (sessionTree.nodes.length !== records) throw new Error('the tree is not whole');
  const below = `MATCH (root:Session {sessionKey: $root})<-[:CHILD_OF*0..]-(node:Session)
    RETURN node.sessionKey AS sessionKey, node.parentKey AS parentKey, node.agentName AS agentName, node.status AS status`;
  lines.push({
    what: `tree of ${records} sessions`,
    ours: await median(() => tree('s0')),
    bare: await median(() => bare(below, { root: 's0' })),
    unit: 'ms',
    budget: '',
  });
  lines.push({
    what: 'chain of 1,000 sessions',
    ours: await median(() => tree('c0')),
    bare: await median(() => bare(below, { root: 'c0' })),
    unit: 'ms',
    budget: '',
  });

  const report = (sessionKey: string) =>
    ask(
      `query ($key: String!) { attributionReport(sessionKey: $key) {
        byAuthor { authorId linesAdded linesRemoved fileCount } byFile { filePath linesAdded linesRemoved authorCount } } }`,
      { key: sessionKey },
    );
  const rows = `MATCH (row:Attribution {sessionKey: $key})
    RETURN row.authorId AS authorId, row.filePath AS filePath, row.linesAdded AS added, row.linesRemoved AS removed`;
  for (const [key, what] of [
    ['files', `report of ${records} rows in 1,000 files`],
    ['wide', `report of ${records} rows in as many files`],
  ] as const) {
    lines.push({
      what: `${what}, first after a change`,
      ours: await medianAfter(
        () => write(attributionFacts(key, 1_000).slice(0, 1)),
        () => report(key),
      ),
      bare: await median(() => bare(rows, { key })),
      unit: 'ms',
      budget: '',
    });
    lines.push({
      what,
      ours: await median(() => report(key)),
      bare: await median(() => bare(rows, { key })),
      unit: 'ms',
      budget: '50',
    });
  }

  const inputs = (round: number) =>
    Array.from({ length: batch }, (_, number) => ({
      sessionKey: `made-${round % 3}`,
      runId: 'run',
      label: `checkpoint ${number}`,
    }));
  const make = (round: number) =>
    ask('mutation ($inputs: [CheckpointRequest!]!) { createCheckpoints(inputs: $inputs) { created } }', {
      inputs: inputs(round),
    });
  const merge = `UNWIND $rows AS row MERGE (session:Session {sessionKey: row.sessionKey})
    ON CREATE SET session.id = row.sessionKey
    CREATE (checkpoint:Checkpoint) SET checkpoint = row.properties CREATE (checkpoint)-[:IN_SESSION]->(session)`;
  const mergeRows = () =>
    inputs(0).map((input) => {
      const id = randomUUID();
      return { sessionKey: 'bare', properties: { ...input, id, checkpointId: id, sessionKey: 'bare' } };
    });
  lines.push({
    what: `checkpoints, ${batch} a call`,
    ours: (1_000 * batch) / (await median(make)),
    bare: (1_000 * batch) / (await median(() => driver.executeQuery(merge, { rows: mergeRows() }))),
    unit: '/s',
    budget: '>= 2000',
  });
  const callers = 50;
  const single = (round: number) =>
    ask('mutation ($input: CheckpointRequest!) { createCheckpoint(input: $input) { checkpoint { id } } }', {
      input: inputs(round)[0],
    });
  lines.push({
    what: `checkpoints one a call, ${callers} callers`,
    ours:
      (1_000 * callers) /
      (await median((round) => Promise.all(Array.from({ length: callers }, () => single(round))))),
    bare:
      (1_000 * callers) /
      (await median(() =>
        Promise.all(
          mergeRows()
            .slice(0, callers)
            .map((row) => driver.executeQuery(merge, { rows: [row] })),
        ),
      )),
    unit: '/s',
    budget: '',
  });
  print();
} finally {
  await whence.stop();
  await driver.close();
  await stop();
}

function print(): void {
  const table = [
    ['what', 'ours', 'bare driver', 'ratio', 'budget'],
    ...lines.map(({ what, ours, bare: other, unit, budget }) => [
      what,
      `${ours.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`,
      `${other.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`,
      (ours / other).toFixed(2),
      budget,
    ]),
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}
