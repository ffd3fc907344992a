import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphVersion, type Migration, migrate, migrations } from '../../src/graph/migrations.ts';
import { nodeLabels } from '../../src/graph/shape.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { rowsOf } from './dump.ts';

const driver = openTestGraph();
/** Takes away what is noted of migrations, too; constraints and indexes stay, and making them again is allowed. */
async function forgetMigrations(): Promise<void> {
  await emptyGraph(driver);
  await rowsOf(driver, 'MATCH (noted:Migration|MigrationLease) DELETE noted');
}

beforeEach(forgetMigrations);
afterEach(() => rowsOf(driver, 'DROP CONSTRAINT MigrationTrial_name_unique IF EXISTS'));
afterAll(async () => {
  // The graph is that of this release again for the files that come after.
  await forgetMigrations();
  await migrate(driver, testDatabase);
  await driver.close();
}, 60_000);

/** Each run of a step leaves a node, so that steps that run twice are seen. */
const trace = (step: number): string => `CREATE (:MigrationTrial {name: randomUUID(), step: ${step}})`;
const step = (version: number, ...more: readonly string[]): Migration => ({
  version,
  describe: `Step ${version}`,
  statements: [...more, trace(version)],
});
const steps = [
  step(
    1,
    'CREATE CONSTRAINT MigrationTrial_name_unique IF NOT EXISTS FOR (n:MigrationTrial) REQUIRE n.name IS UNIQUE',
  ),
  step(2),
  step(3),
];

const stepsRun = async () =>
  (await rowsOf(driver, 'MATCH (t:MigrationTrial) RETURN toInteger(t.step) AS step ORDER BY step')).map(
    ({ step }) => Number(step),
  );
const stepsNoted = async () =>
  (await rowsOf(driver, 'MATCH (m:Migration) RETURN m.version AS version ORDER BY version')).map(
    ({ version }) => Number(version),
  );
const lease = (properties: string) =>
  rowsOf(driver, `MERGE (l:MigrationLease {name: 'schema'}) SET l += ${properties}`);

describe('migrate', () => {
  test('makes a unique id of every kind of node, and the indexes that are asked for', async () => {
    expect(await migrate(driver, testDatabase)).toEqual(migrations.map(({ version }) => version));
    const constraints = await rowsOf(driver, 'SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type');
    const unique = constraints.map(({ labelsOrTypes, properties }) => `${labelsOrTypes} ${properties}`);
    for (const label of nodeLabels) expect(unique).toContain(`${label} id`);
    const indexes = await rowsOf(driver, 'SHOW INDEXES YIELD name, state');
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    for (const name of ['TagObservation_reference_source_lastSeen', 'Build_buildId', 'Container_podName'])
      expect(indexes.map((index) => index.name)).toContain(name);
  });

  test('makes known the name by which the writer locks', async () => {
    await migrate(driver, testDatabase);
    const names = await rowsOf(driver, 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name');
    expect(names).toContainEqual({ name: 'lock' });
  });

  test('applies nothing to a graph of its own version', async () => {
    await migrate(driver, testDatabase);
    expect(await migrate(driver, testDatabase)).toEqual([]);
  });

  test('applies what is missing, in order, and notes each step', async () => {
    expect(await migrate(driver, testDatabase, steps.slice(0, 1))).toEqual([1]);
    expect(await migrate(driver, testDatabase, steps)).toEqual([2, 3]);
    expect(await stepsRun()).toEqual([1, 2, 3]);
    expect(await stepsNoted()).toEqual([1, 2, 3]);
  });

  test('applies each step once where several instances start together', async () => {
    const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(driver, testDatabase, steps)));
    expect(applied.flat().sort()).toEqual([1, 2, 3]);
    expect(await stepsRun()).toEqual([1, 2, 3]);
  });

  test('gets through where several instances start together on a server that has nothing yet', async () => {
    await rowsOf(driver, 'DROP CONSTRAINT Migration_version_unique IF EXISTS');
    await rowsOf(driver, 'DROP CONSTRAINT MigrationLease_name_unique IF EXISTS');
    const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(driver, testDatabase, steps)));
    expect(applied.flat().sort()).toEqual([1, 2, 3]);
  });

  test('leaves the graph of a newer release alone', async () => {
    await rowsOf(driver, `CREATE (:Migration {version: ${graphVersion + 1}})`);
    await expect(migrate(driver, testDatabase)).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' });
    expect(await stepsNoted()).toEqual([graphVersion + 1]);
  });

  test('notes nothing of a step that fails, and begins with it again', async () => {
    const failing = [...steps.slice(0, 1), step(2, 'RETURN 1 / 0'), ...steps.slice(2)];
    await expect(migrate(driver, testDatabase, failing)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    expect(await stepsNoted()).toEqual([1]);
    expect(await stepsRun()).toEqual([1]);
    expect(await migrate(driver, testDatabase, steps)).toEqual([2, 3]);
  });

  test('waits for an instance that migrates already', async () => {
    await lease("{holder: 'another', expiresAt: datetime() + duration('PT1H')}");
    let isDone = false;
    const migrated = migrate(driver, testDatabase, steps).finally(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(isDone).toBe(false);
    expect(await stepsRun()).toEqual([]);
    await lease('{holder: null, expiresAt: null}');
    expect(await migrated).toEqual([1, 2, 3]);
  });

  test('takes over the lease of an instance that died', async () => {
    await lease("{holder: 'dead', expiresAt: datetime() - duration('PT1S')}");
    expect(await migrate(driver, testDatabase, steps)).toEqual([1, 2, 3]);
    const [held] = await rowsOf(driver, 'MATCH (l:MigrationLease) RETURN l.holder AS holder');
    expect(held).toEqual({ holder: null });
  });
});
