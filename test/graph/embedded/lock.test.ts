import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { tryLock } from '../../../src/graph/embedded/lock.ts';
import { temporaryFolder } from './programs.ts';

it('is held by one at a time and free again when released', async () => {
  const file = join(await temporaryFolder(), 'lock');
  const first = tryLock(file);
  expect(first).toBeDefined();
  expect(tryLock(file)).toBeUndefined();
  first?.release();
  first?.release();
  const second = tryLock(file);
  expect(second).toBeDefined();
  second?.release();
});

it('is held against other processes, and free when its process is killed', async () => {
  const file = join(await temporaryFolder(), 'lock');
  const module = join(import.meta.dirname, '../../../src/graph/embedded/lock.ts');
  const script = `const { tryLock } = await import(${JSON.stringify(module)});
    process.stdout.write(String(tryLock(${JSON.stringify(file)}) !== undefined));
    setInterval(() => undefined, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(other.stdout, 'data');
  expect(String(output)).toBe('true');
  expect(tryLock(file)).toBeUndefined();

  other.kill('SIGKILL');
  await once(other, 'exit');
  const lock = tryLock(file);
  expect(lock).toBeDefined();
  lock?.release();
});

it('is not lost when nobody keeps a reference to it', async () => {
  const file = join(await temporaryFolder(), 'lock');
  tryLock(file);
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(tryLock(file)).toBeUndefined();
});

it('says what is wrong with a file that cannot be locked', () => {
  expect(() => tryLock('/dev/null/lock')).toThrow(/unable to open/);
});
