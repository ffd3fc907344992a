import { afterAll, beforeAll, expect, test } from 'vitest';
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
