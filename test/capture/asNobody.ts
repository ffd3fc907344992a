import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaptureOptions } from '../../src/capture/capture.ts';
import type { TreeHash } from '../../src/capture/hashTree.ts';
import type { BuildSource } from '../../src/model/buildSource.ts';

/** The user that owns nothing. */
export const nobody = 65_534;

/** Whether this process may become another user; elsewhere tests of foreign files cannot run. */
export const mayDropPrivileges = process.getuid?.() === 0;

/** Hashes a tree as a user without privileges: root reads everything. */
export function hashTreeAsNobody(root: string): TreeHash {
  return answerOf({ hash: root }) as TreeHash;
}

/** Captures as a user without privileges. */
export function captureAsNobody(options: CaptureOptions): BuildSource {
  return answerOf({ capture: options }) as BuildSource;
}

function answerOf(question: object): unknown {
  const script = fileURLToPath(new URL('nobodysWork.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(question),
    uid: nobody,
    gid: nobody,
    cwd: '/',
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
