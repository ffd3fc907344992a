import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ended, linesOf, start, temporaryFile, whence } from './running.ts';
import { accepted, rejected, type StandIn, type StandInOptions, standIn } from './server.ts';

type Result = Record<string, unknown>;
type Judge = (document: string, index: number) => Result;

interface Call {
  readonly documents: readonly string[];
  readonly kind: string | null;
  readonly context: Readonly<Record<string, string>>;
}

/** A server that takes documents as a judge says, and remembers the calls. */
async function taking(judge: Judge, options?: StandInOptions): Promise<StandIn & { readonly calls: Call[] }> {
  const calls: Call[] = [];
  const ingest = (call: Call) => {
    calls.push(call);
    const results = call.documents.map(judge);
    return { results, accepted: 0, unchanged: 0, rejected: 0, rejections: [] };
  };
  return { ...(await standIn({ ingest }, options)), calls };
}

const unlessBad: Judge = (document, index) =>
  document.includes('bad') ? rejected(document, index, 'FIELD_MISSING') : accepted(document, index);

const three = '{"n":1}\n{"n":"bad"}\n{"n":3}\n';

describe('what became of documents', () => {
  it('is said line by line with -o ndjson, and a rejected document fails the run', async () => {
    const { url } = await taking(unlessBad);
    const file = temporaryFile('three.ndjson', three);
    const { code, stdout } = await whence(['ingest', file, '--url', url, '-o', 'ndjson']);
    const results = linesOf(stdout);
    expect(results.map(({ line, status }) => [line, status])).toEqual([
      [1, 'ACCEPTED'],
      [2, 'REJECTED'],
      [3, 'ACCEPTED'],
    ]);
    expect(Object.keys(results[1] ?? {}).sort()).toEqual([
      'conflicts',
      'digest',
      'file',
      'kind',
      'line',
      'records',
      'rejections',
      'status',
    ]);
    expect(results[1]).toMatchObject({ file, rejections: [{ code: 'FIELD_MISSING', path: '/spec' }] });
    expect(code).toBe(1);
  });

  it('is summed up by default, with a line for each rejection', async () => {
    const { url } = await taking(unlessBad);
    const { code, stdout } = await whence(['ingest', '-', '--url', url], { input: three });
    expect(stdout).toBe(
      '-:2  FIELD_MISSING at /spec: it is FIELD_MISSING\n3 documents with 3 records: 2 accepted, 0 unchanged, 1 rejected\n',
    );
    expect(code).toBe(1);
  });

  it('is one object with -o json', async () => {
    const { url } = await taking(unlessBad);
    const { stdout } = await whence(['ingest', '-', '--url', url, '-o', 'json'], { input: three });
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 3,
      accepted: 2,
      rejected: 1,
      problems: [{ file: '-', line: 2 }],
    });
  });

  it('is success where all was taken', async () => {
    const { url } = await taking(accepted);
    expect((await whence(['ingest', '-', '--url', url], { input: three })).code).toBe(0);
  });

  it('is a failure where there was no document, as when the command before failed', async () => {
    const { url, calls } = await taking(accepted);
    const { code, stdout } = await whence(['ingest', '-', '--url', url]);
    expect(stdout).toContain('DOCUMENT_EMPTY');
    expect(code).toBe(1);
    expect(calls).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is the exact text of a file that is one document', async () => {
    const { url, calls } = await taking(accepted);
    const text = '{\n  "schemaVersion": 2 ,\n "ü": "\\u00fc"}\n\n';
    await whence(['ingest', temporaryFile('manifest.json', text), '--url', url]);
    expect(calls[0]?.documents).toEqual([text]);
  });

  it('is what gzip holds, also in several members', async () => {
    const { url, calls } = await taking(accepted);
    const input = Buffer.concat([gzipSync('{"n":1}\n'), gzipSync('{"n":2}\n')]);
    const { code } = await whence(['ingest', '-', '--url', url], { input });
    expect(calls[0]?.documents).toEqual(['{"n":1}', '{"n":2}']);
    expect(code).toBe(0);
  });

  it('is text without a byte order mark, which Windows tools write', async () => {
    const { url, calls } = await taking(accepted);
    await whence(['ingest', '-', '--url', url], { input: '\ufeff{"n":1}' });
    expect(calls[0]?.documents).toEqual(['{"n":1}']);
  });

  it('comes with the kind and the context, and the name of the file', async () => {
    const { url, calls } = await taking(accepted);
    const file = temporaryFile('pod.json', '{}');
    const context = ['--cluster', 'one', '--source', 'kubectl', '--observed-at', '2025-03-01T12:00:00+01:00'];
    await whence(['ingest', file, '--url', url, '--kind', 'tag-observation', ...context]);
    expect(calls[0]).toMatchObject({
      kind: 'TAG_OBSERVATION',
      context: { cluster: 'one', source: 'kubectl', observedAt: '2025-03-01T11:00:00Z', name: file },
    });
  });

  it('is at most 1,000 documents a request, in order', async () => {
    const { url, calls } = await taking(accepted);
    const input = Array.from({ length: 2_201 }, (_, index) => `{"n":${index}}\n`).join('');
    const { stdout } = await whence(['ingest', '-', '--url', url, '-o', 'ndjson'], { input });
    expect(calls.map(({ documents }) => documents.length).sort()).toEqual([1000, 1000, 201]);
    expect(linesOf(stdout).map(({ line }) => line)).toEqual(
      Array.from({ length: 2_201 }, (_, index) => index + 1),
    );
  });

  it('is a big list item by item', async () => {
    const { url, calls } = await taking(accepted);
    const items = Array.from({ length: 30 }, (_, n) => ({ kind: 'Pod', n, text: 'x'.repeat(50_000) }));
    const file = temporaryFile(
      'pods.json',
      JSON.stringify({ apiVersion: 'v1', items, kind: 'List' }, null, 1),
    );
    await whence(['ingest', file, '--url', url]);
    const sent = calls.flatMap(({ documents }) => documents).map((text) => JSON.parse(text).n);
    expect(sent.sort((one, other) => one - other)).toEqual(items.map(({ n }) => n));
  });

  it('begins at --from-line in the first file only', async () => {
    const { url, calls } = await taking(accepted);
    const [one, two] = [temporaryFile('one.ndjson', three), temporaryFile('two.ndjson', '{"n":4}\n')];
    await whence(['ingest', one, two, '--url', url, '--from-line', '3']);
    expect(calls.flatMap(({ documents }) => documents)).toEqual(['{"n":3}', '{"n":4}']);
  });

  it('carries the token of the environment', async () => {
    const { url, requests } = await taking(accepted);
    await whence(['ingest', '-', '--url', url], { input: '{}', environment: { WHENCE_TOKEN: 'secret' } });
    expect(requests[0]?.headers.authorization).toBe('Bearer secret');
  });
});

describe('a server that takes less at once', () => {
  it('gets fewer documents a request, and what is too large alone is rejected', async () => {
    const { url, calls } = await taking(accepted, {
      refuse: (_request, body) => (body.length > 1_000 ? { status: 413 } : undefined),
    });
    const input = `${Array.from({ length: 40 }, (_, n) => `{"n":${n},"text":"${'x'.repeat(40)}"}`).join('\n')}\n{"text":"${'y'.repeat(2_000)}"}`;
    const { code, stdout } = await whence(['ingest', '-', '--url', url, '-o', 'ndjson'], { input });
    expect(calls.flatMap(({ documents }) => documents)).toHaveLength(40);
    expect(linesOf(stdout).map(({ status }) => status)).toEqual([...Array(40).fill('ACCEPTED'), 'REJECTED']);
    expect(linesOf(stdout)[40]).toMatchObject({ line: 41, rejections: [{ code: 'DOCUMENT_TOO_LARGE' }] });
    expect(code).toBe(1);
  });
});

describe('an outage', () => {
  it('of Neo4j has only those documents sent again that were not written', async () => {
    let isAway = true;
    const { url, calls } = await taking((document, index) => {
      // It is back some time after the first request came, however long the command took to start.
      if (document === '{"n":1}')
        setTimeout(() => {
          isAway = false;
        }, 800);
      const isWritten = !isAway || document !== '{"n":2}';
      return isWritten ? accepted(document, index) : rejected(document, index, 'NOT_WRITTEN');
    });
    const input = '{"n":1}\n{"n":2}\n{"n":3}\n';
    const { code, stdout, stderr } = await whence(['ingest', '-', '--url', url, '-o', 'ndjson'], { input });
    const [first, ...again] = calls.map(({ documents }) => documents);
    expect(first).toHaveLength(3);
    expect(again.length).toBeGreaterThan(0);
    expect(new Set(again.map(String))).toEqual(new Set(['{"n":2}']));
    expect(linesOf(stdout).map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    expect(stderr).toContain('trying again');
    expect(stderr).toContain('going on');
    expect(code).toBe(0);
  });

  it.each([
    ['a server that starts up', { status: 503 }],
    ['a proxy without its server', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['too many requests', { status: 429, headers: { 'retry-after': '1' } }],
    [
      'Neo4j away, as the server says it',
      {
        status: 503,
        body: '{"errors":[{"message":"Neo4j does not answer.","extensions":{"code":"NEO4J_UNREACHABLE"}}]}',
      },
    ],
  ])('is gone through: %s', async (_what, refusal) => {
    const { url, calls } = await taking(accepted, {
      refuse: (request) => (request < 2 ? refusal : undefined),
    });
    const { code } = await whence(['ingest', '-', '--url', url], { input: '{"n":1}' });
    expect(calls.map(({ documents }) => documents)).toEqual([['{"n":1}']]);
    expect(code).toBe(0);
  });

  it('is gone through when the server itself is away and comes back', async () => {
    const gone = await taking(accepted);
    await gone.stop();
    const child = start(['ingest', '-', '--url', gone.url]);
    child.stdin.end('{"n":1}');
    await once(child.stderr, 'data');
    const back = await taking(accepted, { port: gone.port });
    expect((await ended(child)).code).toBe(0);
    expect(back.calls).toHaveLength(1);
  });

  it('that lasts too long ends with 4 and says from where to go on', async () => {
    const { url } = await taking(accepted, {
      refuse: (request) => (request > 0 ? { status: 503 } : undefined),
    });
    const lines = Array.from({ length: 1_200 }, (_, n) => `{"n":${n}}\n`).join('');
    const [one, two] = [temporaryFile('it is.ndjson', lines), temporaryFile('two.json', '{}')];
    const { code, stdout, stderr } = await whence([
      'ingest',
      one,
      two,
      '--url',
      url,
      '--retry-for',
      '1',
      '-o',
      'ndjson',
    ]);
    expect(linesOf(stdout)).toHaveLength(1_000);
    expect(stderr).toContain(`whence ingest --from-line 1001 '${one}' ${two}`);
    expect(code).toBe(4);
  });

  it('without a server ends with 4 and says how to start one', async () => {
    const { url, stop } = await taking(accepted);
    await stop();
    const { code, stderr } = await whence(['ingest', '-', '--url', url, '--retry-for', '0'], { input: '{}' });
    expect(stderr).toMatch(
      /^error: no Whence server answers at .*\(ECONNREFUSED\)\nhint: start it: npm start; then /,
    );
    expect(code).toBe(4);
  });

  it('is not what a refusal is: that ends at once', async () => {
    const { url, requests } = await taking(accepted, { refuse: () => ({ status: 401 }) });
    const { code, stderr } = await whence(['ingest', '-', '--url', url], { input: '{}' });
    expect(stderr).toContain('WHENCE_TOKEN');
    expect(requests).toHaveLength(1);
    expect(code).toBe(4);
  });
});

describe('Ctrl-C', () => {
  it('stops after what is under way, says how to go on and ends with 130', async () => {
    const { url } = await taking(accepted);
    const child = start(['ingest', '-', '--url', url, '-o', 'ndjson']);
    child.stdin.write('{"n":1}\n{"n":2}\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await ended(child);
    expect(stderr).toContain('interrupted');
    expect(stderr).toMatch(/whence ingest --from-line \d+ -/);
    expect(code).toBe(130);
  });

  it('does not wait for a server that is away', async () => {
    const { url, stop } = await taking(accepted);
    await stop();
    const child = start(['ingest', '-', '--url', url]);
    child.stdin.end('{"n":1}\n{"n":2}\n');
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await ended(child);
    expect(stderr).toContain('whence ingest --from-line 1 -');
    expect(code).toBe(130);
  });
});

describe('damaged input', () => {
  it('costs no other: what gzip gave before its early end is sent, and so is the next file', async () => {
    const { url, calls } = await taking(accepted);
    const text = Array.from({ length: 6_000 }, (_, n) => `{"n":${n},"r":${Math.sin(n)}}\n`).join('');
    const cut = temporaryFile('cut.ndjson.gz', gzipSync(text).subarray(0, 60_000));
    const next = temporaryFile('next.json', '{"n":"next"}');
    const { code, stdout } = await whence(['ingest', cut, next, '--url', url]);
    const sent = calls.flatMap(({ documents }) => documents);
    expect(sent.length).toBeGreaterThan(1_000);
    expect(sent.every((document) => document.endsWith('}'))).toBe(true);
    expect(sent).toContain('{"n":"next"}');
    expect(stdout).toContain('ends early as gzip data');
    expect(code).toBe(1);
  });
});

describe('memory', () => {
  it('does not grow with the input: 50 MB of NDJSON pass through a heap of 64 MB', async () => {
    let bytes = 0;
    // Answered by hand, as checking 50 MB against the schema takes longer than what is tested.
    const refuse = (_request: number, body: string) => {
      const { documents } = JSON.parse(body).variables;
      bytes += documents.join('\n').length + 1;
      return {
        status: 200,
        body: JSON.stringify({ data: { ingest: { results: documents.map(accepted) } } }),
      };
    };
    const { url } = await standIn({}, { refuse });
    const child = start(['ingest', '-', '--url', url, '-o', 'json'], {
      nodeOptions: ['--max-old-space-size=64'],
    });
    const block = `${JSON.stringify({ text: 'x'.repeat(990) })}\n`.repeat(1_000);
    for (let sent = 0; sent < 50; sent += 1) {
      if (!child.stdin.write(block)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    const { code, stdout } = await ended(child);
    expect(code).toBe(0);
    expect(bytes).toBe(block.length * 50);
    expect(JSON.parse(stdout).accepted).toBe(50_000);
  });
});
