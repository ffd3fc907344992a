import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { awaitFormerServer, homeArgument, openDataFolder } from '../../../src/graph/embedded/dataFolder.ts';
import { failureOf, temporaryFolder } from './programs.ts';

describe('a data folder', () => {
  it('is made for this user only, and kept out of version control', async () => {
    const folder = await openDataFolder(join(await temporaryFolder(), 'deep', 'data'));
    expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(folder.path, '.gitignore'), 'utf8')).toBe('*\n');
    await folder.unlock();
  });

  it('that was there keeps what its user chose', async () => {
    const path = join(await temporaryFolder(), 'data');
    await mkdir(path, { mode: 0o750 });
    const folder = await openDataFolder(path);
    expect((await stat(path)).mode & 0o777).toBe(0o750);
    await expect(stat(join(path, '.gitignore'))).rejects.toThrow(/ENOENT/);
    await folder.unlock();
  });

  it('is the same by whichever link it is reached', async () => {
    const parent = await temporaryFolder();
    await symlink(join(parent, 'data'), join(parent, 'link'));
    await mkdir(join(parent, 'data'));
    const folder = await openDataFolder(join(parent, 'data'));
    expect(await failureOf(openDataFolder(join(parent, 'link')))).toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
    });
    await folder.unlock();
    const again = await openDataFolder(join(parent, 'link'));
    expect(again.path).toBe(folder.path);
    await again.unlock();
  });

  it('that cannot be made is said to be unusable, and where', async () => {
    expect(await failureOf(openDataFolder('/dev/null/data'))).toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('/dev/null/data'),
      hint: expect.stringMatching(/--data or WHENCE_DATA/),
    });
  });

  it('whose lock file is something else is said to be unusable', async () => {
    const path = await temporaryFolder();
    await writeFile(join(path, 'whence.lock'), 'x'.repeat(4096));
    expect(await failureOf(openDataFolder(path))).toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
  });
});

describe('the Neo4j that an earlier run left', () => {
  it('is asked to stop and waited for', async () => {
    const folder = await openDataFolder(await temporaryFolder());
    const left = await startLeft(homeArgument(folder));
    await writeFile(folder.processFile, `${left.pid}\n`);
    const told: string[] = [];
    await awaitFormerServer(folder, (message) => told.push(message));
    expect(told).toEqual([`Waiting for the Neo4j of an earlier run (process ${left.pid}) to stop`]);
    expect(left.signalCode ?? (await once(left, 'exit'))[1]).toBe('SIGTERM');
    await folder.unlock();
  });

  it('is not taken for another process that has its number now', async () => {
    const folder = await openDataFolder(await temporaryFolder());
    const other = await startLeft(`${homeArgument(folder)}-of-another`);
    await writeFile(folder.processFile, `${other.pid}\n`);
    await awaitFormerServer(folder, () => expect.unreachable());
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill('SIGKILL');
    await folder.unlock();
  });

  it.each(['', 'nonsense', '-1'])('is none where its file says %j', async (text) => {
    const folder = await openDataFolder(await temporaryFolder());
    await writeFile(folder.processFile, text);
    await awaitFormerServer(folder, () => expect.unreachable());
    await folder.unlock();
  });

  it('is not waited for after the signal', async () => {
    const folder = await openDataFolder(await temporaryFolder());
    const left = await startLeft(homeArgument(folder), "process.on('SIGTERM', () => undefined);");
    await writeFile(folder.processFile, `${left.pid}\n`);
    const cancel = new AbortController();
    const reason = new Error('enough');
    const waiting = failureOf(awaitFormerServer(folder, () => cancel.abort(reason), cancel.signal));
    expect(await waiting).toBe(reason);
    left.kill('SIGKILL');
    await folder.unlock();
  });
});

/** A process that only waits, started with an argument as Neo4j has it. */
async function startLeft(argument: string, preparation = ''): Promise<ChildProcess> {
  const script = `${preparation} setInterval(() => undefined, 1000); process.stdout.write('ready');`;
  const child = spawn(process.execPath, ['--eval', script, '--', argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
