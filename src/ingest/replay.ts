import type { Reads } from '../graph/reads.ts';
import type { Writer } from '../graph/writer/writer.ts';
import { instantFromDate } from '../model/time.ts';
import { type DocumentKind, documentKinds } from '../readers/reader.ts';
import type { CallerContext, DocumentOutcome, Ingest } from './ingest.ts';

/** Most refusals that one replay reads. */
export const replayLimit = 1_000;

interface StoredRefusal {
  readonly id: string;
  readonly documentDigest: string;
  readonly documentName: string | null;
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly kind: string | null;
  readonly source: string;
  readonly content: string;
  readonly context: string | null;
}

const standingQuery = `
MATCH (rejection:Rejection)
WHERE rejection.resolvedAt IS NULL AND rejection.content IS NOT NULL AND ($batch.ids IS NULL OR rejection.id IN $batch.ids)
RETURN rejection {.id, .documentDigest, .documentName, .path, .code, .message, .kind, .source, .content, .context} AS refusal
ORDER BY rejection.receivedAt, rejection.id LIMIT ${replayLimit}`;

/**
 * Reads refused records again and writes what is accepted now; a refusal whose record is accepted whole is resolved, any
 * other stands as it is. Answers one outcome a refusal, in the order in which they came.
 */
export async function replayRefusals(
  { reads, writer, ingest }: { readonly reads: Reads; readonly writer: Writer; readonly ingest: Ingest },
  ids: readonly string[] | null,
  clock: () => Date = () => new Date(),
): Promise<readonly DocumentOutcome[]> {
  const rows = await reads.read<{ readonly refusal: StoredRefusal }>(standingQuery, { ids });
  const outcomes: DocumentOutcome[] = [];
  for (const { refusal } of rows) {
    const kind = kindOf(refusal.kind);
    const [outcome] = await ingest.ingest(
      [
        {
          content: refusal.content,
          keptOf: refusal.documentDigest,
          ...(kind === null ? {} : { kind }),
          ...(refusal.documentName === null ? {} : { name: refusal.documentName }),
        },
      ],
      contextOf(refusal),
    );
    if (outcome === undefined) continue;
    const refusals = outcome.refusals.map((problem) => ({ ...problem, id: refusal.id }));
    outcomes.push({ ...outcome, refusals });
    if (outcome.refusals.length === 0) await resolveRefusal(writer, refusal, clock());
  }
  return outcomes;
}

async function resolveRefusal(writer: Writer, refusal: StoredRefusal, time: Date): Promise<void> {
  const { documentDigest, path, code, message, source } = refusal;
  const resolvedAt = instantFromDate(time);
  await writer.write([
    { facts: [{ type: 'rejection', source, at: null, documentDigest, path, code, message, resolvedAt }] },
  ]);
}

const kindOf = (text: string | null): DocumentKind | null =>
  documentKinds.find((kind) => kind === text) ?? null;

function contextOf(refusal: StoredRefusal): CallerContext {
  return refusal.context === null ? {} : (JSON.parse(refusal.context) as CallerContext);
}
