import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildSource } from '../../src/model/buildSource.ts';
import { content, makeSandbox } from '../capture/sandbox.ts';
import { whence as run } from '../cli/running.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());

test('a captured build, sent as a record, gives its source to the deploy that names its id', async () => {
  const { make, path, environment } = makeSandbox();
  await make(
    { op: 'dir', path: 'repo' },
    { op: 'git', cwd: 'repo', args: ['init', '-q', '-b', 'main'] },
    { op: 'git', cwd: 'repo', args: ['remote', 'add', 'origin', 'git@h.example:Acme/mono.git'] },
    { op: 'file', path: 'repo/app/main.py', base64: content('print(1)\n') },
    { op: 'git', cwd: 'repo', args: ['add', '-A'] },
    { op: 'git', cwd: 'repo', args: ['commit', '-qm', 'init'] },
  );
  const ci = {
    CI_PIPELINE_ID: '',
    GITHUB_RUN_ID: '7001',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'Acme/mono',
    GITHUB_ACTOR: 'ada',
    GITHUB_EVENT_NAME: 'push',
  };
  const args = [
    'capture',
    path('repo'),
    '--context-root',
    path('repo/app'),
    '--format',
    'record',
    '-o',
    'json',
  ];
  const captured = await run(args, { environment: { ...environment, ...ci } });
  const record = JSON.parse(captured.stdout);
  const deploy = JSON.stringify({
    record: 'deploy',
    deploy_id: 'D-1',
    build_id: '7001',
    build_system: 'github',
  });
  const input = `${JSON.stringify(record)}\n${deploy}\n`;
  const sent = await run(['ingest', '-', '--url', whence.url, '-o', 'json'], { input });
  expect({ code: sent.code, stderr: sent.stderr }).toMatchObject({ code: 0 });

  const answer = await whence.ask(
    `{ builds { buildId system instance unit sourceRepository sourceRef sourceSubpath workingTreeHash sourceDirty url trigger actor
       commits { oid } }
       lineage(ref: "D-1") { weakestEvidence nodes { kind title hops } } }`,
  );
  expect(answer).toEqual({
    builds: [
      {
        buildId: '7001',
        system: 'github',
        instance: 'github.example',
        unit: 'PIPELINE',
        sourceRepository: 'h.example/Acme/mono',
        sourceRef: 'main',
        sourceSubpath: 'app',
        workingTreeHash: record.working_tree_hash,
        sourceDirty: false,
        url: 'https://github.example/Acme/mono/actions/runs/7001',
        trigger: 'push',
        actor: 'ada',
        commits: [{ oid: record.source_commit }],
      },
    ],
    lineage: {
      weakestEvidence: 'DECLARED_ID',
      nodes: expect.arrayContaining([
        expect.objectContaining({ kind: 'BUILD', title: 'github 7001', hops: 1 }),
        expect.objectContaining({ kind: 'COMMIT', title: record.source_commit.slice(0, 12), hops: 2 }),
      ]),
    },
  });
});

describe('what `whence capture` prints', () => {
  const captured = async () => {
    const { make, path, environment } = makeSandbox();
    await make(
      { op: 'dir', path: 'repo' },
      { op: 'git', cwd: 'repo', args: ['init', '-q', '-b', 'main'] },
      {
        op: 'git',
        cwd: 'repo',
        args: ['remote', 'add', 'origin', 'https://robot:never-kept@h.example/a/b.git'],
      },
      { op: 'file', path: 'repo/app/main.py', base64: content('print(2)\n') },
      { op: 'git', cwd: 'repo', args: ['add', '-A'] },
      { op: 'git', cwd: 'repo', args: ['commit', '-qm', 'init'] },
      { op: 'git', cwd: 'repo', args: ['tag', 'v1'] },
      { op: 'file', path: 'repo/app/more.py', base64: content('print(3)\n') },
    );
    const args = ['capture', path('repo'), '--context-root', path('repo/app'), '-o', 'json'];
    const ci = {
      GITHUB_RUN_ID: '7002',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'a/b',
    };
    const { stdout } = await run(args, { environment: { ...environment, CI_PIPELINE_ID: '', ...ci } });
    return { stdout, source: JSON.parse(stdout) as BuildSource };
  };
  const question = `query ($id: String!) { builds(where: { buildId: { eq: $id } }) {
    system instance sourceCommit workingTreeHash sourceDirty reproducibleFromCommit
    commits { committedAt authoredAt }
    capture { vcs objectFormat commitTime committer { name email } treeId describe tags
      commitSignature { status kind } remotes { name repo } contentIds { kind value }
      dirtyFiles { total isPartial files { path status } } ignoredButIncluded { total files }
      ci { system runId runUrl } deviations { rule effect fields } } } }`;
  const expected = (source: BuildSource) => ({
    sourceCommit: source.source_fields.source_commit,
    workingTreeHash: source.source_fields.working_tree_hash,
    sourceDirty: true,
    reproducibleFromCommit: false,
    commits: [{ committedAt: '2026-01-02T03:04:06Z', authoredAt: '2026-01-02T03:04:05Z' }],
    capture: {
      vcs: 'git',
      objectFormat: 'sha1',
      commitTime: '2026-01-02T03:04:06Z',
      committer: { name: 'Carl Commit', email: 'carl@example.com' },
      treeId: source.sourceExtra.treeId,
      describe: source.sourceExtra.describe,
      tags: ['v1'],
      commitSignature: { status: 'NONE', kind: null },
      remotes: [{ name: 'origin', repo: 'h.example/a/b' }],
      contentIds: source.contentIds,
      dirtyFiles: { total: 1, isPartial: false, files: [{ path: 'app/more.py', status: '??' }] },
      ignoredButIncluded: { total: 0, files: [] },
      ci: { system: 'github', runId: '7002', runUrl: 'https://github.example/a/b/actions/runs/7002' },
      deviations: [],
    },
  });

  test('is a record by itself where CI tells the build, and part of one that names it', async () => {
    const { stdout, source } = await captured();
    const sent = await run(['ingest', '-', '--url', whence.url, '-o', 'json'], { input: stdout });
    expect({ code: sent.code, stderr: sent.stderr }).toMatchObject({ code: 0 });
    const mutation =
      'mutation ($input: BuildInput!) { recordBuild(input: $input) { status rejections { path code } } }';
    const input = { buildId: 'B-2', system: 'ours', imageName: 'app', buildSource: source };
    expect(await whence.ask(mutation, { input })).toEqual({
      recordBuild: { status: 'ACCEPTED', rejections: [] },
    });
    expect(await whence.ask(question, { id: '7002' })).toEqual({
      builds: [{ system: 'github', instance: 'github.example', ...expected(source) }],
    });
    expect(await whence.ask(question, { id: 'B-2' })).toEqual({
      builds: [{ system: 'ours', instance: 'default', ...expected(source) }],
    });
    expect((await whence.inventory()).content).not.toContain('never-kept');
  });
});
