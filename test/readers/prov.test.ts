import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/ingest/document.ts';
import { provImportLimit, readProvDocument } from '../../src/readers/prov.ts';
import type { ProvDocumentKind } from '../../src/readers/reader.ts';
import { context } from './reading.ts';

function read(kind: ProvDocumentKind, text: string) {
  const parsed = parseDocument(text, undefined, false);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return readProvDocument(kind, parsed.document, context);
}

const turtle = (statements: string): string =>
  `@prefix prov: <http://www.w3.org/ns/prov#> .\n@prefix ex: <http://example.org/> .\n${statements}`;

describe('a document of PROV that comes in', () => {
  it('is taken, and tells which of its statements are no provenance', async () => {
    const { facts, problems } = await read(
      'PROV_TURTLE',
      turtle('ex:e a prov:Entity .\nex:shop ex:opens "9:00" .'),
    );
    expect(facts.map(({ type }) => type)).toEqual(['provBundle', 'provRecord']);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'PROV_STATEMENTS_LEFT_OUT',
        message:
          'Statements that are no provenance were left out: 1: line 4: <http://example.org/shop> <http://example.org/opens> "9:00"',
      }),
    ]);
  });

  it('tells the number of such statements, and some of them', async () => {
    const statements = Array.from({ length: 30 }, (_, number) => `ex:s${number} ex:p "${number}" .`);
    const { problems } = await read(
      'PROV_TURTLE',
      turtle(['ex:e a prov:Entity .', ...statements].join('\n')),
    );
    expect(problems[0]?.message).toMatch(/left out: 30, for example: line 4:.*ex.*s4> \S+ "4"$/);
  });

  it('of provenance alone has no problems', async () => {
    expect((await read('PROV_TURTLE', turtle('ex:e a prov:Entity .'))).problems).toEqual([]);
  });

  it('is refused with a code where it has more records than are kept of one', async () => {
    const entities = Array.from({ length: provImportLimit + 1 }, (_, number) => `entity(ex:e${number})`);
    const text = `document\nprefix ex <http://example.org/>\n${entities.join('\n')}\nendDocument`;
    const { facts, problems } = await read('PROV_N', text);
    expect(facts).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'PROV_TOO_LARGE',
        message: expect.stringContaining(`at most ${provImportLimit}`),
      }),
    ]);
  });
});
