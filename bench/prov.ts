/**
 * Export of the whole graph as W3C PROV, at 10,000 and 100,000 nodes with as many links, in every form: rate, and the most
 * memory. Each export has a process of its own. Then reading and validating such a document. Starts a Neo4j over a data
 * folder of its own, or empties that which NEO4J_TEST_URI names.
 *
 *     node bench/prov.ts
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { migrate } from '../src/graph/migrations.ts';
import { exportGraph } from '../src/graph/prov/exportGraph.ts';
import { recordCount } from '../src/model/prov/document.ts';
import { type ProvForm, provForms, readProv } from '../src/model/prov/forms.ts';
import { validateProv } from '../src/model/prov/validate/validateProv.ts';
import { benchNeo4j } from './benchNeo4j.ts';
import type { ExportFigures } from './provExport.ts';

const place = await benchNeo4j();
const { uri, user, password } = place.server;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly string[]): void => print(cells.map((cell) => cell.padEnd(11)).join(''));

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

async function measure(form: ProvForm): Promise<ExportFigures> {
  const program = fileURLToPath(new URL('provExport.ts', import.meta.url));
  const environment = { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password };
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, form], {
    env: { ...process.env, ...environment },
  });
  return JSON.parse(stdout) as ExportFigures;
}

try {
  row([
    'nodes',
    'form',
    'seconds',
    'nodes/s',
    'MB',
    'heap MB',
    'resident MB',
    'heap and resident against 10,000',
  ]);
  const small = new Map<ProvForm, ExportFigures>();
  for (const nodes of [10_000, 100_000]) {
    await fill(nodes);
    for (const form of provForms) {
      const figures = await measure(form);
      const { seconds, characters, heap, resident } = figures;
      const before = small.get(form);
      const ratios =
        before === undefined
          ? ''
          : `${(heap / before.heap).toFixed(2)} × and ${(resident / before.resident).toFixed(2)} ×`;
      if (before === undefined) small.set(form, figures);
      const rate = String(Math.round(nodes / seconds));
      const sizes = [characters, heap, resident].map(megabytes);
      row([String(nodes), form, seconds.toFixed(2), rate, ...sizes, ratios]);
    }
  }
  let text = '';
  for await (const piece of exportGraph({ driver }, 'PROV_N')) text += piece;
  const readStart = performance.now();
  const { document } = await readProv('PROV_N', text);
  const read = (performance.now() - readStart) / 1000;
  const checkStart = performance.now();
  const { valid } = validateProv(document);
  const checked = (performance.now() - checkStart) / 1000;
  print(
    `\n${recordCount(document)} records: read from PROV-N in ${read.toFixed(2)} s, ${valid ? 'valid' : 'not valid'} in ${checked.toFixed(2)} s`,
  );
} finally {
  await driver.close();
  await place.stop();
}
