import { Failure } from '../../failure.ts';
import { type ProvForm, provPieces } from '../../model/prov/forms.ts';
import type { SessionRedaction } from '../../model/session/access.ts';
import type { Reads } from '../reads.ts';
import { exportGraph } from './exportGraph.ts';
import type { MappedLabel } from './mapping.ts';
import { idsScope, type NodeScope, sessionScope, taskScope } from './scope.ts';
import { storedDocument } from './stored.ts';
import type { StreamSource } from './stream.ts';

/** Where an export reads. */
export interface ExportSource extends StreamSource {
  readonly reads: Reads;
  /** What is told of sessions. */
  readonly redaction: SessionRedaction;
}

/** What is exported. */
export type ProvSubject =
  | { readonly kind: 'graph' }
  | { readonly kind: 'session' | 'task' | 'bundle'; readonly key: string }
  /** The nodes of a lineage. */
  | { readonly kind: 'lineage'; readonly ids: ReadonlyMap<MappedLabel, readonly string[]> };

/**
 * A subject as a document of PROV, piece by piece; null where there is nothing of that name.
 *
 * @throws Failure QUERY_TOO_COSTLY, PROV_FORM_UNSUITABLE
 */
export async function exportSubject(
  { reads, redaction, ...source }: ExportSource,
  subject: ProvSubject,
  form: ProvForm,
): Promise<AsyncIterable<string> | null> {
  if (subject.kind === 'graph') return exportGraph(source, form, null, redaction);
  if (subject.kind === 'bundle') {
    const document = await storedDocument(reads, subject.key);
    return document === null ? null : asynchronous(provPieces(form, document));
  }
  const scope = await scopeOf(reads, subject);
  return scope === null ? null : exportGraph(source, form, scope, redaction);
}

async function scopeOf(
  reads: Reads,
  subject: Exclude<ProvSubject, { readonly kind: 'graph' }>,
): Promise<NodeScope | null> {
  switch (subject.kind) {
    case 'session':
      return sessionScope(reads, subject.key);
    case 'task':
      return taskScope(reads, subject.key);
    case 'lineage':
      return idsScope(reads, subject.ids);
    // A document of others is no part of the graph that is told.
    case 'bundle':
      return null;
    default:
      return subject satisfies never;
  }
}

async function* asynchronous(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}

/** The one subject of several that may be named. */
export function onlySubject<Key extends string>(
  given: Readonly<Partial<Record<Key, string | null | undefined>>>,
): { readonly kind: Key; readonly key: string } | null {
  const named = (Object.entries(given) as [Key, string | null | undefined][]).flatMap(([kind, key]) =>
    key === null || key === undefined ? [] : [{ kind, key }],
  );
  const [only, ...others] = named;
  if (others.length > 0)
    throw new Failure(
      'BAD_USAGE',
      `Only one of ${named.map(({ kind }) => kind).join(', ')} can be exported at once.`,
    );
  return only ?? null;
}
