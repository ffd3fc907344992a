import { parseArgs } from 'node:util';
import type { Whence } from '../src/server/whence.ts';
import { ask as askServer, instant, median, startForBenchmark, timed } from './answering.ts';
import { digestOf } from './data.ts';
import { ingestImages } from './estate.ts';

/**
 * Measures reconciling, findings, tag history and retags over the made-up estate, in one run:
 *
 *   node bench/answers.ts --images 100000
 *
 * Each image has a tag, one or two deploys and one or two pods. With NEO4J_TEST_URI, NEO4J_TEST_USER and
 * NEO4J_TEST_PASSWORD it uses that server, which must be empty; else an embedded one.
 */
const { values } = parseArgs({ options: { images: { type: 'string', default: '10000' } } });
const images = Number(values.images);
/** Every tenth tag moves once, so that there is something to page over. */
const movedEvery = 10;
const sightings = 10_000;

const whence = await startForBenchmark();
const ask = (query: string): Promise<void> => askServer(whence, query);

async function measure({ services }: Whence): Promise<void> {
  const { reconciliation, ingest, reads } = services;
  const loaded = await ingestImages(services, 0, images);
  await ingest.ingest(movedTags());
  const row = (what: string, ...figures: readonly string[]): void => {
    process.stdout.write(`${[what.padEnd(62), ...figures].join('  ')}\n`);
  };
  row(`ingest of ${images} images`, seconds(loaded.seconds));

  const first = await timed(() => reconciliation.pass());
  const rate = ({ value: { nodes }, seconds: took }: typeof first): string =>
    `${Math.round(nodes / took)} nodes/s`;
  row(
    `first pass over all of it (${first.value.nodes} nodes, ${first.value.findingsRaised} findings)`,
    `${seconds(first.seconds)}, ${rate(first)}`,
  );
  const again = await timed(() => reconciliation.pass());
  row('pass with nothing new', milliseconds(again.seconds), '', '5 s at 100,000 references');
  const full = await timed(() => reconciliation.pass({ full: true }));
  row(
    `whole pass, nothing changes (${full.value.edgesMade + full.value.edgesRemoved} edges changed)`,
    `${seconds(full.seconds)}, ${rate(full)}`,
  );

  for (const looks of [1_000, 10]) {
    const reference = `registry.example.com/hot/app:moves-every-${looks}-looks`;
    await ingest.ingest(watchedTag(reference, looks));
    await reconciliation.pass();
    const bare = await median(() =>
      reads.read(
        `MATCH (:ImageReference {canonical: $batch.reference})-[:OBSERVED_AS]->(seen:TagObservation)
         RETURN collect(seen {.digest, .source, .sightings}) AS all`,
        { reference },
      ),
    );
    const history = await median(() =>
      ask(`{ tagHistory(ref: "${reference}") { current moved changes { kind notAfter } } }`),
    );
    const what = `tagHistory over HTTP: ${sightings} sightings, ${sightings / looks} intervals`;
    row(what, milliseconds(history), ratio(history, bare), '20 ms');
  }

  const page = (rest: string) => `{ retags(registry: "registry.example.com", first: 50${rest}) {
    nodes { kind reference from to notAfter } pageInfo { endCursor } } }`;
  const bareRetags = await median(() =>
    reads.read(
      `MATCH (change:TagChange) USING INDEX change:TagChange(registry, kind, notAfter)
       WHERE change.registry = 'registry.example.com' AND change.kind = 'RETAG' AND change.notAfter >= datetime('2020-01-01T00:00:00Z')
       RETURN change ORDER BY change.notAfter DESC LIMIT 50`,
      {},
    ),
  );
  row(
    'retags: first page of 50',
    milliseconds(await median(() => ask(page('')))),
    ratio(await median(() => ask(page(''))), bareRetags),
    '50 ms',
  );
  const since = new Date(Date.UTC(2023, 0, 1) + (images * 60_000) / 2).toISOString();
  row(
    'retags: first page since half of the time',
    milliseconds(await median(() => ask(page(`, since: "${since}"`)))),
    '',
    '50 ms',
  );

  const list =
    '{ findings(first: 50) { nodes { id kind severity title reason path since } pageInfo { endCursor } } }';
  const counted = '{ findings(first: 50) { totalCount nodes { id kind reason } } }';
  row('findings: first page of 50, all kinds', milliseconds(await median(() => ask(list))), '', '200 ms');
  row('findings: the same with totalCount', milliseconds(await median(() => ask(counted))), '', '200 ms');
  const one = `{ findings(kinds: [UNSCANNED], scope: { environment: "production" }, first: 50) { totalCount nodes { id } } }`;
  row('findings: one kind in one environment, with totalCount', milliseconds(await median(() => ask(one))));
  const impact = `{ impact(ref: "${digestOf(7)}") { builds deploys pods containers } }`;
  row('impact of a digest', milliseconds(await median(() => ask(impact))));
}

function movedTags() {
  return Array.from({ length: Math.floor(images / movedEvery) }, (_, index) => {
    const image = index * movedEvery;
    const application = image % 300;
    const version = Math.floor(image / 300) + 1;
    return {
      content: JSON.stringify({
        record: 'tag',
        reference: `registry.example.com/team-${application % 30}/app-${application}:1.${version}`,
        digest: digestOf(image + 1),
        observedAt: instant(image + 60),
      }),
    };
  });
}

/** A tag that is looked at every minute and moves after so many looks. */
function watchedTag(reference: string, looks: number) {
  return Array.from({ length: sightings }, (_, index) => ({
    content: JSON.stringify({
      record: 'tag',
      reference,
      digest: digestOf(Math.floor(index / looks)),
      observedAt: instant(index),
    }),
  }));
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const milliseconds = (value: number): string => `${(value * 1000).toFixed(1)} ms`;
const ratio = (value: number, bare: number): string =>
  `${milliseconds(bare)} bare: × ${(value / bare).toFixed(1)}`;

try {
  await measure(whence);
} finally {
  await whence.stop();
}
