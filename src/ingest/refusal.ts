import { hash } from 'node:crypto';
import { rejectionId } from '../graph/ids.ts';
import type { Fact } from '../model/fact.ts';
import type { Instant } from '../model/time.ts';
import type { Problem, ReadRecord } from '../readers/reader.ts';
import { redactRecord } from '../readers/redact.ts';
import type { Reading } from './reading.ts';

/** Refused records larger than this, in bytes, are listed but not kept. */
const keptRecordLimit = 256 * 1024;

/** The facts that keep why a record was refused and, where it can be read again, the record without its secrets. */
export function refusalFacts(
  reading: Reading,
  record: ReadRecord,
  problems: readonly Problem[],
  now: Instant,
): readonly Fact[] {
  const content = keptContent(reading, record);
  return problems.map((problem) => ({
    type: 'rejection',
    source: reading.source,
    at: null,
    documentDigest: reading.digest,
    ...(reading.name === undefined ? {} : { documentName: reading.name }),
    ...(reading.kind === null ? {} : { kind: reading.kind }),
    ...problem,
    ...(content === undefined ? {} : { content }),
    context: JSON.stringify(reading.context),
    receivedAt: now,
  }));
}

/** The id under which a refusal is kept. */
export const refusalId = (reading: Reading, { path, code }: Problem): string =>
  rejectionId(reading.digest, path, code);

/** A document that is not JSON cannot be freed of secrets, so it is not kept. */
function keptContent({ kind, digest }: Reading, { value }: ReadRecord): string | undefined {
  if (value === undefined) return undefined;
  const text = JSON.stringify(redactRecord(value));
  if (Buffer.byteLength(text) > keptRecordLimit) return undefined;
  // What registries serve is named by the digest of its bytes: other bytes would be other content.
  return kind === 'OCI' && `sha256:${hash('sha256', text)}` !== digest ? undefined : text;
}
