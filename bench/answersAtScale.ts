import { parseArgs } from 'node:util';
import type { DerivedNodes } from '../src/model/derivation.ts';
import { findingKinds, findingNodes } from '../src/model/findings/finding.ts';
import { nodeId } from '../src/model/identity.ts';
import { startWhence } from '../src/server/whence.ts';
import { digestOf } from './data.ts';

/**
 * Measures pages of `retags` and `findings` over as many tags and deploys as asked for, without what they follow from:
 * changes and findings are written by the writer itself, as the reconciler has them written.
 *
 *   node bench/answersAtScale.ts --subjects 100000
 *
 * With NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD it uses that server, which must be empty; else an embedded
 * one.
 */
const { values } = parseArgs({ options: { subjects: { type: 'string', default: '100000' } } });
const subjects = Number(values.subjects);
const subjectsATransaction = 2_000;
const rounds = 40;

const {
  NEO4J_TEST_URI: uri,
  NEO4J_TEST_USER: user = 'neo4j',
  NEO4J_TEST_PASSWORD: password = '',
} = process.env;
const whence = await startWhence({
  host: '127.0.0.1',
  port: 0,
  sample: false,
  place:
    uri === undefined
      ? { kind: 'embedded', options: { ephemeral: true, dataFolder: '', onProgress: () => undefined } }
      : { kind: 'remote', server: { uri, user, password, database: 'neo4j' } },
});
const { reads, writer } = whence.services;

const instant = (minute: number): string =>
  new Date(Date.UTC(2023, 0, 1) + minute * 60_000).toISOString().replace('.000', '');

/** A tag of the estate that moved once. */
function changeOf(number: number): DerivedNodes {
  const repository = `team-${number % 30}/app-${number % 300}`;
  const reference = `registry.example.com/${repository}:1.${number}`;
  const properties = {
    reference,
    registry: 'registry.example.com',
    repository,
    kind: 'RETAG',
    from: digestOf(number),
    to: digestOf(number + 1),
    after: instant(number),
    notAfter: instant(number + 60),
    sources: ['registry'],
  };
  const id = nodeId('TagChange', reference, properties.notAfter);
  return { subjectId: nodeId('ImageReference', reference), label: 'TagChange', nodes: [{ id, properties }] };
}

/** A deploy with one gap, of one kind after the other. */
function findingOf(number: number): DerivedNodes {
  const id = nodeId('Deploy', String(number));
  const scope = {
    environments: [number % 3 === 0 ? 'production' : 'staging'],
    clusters: [`cluster-${number % 5}`],
    namespaces: [`team-${number % 30}`],
    repositories: [],
  };
  const kind = findingKinds[number % findingKinds.length] ?? 'UNKNOWN_BUILD';
  const reason = `Deploy ${number} has a gap.`;
  const gap = { kind, discriminator: '', reason, path: [id], since: instant(number), until: null };
  return findingNodes({ id, type: 'DEPLOY', title: `deploy ${number}`, scope }, [gap]);
}

async function write(of: (number: number) => DerivedNodes): Promise<void> {
  for (let from = 0; from < subjects; from += subjectsATransaction) {
    const count = Math.min(subjectsATransaction, subjects - from);
    await writer.derive({ edges: [], nodes: Array.from({ length: count }, (_, place) => of(from + place)) });
  }
}

async function ask(query: string): Promise<void> {
  const response = await fetch(`${whence.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

/** Median of some rounds in milliseconds, the first ones left out: they plan and compile. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const steady = times.slice(rounds / 4).sort((one, other) => one - other);
  return steady[steady.length >> 1] ?? 0;
}

async function measure(): Promise<void> {
  await write(changeOf);
  await write(findingOf);
  const bare = await median(() => reads.read('RETURN 1', {}));
  const row = async (what: string, query: string, budget: string): Promise<void> => {
    const milliseconds = await median(() => ask(query));
    const figures = [`${milliseconds.toFixed(1)} ms`, `× ${(milliseconds / bare).toFixed(1)}`, budget];
    process.stdout.write(`${[what.padEnd(56), ...figures].join('  ')}\n`);
  };
  process.stdout.write(
    `${subjects} tags and ${subjects} deploys; \`RETURN 1\` takes ${bare.toFixed(1)} ms\n`,
  );
  const retags = (more: string): string =>
    `{ retags(registry: "registry.example.com", first: 50${more}) {
      nodes { kind reference from to notAfter } pageInfo { endCursor } } }`;
  await row('retags: first page of 50', retags(''), '50 ms');
  const half = instant(subjects / 2);
  await row('retags: first page since half of the time', retags(`, since: "${half}"`), '50 ms');
  const list = (more: string): string =>
    `{ findings(first: 50${more}) { nodes { id kind severity title reason path since } } }`;
  await row('findings: first page of 50, all kinds', list(''), '200 ms');
  await row('findings: three kinds', list(', kinds: [UNSCANNED, DRIFT, UNKNOWN_BUILD]'), '200 ms');
  await row('findings: one environment', list(', scope: { environment: "production" }'), '200 ms');
  const counted = '{ findings(first: 50) { totalCount nodes { id kind } } }';
  await row('findings: first page with totalCount', counted, '200 ms');
  await row('reconcile: a pass with nothing new', 'mutation { reconcile { nodes waiting } }', '5 s');
}

try {
  await measure();
} finally {
  await whence.stop();
}
