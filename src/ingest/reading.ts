import { detectForm } from '../model/prov/forms.ts';
import { detectKind, readers } from '../readers/index.ts';
import { isProvKind, provKindOfForm, readProvDocument } from '../readers/prov.ts';
import type { DocumentKind, Problem, ReadContext, ReadRecord } from '../readers/reader.ts';
import { admitted } from './admission.ts';
import { parseDocument } from './document.ts';

/** A document as it came in: its exact text, or a JSON value. */
export interface IncomingDocument {
  readonly content: unknown;
  readonly name?: string;
  readonly kind?: DocumentKind;
  /** What the caller says of this document; what it says of all of them holds where this is silent. */
  readonly context?: CallerContext;
  /**
   * Digest of the document that this was kept of, for what is read again: what is refused again is kept already, and
   * content that is named by the digest of its bytes needs all of them.
   */
  readonly keptOf?: string;
}

/** What a caller says of its documents; see {@link ReadContext}. */
export type CallerContext = Partial<
  Pick<
    ReadContext,
    'source' | 'cluster' | 'instance' | 'observedAt' | 'reference' | 'buildIdKeys' | 'repositories'
  >
>;

/** A document with the records that were read of it. */
export interface Reading {
  readonly digest: string;
  readonly name: string | undefined;
  readonly kind: DocumentKind | null;
  readonly records: readonly ReadRecord[];
  readonly source: string;
  readonly context: CallerContext;
  /** Whether it was kept before, so that its refusals are not kept again. */
  readonly isKept: boolean;
}

/** Reads a document; what makes it unreadable as a whole is the problem of its one record. */
export async function readDocument(
  incoming: IncomingDocument,
  said: CallerContext,
  context: ReadContext,
): Promise<Reading> {
  const { name, keptOf } = incoming;
  const textKind = textKindOf(incoming);
  const parsed = parseDocument(incoming.content, name, textKind === null);
  const base = { name, source: context.source ?? 'ingest', context: said, isKept: keptOf !== undefined };
  if (!parsed.ok) {
    const records = [refused(undefined, parsed.problem)];
    return { ...base, digest: keptOf ?? parsed.digest, kind: incoming.kind ?? null, records };
  }
  const { document } = parsed;
  const kind = incoming.kind ?? textKind ?? detectKind(document.value);
  const reading = { ...base, digest: keptOf ?? document.digest, kind };
  if (kind === null) return { ...reading, records: [refused(document.value, unknownKind)] };
  if (kind === 'OCI' && reading.digest !== document.digest)
    return { ...reading, records: [refused(document.value, changedBytes)] };
  // What is kept of other documents is no longer byte for byte, and keeps the name that it had.
  const named = { ...document, digest: reading.digest };
  const records = isProvKind(kind)
    ? [await readProvDocument(kind, named, context)]
    : [...readers[kind].read(named, context)];
  const { repositories } = context;
  if (repositories === undefined) return { ...reading, records };
  return { ...reading, records: records.map((record) => admitted(record, repositories)) };
}

/** The kind of a document that is text of its own and no JSON: the one that is given, or told by how the text begins. */
function textKindOf({ kind, content }: IncomingDocument): DocumentKind | null {
  if (kind !== undefined) return isProvKind(kind) ? kind : null;
  const form = typeof content === 'string' && !/^\s*[[{]/.test(content) ? detectForm(content) : null;
  return form === null ? null : provKindOfForm(form);
}

const refused = (value: unknown, problem: Problem): ReadRecord => ({
  path: '',
  value,
  facts: [],
  problems: [problem],
});

const unknownKind: Problem = {
  code: 'KIND_UNKNOWN',
  path: '',
  message: 'No reader knows the form of this document.',
  hint: 'Give its kind, or see the list of kinds in the schema (enum DocumentKind).',
};

const changedBytes: Problem = {
  code: 'DIGEST_MISMATCH',
  path: '',
  message: 'The document was not kept byte for byte, so its digest cannot be told from what was kept.',
  hint: 'Send it again as the registry serves it.',
};
