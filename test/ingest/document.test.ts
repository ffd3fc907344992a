import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentByteLimit,
  documentDepthLimit,
  nestingDepth,
  parseDocument,
} from '../../src/ingest/document.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A list in a list in a list …, as a value. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

function problemOf(content: unknown) {
  const parsed = parseDocument(content);
  if (parsed.ok) throw new Error('it was read');
  return parsed.problem;
}

describe('a document', () => {
  test('is read as it is, and named by the digest of its bytes', () => {
    const text = '{ "schemaVersion": 2 }\n';
    expect(parseDocument(text, 'index.json')).toEqual({
      ok: true,
      document: { value: { schemaVersion: 2 }, text, digest: sha256(text), size: 23, name: 'index.json' },
    });
  });

  test('that is a JSON value is named by the digest of its compact text', () => {
    const parsed = parseDocument({ a: [1, null] });
    expect(parsed).toMatchObject({ document: { digest: sha256('{"a":[1,null]}') } });
  });

  test('may nest as deep as the limit', () => {
    expect(parseDocument(JSON.stringify(nested(documentDepthLimit))).ok).toBe(true);
  });
});

describe('a document is refused', () => {
  test.each([
    ['empty', '', 'DOCUMENT_EMPTY'],
    ['blank', ' \n\t', 'DOCUMENT_EMPTY'],
    ['not there', undefined, 'DOCUMENT_EMPTY'],
    ['cut', '{"record": "build", "build_id": "40', 'DOCUMENT_MALFORMED'],
    ['no JSON', 'build_id = 7', 'DOCUMENT_MALFORMED'],
    ['two documents', '{} {}', 'DOCUMENT_MALFORMED'],
    ['too deep', '['.repeat(documentDepthLimit + 1), 'DOCUMENT_TOO_DEEP'],
    ['too deep and a value', nested(documentDepthLimit + 1), 'DOCUMENT_TOO_DEEP'],
    ['deeper than any stack', nested(200_000), 'DOCUMENT_TOO_DEEP'],
    ['a text deeper than any stack', '{"a":'.repeat(200_000), 'DOCUMENT_TOO_DEEP'],
    ['too large', `"${'x'.repeat(documentByteLimit)}"`, 'DOCUMENT_TOO_LARGE'],
    ['too large in bytes', `"${'é'.repeat(documentByteLimit / 2)}"`, 'DOCUMENT_TOO_LARGE'],
  ])('that is %s', (_, content, code) => expect(problemOf(content)).toMatchObject({ code, path: '' }));

  test.each([
    ['{"a": 1', 'it ends before it is complete'],
    ['{"a": "1', 'it ends before it is complete'],
    ['[1, 2', 'it ends before it is complete'],
    ['[1, 2} ', 'line 1, column 6'],
    ['{\n  "a": 1,\n  b: 2\n}', 'line 3, column 3'],
    ['[1, ?]', 'a character where JSON allows none'],
  ])('with words that tell where it is at fault: %j', (text, words) => {
    expect(problemOf(text).message).toContain(words);
  });

  test.each([
    '{"password": "hunter2", oops}',
    '{"password": "hunter2',
    'hunter2',
    '{"password": hunter2}',
    '["hunter2"',
  ])('with words that quote nothing of it: %j', (text) => {
    const { message, hint = '' } = problemOf(text);
    expect(`${message} ${hint}`).not.toMatch(/hunter|2"|hun/);
  });

  test('under the same digest each time, also where it is too deep to be written as text', () => {
    const digests = [nested(200_000), nested(200_000)].map((value) => parseDocument(value));
    expect(digests[0]).toEqual(digests[1]);
    expect(digests[0]).not.toEqual(parseDocument([nested(200_000), 'other']));
  });
});

describe('nestingDepth', () => {
  test('counts objects and lists, and no brackets within strings', () => {
    expect(nestingDepth('{"a": ["[[[\\"[", {"]": 1}]}', 100)).toBe(3);
  });

  test('is the depth of any JSON value', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(nestingDepth(JSON.stringify(value), 100)).toBe(depthOf(value));
      }),
    );
  });
});
