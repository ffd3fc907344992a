/**
 * Export of the whole graph as W3C PROV, at 10,000 and 100,000 nodes with as many links: rate, and the most memory that was
 * held beyond what stood at the start. Then reading and validating such a document. Empties the Neo4j that
 * NEO4J_TEST_URI names; start it with --expose-gc for figures of memory that do not depend on when garbage is collected.
 *
 *     node --expose-gc bench/prov.ts
 */
import neo4j from 'neo4j-driver';
import { migrate } from '../src/graph/migrations.ts';
import { exportGraph } from '../src/graph/prov/exportGraph.ts';
import { recordCount } from '../src/model/prov/document.ts';
import { type ProvForm, readProv } from '../src/model/prov/forms.ts';
import { validateProv } from '../src/model/prov/validate/validateProv.ts';

const uri = process.env.NEO4J_TEST_URI;
if (uri === undefined) throw new Error('NEO4J_TEST_URI must name a Neo4j that may be emptied.');
const user = process.env.NEO4J_TEST_USER ?? 'neo4j';
const driver = neo4j.driver(uri, neo4j.auth.basic(user, process.env.NEO4J_TEST_PASSWORD ?? 'neo4j'));

const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(query: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const session = driver.session();
  await session.run(query, parameters);
  await session.close();
}

/** Half images and half builds: each build made one image and was told by the build before. */
async function fill(nodes: number): Promise<void> {
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await migrate(driver);
  await run(
    `UNWIND range(1, $pairs) AS number CALL (number) {
       CREATE (build:Build {id: 'b' + number, buildId: toString(number), system: 'bench', status: 'SUCCEEDED',
         startedAt: datetime('2026-01-01T00:00:00Z'), sources: ['bench']})
       CREATE (image:Image {id: 'i' + number, digest: 'sha256:' + number, kind: 'MANIFEST', sources: ['bench']})
       CREATE (build)-[:PRODUCED {evidence: 'DIGEST_EQUAL', sources: ['bench']}]->(image)
     } IN TRANSACTIONS OF 5000 ROWS`,
    { pairs: neo4j.int(nodes / 2) },
  );
  await run(
    `UNWIND range(2, $pairs) AS number CALL (number) {
       MATCH (build:Build {id: 'b' + number}) MATCH (before:Build {id: 'b' + (number - 1)})
       CREATE (build)-[:CHILD_OF {evidence: 'DECLARED_ID', sources: ['bench']}]->(before)
     } IN TRANSACTIONS OF 5000 ROWS`,
    { pairs: neo4j.int(nodes / 2) },
  );
}

interface Measured {
  readonly seconds: number;
  readonly text: number;
  /** Most bytes of heap beyond those at the start, after each garbage collection. */
  readonly peak: number;
}

async function measure(form: ProvForm): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let [text, peak, pieces] = [0, 0, 0];
  for await (const piece of exportGraph({ driver }, form)) {
    text += piece.length;
    pieces += 1;
    if (pieces % 50 === 0) globalThis.gc?.();
    if (pieces % 10 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  return { seconds: (performance.now() - start) / 1000, text, peak };
}

print('nodes    form       seconds  nodes/s  megabytes  peak heap beyond the start (MB)');
const peaks = new Map<ProvForm, number>();
for (const nodes of [10_000, 100_000]) {
  await fill(nodes);
  for (const form of ['PROV_N', 'PROV_JSON', 'TRIG', 'JSON_LD'] as const) {
    const { seconds, text, peak } = await measure(form);
    const ratio = peaks.has(form)
      ? `  × ${(peak / (peaks.get(form) ?? 1)).toFixed(2)} of that at 10,000`
      : '';
    peaks.set(form, peak);
    print(
      `${String(nodes).padEnd(9)}${form.padEnd(11)}${seconds.toFixed(2).padEnd(9)}${String(Math.round(nodes / seconds)).padEnd(9)}${String(megabytes(text)).padEnd(11)}${megabytes(peak)}${ratio}`,
    );
  }
}

let text = '';
for await (const piece of exportGraph({ driver }, 'PROV_N')) text += piece;
await driver.close();
const readStart = performance.now();
const { document } = await readProv('PROV_N', text).catch((error: unknown) => {
  print(String(error));
  process.exit(1);
});
const read = (performance.now() - readStart) / 1000;
const checkStart = performance.now();
const { valid } = validateProv(document);
const checked = (performance.now() - checkStart) / 1000;
print(
  `\n${recordCount(document)} records: read from PROV-N in ${read.toFixed(2)} s, ${valid ? 'valid' : 'not valid'} in ${checked.toFixed(2)} s`,
);
