import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Fact } from '../../src/model/fact.ts';
import type { ReadContext, Reader, ReadRecord, SourceDocument } from '../../src/readers/reader.ts';

/** The context in which tests read, unless they say otherwise. */
export const context: ReadContext = {
  cluster: 'test-cluster',
  observedAt: null,
  now: '2026-06-01T12:00:00Z',
  clockSkewSeconds: 300,
  buildIdKeys: ['ci.example/build-id'],
};

/** A document as if `text` had been read from a file. */
export function documentOf(text: string): SourceDocument {
  return {
    value: JSON.parse(text),
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    size: Buffer.byteLength(text),
  };
}

/** What a reader makes of a value. */
export function read(
  reader: Reader,
  value: unknown,
  changes: Partial<ReadContext> = {},
): readonly ReadRecord[] {
  return [...reader.read(documentOf(JSON.stringify(value)), { ...context, ...changes })];
}

/** The facts of one type in some records. */
export function factsOf<T extends Fact['type']>(
  records: readonly ReadRecord[],
  type: T,
): readonly Extract<Fact, { type: T }>[] {
  const facts = records.flatMap((record) => record.facts);
  return facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
}

/** Code and place of every problem in some records. */
export function problemsOf(records: readonly ReadRecord[]): readonly string[] {
  return records.flatMap(({ problems }) => problems.map(({ code, path }) => `${code} ${path}`));
}

/** A hand-written document below `test/fixtures`. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}
