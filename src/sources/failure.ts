import { Failure, type FailureCode } from '../failure.ts';

/** A failure to read a source, with how long the other side asks to be left alone. */
export class SourceFailure extends Failure {
  /** Milliseconds; null when it did not say. */
  readonly retryAfter: number | null;

  constructor(
    code: FailureCode,
    message: string,
    more: { readonly hint?: string; readonly retryAfter?: number | null; readonly cause?: unknown } = {},
  ) {
    super(code, message, more.hint, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'SourceFailure';
    this.retryAfter = more.retryAfter ?? null;
  }
}

/** An address as messages may show it: without user, password, query and fragment. */
export function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
