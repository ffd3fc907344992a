import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importBundle } from '../../src/bundles/import.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/embedded.ts';
import { findExecutables } from '../../src/graph/embedded/executable.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { contentOfSession, keys, signedBy } from '../bundles.ts';
import { rowsOf } from '../graph/dump.ts';
import { testDatabase } from '../graphDatabase.ts';
import { now } from './setting.ts';

/** A server of its own, with little memory for a transaction. */
const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
const timeout = 300_000;

const programs = { java: 'JAVA_HOME', mvn: 'MAVEN_HOME' };
const found = await Promise.all(
  Object.entries(programs).map(([name, home]) => findExecutables(name, home, process.env)),
);
const missing = Object.keys(programs).filter((_, index) => found[index]?.length === 0);
const withoutThem = missing.length === 0 ? '' : ` (skipped: no ${missing.join(' and ')} on this machine)`;

describe.skipIf(missing.length > 0)(`a bundle beyond the memory of a transaction${withoutThem}`, () => {
  let server: EmbeddedNeo4j;
  let driver: Driver;
  beforeAll(async () => {
    server = await startEmbeddedNeo4j(
      { dataFolder: join(folder, 'data'), tuning: 'start' },
      { configuration: { 'db.memory.transaction.max': '8m' } },
    );
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    await migrate(driver, testDatabase);
  }, timeout);
  afterAll(async () => {
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }, timeout);

  test(
    'is refused by a code, at once, and nothing of it is written; a smaller one goes in',
    async () => {
      const ground = {
        writer: createWriter(driver, { database: testDatabase }),
        now: () => now,
        trust: null,
      };
      const options = { dryRun: false, trust: null, membership: null };
      const content = contentOfSession('s-1');
      const [attribution] = content.attributions;
      const attributions = Array.from({ length: 5_000 }, (_, number) => ({
        ...attribution,
        id: `attribution ${number}`,
      })) as typeof content.attributions;
      const large = signedBy(keys.ann, { ...content, attributions });

      await expect(importBundle(ground, large, options)).rejects.toMatchObject({ code: 'BUNDLE_TOO_LARGE' });
      expect(
        await rowsOf(
          driver,
          'MATCH (node) WHERE any(label IN labels(node) WHERE label IN $labels) RETURN node',
        ),
      ).toEqual([]);
      expect(await importBundle(ground, signedBy(keys.ann, content), options)).toMatchObject({
        imported: true,
      });
    },
    timeout,
  );
});
