/**
 * Ingests 60 MB of records in chunks, as a process of its own whose heap is too small to hold them. Prints how many
 * were accepted. The Neo4j is given by NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD.
 */
import neo4j from 'neo4j-driver';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { createIngest } from '../../src/ingest/ingest.ts';

const { NEO4J_TEST_URI = '', NEO4J_TEST_USER = '', NEO4J_TEST_PASSWORD = '' } = process.env;
const records = 7_500;
const chunk = 250;
/** A part of each record that the graph does not take: what is read must not be held on to. */
const more = 8 * 1024;

const driver = neo4j.driver(NEO4J_TEST_URI, neo4j.auth.basic(NEO4J_TEST_USER, NEO4J_TEST_PASSWORD));
const { ingest } = createIngest(createWriter(driver, { database: 'neo4j' }), {
  clock: () => new Date('2026-10-31T12:00:00Z'),
});

let accepted = 0;
for (let first = 0; first < records; first += chunk) {
  const documents = Array.from({ length: chunk }, (_, index) => ({ content: recordText(first + index) }));
  for (const { status } of await ingest(documents)) if (status === 'ACCEPTED') accepted += 1;
}
await driver.close();
process.stdout.write(JSON.stringify({ accepted, records }));

function recordText(index: number): string {
  const digest = `sha256:${`${index}`.padStart(64, '0')}`;
  const log = `${index} `.repeat(more).slice(0, more);
  const record = {
    record: 'build',
    build_id: `${index}`,
    created_at: '2026-10-01T09:00:00Z',
    image_digest: digest,
  };
  return JSON.stringify({ ...record, log });
}
