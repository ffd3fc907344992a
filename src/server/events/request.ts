import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../../failure.ts';
import { documentDepthLimit, nestingDepth } from '../../ingest/document.ts';

/** A request that carries events. */
export interface EventRequest {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: unknown;
}

/**
 * Reads the body of a request; its depth is checked before it is parsed.
 *
 * @throws Failure `EVENT_INVALID` where it is no JSON, or nests too deep.
 */
export function parseRequest(headers: IncomingHttpHeaders, text: string): EventRequest {
  if (nestingDepth(text, documentDepthLimit) > documentDepthLimit)
    throw invalid(`The body nests deeper than ${documentDepthLimit} levels.`);
  try {
    return { headers, text, body: JSON.parse(text) };
  } catch {
    throw invalid('The body is not well-formed JSON.');
  }
}

/** Whether a value is a JSON object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A header with one value. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The refusal of a request whose form is none that is taken. */
export const invalid = (message: string): Failure =>
  new Failure('EVENT_INVALID', message, 'docs/events.md has the forms that are taken.');
