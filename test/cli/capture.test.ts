import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content, makeSandbox, type Sandbox } from '../capture/sandbox.ts';
import { linesOf, whence } from './running.ts';

/** No variable of the CI that may run this test. */
const noCi = {
  CI_PIPELINE_ID: '',
  GITHUB_RUN_ID: '',
  BUILDKITE_BUILD_ID: '',
  CIRCLE_WORKFLOW_ID: '',
  BUILD_TAG: '',
};

async function repository(): Promise<Sandbox> {
  const sandbox = makeSandbox();
  await sandbox.make(
    { op: 'dir', path: 'repo' },
    { op: 'git', cwd: 'repo', args: ['init', '-q', '-b', "it's/main"] },
    {
      op: 'git',
      cwd: 'repo',
      args: ['remote', 'add', 'origin', 'https://user:S3CRET@h.example/Acme/mono.git'],
    },
    { op: 'file', path: 'repo/app/main.py', base64: content('print(1)\n') },
    { op: 'git', cwd: 'repo', args: ['add', '-A'] },
    { op: 'git', cwd: 'repo', args: ['commit', '-qm', 'init'] },
  );
  return sandbox;
}

const runIn = ({ path, environment }: Sandbox, args: readonly string[], more: Record<string, string> = {}) =>
  whence(['capture', path('repo'), '--context-root', path('repo/app'), ...args], {
    environment: { ...environment, ...noCi, ...more },
  });

describe('capture', () => {
  it('prints the six fields of agentex, and what is to be said of them on stderr', async () => {
    const sandbox = await repository();
    await sandbox.make({ op: 'git', cwd: 'repo', args: ['checkout', '-q', '--detach'] });
    const { code, stdout, stderr } = await runIn(sandbox, ['--format', 'source-fields', '-o', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      source_repo: 'h.example/Acme/mono',
      source_commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      source_subpath: 'app',
      working_tree_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      source_dirty: false,
    });
    expect(stderr).toContain('no_ref');
    expect(code).toBe(0);
  });

  it('prints assignments that a shell reads back', async () => {
    const { stdout } = await runIn(await repository(), ['--format', 'source-fields', '-o', 'env']);
    const script = `${stdout}printf '%s|%s|%s' "$SOURCE_REF" "$SOURCE_REPO" "$SOURCE_DIRTY"`;
    const read = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(read).toBe("it's/main|h.example/Acme/mono|false");
  });

  it('prints everything by default, nulls and deviations included, and no secret', async () => {
    const sandbox = await repository();
    const { stdout } = await runIn(sandbox, ['-o', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      source_fields: { source_ref: "it's/main" },
      build_info: { author_name: 'Ada Build', branch_name: "it's/main" },
      reproducibleFromCommit: true,
      stagedContext: null,
      ci: null,
      trust: 'CLIENT_ATTESTED',
      deviations: [],
    });
    const table = await runIn(sandbox, []);
    expect(table.stdout).toMatch(/^source_fields\.source_repo +h\.example\/Acme\/mono$/m);
    expect(stdout + table.stdout + table.stderr).not.toContain('S3CRET');
  });

  it('ends well in a folder that does not exist: no build fails for it', async () => {
    const { code, stdout } = await whence(['capture', 'no-such-folder', '-o', 'json'], { environment: noCi });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).source_fields.working_tree_hash).toBeNull();
  });

  it('makes the record of a CI job', async () => {
    const ci = {
      CI_PIPELINE_ID: '10',
      CI_JOB_ID: '11',
      CI_JOB_URL: 'https://gitlab.example/a/b/-/jobs/11',
      CI_PROJECT_URL: 'https://gitlab.example/a/b',
    };
    const { stdout } = await runIn(await repository(), ['--format', 'record', '-o', 'json'], ci);
    expect(JSON.parse(stdout)).toMatchObject({
      record: 'build',
      system: 'gitlab',
      instance: 'gitlab.example',
      unit: 'JOB',
      build_id: '11',
      parent_build_id: '10',
      source_dirty: false,
      reproducible_from_commit: true,
    });
  });

  it('makes no record of a build that nobody names', async () => {
    const { code, stdout, stderr } = await runIn(await repository(), ['--format', 'record', '-o', 'json']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--build-id');
  });
});

describe('hash', () => {
  it('prints the hash of each folder in order, and why there is none', async () => {
    const sandbox = makeSandbox();
    await sandbox.make({ op: 'file', path: 't/a', base64: content('1') });
    const { code, stdout } = await whence(['hash', sandbox.path('none'), sandbox.path('t'), '-o', 'ndjson']);
    expect(linesOf(stdout)).toEqual([
      {
        root: sandbox.path('none'),
        working_tree_hash: null,
        reason: expect.stringMatching(/^hash_incomplete: .*ENOENT/),
      },
      {
        root: sandbox.path('t'),
        working_tree_hash: '6da8d6b4952dfd3082171aee72a06a756bfc13a3db45620a1d011599feda69b8',
        reason: null,
      },
    ]);
    expect(code).toBe(1);
  });
});

describe('remote', () => {
  it('answers every recorded remote that fits a line, in order', async () => {
    const file = new URL('../vectors/build-source.json', import.meta.url);
    const { cases } = JSON.parse(readFileSync(file, 'utf8'));
    const vectors: readonly {
      call: { url: string | null };
      expect: { repo: string | null };
      about: string;
    }[] = cases.filter(
      ({ kind, call }: { kind: string; call: { url: string | null } }) =>
        kind === 'normalize_remote' && call.url !== null && !call.url.includes('\n'),
    );
    const input = vectors.map(({ call }) => `${call.url}\n`).join('');
    const { code, stdout } = await whence(['remote', '-', '-o', 'ndjson'], { input });
    expect(linesOf(stdout)).toEqual(
      vectors.map(({ call, expect: { repo }, about }) => ({
        input: call.url,
        repo: about.includes('DEFECT') ? 'host.example/a/b' : repo,
      })),
    );
    expect(code).toBe(0);
  });
});
