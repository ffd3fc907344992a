import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { captureBuildSource, hashTree } from '../../src/capture/index.ts';
import { content, makeSandbox, type Sandbox, type Step } from './sandbox.ts';

const git = (...args: readonly string[]): Step => ({ op: 'git', cwd: 'repo', args });

async function repository(...steps: readonly Step[]): Promise<Sandbox> {
  const sandbox = makeSandbox();
  await sandbox.make(
    { op: 'dir', path: 'repo' },
    git('init', '-q', '-b', 'main'),
    { op: 'file', path: 'repo/app/main.py', base64: content('print(1)\n') },
    { op: 'file', path: 'repo/app/run.sh', base64: content('#!/bin/sh\n'), mode: '0755' },
    { op: 'symlink', path: 'repo/app/link', target: 'main.py' },
    { op: 'file', path: 'repo/.gitignore', base64: content('*.log\nbuild/\n') },
    git('add', '-A'),
    git('commit', '-qm', 'init'),
    ...steps,
  );
  return sandbox;
}

const capture = ({ path, environment }: Sandbox, more: object = {}) =>
  captureBuildSource({ folder: path('repo'), contextRoot: path('repo/app'), environment, ...more });

function printed({ path, environment }: Sandbox, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: path('repo'), env: environment, encoding: 'utf8' }).trim();
}

describe('a commit', () => {
  test('has its time, author, committer, tree, parents and tags told', async () => {
    const sandbox = await repository(
      git('tag', 'v1'),
      git('commit', '-q', '--allow-empty', '-m', 'second'),
      git('tag', 'v2'),
      git('tag', '-a', '-m', 'annotated', 'release'),
    );
    const { sourceExtra } = await capture(sandbox);
    expect(sourceExtra).toMatchObject({
      vcs: 'git',
      objectFormat: 'sha1',
      commitTime: '2026-01-02T03:04:06Z',
      author: { name: 'Ada Build', email: 'ada@example.com', time: '2026-01-02T03:04:05Z' },
      committer: { name: 'Carl Commit', email: 'carl@example.com', time: '2026-01-02T03:04:06Z' },
      treeId: printed(sandbox, 'rev-parse', 'HEAD^{tree}'),
      parents: [printed(sandbox, 'rev-parse', 'HEAD~1')],
      describe: `release-0-g${printed(sandbox, 'rev-parse', '--short', 'HEAD')}`,
      tags: ['release', 'v2'],
      commitSignature: { status: 'NONE', kind: null, signer: null, key: null },
      shallow: false,
      sparse: false,
      submodules: [],
    });
  });

  test('has its remotes normalised, and how far it is from its upstream', async () => {
    const sandbox = await repository(
      git('remote', 'add', 'origin', 'https://user:S3CRET@h.example/a/b.git'),
      git('remote', 'add', 'fork', 'git@h.example:c/b.git'),
      git('update-ref', 'refs/remotes/origin/main', 'HEAD'),
      git('branch', '-q', '--set-upstream-to=origin/main'),
      git('commit', '-q', '--allow-empty', '-m', 'ahead'),
    );
    const { sourceExtra } = await capture(sandbox);
    expect(sourceExtra.upstream).toEqual({ branch: 'origin/main', ahead: 1, behind: 0 });
    expect(sourceExtra.remotes).toEqual([
      { name: 'origin', repo: 'h.example/a/b' },
      { name: 'fork', repo: 'h.example/c/b' },
    ]);
  });

  describe('that is signed', () => {
    async function signed(allowed: (publicKey: string) => string): Promise<Sandbox> {
      const sandbox = await repository();
      const key = sandbox.path('key');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      const publicKey = readFileSync(`${key}.pub`, 'utf8').trim();
      await sandbox.make(
        { op: 'file', path: 'allowed', base64: content(allowed(publicKey)) },
        git('config', 'gpg.format', 'ssh'),
        git('config', 'user.signingKey', key),
        git('config', 'gpg.ssh.allowedSignersFile', sandbox.path('allowed')),
        git('commit', '-qS', '--allow-empty', '-m', 'signed'),
      );
      return sandbox;
    }

    it('by a key that this machine vouches for is good', async () => {
      const { sourceExtra } = await capture(await signed((key) => `ada@example.com ${key}\n`));
      expect(sourceExtra.commitSignature).toMatchObject({
        status: 'GOOD',
        kind: 'SSH',
        signer: 'ada@example.com',
        key: expect.stringMatching(/^SHA256:/),
      });
    });

    it('by any other is not, though the signature fits', async () => {
      const { sourceExtra } = await capture(await signed(() => ''));
      expect(sourceExtra.commitSignature).toMatchObject({ status: 'UNKNOWN_KEY', kind: 'SSH' });
    });
  });
});

describe('content ids', () => {
  test('are what git write-tree and git rev-parse say', async () => {
    const sandbox = await repository();
    const { contentIds, source_fields } = await capture(sandbox);
    const tree = printed(sandbox, 'rev-parse', 'HEAD:app');
    const commit = printed(sandbox, 'rev-parse', 'HEAD');
    expect(contentIds).toEqual([
      { kind: 'AGENTEX_TREE_SHA256', value: source_fields.working_tree_hash },
      { kind: 'GIT_TREE_SHA1', value: tree },
      { kind: 'SWHID_DIRECTORY', value: `swh:1:dir:${tree}` },
      { kind: 'SWHID_REVISION', value: `swh:1:rev:${commit}` },
    ]);
  });

  test('of any tree are those of git write-tree, big files read by two threads included', async () => {
    const sandbox = makeSandbox();
    await sandbox.make(
      { op: 'dir', path: 'repo' },
      git('init', '-q'),
      { op: 'file', path: 'repo/big', fill: { byte: 7, size: 9 * 1024 * 1024 + 5 } },
      { op: 'file', path: 'repo/middle', fill: { byte: 8, size: 1024 * 1024 } },
      { op: 'file', path: 'repo/a-b/x' },
      { op: 'file', path: 'repo/a.b', base64: content('file\n') },
      { op: 'file', path: 'repo/a/x', base64: content('in a folder\n') },
      { op: 'file', path: 'repo/a0', mode: '0755' },
      { op: 'file', path: 'repo/deep/er/\u{1f600}' },
      { op: 'file', path: 'repo/deep/er/\uff5e' },
      { op: 'symlink', path: 'repo/away', target: '/no/such/thing' },
      { op: 'dir', path: 'repo/empty' },
      git('add', '-A'),
    );
    const hashed = await hashTree(sandbox.path('repo'), { blobIds: true });
    expect(hashed).toMatchObject({ ok: true, gitTreeId: printed(sandbox, 'write-tree') });
  });

  test('of random trees are those of git write-tree', async () => {
    const sandbox = makeSandbox();
    await sandbox.make({ op: 'dir', path: 'repo' }, git('init', '-q'));
    const name = fc.stringMatching(/^[a-c.0~-]{1,3}$/).filter((text) => !/^\.+$/.test(text));
    const paths = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
      selector: (steps) => steps.join('/'),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(paths, async (files) => {
        round += 1;
        const folder = `repo/${round}`;
        // A name is a file or a folder, never both.
        const whole = files.filter((steps) => !files.some((other) => isAbove(steps, other)));
        await sandbox.make(
          ...whole.map(
            (steps): Step => ({
              op: 'file',
              path: `${folder}/${steps.join('/')}`,
              base64: content(steps.join()),
            }),
          ),
          git('add', '-A', '-f', `${round}`),
        );
        const hashed = await hashTree(sandbox.path(folder), { blobIds: true });
        expect(hashed.ok && hashed.gitTreeId).toBe(printed(sandbox, 'write-tree', `--prefix=${round}/`));
      }),
      { numRuns: 15 },
    );
  });
});

function isAbove(steps: readonly string[], other: readonly string[]): boolean {
  return steps.length < other.length && steps.every((step, index) => step === other[index]);
}

describe('reproducibleFromCommit', () => {
  it('is true for a complete and unchanged context', async () => {
    expect((await capture(await repository())).reproducibleFromCommit).toBe(true);
  });

  it('is true whatever happens outside of the context', async () => {
    const sandbox = await repository({ op: 'file', path: 'repo/other', base64: content('x') });
    expect((await capture(sandbox)).reproducibleFromCommit).toBe(true);
  });

  it('is false with a file that Git ignores, though the source is clean', async () => {
    const sandbox = await repository({ op: 'file', path: 'repo/app/x.log' });
    const { reproducibleFromCommit, source_fields, ignoredButIncluded } = await capture(sandbox);
    expect(reproducibleFromCommit).toBe(false);
    expect(source_fields.source_dirty).toBe(false);
    expect(ignoredButIncluded).toEqual({ total: 1, files: ['app/x.log'], isPartial: false });
  });

  it('is true for content elsewhere that equals the tree of the commit, and unknown for any other', async () => {
    const sandbox = await repository(git('worktree', 'add', '-q', '../copy'), {
      op: 'remove',
      path: 'copy/.git',
    });
    const contentRoot = sandbox.path('copy/app');
    expect((await capture(sandbox, { contentRoot })).reproducibleFromCommit).toBe(true);
    await sandbox.make({ op: 'file', path: 'copy/app/more' });
    const source = await capture(sandbox, { contentRoot });
    expect(source.reproducibleFromCommit).toBeNull();
    expect(source.deviations).toContainEqual(
      expect.objectContaining({ rule: 'layout_unknown', fields: ['reproducibleFromCommit'] }),
    );
  });

  it('cannot be told in a repository of SHA-256', async () => {
    const sandbox = makeSandbox();
    await sandbox.make(
      { op: 'dir', path: 'repo' },
      git('init', '-q', '--object-format=sha256'),
      { op: 'file', path: 'repo/app/x' },
      git('add', '-A'),
      git('commit', '-qm', 'x'),
    );
    const source = await capture(sandbox);
    expect(source.reproducibleFromCommit).toBeNull();
    expect(source.contentIds.map(({ kind }) => kind)).not.toContain('SWHID_REVISION');
    expect(source.deviations).toContainEqual(expect.objectContaining({ rule: 'object_format' }));
  });

  it('cannot be told with submodules, whose commits are named', async () => {
    const sandbox = await repository(git('init', '-q', '-b', 'main', '../sub'));
    await sandbox.make(
      { op: 'git', cwd: 'sub', args: ['commit', '-q', '--allow-empty', '-m', 'x'] },
      git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../sub', 'app/sub'),
      git('commit', '-qm', 'sub'),
    );
    const source = await capture(sandbox);
    expect(source.reproducibleFromCommit).toBeNull();
    expect(source.sourceExtra.submodules).toEqual([
      { path: 'app/sub', commit: printed(sandbox, 'rev-parse', 'HEAD:app/sub') },
    ]);
  });
});

describe('files', () => {
  it('that differ are listed with their status', async () => {
    const sandbox = await repository(
      { op: 'file', path: 'repo/app/main.py', base64: content('changed') },
      { op: 'file', path: 'repo/app/new file' },
      git('mv', 'app/run.sh', 'app/go.sh'),
    );
    const { dirtyFiles, sourceExtra } = await capture(sandbox);
    expect(sourceExtra.describe).toMatch(/-dirty$/);
    expect(dirtyFiles?.files).toEqual([
      { path: 'app/go.sh', status: 'R.' },
      { path: 'app/main.py', status: '.M' },
      { path: 'app/new file', status: '??' },
    ]);
  });

  it('are listed up to 100, and counted all', async () => {
    const many = Array.from(
      { length: 120 },
      (_, index): Step => ({ op: 'file', path: `repo/app/n${index}` }),
    );
    const ignored = many.map((_, index): Step => ({ op: 'file', path: `repo/app/build/n${index}` }));
    const { dirtyFiles, ignoredButIncluded } = await capture(await repository(...many, ...ignored));
    expect(dirtyFiles).toMatchObject({ total: 120, isPartial: false });
    expect(dirtyFiles?.files).toHaveLength(100);
    expect(ignoredButIncluded).toMatchObject({ total: 120, isPartial: false });
    expect(ignoredButIncluded?.files).toHaveLength(100);
  });
});

describe('in CI', () => {
  it('a detached HEAD gets its ref from there, beside the compatible field', async () => {
    const sandbox = await repository(git('checkout', '-q', '--detach'));
    const sha = printed(sandbox, 'rev-parse', 'HEAD');
    const variables = { CI_PIPELINE_ID: '1', CI_COMMIT_REF_NAME: 'feature/x', CI_COMMIT_SHA: sha };
    const source = await capture(sandbox, { environment: { ...sandbox.environment, ...variables } });
    expect(source.source_fields.source_ref).toBeNull();
    expect(source.refFromCi).toBe('feature/x');
    expect(source.deviations.map(({ rule }) => rule)).not.toContain('ci_commit_differs');
  });

  it('another commit than HEAD is worth a word', async () => {
    const sandbox = await repository();
    const variables = { CI_PIPELINE_ID: '1', CI_COMMIT_SHA: 'a'.repeat(40) };
    const source = await capture(sandbox, { environment: { ...sandbox.environment, ...variables } });
    expect(source.deviations).toContainEqual(expect.objectContaining({ rule: 'ci_commit_differs' }));
  });
});

test('a capture leaves the repository as it was', async () => {
  const sandbox = await repository({ op: 'mtime', path: 'repo/app/main.py', seconds: 1 });
  const state = () => hashTree(sandbox.path('repo'));
  const before = await state();
  await capture(sandbox);
  expect(await state()).toEqual(before);
});
