import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ended, whence as runWhence, start } from '../cli/running.ts';
import { emptyGraph } from '../graphDatabase.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let server: TestWhence;
beforeAll(async () => {
  server = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => server.stop());
beforeEach(() => emptyGraph(server.graph.driver));

const unknown = 'shop--00000000-0000-7000-8000-000000000000';

/** `whence task …` as a user runs it. */
const task = (...args: readonly string[]) =>
  runWhence(['task', ...args], { environment: { WHENCE_URL: server.url } });

async function make(title: string, ...more: readonly string[]): Promise<string> {
  const { stdout } = await task('create', title, '--namespace', 'shop', '-o', 'name', ...more);
  return stdout.trim();
}

async function makeAgent(name: string): Promise<string> {
  const answer = await server.ask<{ registerHumanAgent: { agent: { id: string } } }>(
    'mutation ($name: String!) { registerHumanAgent(namespace: "shop", name: $name) { agent { id } } }',
    { name },
  );
  return answer.registerHumanAgent.agent.id;
}

describe('whence task', () => {
  test('create takes what a task has, and answers it in each form', async () => {
    const blocker = await make('first');
    const flags = [
      '--type',
      'bug',
      '--priority',
      'high',
      '--phase',
      'review',
      '--label',
      'a',
      'b',
      '--blocked-by',
      blocker,
    ];
    const json = await task('create', 'Round vouchers', '--namespace', 'shop', ...flags, '-o', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      id: expect.stringMatching(/^shop--/),
      title: 'Round vouchers',
      status: 'OPEN',
      type: 'BUG',
      priority: 'HIGH',
      phase: 'REVIEW',
      labels: ['a', 'b'],
    });
    const table = await task('blocked');
    expect(table.stdout).toMatch(/^ID .*PRIORITY .*TITLE\n.*high .*Round vouchers\n$/);
    const refused = await task('create', 'x', '--namespace', 'shop', '--blocked-by', unknown);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect((await task('create', 'x', '--type', 'wish')).code).toBe(2);
  });

  test('list, ready and blocked filter, and tell when more is there than is shown', async () => {
    const first = await make('first', '--label', 'money');
    await make('second', '--blocked-by', first);
    await make('third', '--priority', 'critical');
    const names = async (...args: readonly string[]) => {
      const { stdout } = await task(...args, '-o', 'ndjson');
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).title]));
    };
    expect(await names('list')).toEqual(['first', 'second', 'third']);
    expect(await names('list', '--label', 'money')).toEqual(['first']);
    expect(await names('list', '--priority', 'critical', '--namespace', 'shop')).toEqual(['third']);
    expect(await names('ready')).toEqual(['third', 'first']);
    expect(await names('blocked')).toEqual(['second']);
    const cut = await task('list', '--limit', '2', '-o', 'json');
    expect(JSON.parse(cut.stdout)).toHaveLength(2);
    expect(cut.stderr).toContain('2 tasks shown; more with --limit');
    expect((await task('list', '--limit', '3')).stderr).toBe('');
  });

  test('show and tree tell what a task waits for; a task that is met again is not walked again', async () => {
    const c = await make('c');
    const b = await make('b', '--blocked-by', c);
    const a = await make('a', '--blocked-by', b, c);
    expect((await task('tree', a)).stdout).toBe(
      `${a}  open  a\n  ${c}  open  c\n  ${b}  open  b\n    ${c}  open  c  (see above)\n`,
    );
    expect((await task('tree', a, '--depth', '1', '-o', 'ndjson')).stdout.trim().split('\n')).toHaveLength(2);
    const shown = await task('show', a);
    expect(shown.stdout).toContain(`BLOCKED BY   ${c}  open  c\n             ${b}  open  b\n`);
    expect(await task('show', unknown)).toMatchObject({ code: 3, stdout: '' });
    expect((await task('show', 'shop')).code).toBe(2);
  });

  test('claim, label, comment and close work on a task, and tell by code what cannot be', async () => {
    const ada = await makeAgent('Ada');
    const id = await make('Round vouchers');
    const claimed = await task('claim', '--agent', ada, '-o', 'json');
    expect(JSON.parse(claimed.stdout)).toMatchObject({ id, status: 'IN_PROGRESS', ownerId: ada });
    expect((await task('claim', '--agent', ada)).code).toBe(3);
    expect((await task('claim', id)).code).toBe(2);
    expect(JSON.parse((await task('label', id, 'x', 'y', '-o', 'json')).stdout).labels).toEqual(['x', 'y']);
    expect(JSON.parse((await task('label', id, 'x', '--remove', '-o', 'json')).stdout).labels).toEqual(['y']);
    const said = await task('comment', id, 'done\u001b[2J', '--agent', ada);
    expect(said.stdout).toContain('done\\u{1b}[2J');
    expect((await task('close', id, '--reason', 'done')).stdout).toContain('closed');
    const again = await task('close', id);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(`error: The task ${id} is closed.`);
  });

  test('agents of each kind are registered and listed, and named by the id that is printed', async () => {
    const agent = (...args: readonly string[]) =>
      runWhence(['agent', ...args], { environment: { WHENCE_URL: server.url } });
    const register = (...args: readonly string[]) => agent('register', ...args, '--namespace', 'shop');
    const human = await register('human', 'Ada', '--contact', 'ada@example.com', '-o', 'name');
    expect(human.stdout).toMatch(/^shop--[0-9a-f-]{36}\n$/);
    const ml = await register('ml', 'gpt-4o', '--provider', 'openai', '--role', 'worker', '-o', 'json');
    expect(JSON.parse(ml.stdout)).toMatchObject({ kind: 'ML', role: 'worker', modelName: 'gpt-4o' });
    const software = await register('software', 'renovate', '--software-version', '41.0.0', '-o', 'json');
    expect(JSON.parse(software.stdout)).toMatchObject({ kind: 'SOFTWARE', version: '41.0.0' });
    const listed = await agent('list', '--kind', 'human', '-o', 'ndjson');
    expect(
      listed.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([human.stdout.trim()]);
    expect((await agent('list', '--limit', '2')).stderr).toContain('2 agents shown; more with --limit');
    const id = await make('Round vouchers');
    const claimed = await runWhence(['task', 'claim', id, '-o', 'json'], {
      environment: { WHENCE_URL: server.url, WHENCE_AGENT: human.stdout.trim() },
    });
    expect(JSON.parse(claimed.stdout)).toMatchObject({ ownerId: human.stdout.trim() });
    const unknownModel = await register('ml', 'no-such', '--provider', 'openai', '--role', 'worker');
    expect(unknownModel).toMatchObject({ code: 3, stdout: '' });
    expect((await register('ml', 'gpt-4o', '--provider', 'openai', '--role', 'king')).code).toBe(2);
  });

  test('the namespace of a new task is that of the Git remote, without its password, else of the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-namespace-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const createIn = async () => {
      const child = start(['task', 'create', 'a', '-o', 'name'], {
        environment: { WHENCE_URL: server.url, GIT_CEILING_DIRECTORIES: tmpdir() },
        folder,
      });
      return (await ended(child)).stdout;
    };
    expect(await createIn()).toContain(`file://${folder}--`);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', 'https://ada:secret@git.example.com/shop.git'], {
      cwd: folder,
    });
    expect(await createIn()).toMatch(/^https:\/\/git\.example\.com\/shop--/);
  });

  test('ends with 4 where no server answers', async () => {
    const { code } = await runWhence(['task', 'ready', '--url', 'http://127.0.0.1:1']);
    expect(code).toBe(4);
  });
});
