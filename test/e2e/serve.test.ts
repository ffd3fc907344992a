import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/embedded.ts';
import { sampleDocuments } from '../../src/sample.ts';
import { scene } from '../scene.ts';
import { endWhatRuns, serving, whence } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-serve-'));
const data = join(folder, 'data');

endWhatRuns();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What a start on a busy machine may take. */
const timeout = 240_000;

/** Every observation of a tag in a data folder that no server has open. */
async function observationsIn(dataFolder: string): Promise<readonly unknown[]> {
  const server = await startEmbeddedNeo4j({ dataFolder, tuning: 'start' });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (seen:TagObservation) RETURN seen.reference + " " + seen.digest AS seen ORDER BY seen',
    );
    return records.map((record) => record.get('seen'));
  } finally {
    await driver.close();
    await server.stop();
  }
}

// One data folder through its life, in order: every server on it takes seconds.
describe('whence serve with its own Neo4j', () => {
  let told: unknown;

  test(
    'keeps its password to itself, takes documents from the command line and answers',
    async () => {
      const server = await serving(data, ['--no-sample']);
      expect(statSync(join(data, 'neo4j.password')).mode & 0o777).toBe(0o600);

      const tags = sampleDocuments().filter((document) => document.kind === 'TAG_OBSERVATION');
      const ndjson = tags.map((document) => document.text).join('\n');
      const sent = await whence(
        ['ingest', '-', '--kind', 'TAG_OBSERVATION', '--data', data, '-o', 'json'],
        {},
        ndjson,
      ).ended;
      expect(sent).toMatchObject({ code: 0 });

      const asked = await whence(['history', scene.checkout.tag, '--data', data, '-o', 'json']).ended;
      expect(asked).toMatchObject({ code: 0, stderr: '' });
      told = JSON.parse(asked.stdout);
      expect(told).toMatchObject({ moved: true, current: scene.checkout.digestA });
      expect((await whence(['history', 'no.such/tag:1', '--data', data]).ended).code).toBe(3);

      server.child.kill('SIGTERM');
      expect((await server.ended).code).toBe(0);
      expect(existsSync(join(data, 'server.json'))).toBe(false);
    },
    timeout,
  );

  test(
    'finds everything after a stop, lets no other have its folder, and leaves no Neo4j when it is killed',
    async () => {
      const server = await serving(data, ['--no-sample']);
      const again = await whence(['history', scene.checkout.tag, '--data', data, '-o', 'json']).ended;
      expect(again).toMatchObject({ code: 0 });
      expect(JSON.parse(again.stdout)).toEqual(told);

      const rival = await whence(['serve', '--data', data, '--port', '0']).ended;
      expect(rival).toMatchObject({ code: 4 });
      expect(rival.stderr).toContain('hint:');

      const neo4jProcess = Number(readFileSync(join(data, 'neo4j.pid'), 'utf8').split(/\s/)[0]);
      expect(isAlive(neo4jProcess)).toBe(true);
      server.child.kill('SIGKILL');
      for (let waited = 0; isAlive(neo4jProcess) && waited < 30_000; waited += 50) await sleep(50);
      expect(isAlive(neo4jProcess)).toBe(false);
    },
    timeout,
  );

  test(
    'has lost nothing by that',
    async () => {
      const seen = await observationsIn(data);
      expect(seen).toContain(`${scene.checkout.tag} ${scene.checkout.digestA}`);
      expect(seen.length).toBeGreaterThan(1);
    },
    timeout,
  );
});
