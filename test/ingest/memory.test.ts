import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase, testNeo4j } from '../graphDatabase.ts';

const driver = openTestGraph();
beforeAll(async () => {
  await migrate(driver, testDatabase);
  await emptyGraph(driver);
});
afterAll(() => driver.close());

const heapMegabytes = 64;

test('ingest in chunks needs the memory of a chunk, whatever comes', { timeout: 120_000 }, async () => {
  const { uri, user, password } = testNeo4j();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, fileURLToPath(new URL('streaming.ts', import.meta.url))],
    {
      env: {
        ...process.env,
        NEO4J_TEST_URI: uri,
        NEO4J_TEST_USER: user,
        NEO4J_TEST_PASSWORD: password,
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      },
    },
  );
  const { accepted, records } = JSON.parse(stdout) as { accepted: number; records: number };
  expect(accepted).toBe(records);
  expect(await rowsOf(driver, 'MATCH (b:Build) RETURN toString(count(b)) AS count')).toEqual([
    { count: `${records}` },
  ]);
});
