import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ended, linesOf, start, whence } from './running.ts';

interface Vector {
  readonly input: string;
  readonly valid: boolean;
  readonly registry: string | null;
  readonly repository: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly canonical: string | null;
}

const { vectors }: { readonly vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('../vectors/image-references.json', import.meta.url), 'utf8'),
);
const hex = '4bc453b53cb3d914b45f4b250294236adba2c0e09ff6f03793949e7e39fd4cc1';
const nginx = {
  input: 'nginx',
  valid: true,
  registry: 'docker.io',
  repository: 'library/nginx',
  tag: 'latest',
  digest: null,
  canonical: 'docker.io/library/nginx:latest',
  id: 'a45929bc-5b80-59c9-a61c-28467e37dc8b',
  error: null,
};

describe('ref', () => {
  it('answers every recorded vector as github.com/distribution/reference does, in order', async () => {
    const input = vectors.map((vector) => `${vector.input}\n`).join('');
    const { code, stdout } = await whence(['ref', '-', '-o', 'ndjson'], { input });
    const expected = vectors.map(({ input, valid, registry, repository, tag, digest, canonical }) => ({
      input,
      valid,
      registry,
      repository,
      tag,
      digest,
      canonical,
    }));
    const answers = linesOf(stdout).map(({ id: _, error: __, warning: ___, ...parts }) => parts);
    expect(answers).toEqual(expected);
    expect(code).toBe(1);
  });

  it('says for each invalid reference why, and gives it no id', async () => {
    const input = vectors.map((vector) => `${vector.input}\n`).join('');
    const answers = linesOf((await whence(['ref', '-', '-o', 'ndjson'], { input })).stdout);
    for (const { valid, error, id } of answers) {
      expect(typeof error).toBe(valid === true ? 'object' : 'string');
      expect(typeof id).toBe(valid === true ? 'string' : 'object');
    }
  });

  it('answers arguments in the same form, with the id of the canonical text', async () => {
    const { code, stdout } = await whence(['ref', 'nginx', '-o', 'ndjson']);
    expect(linesOf(stdout)).toEqual([nginx]);
    expect(code).toBe(0);
  });

  it('puts stdin where its dash stands among the arguments', async () => {
    const { stdout } = await whence(['ref', 'a', '-', 'd', '-o', 'ndjson'], { input: 'b\nc' });
    expect(linesOf(stdout).map(({ input }) => input)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('warns of a bare image ID, which the grammar takes for a repository called sha256', async () => {
    const { code, stdout } = await whence(['ref', `sha256:${hex}`, '-o', 'ndjson']);
    expect(linesOf(stdout)[0]).toMatchObject({
      valid: true,
      canonical: `docker.io/library/sha256:${hex}`,
      error: null,
      warning: expect.stringMatching(/^REFERENCE_IS_IMAGE_ID: /),
    });
    expect(code).toBe(0);
  });

  it.each([
    ['an empty line', '\n'],
    ['blanks around', ' nginx \n'],
    ['a carriage return', 'nginx\r\n'],
    ['bytes that are not UTF-8', Buffer.from([0x6e, 0xff, 0x0a])],
  ])('repairs nothing: %s makes a reference invalid', async (_what, input) => {
    const { code, stdout } = await whence(['ref', '-', '-o', 'ndjson'], { input });
    expect(linesOf(stdout).map(({ valid }) => valid)).toEqual([false]);
    expect(code).toBe(1);
  });

  it('has nothing to say of nothing', async () => {
    expect(await whence(['ref', '-', '-o', 'ndjson'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('writes one JSON array with -o json', async () => {
    const { stdout } = await whence(['ref', '-', '-o', 'json'], { input: 'nginx\nnginx\n' });
    expect(JSON.parse(stdout)).toEqual([nginx, nginx]);
    expect(JSON.parse((await whence(['ref', '-', '-o', 'json'])).stdout)).toEqual([]);
  });

  it('draws a table by default, with control characters made visible', async () => {
    const { stdout } = await whence(['ref', 'nginx', 'x\u001b[2J']);
    expect(stdout.split('\n')[0]).toMatch(/^INPUT +VALID +CANONICAL +ID +NOTE$/);
    expect(stdout).toContain('docker.io/library/nginx:latest');
    expect(stdout).toContain('x\\u{1b}[2J');
    expect(stdout).not.toContain('\u001b');
  });

  it('paints titles only where that is wanted', async () => {
    const forced = await whence(['ref', 'nginx'], { environment: { FORCE_COLOR: '1' } });
    const refused = await whence(['ref', 'nginx'], { environment: { NO_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[1mINPUT');
    expect(refused.stdout).not.toContain('\u001b');
  });

  it('answers a line before it waits for the next', async () => {
    const child = start(['ref', '-', '-o', 'ndjson']);
    child.stdin.write('nginx\n');
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer))).toEqual(nginx);
    child.stdin.end();
    expect((await ended(child)).code).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['ref', '-', '-o', 'ndjson']);
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write('nginx\n'.repeat(200_000));
    const stderr = new Promise<string>((resolve) => {
      let all = '';
      child.stderr.on('data', (text) => {
        all += text;
      });
      child.on('close', () => resolve(all));
    });
    expect(await stderr).toBe('');
    expect(child.exitCode).toBe(0);
  });

  it('keeps the order of 200,000 lines, whose answers are more than a pipe holds', async () => {
    const input = Array.from({ length: 200_000 }, (_, index) => `app:${index}\n`).join('');
    const { stdout } = await whence(['ref', '-', '-o', 'ndjson'], { input });
    const tags = linesOf(stdout).map(({ tag }) => Number(tag));
    expect(tags).toHaveLength(200_000);
    expect(tags.every((tag, index) => tag === index)).toBe(true);
  });
});
