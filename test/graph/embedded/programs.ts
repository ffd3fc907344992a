import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findExecutables } from '../../../src/graph/embedded/executable.ts';

/** A folder that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A shell script that stands in for an installed program. */
export async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** An environment in which nothing but these programs of this machine is found. */
export async function environmentWith(...names: readonly string[]): Promise<{ PATH: string }> {
  const folder = await temporaryFolder();
  for (const name of names) {
    const [file] = await findExecutables(name, '', process.env);
    if (file !== undefined) await symlink(file, join(folder, name));
  }
  return { PATH: folder };
}

/** What an action fails with. */
export async function failureOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

/** Waits until something holds; fails when it takes longer than so many milliseconds. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It did not come true within ${milliseconds} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
