/** A part of a document that was not taken. */
export interface RejectedRecord {
  /** Id under which the server keeps it; null where it does not. */
  readonly id: string | null;
  readonly code: string;
  /** JSON pointer into the document. */
  readonly path: string;
  readonly message: string;
  readonly hint: string | null;
}

/** What became of a document, as the server says or would say. */
export interface ServerResult {
  /** Null where the document did not get to the server. */
  readonly digest: string | null;
  readonly kind: string | null;
  readonly status: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  /** Number of records in the document. */
  readonly records: number;
  readonly rejections: readonly RejectedRecord[];
  readonly conflicts: readonly string[];
}

/** What became of the document at a place of the input. */
export interface DocumentResult extends ServerResult {
  readonly file: string;
  readonly line: number;
}

/** The result of a document that is refused before it gets to the server. */
export function refusedHere({
  code,
  message,
  hint,
}: Pick<RejectedRecord, 'code' | 'message' | 'hint'>): ServerResult {
  const rejections = [{ id: null, code, path: '', message, hint }];
  return { digest: null, kind: null, status: 'REJECTED', records: 0, rejections, conflicts: [] };
}
