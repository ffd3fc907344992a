import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';
import { build, commitOf, digestOf, pod, replicaSet, tag } from './acceptance/documents.ts';

const main = join(import.meta.dirname, '../../src/cli/whence.js');
const first = digestOf('first');
const second = digestOf('second');
const image = 'registry.example.com/shop/app:latest';
let whence: TestWhence;

beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
  await whence.ask(
    `mutation ($documents: [JSON!]!) { ingest(documents: $documents, context: { cluster: "prod" }) { rejected } }`,
    {
      documents: [
        build('1', '1 10:00', { source_commit: commitOf('first'), image_digests: [first] }),
        tag('shop/app:latest', first, '1 11:00'),
        tag('shop/app:latest', second, '2 11:00'),
        replicaSet('1', image, '1 12:00'),
        pod({
          name: 'app-first',
          image,
          imageId: `registry.example.com/shop/app@${first}`,
          at: '1 12:00',
        }),
      ],
    },
  );
}, 180_000);
afterAll(() => whence.stop());

/** The command line as a user runs it. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [main, ...args, '--url', whence.url]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const [code]: readonly unknown[] = await once(child, 'close');
  return { code, stdout, stderr };
}

test('whence reconcile tells what it did and what gaps stand', async () => {
  const { code, stdout } = await run('reconcile', '-o', 'json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ waiting: 0, errors: [] });
  expect(report.gaps).toContainEqual({ kind: 'DRIFT', count: 1 });
  expect(JSON.parse((await run('reconcile', '--full', '-o', 'json')).stdout)).toMatchObject({
    edgesMade: 0,
    findingsRaised: 0,
  });
});

test('whence findings ends with 5 where there are findings of the kinds that it was told to fail on', async () => {
  const found = await run('findings', '--kind', 'drift', '--fail-on', 'drift', '-o', 'json');
  expect(found.code).toBe(5);
  expect(JSON.parse(found.stdout)).toMatchObject({
    totalCount: 1,
    findings: [{ kind: 'DRIFT', title: 'shop/app-first/main' }],
  });
  expect((await run('findings', '--fail-on', 'unknown-build')).code).toBe(0);
  const wrong = await run('findings', '--fail-on', 'rust');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('UNSCANNED');
});

test('whence drift and whence impact answer, and impact ends with 3 where nothing answers to the ref', async () => {
  const drift = await run('drift', image, '-o', 'json');
  expect(JSON.parse(drift.stdout)).toMatchObject({ totalCount: 1, containers: [{ state: 'MOVED' }] });
  const impact = await run('impact', commitOf('first'), '-o', 'json');
  expect(JSON.parse(impact.stdout)).toMatchObject({ images: 1, pods: 1, environments: ['production'] });
  expect((await run('impact', 'nobody')).code).toBe(3);
});
