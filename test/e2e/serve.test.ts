import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { sampleDocuments } from '../../src/sample.ts';
import { testNeo4j } from '../graphDatabase.ts';
import { scene } from '../scene.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'whence-serve-'));
const data = join(folder, 'data');
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a user runs it. */
function whence(args: readonly string[], environment: Readonly<Record<string, string>> = {}, input = '') {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdin.end(input);
  const ended: Promise<Ended> = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, stdout, stderr };
  });
  return { child, ended, output: () => stdout };
}

async function serving(args: readonly string[]) {
  const server = whence(['serve', '--data', data, '--port', '0', ...args]);
  const url = await Promise.race([
    server.ended.then(({ stderr }) => Promise.reject(new Error(`the server ended: ${stderr}`))),
    (async () => {
      while (!server.output().includes('Ctrl-C stops it.')) await sleep(100);
      return /GraphQL\s+(\S+)\/graphql/.exec(server.output())?.[1] ?? '';
    })(),
  ]);
  return { ...server, url };
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('whence serve with its own Neo4j', () => {
  test('takes documents from the command line, answers, and finds everything after a stop and after a kill', async () => {
    const first = await serving(['--no-sample']);
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
    expect(JSON.parse(asked.stdout)).toMatchObject({ moved: true, current: scene.checkout.digestA });
    expect((await whence(['history', 'no.such/tag:1', '--data', data]).ended).code).toBe(3);

    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    expect(existsSync(join(data, 'server.json'))).toBe(false);

    const second = await serving(['--no-sample']);
    const again = await whence(['history', scene.checkout.tag, '--data', data, '-o', 'json']).ended;
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(asked.stdout));

    const neo4j = Number(readFileSync(join(data, 'neo4j.pid'), 'utf8').split(/\s/)[0]);
    expect(isAlive(neo4j)).toBe(true);
    second.child.kill('SIGKILL');
    for (let waited = 0; isAlive(neo4j) && waited < 30_000; waited += 200) await sleep(200);
    expect(isAlive(neo4j)).toBe(false);

    const third = await serving(['--no-sample']);
    const survived = await whence(['history', scene.checkout.tag, '--data', data, '-o', 'json']).ended;
    expect(survived).toMatchObject({ code: 0 });
    expect(JSON.parse(survived.stdout)).toEqual(JSON.parse(asked.stdout));

    const rival = await whence(['serve', '--data', data, '--port', '0']).ended;
    expect(rival).toMatchObject({ code: 4 });
    expect(rival.stderr).toContain('hint:');
    third.child.kill('SIGTERM');
    expect((await third.ended).code).toBe(0);
  }, 240_000);
});

describe('whence serve ends with exit code 4, one message and what to do', () => {
  const neo4j = () => testNeo4j();

  test('when Neo4j refuses the password, which it never repeats', async () => {
    const { uri } = neo4j();
    const ended = await whence(['serve', '--port', '0'], {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'not-the-password',
    }).ended;
    expect(ended.code).toBe(4);
    expect(ended.stderr).toMatch(/error: .+\nhint: .+/);
    expect(ended.stderr).not.toContain('not-the-password');
    expect(ended.stderr).not.toContain('    at ');
  });

  test('when no Neo4j answers', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    expect((await whence(['serve', '--port', '0'], environment).ended).code).toBe(4);
  });

  test('when the port is taken', async () => {
    const { uri, user, password } = neo4j();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { readonly port: number };
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const ended = await whence(['serve', '--port', String(port)], environment).ended;
    taken.close();
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain(String(port));
    expect(ended.stderr).toContain('--port');
  });

  test('when the address is public and there is no authentication', async () => {
    const { uri, user, password } = neo4j();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const ended = await whence(['serve', '--host', '0.0.0.0', '--port', '0'], environment).ended;
    expect(ended.code).toBe(4);
  });

  test.each([
    ['an address with credentials', { NEO4J_URI: 'bolt://neo4j:secret@127.0.0.1:7687', NEO4J_PASSWORD: 'x' }],
    ['a scheme of another database', { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }],
    ['no password', { NEO4J_URI: 'bolt://127.0.0.1:7687' }],
  ])('but with 2 for %s', async (_, environment) => {
    const ended = await whence(['serve', '--port', '0'], environment).ended;
    expect(ended.code).toBe(2);
    expect(ended.stderr).not.toContain('secret');
  });
});
