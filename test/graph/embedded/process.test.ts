import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ServerCommand,
  type ServerProcess,
  signalProcess,
  startProcess,
} from '../../../src/graph/embedded/process.ts';
import { eventually, temporaryFolder, writeProgram } from './programs.ts';

const stopsWhenAsked = 'trap "echo stopping; exit 0" TERM; echo ready; while :; do sleep 0.05; done';
const neverStops = 'trap "" TERM; echo ready; while :; do sleep 0.05; done';
const runs = (processId: number) => signalProcess(processId, 0);

describe('a supervised process', () => {
  it('stops when asked, and what it printed is kept', async () => {
    const command = await commandOf(stopsWhenAsked);
    const server = await startReady(command);
    expect(runs(server.processId)).toBe(true);
    expect(await readFile(command.processFile, 'utf8')).toBe(`${server.processId}\n`);
    await server.stop();
    expect(runs(server.processId)).toBe(false);
    expect(await server.exited).toBe(0);
    expect(await readFile(command.consoleFile, 'utf8')).toBe('ready\nstopping\n');
    expect(await readdir(join(command.processFile, '..'))).not.toContain('pid');
  });

  it('is killed when it does not stop within the grace', async () => {
    const server = await startReady({ ...(await commandOf(neverStops)), graceSeconds: 1 });
    await server.stop();
    expect(runs(server.processId)).toBe(false);
    expect(await server.exited).toBe(128 + 9);
  });

  it('that ends by itself tells its exit code, and stopping it then does nothing', async () => {
    const server = await startProcess(await commandOf('exit 7'));
    expect(await server.exited).toBe(7);
    await server.stop();
  });

  it('is asked to stop when only its supervisor is killed', async () => {
    const server = await startReady(await commandOf(stopsWhenAsked));
    process.kill(await parentOf(server.processId), 'SIGKILL');
    expect(await server.exited).toBeNull();
    await server.stop();
    expect(runs(server.processId)).toBe(false);
  });

  it('stops when its supervisor is asked to stop, as a service manager does', async () => {
    const server = await startReady(await commandOf(stopsWhenAsked));
    process.kill(await parentOf(server.processId), 'SIGTERM');
    expect(await server.exited).toBe(0);
    expect(runs(server.processId)).toBe(false);
  });

  it('is in a session of its own, where Ctrl-C of the terminal does not reach it', async () => {
    const server = await startReady(await commandOf(stopsWhenAsked));
    const supervisor = await parentOf(server.processId);
    expect(supervisor).not.toBe(process.pid);
    expect(() => process.kill(-supervisor, 0)).not.toThrow();
    await server.stop();
  });

  it('sees no variable that it was not given', async () => {
    const command = await commandOf('env');
    await (await startProcess({ ...command, environment: { PATH: process.env.PATH, CLASSPATH: 'a:b' } }))
      .exited;
    const printed = await readFile(command.consoleFile, 'utf8');
    expect(printed).toContain('CLASSPATH=a:b');
    expect(printed).not.toContain('HOME=');
  });

  it.each([
    ['stops when asked', stopsWhenAsked],
    ['would not stop', neverStops],
  ])('that %s does not outlive a parent that was killed', async (_, script) => {
    const command = { ...(await commandOf(script)), graceSeconds: 1 };
    const { parent, processId } = await startedByAnother(command);
    expect(runs(processId)).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => !runs(processId), 5_000);
  });

  it('leaves its folder, where it is said why, when it ends by itself', async () => {
    const discardFolder = await temporaryFolder();
    await (await startProcess({ ...(await commandOf('exit 1')), discardFolder })).exited;
    expect(await readdir(discardFolder)).toEqual([]);
  });

  it('has its folder removed when it is stopped', async () => {
    const discardFolder = await temporaryFolder();
    await (await startReady({ ...(await commandOf(stopsWhenAsked)), discardFolder })).stop();
    await expect(readdir(discardFolder)).rejects.toThrow(/ENOENT/);
  });

  it('has its folder removed, even when its parent was killed', async () => {
    const discardFolder = join(await temporaryFolder(), 'to discard');
    await mkdir(discardFolder);
    const { parent } = await startedByAnother({ ...(await commandOf(stopsWhenAsked)), discardFolder });
    parent.kill('SIGKILL');
    await eventually(async () => !(await readdir(join(discardFolder, '..'))).includes('to discard'), 5_000);
  });
});

describe('the archive that a process writes at its end', () => {
  it('takes its place after a clean end', async () => {
    const newArchive = await writtenArchive();
    await (await startProcess({ ...(await commandOf('exit 0')), newArchive })).exited;
    expect(await readFile(newArchive.final, 'utf8')).toBe('classes');
  });

  it('is thrown away after any other', async () => {
    const newArchive = await writtenArchive();
    await (await startProcess({ ...(await commandOf('exit 1')), newArchive })).exited;
    expect(await readdir(join(newArchive.final, '..'))).toEqual([]);
  });
});

async function commandOf(script: string): Promise<ServerCommand> {
  const folder = await temporaryFolder();
  return {
    command: await writeProgram(folder, 'server', script),
    arguments: [],
    workingFolder: folder,
    environment: process.env,
    processFile: join(folder, 'pid'),
    consoleFile: join(folder, 'console'),
    graceSeconds: 10,
  };
}

/** Starts a process and waits until it has said that it is ready: before, it has not set up its traps. */
async function startReady(command: ServerCommand): Promise<ServerProcess> {
  const server = await startProcess(command);
  await isReady(command);
  return server;
}

function isReady({ consoleFile }: ServerCommand): Promise<void> {
  return eventually(async () => (await readFile(consoleFile, 'utf8')).startsWith('ready\n'), 5_000);
}

async function writtenArchive(): Promise<{ temporary: string; final: string }> {
  const folder = await temporaryFolder();
  const archive = { temporary: join(folder, 'new'), final: join(folder, 'archive') };
  await writeFile(archive.temporary, 'classes');
  return archive;
}

/** Another Node process that starts a supervised process and then only waits. */
async function startedByAnother(command: ServerCommand) {
  const module = join(import.meta.dirname, '../../../src/graph/embedded/process.ts');
  const script = `const { startProcess } = await import(${JSON.stringify(module)});
    const { processId } = await startProcess(${JSON.stringify({ ...command, environment: undefined })});
    process.stdout.write(String(processId));`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(parent.stdout, 'data');
  await isReady(command);
  return { parent, processId: Number(String(output)) };
}

async function parentOf(processId: number): Promise<number> {
  const ps = spawn('ps', ['-o', 'ppid=', '-p', String(processId)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await once(ps.stdout, 'data');
  return Number(String(output));
}
