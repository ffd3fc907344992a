import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const page = readFileSync(join(root, 'docs/clients.md'), 'utf8');
const examples = [...page.matchAll(/```sh\n(curl [\s\S]*?)```/g)].map(([, command = '']) => command);

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
});
afterAll(() => whence?.stop());

describe('the examples for clients', () => {
  it('there are some with curl', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples)('%s', async (command) => {
    const here = command.replaceAll('http://127.0.0.1:4000', whence.url);
    const { stdout } = await run('sh', ['-c', here]);
    const { data, errors } = JSON.parse(stdout) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((value) => value !== null)).toBe(true);
  });

  it('the typed client asks, pages and finds a thing again by its id', async () => {
    const { stdout } = await run(process.execPath, [join(root, 'examples/client/main.ts'), whence.url]);
    expect(stdout).toContain('registry.example.com/shop/checkout:1.4.2: build 409698 of Ines Okafor');
    expect(stdout.match(/^ {2}(RETAG|ROLLBACK|DELETED|RECREATED) /gm)?.length).toBeGreaterThan(2);
    expect(stdout).toMatch(/again by its id alone:\n {2}\w+ \S+: [A-Z]+\n/);
  });

  it('`/docs` is the reference of what is served, and nothing else is loaded with it', async () => {
    const response = await fetch(`${whence.url}/docs`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('id="Query.lineage"');
    expect(html).toContain('id="Build.workingTreeHash"');
    const style = await fetch(`${whence.url}/docs/reference.css`);
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('`/metrics` counts what the graph was asked and given', async () => {
    const value = async (series: string): Promise<number> => {
      const text = await (await fetch(`${whence.url}/metrics`)).text();
      const line = text.split('\n').find((each) => each.startsWith(`${series} `));
      return Number(line?.slice(series.length + 1) ?? 0);
    };
    const accepted = 'whence_ingest_documents_total{kind="BUILD",status="ACCEPTED"}';
    const reads = 'whence_cypher_transactions_total{access="READ",outcome="ok"}';
    const [before, asked] = [await value(accepted), await value(reads)];
    await whence.ask(
      'mutation { recordBuild(input: { buildId: "metrics-1", system: "example", createdAt: "2026-10-30T09:00:00Z" }) { status } }',
    );
    await whence.ask('{ builds(limit: 1) { buildId } }');
    expect(await value(accepted)).toBe(before + 1);
    expect(await value(reads)).toBeGreaterThan(asked);
    expect(await value('whence_cypher_transactions_total{access="WRITE",outcome="ok"}')).toBeGreaterThan(0);
  });
});
