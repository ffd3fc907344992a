import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonSplitter } from '../../../src/cli/input/jsonSplitter.ts';
import { createLineSplitter } from '../../../src/cli/input/lineSplitter.ts';
import type { Piece, Splitter } from '../../../src/cli/input/splitter.ts';

type Seen = readonly [line: number, text: string];

/** What a splitter makes of a text that comes in parts of the given sizes, again and again. */
function split(
  splitter: Splitter,
  text: string,
  sizes: readonly number[] = [text.length + 1],
): readonly Seen[] {
  const bytes = Buffer.from(text);
  const pieces: Piece[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(...splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  pieces.push(...splitter.end());
  return pieces.map((piece) => [piece.line, 'bytes' in piece ? piece.bytes.toString() : piece.refusal]);
}

const json = (splitOver = 1_000_000, bytesMax = 10_000_000) => createJsonSplitter({ splitOver, bytesMax });
const lists = () => json(0);

describe('lines', () => {
  it('are documents, whatever is in them, and know their number', () => {
    expect(split(createLineSplitter(100), '{"a":1}\nnot json\n{"b":2}\n')).toEqual([
      [1, '{"a":1}'],
      [2, 'not json'],
      [3, '{"b":2}'],
    ]);
  });

  it('are documents also without a last line end, and with those of Windows', () => {
    expect(split(createLineSplitter(100), '1\r\n2')).toEqual([
      [1, '1'],
      [2, '2'],
    ]);
  });

  it('that are blank are none', () => {
    expect(split(createLineSplitter(100), '\n  \n\t\r\n{}\n\n')).toEqual([[4, '{}']]);
  });

  it('that are too long are refused, and cost no other', () => {
    expect(split(createLineSplitter(5), `1\n${'x'.repeat(50)}\n2\n`, [7])).toEqual([
      [1, '1'],
      [2, 'TOO_LARGE'],
      [3, '2'],
    ]);
  });
});

describe('a JSON value alone', () => {
  it('keeps every byte around it, as its digest may matter', () => {
    const text = '\n {\n  "a": "}]\\" {"\n}\n\n';
    expect(split(json(), text)).toEqual([[2, text]]);
  });

  it('is passed on even when it is not complete, or none', () => {
    expect(split(json(), '{"a": [1, 2')).toEqual([[1, '{"a": [1, 2']]);
    expect(split(json(), 'apiVersion: v1\nkind: Pod\n')).toEqual([[1, 'apiVersion: v1\nkind: Pod\n']]);
  });

  it('that is too large is refused', () => {
    expect(split(json(1_000, 10), `{"a":"${'x'.repeat(30)}"}`, [8])).toEqual([[1, 'TOO_LARGE']]);
  });

  it('of nothing but blanks is none', () => {
    expect(split(json(), ' \n\n')).toEqual([]);
  });
});

describe('JSON values one after the other', () => {
  it('are documents each, from bracket to bracket', () => {
    expect(split(json(), ' {"a":1}\n[2]{"b":\n3} \n{"c":4}\n')).toEqual([
      [1, '{"a":1}'],
      [2, '[2]'],
      [2, '{"b":\n3}'],
      [4, '{"c":4}'],
    ]);
  });

  it('are followed by what is no JSON as one document', () => {
    expect(split(json(), '{"a":1}\nerror: no\nserver\n')).toEqual([
      [1, '{"a":1}'],
      [2, 'error: no\nserver\n'],
    ]);
  });
});

describe('a big list', () => {
  const kubectl =
    '{\n "apiVersion": "v1",\n "items": [\n  {"kind":"Pod","n":1},\n  {"kind":"Pod","n":[2]}\n ],\n "kind": "List"\n}\n';

  it('as kubectl prints it gives its items as they are, each with its line', () => {
    expect(split(lists(), kubectl)).toEqual([
      [4, '{"kind":"Pod","n":1}'],
      [5, '{"kind":"Pod","n":[2]}'],
    ]);
  });

  it('of the Kubernetes API gives each item a list of its own, as the items do not say their kind', () => {
    const text = '{"kind":"PodList","apiVersion":"v1","metadata":{"items":[9]},"items":[{"n":1},{"n":2}]}';
    expect(split(lists(), text)).toEqual([
      [1, '{"apiVersion":"v1","kind":"PodList","items":[{"n":1}]}'],
      [1, '{"apiVersion":"v1","kind":"PodList","items":[{"n":2}]}'],
    ]);
  });

  it('that is an array gives its items', () => {
    expect(split(lists(), '[{"a":1} , {"a":"],"}\n, 3, "x,]", [4]]')).toEqual([
      [1, '{"a":1}'],
      [1, '{"a":"],"}'],
      [2, '3'],
      [2, '"x,]"'],
      [2, '[4]'],
    ]);
  });

  it('is followed by further values', () => {
    expect(split(lists(), `${kubectl}${kubectl}`).map(([line]) => line)).toEqual([4, 5, 12, 13]);
  });

  it.each([
    ['items of something that is no list', '{"apiVersion":"v1","kind":"Pod","items":[{"n":1}]}'],
    ['items without an apiVersion', '{"items":[{"n":1}]}'],
    ['items that are no array', '{"apiVersion":"v1","items":{"n":1}}'],
    ['no items', '{"apiVersion":"v1","kind":"PodList","a":"items","b":1,"c":[{"items":[]}]}'],
  ])('is not seen in %s', (_what, text) => {
    expect(split(lists(), text)).toEqual([[1, text]]);
  });

  it.each([
    [
      'between items',
      '[{"a":1},\n{"a":2},\n',
      [
        [1, '{"a":1}'],
        [2, '{"a":2}'],
        [3, 'ENDS_EARLY'],
      ],
    ],
    [
      'after its items',
      '{"apiVersion":"v1","items":[{"a":1}],',
      [
        [1, '{"a":1}'],
        [1, 'ENDS_EARLY'],
      ],
    ],
    [
      'within an item',
      '[{"a":1},{"a":',
      [
        [1, '{"a":1}'],
        [1, '{"a":'],
      ],
    ],
  ])('that ends early %s says so', (_what, text, expected) => {
    expect(split(lists(), text)).toEqual(expected);
  });

  it('has an item refused that is too large, and the others not', () => {
    const text = `[{"a":1},{"a":"${'x'.repeat(100)}"},{"a":2}]`;
    expect(split(json(20, 40), text, [10]).map(([, piece]) => piece)).toEqual([
      '{"a":1}',
      'TOO_LARGE',
      '{"a":2}',
    ]);
  });

  it('stays whole below the size', () => {
    expect(split(json(kubectl.length), kubectl)).toEqual([[1, kubectl]]);
  });
});

describe('properties', () => {
  // The head of a list is looked at once, when this much of it is there.
  const HEAD_BYTES = 50;
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  const record = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
  const printed = fc.tuple(fc.array(record, { maxLength: 6 }), fc.constantFrom(undefined, 1, '\t'));

  it('the items of a list are cut out as they stand, however the bytes come', () => {
    fc.assert(
      fc.property(printed, sizes, fc.boolean(), ([items, indent], parts, isArray) => {
        const padded = [{ padding: 'x'.repeat(HEAD_BYTES) }, ...items];
        const list = isArray ? padded : { apiVersion: 'v1', items: padded, kind: 'List' };
        const pieces = split(json(HEAD_BYTES), JSON.stringify(list, null, indent), parts);
        expect(pieces.map(([, text]) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(padded)));
      }),
    );
  });

  it('values one after the other are cut apart, however the bytes come', () => {
    fc.assert(
      fc.property(printed, sizes, ([values, indent], parts) => {
        const text = values.map((value) => JSON.stringify(value, null, indent)).join('\n');
        const pieces = split(json(), text, parts);
        expect(pieces.map(([, piece]) => JSON.parse(piece))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('never throws and never loses what is no blank, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom(...'{}[]",:\\ \n1a') }),
        sizes,
        (text, parts) => {
          const blankless = (from: string): string => from.replace(/[ \n\r\t]/g, '');
          const kept = split(json(), text, parts).map(([, piece]) => piece);
          expect(blankless(kept.join(''))).toBe(blankless(text));
          expect(split(json(), text)).toEqual(split(json(), text, parts));
        },
      ),
    );
  });

  it('lists of whatever bytes give the same pieces however the bytes come', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom(...'{}[]",:\\ \n1a') }),
        sizes,
        (text, parts) => {
          expect(split(lists(), `[${text}`, parts)).toEqual(split(lists(), `[${text}`));
        },
      ),
    );
  });
});
