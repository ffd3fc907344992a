import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** One step that makes a part of a sandbox, as the recorded vectors write them. */
export type Step =
  | { readonly op: 'dir'; readonly path: string; readonly mode?: string }
  | {
      readonly op: 'file';
      readonly path?: string;
      readonly path_b64?: string;
      readonly base64?: string;
      readonly fill?: { readonly byte: number; readonly size: number };
      readonly mode?: string;
    }
  | { readonly op: 'symlink'; readonly path: string; readonly target?: string; readonly target_b64?: string }
  | { readonly op: 'hardlink'; readonly path: string; readonly to: string }
  | { readonly op: 'chmod'; readonly path: string; readonly mode: string }
  | { readonly op: 'remove' | 'fifo' | 'socket'; readonly path: string }
  | { readonly op: 'mtime'; readonly path: string; readonly seconds: number }
  | {
      readonly op: 'git';
      readonly cwd: string;
      readonly args: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
      readonly rc?: number;
      readonly stdin_b64?: string;
    };

/** A folder of its own with a clean environment for git; it goes with the test. */
export interface Sandbox {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly path: (relative: string) => string;
  readonly make: (...steps: readonly Step[]) => Promise<void>;
  /** Gives everything to another user, or its folders only. */
  readonly give: (uid: number, what: 'ALL' | 'TOP') => void;
  /** Puts the sandbox, and the path of the test, into a text of a vector. */
  readonly fill: (text: string) => string;
}

/** Name, e-mail and dates of every commit, and nothing of the machine's own settings. */
export const baseEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Ada Build',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Carl Commit',
  GIT_COMMITTER_EMAIL: 'carl@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05+00:00',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:06+00:00',
  TZ: 'UTC',
  LC_ALL: 'C.UTF-8',
  LANG: 'C.UTF-8',
} as const;

export function makeSandbox(): Sandbox {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'whence-capture-')));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  // Others than its owner have to get in, where a test runs as one of them.
  chmodSync(outer, 0o755);
  const folder = join(outer, 'sandbox');
  for (const name of [folder, join(outer, 'home')]) mkdirSync(name);
  const environment = {
    ...baseEnvironment,
    HOME: join(outer, 'home'),
    PATH: process.env.PATH ?? '',
    GIT_CEILING_DIRECTORIES: outer,
  };
  const path = (relative: string): string => join(folder, relative);
  const fill = (text: string): string =>
    text.replace(/\$\{SANDBOX\}/g, () => folder).replace(/\$\{PATH\}/g, () => environment.PATH);
  return {
    folder,
    environment,
    path,
    fill,
    async make(...steps) {
      for (const step of steps) await perform(step, { folder, environment, path, fill });
    },
    give: (uid, what) => giveTo(folder, uid, what),
  };
}

/** A text as the content of a file step. */
export function content(text: string): string {
  return Buffer.from(text).toString('base64');
}

type Ground = Pick<Sandbox, 'folder' | 'environment' | 'path' | 'fill'>;

async function perform(step: Step, ground: Ground): Promise<void> {
  const { path, fill } = ground;
  switch (step.op) {
    case 'dir':
      mkdirSync(path(step.path), { recursive: true });
      chmodSync(path(step.path), mode(step.mode, 0o755));
      return;
    case 'file':
      return writeFile(step, ground);
    case 'symlink': {
      const target =
        step.target === undefined ? Buffer.from(step.target_b64 ?? '', 'base64') : fill(step.target);
      mkdirSync(dirname(path(step.path)), { recursive: true });
      return symlinkSync(target, path(step.path));
    }
    case 'hardlink':
      return linkSync(path(step.to), path(step.path));
    case 'chmod':
      return chmodSync(path(step.path), mode(step.mode, 0));
    case 'remove':
      return rmSync(path(step.path), { recursive: true });
    case 'fifo':
      execFileSync('mkfifo', [path(step.path)]);
      return;
    case 'socket':
      return listenAt(path(step.path));
    case 'mtime':
      return utimesSync(path(step.path), step.seconds, step.seconds);
    case 'git':
      execFileSync('git', step.args.map(fill), {
        cwd: path(step.cwd),
        env: { ...ground.environment, ...step.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        input: Buffer.from(step.stdin_b64 ?? '', 'base64'),
      });
      return;
    default:
      step satisfies never;
  }
}

function writeFile(step: Extract<Step, { op: 'file' }>, { folder, path }: Ground): void {
  const file =
    step.path === undefined
      ? Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(step.path_b64 ?? '', 'base64')])
      : path(step.path);
  if (typeof file === 'string') mkdirSync(dirname(file), { recursive: true });
  const bytes =
    step.fill === undefined
      ? Buffer.from(step.base64 ?? '', 'base64')
      : Buffer.alloc(step.fill.size, step.fill.byte);
  writeFileSync(file, bytes);
  chmodSync(file, mode(step.mode, 0o644));
}

function mode(octal: string | undefined, standard: number): number {
  return octal === undefined ? standard : Number.parseInt(octal, 8);
}

async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
}

function giveTo(folder: string, uid: number, what: 'ALL' | 'TOP'): void {
  if (what === 'TOP') chownSync(folder, uid, uid);
  else execFileSync('chown', ['-R', '-h', `${uid}:${uid}`, folder]);
}
