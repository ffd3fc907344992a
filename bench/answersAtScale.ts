import { parseArgs } from 'node:util';
import { findingKinds } from '../src/model/findings/finding.ts';
import { ask, instant, median, startForBenchmark } from './answering.ts';
import { digestOf } from './data.ts';

/**
 * Measures pages of `retags` and `findings` and a pass of the reconciler with nothing new over as many references and
 * deploys as asked for. They are made by a statement each, as a pass that is done leaves them: `bench/answers.ts` goes the
 * whole way from documents on, which takes an hour for 100,000 images.
 *
 *   node bench/answersAtScale.ts --subjects 100000
 *
 * With NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD it uses that server, which must be empty; else an embedded
 * one.
 */
const { values } = parseArgs({ options: { subjects: { type: 'string', default: '100000' } } });
const subjects = Number(values.subjects);

const whence = await startForBenchmark();
const { reads } = whence.services;

/** Subjects a transaction. */
const subjectsAtOnce = 5_000;

const at = 'datetime("2023-01-01T00:00:00Z") + duration({minutes: n})';

/** A tag that moved once, with what it points to, and a deploy with one gap, of one kind after the other. */
const statements = [
  `CREATE (:ImageReference {id: 'tag-' + n, canonical: 'registry.example.com/team/app:1.' + n,
    registry: 'registry.example.com', repository: 'team/app', tag: '1.' + n})
    -[:OBSERVED_AS]->(:TagObservation {id: 'observation-' + n, reference: 'registry.example.com/team/app:1.' + n,
      digest: $digest, source: 'registry', firstSeen: ${at}, lastSeen: ${at}})
    -[:POINTED_TO]->(:Image {id: 'image-' + n, digest: 'sha256:' + n, kind: 'MANIFEST', firstSeen: ${at}})`,
  `CREATE (:Deploy {id: 'deploy-' + n, system: 'cd', deployId: 'deploy-' + n, status: 'READY', finishedAt: ${at}})`,
  `CREATE (:TagChange {id: 'change-' + n, subjectId: 'tag-' + n, reference: 'registry.example.com/team/app:1.' + n,
    registry: 'registry.example.com', repository: 'team/app', kind: 'RETAG', \`from\`: $digest, to: $digest,
    after: ${at}, notAfter: ${at}, sources: ['registry']})`,
  `CREATE (:Finding {id: 'finding-' + n, subjectId: 'deploy-' + n, subjectType: 'DEPLOY', subjectTitle: 'deploy ' + n,
    kind: $kinds[n % size($kinds)], severity: 'MEDIUM', discriminator: '', reason: 'Deploy ' + n + ' has a gap.',
    path: ['deploy-' + n], since: ${at}, isOpen: true, clusters: ['cluster-' + n % 5], namespaces: [], repositories: [],
    environments: [CASE WHEN n % 3 = 0 THEN 'production' ELSE 'staging' END]})`,
];

async function write(): Promise<void> {
  const session = whence.graph.driver.session();
  for (const statement of statements)
    await session.run(
      `UNWIND range(0, toInteger($subjects) - 1) AS n
       CALL (n) { ${statement} } IN TRANSACTIONS OF ${subjectsAtOnce} ROWS`,
      { subjects, kinds: findingKinds, digest: digestOf(0) },
    );
  await session.close();
}

async function measure(): Promise<void> {
  await write();
  const bare = 1_000 * (await median(() => reads.read('RETURN 1', {})));
  const row = async (what: string, query: string, budget: string): Promise<void> => {
    const milliseconds = 1_000 * (await median(() => ask(whence, query)));
    const figures = [`${milliseconds.toFixed(1)} ms`, `× ${(milliseconds / bare).toFixed(1)}`, budget];
    process.stdout.write(`${[what.padEnd(56), ...figures].join('  ')}\n`);
  };
  process.stdout.write(
    `${subjects} references and ${subjects} deploys; \`RETURN 1\` takes ${bare.toFixed(1)} ms\n`,
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
  await row(
    'reconcile: a pass with nothing new over all of it',
    'mutation { reconcile { nodes waiting } }',
    '5 s',
  );
}

try {
  await measure();
} finally {
  await whence.stop();
}
