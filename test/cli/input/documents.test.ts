import { describe, expect, it } from 'vitest';
import { documentsOf, type InputDocument, type InputFormat } from '../../../src/cli/input/documents.ts';
import { Failure } from '../../../src/failure.ts';

async function* chunksOf(parts: readonly (string | Buffer)[], failure?: Failure): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
  if (failure !== undefined) throw failure;
}

async function documents(
  parts: readonly (string | Buffer)[],
  { name = '-', format, failure }: { name?: string; format?: InputFormat; failure?: Failure } = {},
): Promise<readonly InputDocument[]> {
  const found: InputDocument[] = [];
  for await (const part of documentsOf({ name, bytes: chunksOf(parts, failure), format }))
    found.push(...part);
  return found;
}

describe('the format', () => {
  it.each([
    ['one line of JSON and a line end', ['{"a":1}\n'], 1],
    ['JSON over several lines', ['{\n"a":1\n}\n'], 1],
    ['a line of JSON and further ones', ['{"a":1}\nbroken\n{"b":2}\n'], 3],
    ['the same, where the second comes later', ['{"a":', '1}', '\n', 'broken\n{"b":2}\n'], 3],
    ['a line of JSON after blank lines', ['\n\n{"a":1}\n{"b":2}\n'], 2],
  ])('of %s is told by its content', async (_what, parts, count) => {
    expect(await documents(parts)).toHaveLength(count);
  });

  it.each(['a.ndjson', 'a.jsonl', 'a.NDJSON', 'b.c.jsonl.gz'])('of %s is told by its name', async (name) => {
    expect(await documents(['broken\n{"a":1}\n'], { name })).toHaveLength(2);
  });

  it('that is given overrides both', async () => {
    expect(await documents(['{"a":1}\n{"b":\n2}'], { name: 'a.ndjson', format: 'json' })).toHaveLength(2);
    expect(await documents(['{\n}'], { format: 'ndjson' })).toHaveLength(2);
  });
});

describe('what cannot be sent is a document with a problem', () => {
  it.each([
    ['nothing at all', [], 'DOCUMENT_EMPTY'],
    ['blanks', [' \n'], 'DOCUMENT_EMPTY'],
    ['text in UTF-16', [Buffer.from('\ufeff{"a":1}', 'utf16le')], 'DOCUMENT_MALFORMED'],
    ['a document of 17 MiB', [`{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`], 'DOCUMENT_TOO_LARGE'],
    ['a list without an end', [`[${'{"a":"bcdefgh"},\n'.repeat(100_000)}`], 'DOCUMENT_MALFORMED'],
  ])('%s', async (_what, parts, code) => {
    expect((await documents(parts)).at(-1)).toMatchObject({ problem: { code } });
  });

  it('but NDJSON may be empty, as when nothing happened', async () => {
    expect(await documents([], { name: 'a.ndjson' })).toEqual([]);
  });

  it('where the input is damaged, at the line after the last whole one', async () => {
    const failure = new Failure('DOCUMENT_MALFORMED', 'damaged');
    expect(await documents(['{"a":1}\n{"b":2}\n{"c"'], { name: 'a.ndjson', failure })).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 2, text: '{"b":2}' },
      { line: 3, problem: { code: 'DOCUMENT_MALFORMED', message: 'damaged', hint: null } },
    ]);
  });
});
