/**
 * Speed of the task tracker over HTTP, at 10,000 tasks, against the figures of the original in its own process
 * (spec/tracker.md, section 7). Starts a Neo4j over a data folder of its own, or empties that which NEO4J_TEST_URI names. The
 * batch goes first, to a server that was just started; all else is measured warm.
 *
 *     node bench/tracker.ts
 */
import neo4j from 'neo4j-driver';
import { startWhence } from '../src/server/whence.ts';
import { benchNeo4j } from './benchNeo4j.ts';

const taskCount = 10_000;
const warmRounds = 12;
const rounds = 21;
const namespace = 'bench';

interface Line {
  readonly what: string;
  readonly milliseconds: number;
  readonly fastest: number | null;
  /** Milliseconds of the original in its own process: the best of its medians. */
  readonly original: number | null;
  readonly budget: number;
}

const lines: Line[] = [];
const place = await benchNeo4j();
const { uri, user, password } = place.server;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
await empty();
const whence = await startWhence({
  host: '127.0.0.1',
  port: 0,
  place: { kind: 'remote', server: place.server },
  sample: false,
});

interface Reply {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

async function send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Reply> {
  const response = await fetch(`${whence.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Reply;
}

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await send(query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as Data;
}

async function empty(): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLease RETURN count(n)');
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The fastest round of the last median: on a machine that others use, it is nearer to what the work takes. */
let fastest: number | null = null;

/** Median of some rounds, after some that do not count. */
async function median(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -warmRounds; round < rounds; round += 1) {
    const time = await timed(() => work(round + warmRounds));
    if (round >= 0) times.push(time);
  }
  times.sort((left, right) => left - right);
  fastest = times[0] ?? 0;
  return times[rounds >> 1] ?? 0;
}

function note(what: string, milliseconds: number, original: number | null, budget: number): void {
  lines.push({ what, milliseconds, fastest, original, budget });
  fastest = null;
}

const priorities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'BACKLOG'];
const createTasks =
  'mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { results { id code } } }';
const addLinks =
  'mutation ($inputs: [TaskLinkInput!]!) { addTaskLinks(inputs: $inputs) { accepted refused } }';
const addLink = 'mutation ($input: TaskLinkInput!) { addTaskLink(input: $input) { sourceId } }';

async function makeTasks(prefix: string, count: number): Promise<readonly string[]> {
  const inputs = Array.from({ length: count }, (_, number) => ({
    namespace: prefix,
    title: `Task ${number}`,
    type: 'TASK',
    priority: priorities[number % 5],
    phase: 'UNSCOPED',
  }));
  const ids: string[] = [];
  for (let start = 0; start < count; start += 5_000) {
    const { createTasks: made } = await ask<{ createTasks: { results: { id: string }[] } }>(createTasks, {
      inputs: inputs.slice(start, start + 5_000),
    });
    ids.push(...made.results.map(({ id }) => id));
  }
  return ids;
}

async function link(pairs: readonly (readonly [string, string])[]): Promise<void> {
  const inputs = pairs.map(([sourceId, targetId]) => ({ kind: 'BLOCKED_BY', sourceId, targetId }));
  for (let start = 0; start < inputs.length; start += 10_000) {
    const { addTaskLinks } = await ask<{ addTaskLinks: { refused: number } }>(addLinks, {
      inputs: inputs.slice(start, start + 10_000),
    });
    if (addTaskLinks.refused > 0) throw new Error(`${addTaskLinks.refused} links were refused`);
  }
}

/** The original's graph: node ⌊i/2⌋ waits for i, and i for one later node, chosen by a fixed sequence. */
function directedGraph(ids: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const add = (from: number, to: number): void => {
    const [source, target] = [ids[from], ids[to]];
    if (source !== undefined && target !== undefined && from !== to)
      pairs.set(`${from} ${to}`, [source, target]);
  };
  for (let number = 1; number < ids.length; number += 1) add(number >> 1, number);
  for (let number = 0; number < ids.length - 1; number += 1)
    add(number, number + 1 + next(ids.length - number - 1));
  return [...pairs.values()];
}

/** What the server and the machine take for nothing, in the same run: all else contains one of them. */
async function noteBare(): Promise<void> {
  const session = driver.session();
  const read = () => session.run('RETURN 1');
  const write = (round: number) =>
    session.run("MERGE (lock:TaskLock {name: 'bench'}) SET lock.round = $round", { round });
  note('bare driver: RETURN 1', await median(read), null, Number.POSITIVE_INFINITY);
  note('bare driver: one written property', await median(write), null, Number.POSITIVE_INFINITY);
  note(
    'over HTTP: { __typename }',
    await median(() => ask('{ __typename }')),
    null,
    Number.POSITIVE_INFINITY,
  );
  await session.close();
}

const fields = 'nodes { id title status priority } pageInfo { hasNextPage endCursor } totalCount';

try {
  let ids: readonly string[] = [];
  const creating = await timed(async () => {
    ids = await makeTasks(namespace, taskCount);
  });
  note(
    'ready, 10,000 tasks, all ready: page of 200 and count',
    await median(() => ask(`{ readyTasks(first: 200) { ${fields} } }`)),
    36,
    86,
  );
  const chainIds = await makeTasks('chain', 1_000);
  const pairs = directedGraph(ids);
  const linking = await timed(() => link(pairs));
  note(`batch: 10,000 tasks and ${pairs.length} links`, creating + linking, null, 10_000);
  note('  of it the links', linking, null, 10_000);
  await link(chainIds.slice(1).map((id, place) => [chainIds[place] ?? '', id] as const));

  await noteBare();
  const [loose, ...fresh] = await makeTasks('fresh', 100);
  note(
    'link BLOCKED_BY, nothing reachable',
    await median((round) =>
      ask(addLink, { input: { kind: 'BLOCKED_BY', sourceId: loose, targetId: fresh[round] } }),
    ),
    89,
    10,
  );
  note(
    'link BLOCKED_BY, into the graph of 10,000',
    await median((round) =>
      ask(addLink, { input: { kind: 'BLOCKED_BY', sourceId: fresh[round + 40], targetId: ids[0] } }),
    ),
    89,
    10,
  );
  note(
    'link BLOCKED_BY, between two of its tasks',
    await median((round) =>
      ask(addLink, {
        input: { kind: 'BLOCKED_BY', sourceId: ids[3_001 + round * 17], targetId: ids[9_000 + round * 31] },
      }),
    ),
    89,
    10,
  );
  note(
    'link refused: cycle over the chain of 1,000',
    await median(() =>
      send(addLink, { input: { kind: 'BLOCKED_BY', sourceId: chainIds.at(-1), targetId: chainIds[0] } }),
    ),
    6.7,
    10,
  );
  note(
    'ready, 20,000 links: page of 200 and count',
    await median(() => ask(`{ readyTasks(first: 200) { ${fields} } }`)),
    36,
    72,
  );
  note(
    'ready, transitive',
    await median(() => ask(`{ readyTasks(first: 200, transitive: true) { ${fields} } }`)),
    null,
    72,
  );
  note(
    'blocked, 20,000 links: page of 200 and count',
    await median(() => ask(`{ blockedTasks(first: 200) { ${fields} } }`)),
    62,
    124,
  );
  const tree = (id: string | undefined, first = 200) =>
    ask(
      `query ($id: ID!, $first: Int!) { dependencyTree(id: $id, first: $first) { nodes { sourceId targetId } totalCount } }`,
      { id, first },
    );
  note('tree, chain of 1,000: page of 200 and count', await median(() => tree(chainIds[0])), 0.9, 50);
  note('tree, 10,000 tasks: page of 200 and count', await median(() => tree(ids[0])), 29, 58);
  const reach = (field: string, id: string | undefined) =>
    ask(`query ($id: ID!) { ${field}(id: $id, first: 200) { ${fields} } }`, { id });
  note('ancestors, chain of 1,000', await median(() => reach('taskAncestors', chainIds[0])), 14, 50);
  note('descendants, chain of 1,000', await median(() => reach('taskDescendants', chainIds.at(-1))), 14, 50);
  note('ancestors, 9,999 tasks', await median(() => reach('taskAncestors', ids[0])), 228, 456);
  note('descendants, of the last task', await median(() => reach('taskDescendants', ids.at(-1))), 162, 324);
  const show = (id: string | undefined) =>
    ask('query ($id: ID!) { task(id: $id) { id title status priority ownerId } }', { id });
  note('show one task', await median((round) => show(ids[round])), 0.005, 50);
  note(
    'show 50 tasks by 50 callers at once',
    await median((round) => Promise.all(ids.slice(round * 50, round * 50 + 50).map(show))),
    null,
    50,
  );
  note(
    'close a task',
    await median((round) =>
      ask('mutation ($id: ID!) { closeTask(id: $id) { task { id status } } }', { id: fresh[round] }),
    ),
    null,
    50,
  );
  print();
} finally {
  await whence.stop();
  await driver.close();
  await place.stop();
}

function print(): void {
  const rows = lines.map(({ what, milliseconds, fastest: least, original, budget }) => [
    what,
    milliseconds.toFixed(1),
    least === null ? '' : least.toFixed(1),
    original === null ? '' : String(original),
    original === null ? '' : (milliseconds / original).toFixed(2),
    Number.isFinite(budget) ? String(budget) : '',
    Number.isFinite(budget) ? (milliseconds <= budget ? 'yes' : 'NO') : '',
  ]);
  const table = [['what', 'ms', 'least ms', 'original ms', 'ratio', 'budget ms', 'within'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}
