import { appendFileSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, test } from 'vitest';
import { captureBuildSource, hashTree } from '../../src/capture/index.ts';
import { walkTree } from '../../src/capture/walk.ts';
import type { BuildSource } from '../../src/model/buildSource.ts';
import { captureAsNobody, hashTreeAsNobody, mayDropPrivileges, nobody } from './asNobody.ts';
import { content, makeSandbox, type Sandbox, type Step } from './sandbox.ts';

const emptyTree = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const one: Step = { op: 'file', path: 't/a', base64: content('1') };
/** The hash of a tree that holds the one file. */
const hashOfOne = '6da8d6b4952dfd3082171aee72a06a756bfc13a3db45620a1d011599feda69b8';

async function tree(...steps: readonly Step[]): Promise<Sandbox> {
  const sandbox = makeSandbox();
  await sandbox.make({ op: 'dir', path: 't' }, ...steps);
  return sandbox;
}

async function repository(...steps: readonly Step[]): Promise<Sandbox> {
  const sandbox = makeSandbox();
  await sandbox.make(
    { op: 'dir', path: 'repo' },
    { op: 'git', cwd: 'repo', args: ['init', '-q', '-b', 'main'] },
    { op: 'file', path: 'repo/app/main.py', base64: content('print(1)\n') },
    { op: 'git', cwd: 'repo', args: ['add', '-A'] },
    { op: 'git', cwd: 'repo', args: ['commit', '-qm', 'init'] },
    ...steps,
  );
  return sandbox;
}

const captureApp = ({ path, environment }: Sandbox, more: object = {}): Promise<BuildSource> =>
  captureBuildSource({ folder: path('repo'), contextRoot: path('repo/app'), environment, ...more });

const rulesOf = ({ deviations }: BuildSource) => deviations.map(({ rule }) => rule);

/** A program called git that stands first on the path. */
const fakeGit = (script: string): Step => ({
  op: 'file',
  path: 'bin/git',
  base64: content(`#!/bin/sh\n${script}`),
  mode: '0755',
});
const withFakeGit = ({ path, environment }: Sandbox) => ({
  environment: { ...environment, PATH: `${path('bin')}:${environment.PATH}` },
});

describe('a tree without hash', () => {
  it.each([
    ['a folder that does not exist', 't/none'],
    ['a file in place of a folder', 't/a'],
    ['a path through a file', 't/a/b'],
  ])('%s has none, where the original has that of nothing', async (_what, root) => {
    const { path } = await tree(one);
    expect(await hashTree(path(root))).toMatchObject({ ok: false, rule: 'hash_incomplete' });
  });

  it('names the file that is not UTF-8', async () => {
    const { path } = await tree({
      op: 'file',
      path_b64: Buffer.from('t/b\xff', 'latin1').toString('base64'),
    });
    expect(await hashTree(path('t'))).toMatchObject({ rule: 'name_not_utf8', detail: '"b\ufffd"' });
  });

  it('but a name may well hold the replacement character', async () => {
    const { path } = await tree({ op: 'file', path: 't/b\ufffd' });
    expect(await hashTree(path('t'))).toMatchObject({ ok: true });
  });

  it('has a link whose target is not UTF-8', async () => {
    const { path } = await tree({ op: 'symlink', path: 't/l', target_b64: '/w==' });
    expect(await hashTree(path('t'))).toMatchObject({ rule: 'name_not_utf8', detail: 'the target of "l"' });
  });

  it('is too large', async () => {
    const { path } = await tree(one, { op: 'file', path: 't/b' }, { op: 'file', path: 't/c' });
    expect(walkTree(path('t'), 2)).toMatchObject({ ok: false, rule: 'tree_too_large' });
    expect(walkTree(path('t'), 3)).toMatchObject({ ok: true });
  });

  // Root reads everything, so these run as a user without privileges, in a process of its own.
  test.runIf(mayDropPrivileges).each<[string, Step[], string, string]>([
    ['a file', [{ op: 'file', path: 't/s', mode: '0000' }], 'file_unreadable', '"s": EACCES'],
    [
      'a folder that cannot be listed',
      [
        { op: 'file', path: 't/d/x' },
        { op: 'chmod', path: 't/d', mode: '0000' },
      ],
      'hash_incomplete',
      'cannot list "d/": EACCES',
    ],
    [
      'a folder that can be listed but not entered',
      [
        { op: 'file', path: 't/d/x' },
        { op: 'chmod', path: 't/d', mode: '0444' },
      ],
      'file_unreadable',
      '"d/x": EACCES',
    ],
  ])('holds %s that may not be read (as another user)', async (_what, steps, rule, detail) => {
    const sandbox = await tree(one, ...steps);
    sandbox.give(nobody, 'ALL');
    expect(hashTreeAsNobody(sandbox.path('t'))).toEqual({ ok: false, rule, detail });
  });
});

describe('what does not count for the hash', () => {
  it('are pipes and sockets, on which nothing waits', async () => {
    const { path } = await tree(one, { op: 'fifo', path: 't/p' }, { op: 'socket', path: 't/s' });
    expect(await hashTree(path('t'))).toMatchObject({ workingTreeHash: hashOfOne });
  });

  it('is where links lead: those in a circle are hashed by their text, as Git does', async () => {
    const { path } = await tree(
      { op: 'symlink', path: 't/self', target: 'self' },
      { op: 'symlink', path: 't/up', target: '..' },
      { op: 'symlink', path: 't/pipe', target: 'p' },
      { op: 'fifo', path: 't/p' },
    );
    const hashed = await hashTree(path('t'));
    expect(hashed.ok && hashed.entries.map((entry) => entry.path).sort()).toEqual(['pipe', 'self', 'up']);
  });
});

describe('a file that changes while it is read', () => {
  const bigFile = 24 * 1024 * 1024;
  const grow = async (size: number, change: (file: string) => void) => {
    const { path } = await tree({ op: 'file', path: 't/big', fill: { byte: 1, size } });
    const hashing = hashTree(path('t'), { blobIds: true });
    // The first pause of the hashing: its file is open, and its size known.
    await new Promise(setImmediate);
    change(path('t/big'));
    return hashing;
  };

  it('has no hash when it grows', async () => {
    const hashed = await grow(bigFile, (file) => appendFileSync(file, 'more'));
    expect(hashed).toEqual({ ok: false, rule: 'changed_while_read', detail: '"big"' });
  });

  it('has no hash when it shrinks', async () => {
    const hashed = await grow(bigFile, (file) => ftruncateSync(openSync(file, 'r+'), 5));
    expect(hashed).toMatchObject({ ok: false, rule: 'changed_while_read' });
  });

  it('has no hash when other bytes of the same number stand there', async () => {
    const hashed = await grow(bigFile, (file) => writeFileSync(file, Buffer.alloc(bigFile, 2)));
    expect(hashed).toMatchObject({ ok: false, rule: 'changed_while_read' });
  });
});

describe('git', () => {
  it('that is missing costs the coordinates, not the hash', async () => {
    const sandbox = await repository({ op: 'dir', path: 'nobin' });
    const environment = { ...sandbox.environment, PATH: sandbox.path('nobin') };
    const source = await captureApp(sandbox, { environment });
    expect(source.source_fields).toMatchObject({ source_commit: null, source_dirty: null });
    expect(source.source_fields.working_tree_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rulesOf(source)).toContain('git_missing');
  });

  it('that hangs is ended, with all that it started', async () => {
    const sandbox = await repository(fakeGit('(sleep 1; touch "$(dirname "$0")/late") & wait\n'));
    const source = await captureApp(sandbox, { ...withFakeGit(sandbox), gitMilliseconds: 300 });
    expect(rulesOf(source)).toContain('git_timed_out');
    // Had it lived on, it would have left its mark by now.
    await setTimeout(1_500);
    expect(() => readFileSync(sandbox.path('bin/late'))).toThrow('ENOENT');
  });

  it('that hangs at one question leaves the others alone', async () => {
    const script = `for a in "$@"; do [ "$a" = status ] && sleep 300; done\nPATH="\${PATH#*:}" exec git "$@"\n`;
    const sandbox = await repository(fakeGit(script));
    const source = await captureApp(sandbox, { ...withFakeGit(sandbox), gitMilliseconds: 3_000 });
    expect(source.source_fields).toMatchObject({ source_ref: 'main', source_dirty: null });
    expect(rulesOf(source)).toContain('status_unknown');
  });

  it('that prints without end is ended; one file that differs is enough to be dirty', async () => {
    const script = `for a in "$@"; do [ "$a" = status ] && { yes '? junk' | tr '\\n' '\\0'; }; done\nPATH="\${PATH#*:}" exec git "$@"\n`;
    const sandbox = await repository(fakeGit(script));
    const source = await captureApp(sandbox, withFakeGit(sandbox));
    expect(source.source_fields.source_dirty).toBe(true);
    expect(source.dirtyFiles).toMatchObject({ isPartial: true });
    expect(source.dirtyFiles?.files).toHaveLength(100);
    expect(rulesOf(source)).toContain('git_output_too_large');
  });

  it('never asks: neither on a terminal nor on stdin', async () => {
    const script = 'read answer && echo "$answer" > "$(dirname "$0")/answered"\n[ -t 0 ] && exit 9\nexit 1\n';
    const sandbox = await repository(fakeGit(script));
    expect(rulesOf(await captureApp(sandbox, withFakeGit(sandbox)))).toContain('git_failed');
    expect(() => readFileSync(sandbox.path('bin/answered'))).toThrow('ENOENT');
  });

  test.runIf(mayDropPrivileges)(
    'refuses the repository of another user, and its reason is told',
    async () => {
      const sandbox = await repository();
      sandbox.give(nobody, 'TOP');
      const { path, environment } = sandbox;
      const source = captureAsNobody({ folder: path('repo'), contextRoot: path('repo/app'), environment });
      expect(source.source_fields.source_commit).toBeNull();
      expect(source.source_fields.working_tree_hash).toMatch(/^[0-9a-f]{64}$/);
      expect(rulesOf(source)).toContain('foreign_owner');
    },
  );

  it('does not run what the repository configures as its file monitor', async () => {
    const sandbox = await repository({
      op: 'file',
      path: 'hook',
      base64: content('#!/bin/sh\ntouch "$(dirname "$0")/ran"\n'),
      mode: '0755',
    });
    await sandbox.make({ op: 'git', cwd: 'repo', args: ['config', 'core.fsmonitor', sandbox.path('hook')] });
    await captureApp(sandbox);
    expect(() => readFileSync(sandbox.path('ran'))).toThrow('ENOENT');
  });

  it('prints the name of an author that is not UTF-8: it is readable in the extra, and withheld where agentex fails', async () => {
    const name = Buffer.from('Jos\xe9', 'latin1');
    const commit = Buffer.concat([
      Buffer.from('tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor '),
      name,
      Buffer.from(' <j@example.com> 1767323045 +0000\ncommitter C <c@example.com> 1767323046 +0000\n\nx\n'),
    ]);
    const sandbox = await repository();
    await sandbox.make(
      { op: 'file', path: 'commit', base64: commit.toString('base64') },
      { op: 'git', cwd: 'repo', args: ['mktree'] },
      {
        op: 'git',
        cwd: 'repo',
        args: ['-c', 'alias.put=!git update-ref HEAD $(git hash-object -t commit -w ../commit)', 'put'],
      },
    );
    const source = await captureApp(sandbox);
    expect(source.build_info).toMatchObject({ author_name: null, author_email: 'j@example.com' });
    expect(source.sourceExtra.author?.name).toBe('Jos\ufffd');
    expect(rulesOf(source)).toContain('text_not_utf8');
  });
});

describe('hostile remotes', () => {
  it.each([
    ['https://u:S3CRET@x@host.example/a/b', 'host.example/a/b'],
    ['https://user:S3CRET@host.example/a/b.git?token=S3CRET#S3CRET', 'host.example/a/b'],
    ['first.last:S3CRET@host.example/org/repo', null],
    ['ext::sh -c "echo S3CRET >ran"', undefined],
  ])('%s shows no secret anywhere in the answer', async (url, repo) => {
    const sandbox = await repository({ op: 'git', cwd: 'repo', args: ['remote', 'add', 'origin', url] });
    await sandbox.make({ op: 'git', cwd: 'repo', args: ['config', 'remote.second.url', url] });
    const source = await captureApp(sandbox);
    if (repo === undefined) return expect(source.source_fields.source_commit).not.toBeNull();
    expect(source.source_fields.source_repo).toBe(repo);
    expect(JSON.stringify(source)).not.toContain('S3CRET');
  });
});

test('a folder that is not there gives nulls with their reasons', async () => {
  const { path, environment } = makeSandbox();
  const source = await captureBuildSource({ folder: path('none'), environment });
  expect(Object.values(source.source_fields)).toEqual([null, null, null, null, null, null]);
  expect(rulesOf(source)).toEqual(expect.arrayContaining(['git_failed', 'hash_incomplete']));
});

test('an empty folder is no failure', async () => {
  const { path } = await tree();
  expect(await hashTree(path('t'))).toMatchObject({ ok: true, workingTreeHash: emptyTree });
});
