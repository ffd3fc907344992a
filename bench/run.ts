import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Services } from '../resolvers/context.ts';
import { startEmbeddedNeo4j } from '../src/graph/embedded/embedded.ts';
import { openGraph } from '../src/graph/open.ts';
import { createServices } from '../src/server/services.ts';
import { loadBare } from './bare.ts';
import { byDriver, callers, overHttp, type Round } from './callers.ts';
import { ingestImages } from './estate.ts';
import { streamNdjson } from './memory.ts';
import { type BenchServer, startServer } from './server.ts';

/** `npm run bench [-- --quick] [-- --memory 1000]`: everything is measured in one run, side by side, in turns. */
const quick = process.argv.includes('--quick');
const memoryFlag = process.argv.indexOf('--memory');
const streamMegabytes = memoryFlag > 0 ? Number(process.argv[memoryFlag + 1]) : quick ? 20 : 100;
const sizes = quick ? [1_000, 10_000] : [10_000, 100_000];
const rounds = quick ? 3 : 5;
const secondsOfRound = quick ? 2 : 4;

interface Line {
  readonly what: string;
  readonly figure: string;
  readonly ratio: string;
  readonly budget: string;
}

const lines: Line[] = [];
const report = (line: Line): void => {
  lines.push(line);
  process.stdout.write(`| ${line.what} | ${line.figure} | ${line.ratio} | ${line.budget} |\n`);
};

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;

interface Compared {
  readonly http: Round;
  readonly driver: Round;
  /** Throughput of HTTP over that of the driver, and wait over wait, round by round. */
  readonly throughput: number;
  readonly wait: number;
}

/** HTTP and the bare driver in turns; medians, and medians of the ratios of each pair. */
async function compare(
  count: number,
  images: number,
  http: (digest: string) => Promise<void>,
  driver: (digest: string) => Promise<void>,
): Promise<Compared> {
  const pairs: { http: Round; driver: Round }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = {
      http: await callers(count, secondsOfRound, images, http),
      driver: await callers(count, secondsOfRound, images, driver),
    };
    // The first pair warms both.
    if (round > 0) pairs.push(pair);
  }
  const roundOf = (side: 'http' | 'driver'): Round => ({
    perSecond: median(pairs.map((pair) => pair[side].perSecond)),
    median: median(pairs.map((pair) => pair[side].median)),
  });
  return {
    http: roundOf('http'),
    driver: roundOf('driver'),
    throughput: median(pairs.map((pair) => pair.http.perSecond / pair.driver.perSecond)),
    wait: median(pairs.map((pair) => pair.http.median / pair.driver.median)),
  };
}

/** Images a round of {@link compareIngest}, on each side; their numbers lie beyond those that are asked for. */
const imagesOfRound = quick ? 1_000 : 5_000;
const firstOfCompared = 1_000_000;

/** The way of every document against the bare driver that merges the same elements, in turns on the same graph. */
async function compareIngest(services: Services, driver: Driver): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = firstOfCompared + 2 * round * imagesOfRound;
    const ingested = await ingestImages(services, first, first + imagesOfRound);
    ours.push((ingested.nodes + ingested.edges) / ingested.seconds);
    const merged = await loadBare(driver, first + imagesOfRound, first + 2 * imagesOfRound);
    bare.push(merged.elements / merged.seconds);
  }
  report({
    what: 'ingest, parse to commit, against `UNWIND … MERGE` of the same elements by two bare writers',
    figure: `${whole(median(ours))} /s, ${whole(median(bare))} /s`,
    ratio: times(median(ours.map((rate, round) => rate / (bare[round] ?? rate)))),
    budget: 'at least 0.5 × (trial: 15,000 of 29,000 /s)',
  });
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const times = (value: number): string => `${value.toFixed(2)} ×`;

/** The page that keeps the last result. */
const page = join(import.meta.dirname, '../docs/benchmarks.md');

const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
const dataFolder = join(folder, 'data');
const embedded = await startEmbeddedNeo4j({ dataFolder });
const { uri, user, password } = embedded;
let server: BenchServer | undefined;
try {
  const graph = await openGraph({ kind: 'remote', server: { uri, user, password, database: 'neo4j' } });
  const services = createServices(graph, 120_000);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  server = await startServer(['--no-sample'], environment);
  let loaded = 0;
  const waits: number[] = [];
  for (const size of sizes) {
    const ingested = await ingestImages(services, loaded, size);
    loaded = size;
    const elements = ingested.nodes + ingested.edges;
    report({
      what: `ingest up to ${whole(size)} images, parse to commit`,
      figure: `${whole(elements / ingested.seconds)} nodes and edges/s (${whole(ingested.nodes)} + ${whole(ingested.edges)}), ${whole(ingested.documents / ingested.seconds)} documents/s`,
      ratio: '',
      budget: 'at least 15,000 /s',
    });
    if (size === sizes.at(-1)) await compareIngest(services, driver);
    const alone = await compare(1, size, overHttp(server.url), byDriver(driver));
    waits.push(alone.http.median);
    report({
      what: `lineage by digest, ${whole(size)} images, 1 caller: HTTP against the bare driver`,
      figure: `p50 ${alone.http.median.toFixed(2)} ms, ${alone.driver.median.toFixed(2)} ms`,
      ratio: times(alone.wait),
      budget: 'at most 2 ×',
    });
    const many = await compare(50, size, overHttp(server.url), byDriver(driver));
    report({
      what: `lineage by digest, ${whole(size)} images, 50 callers: HTTP against the bare driver, one a request`,
      figure: `${whole(many.http.perSecond)} /s, ${whole(many.driver.perSecond)} /s`,
      ratio: times(many.throughput),
      budget: 'at least 2.5 ×',
    });
  }
  report({
    what: `lineage by digest, 1 caller, ${whole(sizes[1] ?? 0)} against ${whole(sizes[0] ?? 0)} images`,
    figure: `p50 ${(waits[1] ?? 0).toFixed(2)} ms, ${(waits[0] ?? 0).toFixed(2)} ms`,
    ratio: times((waits[1] ?? 0) / (waits[0] ?? 1)),
    budget: 'at most 1.3 ×',
  });
  const streamed = await streamNdjson(server, loaded, streamMegabytes);
  report({
    what: `${whole(streamed.megabytes)} MB of NDJSON through \`whence ingest -\``,
    figure: `${whole(streamed.seconds)} s; peak ${whole(streamed.clientPeakMegabytes)} MB command line, ${whole(streamed.serverPeakMegabytes)} MB server`,
    ratio: '',
    budget: 'bounded',
  });
  await server.stop();
  const ours: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const started = await startServer(['--no-sample'], environment);
    ours.push(started.seconds);
    await started.stop();
  }
  await driver.close();
  await graph.close();
  await embedded.stop();
  const both: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const started = await startServer(['--no-sample', '--data', dataFolder]);
    both.push(started.seconds);
    await started.stop();
  }
  report({
    what: 'start to ready, warm cache: with the embedded Neo4j; against a running one (ours alone)',
    figure: `${median(both).toFixed(1)} s; ${median(ours).toFixed(1)} s`,
    ratio: '',
    budget: 'at most 8 s; 1.5 s',
  });
  if (!quick) writeFileSync(page, `${document()}\n${otherSubjects(readFileSync(page, 'utf8'))}`);
} finally {
  await server?.stop().catch(() => undefined);
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What the page says of benches that have commands of their own. */
function otherSubjects(text: string): string {
  return text.slice(text.indexOf('## Other subjects'));
}

function document(): string {
  const rows = lines.map((line) => `| ${line.what} | ${line.figure} | ${line.ratio} | ${line.budget} |`);
  return `# Benchmarks

The last result of \`npm run bench\`: one run, sides in turns, medians of ${rounds} rounds of ${secondsOfRound} s. The load
comes from a process of its own on the same machine, and the server does not reconcile meanwhile. \`-- --quick\` is a short run with a tenth of the images;
\`-- --memory 1000\` streams 1 GB.

${availableParallelism()} cores, Node ${process.versions.node}, embedded Neo4j with a heap of 512 MB.

| what | figure | ratio | budget |
|---|---|---|---|
${rows.join('\n')}
`;
}
