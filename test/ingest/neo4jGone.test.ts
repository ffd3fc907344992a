import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/embedded.ts';
import { findExecutables } from '../../src/graph/embedded/executable.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { createIngest, type DocumentOutcome, type IncomingDocument } from '../../src/ingest/ingest.ts';
import { dumpGraph, rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { build, ingestAt, now } from './setting.ts';

/** A server of its own: to be killed, and started again where it was. */
const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
const timeout = 120_000;

const programs = { java: 'JAVA_HOME', mvn: 'MAVEN_HOME' };
const found = await Promise.all(
  Object.entries(programs).map(([name, home]) => findExecutables(name, home, process.env)),
);
const missing = Object.keys(programs).filter((_, index) => found[index]?.length === 0);
const withoutThem = missing.length === 0 ? '' : ` (skipped: no ${missing.join(' and ')} on this machine)`;

function start(port?: number): Promise<EmbeddedNeo4j> {
  const overrides = port === undefined ? {} : { choosePort: async () => port };
  return startEmbeddedNeo4j({ dataFolder: join(folder, 'data'), tuning: 'start' }, overrides);
}

/** Builds of one repository, three to a commit, each with images of its own and one that all of them have. */
const documents: readonly IncomingDocument[] = Array.from({ length: 1_200 }, (_, index) => ({
  content: build(`${index}`, {
    source_repo: 'https://git.example/shop/checkout',
    source_commit: `${1 + (index % 400)}`.padStart(40, '0'),
    image_digests: [index, 'shared'].map(
      (name) => `sha256:${`${name === 'shared' ? 'f' : name}`.padStart(64, '0')}`,
    ),
  }),
}));

/** What every one of these builds has, if it was written at all. */
const wholeBuild = { commits: ['1'], images: '2', repositories: '1', sources: ['record'] };

async function buildsIn(graph: Driver) {
  return rowsOf(
    graph,
    `MATCH (b:Build) RETURN b.buildId AS id, b.sources AS sources,
       COLLECT { MATCH (b)-[e:BUILT_FROM]->(:Commit) RETURN toString(size(e.sources)) } AS commits,
       toString(COUNT { (b)-[:PRODUCED]->(:Image) }) AS images,
       toString(COUNT { (b)-[:BUILT_FROM]->(:Commit)-[:IN_REPOSITORY]->(:Repository) }) AS repositories`,
  );
}

describe.skipIf(missing.length > 0)(`Neo4j killed in the middle of an ingest${withoutThem}`, () => {
  let server: EmbeddedNeo4j;
  let driver: Driver;
  beforeAll(async () => {
    server = await start();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      maxTransactionRetryTime: 3_000,
    });
    await migrate(driver, testDatabase);
  }, timeout);
  afterAll(async () => {
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }, timeout);

  let outcomes: readonly DocumentOutcome[] = [];

  test(
    'leaves the ingest with an answer for every document, and those not written to be sent again',
    async () => {
      const writer = createWriter(driver, { database: testDatabase, batchFacts: 60 });
      const ingesting = createIngest(writer, { clock: () => new Date(now) }).ingest(documents);
      const watching = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
      while ((await buildsIn(watching)).length < 100) await new Promise((resolve) => setTimeout(resolve, 20));
      await watching.close();
      process.kill(server.processId, 'SIGKILL');
      outcomes = await ingesting;
      const codes = outcomes.map(({ status, refusals }) => refusals[0]?.code ?? status);
      expect(new Set(codes)).toEqual(new Set(['ACCEPTED', 'NOT_WRITTEN']));
      expect(outcomes.flatMap(({ refusals }) => refusals.map(({ id }) => id))).not.toContainEqual(
        expect.any(String),
      );
      await server.exited;
    },
    timeout,
  );

  test(
    'loses nothing that was answered as written, and holds no record by half',
    async () => {
      const { port } = new URL(server.uri);
      await server.stop();
      server = await start(Number(port));
      const builds = await buildsIn(driver);
      for (const { id, ...rest } of builds) expect({ id, ...rest }).toEqual({ id, ...wholeBuild });
      const there = new Set(builds.map(({ id }) => id));
      const accepted = outcomes.flatMap(({ status }, index) => (status === 'ACCEPTED' ? [`${index}`] : []));
      expect(accepted.filter((id) => !there.has(id))).toEqual([]);
      expect(there.size).toBeLessThan(documents.length);
    },
    timeout,
  );

  test(
    'has nothing lost and nothing twice when what was not written is sent again',
    async () => {
      const again = documents.filter((_, index) => outcomes[index]?.status === 'REJECTED');
      const second = await ingestAt(driver).ingest(again);
      expect(second.filter(({ status }) => status === 'REJECTED')).toEqual([]);
      const graph = await dumpGraph(driver);

      const undisturbed = openTestGraph();
      try {
        await migrate(undisturbed, testDatabase);
        await emptyGraph(undisturbed);
        await ingestAt(undisturbed).ingest(documents);
        expect(graph).toEqual(await dumpGraph(undisturbed));
      } finally {
        await undisturbed.close();
      }
    },
    timeout,
  );
});
