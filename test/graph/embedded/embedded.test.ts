import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { freeLoopbackPort } from '../../../src/graph/embedded/bolt.ts';
import {
  type EmbeddedNeo4j,
  type EmbeddedOverrides,
  startEmbeddedNeo4j,
} from '../../../src/graph/embedded/embedded.ts';
import { findExecutables } from '../../../src/graph/embedded/executable.ts';
import { signalProcess } from '../../../src/graph/embedded/process.ts';
import { checkServer } from '../../../src/graph/server.ts';
import { environmentWith, eventually, failureOf, temporaryFolder } from './programs.ts';

const missing = await missingPrograms();
const withoutThem = missing.length === 0 ? '' : ` (skipped: no ${missing.join(' and ')} on this machine)`;
/** A start on a busy machine. */
const timeout = 120_000;

describe.skipIf(missing.length > 0)(`an embedded Neo4j over its life${withoutThem}`, () => {
  // One folder through its whole life, in order: each server that is started costs seconds.
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'whence-test-')), 'data');
  afterAll(() => rm(join(dataFolder, '..'), { recursive: true, force: true }));

  let first: EmbeddedNeo4j;
  it('starts on a new folder', { timeout }, async () => {
    first = await start();
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await withDriver(first, (driver) => driver.executeQuery("CREATE (:Kept {of: 'killed Neo4j'})"));
    expect(await withDriver(first, (driver) => checkServer(driver, 'neo4j'))).toMatchObject({
      edition: 'community',
    });
  });

  it('keeps its random password where only this user may read it, and nowhere else', async () => {
    const file = join(dataFolder, 'neo4j.password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
    expect((await readFile(file, 'utf8')).trim()).toBe(first.password);
    expect(first.password).toMatch(/^[\w-]{32}$/);
    for (const [name, text] of Object.entries(await textsAbout(first))) {
      expect(text.includes(first.password), name).toBe(false);
    }
  });

  it('takes no other password, the well-known initial one neither, and soon no login at all', async () => {
    const messages: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const failure = await failureOf(
        withDriver({ ...first, password: 'neo4j' }, (driver) => checkServer(driver, 'neo4j')),
      );
      expect(failure).toMatchObject({ code: 'NEO4J_UNAUTHORIZED' });
      messages.push(String(failure));
    }
    expect(messages.at(0)).toMatch(/refuses the user or the password/);
    expect(messages.at(-1)).toMatch(/too many wrong passwords/);
  });

  it('locks its folder, and names the process that has it', async () => {
    expect(await failureOf(start())).toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: `The data folder ${dataFolder} is in use by process ${process.pid}.`,
    });
  });

  it('tells when it has ended by itself', { timeout }, async () => {
    process.kill(first.processId, 'SIGKILL');
    expect(await first.exited).toBe(128 + 9);
    await first.stop();
  });

  it('does not outlive a parent that is killed with kill -9', { timeout }, async () => {
    // A crash between the change of the password and the settling of its file, too.
    await rename(join(dataFolder, 'neo4j.password'), join(dataFolder, 'neo4j.password.new'));
    const parent = spawn(process.execPath, [join(import.meta.dirname, 'holdOpen.ts'), dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [output] = await once(parent.stdout, 'data');
    const { processId } = JSON.parse(String(output));
    expect(signalProcess(processId, 0)).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => !signalProcess(processId, 0), 60_000);
  });

  let second: EmbeddedNeo4j;
  it('starts after that, and finds all that was committed', { timeout }, async () => {
    second = await start({ configuration: { 'server.databases.read_only': 'neo4j' } });
    expect(second.password).toBe(first.password);
    const { records } = await withDriver(second, (driver) =>
      driver.executeQuery('MATCH (n:Kept) RETURN n.of AS of ORDER BY of'),
    );
    expect(records.map((record) => record.get('of'))).toEqual(['killed Neo4j', 'killed parent']);
  });

  it('that is read-only is said to be so', async () => {
    expect(await failureOf(withDriver(second, (driver) => checkServer(driver, 'neo4j')))).toMatchObject({
      code: 'NEO4J_READ_ONLY',
      message: expect.stringContaining('read-only mode'),
    });
  });

  it('stops cleanly, leaves no process and gives its folder back', { timeout }, async () => {
    await second.stop();
    expect(await second.exited).toBe(0);
    expect(signalProcess(second.processId, 0)).toBe(false);
    expect(await readdir(dataFolder)).not.toContain('neo4j.pid');
  });

  it('does not start with a password that is not its own', { timeout }, async () => {
    await writeFile(join(dataFolder, 'neo4j.password'), 'not-the-password\n');
    expect(await failureOf(start())).toMatchObject({
      code: 'NEO4J_UNAUTHORIZED',
      message: expect.stringContaining(join(dataFolder, 'neo4j.password')),
    });
  });

  function start(overrides: EmbeddedOverrides = {}): Promise<EmbeddedNeo4j> {
    return startEmbeddedNeo4j({ dataFolder, tuning: 'start' }, overrides);
  }
});

describe.skipIf(missing.length > 0)(`an ephemeral Neo4j${withoutThem}`, () => {
  it('goes on another port when its own is taken, lacks APOC when it has none, and leaves nothing', {
    timeout,
  }, async () => {
    const other = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('no Bolt here');
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    const ports = [taken, await freeLoopbackPort()];
    const server = await startEmbeddedNeo4j(
      { dataFolder: '', ephemeral: true },
      { withoutApoc: true, choosePort: async () => ports.shift() ?? freeLoopbackPort() },
    );
    other.close();
    expect(server.uri).not.toBe(`bolt://127.0.0.1:${taken}`);
    expect(await failureOf(withDriver(server, (driver) => checkServer(driver, 'neo4j')))).toMatchObject({
      code: 'APOC_MISSING',
      hint: expect.stringContaining('apoc-core'),
    });
    expect(existsSync(server.dataFolder)).toBe(true);
    await server.stop();
    expect(existsSync(server.dataFolder)).toBe(false);
  });
});

describe('a start that cannot be', () => {
  it('without Java says so, and makes no folder', async () => {
    const dataFolder = join(await temporaryFolder(), 'data');
    const environment = await environmentWith('mvn');
    expect(await failureOf(startEmbeddedNeo4j({ dataFolder }, { environment }))).toMatchObject({
      code: 'JAVA_MISSING',
    });
    expect(existsSync(dataFolder)).toBe(false);
  });

  it.skipIf(missing.includes('java'))('without Maven says so, and makes no folder', async () => {
    const dataFolder = join(await temporaryFolder(), 'data');
    const cacheFolder = await temporaryFolder();
    const environment = await environmentWith('java');
    expect(await failureOf(startEmbeddedNeo4j({ dataFolder, cacheFolder }, { environment }))).toMatchObject({
      code: 'MAVEN_MISSING',
    });
    expect(existsSync(dataFolder)).toBe(false);
  });

  it.skipIf(missing.length > 0)('gives the error of Neo4j and where its logs are', { timeout }, async () => {
    const dataFolder = join(await temporaryFolder(), 'data');
    const configuration = { 'server.memory.pagecache.size': 'plenty' };
    expect(await failureOf(startEmbeddedNeo4j({ dataFolder }, { configuration }))).toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringMatching(/ended with 1 while starting: .*plenty/),
      hint: expect.stringContaining(join(dataFolder, 'logs')),
    });
  });

  it.skipIf(missing.length > 0)('gives the error of Java', { timeout }, async () => {
    const dataFolder = join(await temporaryFolder(), 'data');
    expect(await failureOf(startEmbeddedNeo4j({ dataFolder, heapMegabytes: 0.5 }))).toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringMatching(/ended with 1 while starting: .*heap size/),
    });
  });

  it.skipIf(missing.length > 0)('on a path that is no folder says so', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(await failureOf(startEmbeddedNeo4j({ dataFolder: file }))).toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining(file),
    });
  });

  it.skipIf(missing.length > 0)(
    'any more ends with its signal, and gives the folder back',
    { timeout },
    async () => {
      const dataFolder = join(await temporaryFolder(), 'data');
      const cancel = new AbortController();
      const reason = new Error('enough');
      const starting = failureOf(startEmbeddedNeo4j({ dataFolder, signal: cancel.signal }));
      await eventually(() => existsSync(join(dataFolder, 'neo4j.pid')), 30_000);
      const processId = Number(await readFile(join(dataFolder, 'neo4j.pid'), 'utf8'));
      cancel.abort(reason);
      expect(await starting).toBe(reason);
      expect(signalProcess(processId, 0)).toBe(false);
      expect(await readdir(dataFolder)).not.toContain('whence.pid');
    },
  );
});

async function missingPrograms(): Promise<readonly string[]> {
  const java = await findExecutables('java', 'JAVA_HOME', process.env);
  const maven = await findExecutables('mvn', 'MAVEN_HOME', process.env);
  return [...(java.length === 0 ? ['java'] : []), ...(maven.length === 0 ? ['mvn'] : [])];
}

async function withDriver<Answer>(
  server: Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password'>,
  use: (driver: Driver) => Promise<Answer>,
): Promise<Answer> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** All that others could read of a server: its configuration and logs, and on Linux its arguments and environment. */
async function textsAbout(server: EmbeddedNeo4j): Promise<Record<string, string>> {
  const files = [join(server.dataFolder, 'conf', 'neo4j.conf')];
  for (const name of await readdir(join(server.dataFolder, 'logs')))
    files.push(join(server.dataFolder, 'logs', name));
  if (process.platform === 'linux') {
    files.push(`/proc/${server.processId}/cmdline`, `/proc/${server.processId}/environ`);
  }
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
  return Object.fromEntries(texts);
}
