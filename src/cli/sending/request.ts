import { Failure } from '../../failure.ts';
import { type Client, failureOf, isPassing } from '../client.ts';
import { DOCUMENT_TOO_LARGE_HINT } from '../input/documents.ts';
import { refusedHere, type ServerResult } from './documentResult.ts';

/** What the caller says of all documents; see the input type IngestContext of the API. */
export interface IngestVariables {
  readonly kind: string | null;
  readonly context: Readonly<Record<string, string>>;
}

/** What one try to send documents brought. */
export interface Attempt {
  /** One a document, in order; null for those that have to be sent again. */
  readonly results: readonly (ServerResult | null)[];
  /** Why some have to be sent again; null when none has. */
  readonly failure: Failure | null;
  /** Whether trying again a little later can help. */
  readonly passing: boolean;
  readonly retryAfterSeconds: number | null;
}

const INGEST = /* GraphQL */ `mutation Ingest($documents: [JSON!]!, $kind: DocumentKind, $context: IngestContext) {
  ingest(documents: $documents, kind: $kind, context: $context) {
    results { digest kind status records rejections { id code path message hint } conflicts }
  }
}`;

/**
 * Sends documents in one request. A single document that is larger than the server takes is refused; for several, the
 * attempt fails with BODY_TOO_LARGE.
 *
 * @param documents texts of documents as JSON strings
 */
export async function sendDocuments(
  client: Client,
  variables: IngestVariables,
  documents: readonly string[],
): Promise<Attempt> {
  const none = documents.map(() => null);
  const reply = await client.post(bodyOf(variables, documents));
  if (!reply.ok) {
    if (reply.failure.code === 'BODY_TOO_LARGE' && documents.length === 1) return attemptOf([tooLarge()]);
    return { ...reply, results: none };
  }
  const [error] = reply.errors;
  if (error === undefined) return attemptOf(resultsOf(reply.data, documents.length));
  const failure = failureOf(error);
  return { results: none, failure, passing: isPassing(failure), retryAfterSeconds: null };
}

/** The body is put together from texts that are JSON already, so that documents are not encoded at each try. */
function bodyOf({ kind, context }: IngestVariables, documents: readonly string[]): string {
  const head = `{"query":${JSON.stringify(INGEST)},"variables":{"kind":${JSON.stringify(kind)}`;
  return `${head},"context":${JSON.stringify(context)},"documents":[${documents.join(',')}]}}`;
}

function resultsOf(data: unknown, count: number): readonly ServerResult[] {
  const payload = data as { readonly ingest?: { readonly results?: readonly ServerResult[] } } | null;
  const results = payload?.ingest?.results;
  if (results?.length === count) return results;
  const message = `the server answers ${results?.length ?? 'no'} results for ${count} documents`;
  throw new Failure(
    'INTERNAL_ERROR',
    message,
    'see whether the server and this command have the same version',
  );
}

function attemptOf(results: readonly ServerResult[]): Attempt {
  const notWritten = results.flatMap(({ rejections }) =>
    rejections.filter(({ code }) => code === 'NOT_WRITTEN'),
  );
  const [reason] = notWritten;
  const failure =
    reason === undefined ? null : new Failure('NOT_WRITTEN', reason.message, reason.hint ?? undefined);
  const settled = results.map((result) => (isWritten(result) ? result : null));
  return { results: settled, failure, passing: true, retryAfterSeconds: null };
}

function isWritten({ rejections }: ServerResult): boolean {
  return rejections.every(({ code }) => code !== 'NOT_WRITTEN');
}

function tooLarge(): ServerResult {
  const message = 'the document is larger than the server takes in a request';
  return refusedHere({ code: 'DOCUMENT_TOO_LARGE', message, hint: DOCUMENT_TOO_LARGE_HINT });
}
