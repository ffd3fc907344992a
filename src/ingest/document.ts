import { hash } from 'node:crypto';
import type { Problem, SourceDocument } from '../readers/reader.ts';

/** Largest document, in bytes. */
export const documentByteLimit = 16 * 1024 * 1024;
/** Deepest nesting of objects and lists in a document. */
export const documentDepthLimit = 100;

export type ParsedDocument =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly digest: string; readonly problem: Problem };

/**
 * Parses one document: its exact text, or a JSON value (whose digest is that of its compact text). Size and depth are
 * checked on the text, before anything is parsed.
 *
 * @param isJson false for a text that its reader parses: it is its own value
 */
export function parseDocument(content: unknown, name?: string, isJson = true): ParsedDocument {
  const text = typeof content === 'string' ? content : compactText(content);
  const size = Buffer.byteLength(text);
  const digest = `sha256:${hash('sha256', text)}`;
  const refuse = (code: Problem['code'], message: string, hint?: string): ParsedDocument => ({
    ok: false,
    digest,
    problem: { code, path: '', message, ...(hint === undefined ? {} : { hint }) },
  });
  if (size > documentByteLimit)
    return refuse(
      'DOCUMENT_TOO_LARGE',
      `The document has ${size} bytes; the limit is ${documentByteLimit}.`,
      'Send a list as NDJSON, one item a line; `whence ingest` does so by itself.',
    );
  if (text.trim() === '') return refuse('DOCUMENT_EMPTY', 'The document is empty.');
  const named = name === undefined ? {} : { name };
  if (!isJson) return { ok: true, document: { value: text, text, digest, size, ...named } };
  const depth = nestingDepth(text, documentDepthLimit);
  if (depth > documentDepthLimit)
    return refuse('DOCUMENT_TOO_DEEP', `The document nests deeper than ${documentDepthLimit} levels.`);
  try {
    const value: unknown = typeof content === 'string' ? JSON.parse(text) : content;
    return { ok: true, document: { value, text, digest, size, ...named } };
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? describeSyntaxError(error.message, text) : 'it cannot be read';
    return refuse('DOCUMENT_MALFORMED', `The document is not well-formed JSON: ${reason}`);
  }
}

/** The compact text of a JSON value. One that nests too deep to be written, and so is refused, stands by its outer levels. */
function compactText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(outerLevels(value, documentDepthLimit + 1));
  }
}

function outerLevels(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => outerLevels(item, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, outerLevels(member, levels - 1)]),
  );
}

/** Depth of nesting of a JSON text, counted up to one more than `limit`; brackets within strings do not count. */
export function nestingDepth(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === backslash) index += 1;
      else if (unit === quote) inString = false;
      continue;
    }
    if (unit === quote) inString = true;
    else if (unit === openBrace || unit === openBracket) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > limit) return deepest;
    } else if (unit === closeBrace || unit === closeBracket) depth -= 1;
  }
  return deepest;
}

const backslash = 0x5c;
const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The parser's words quote the text, which may hold secrets: only the place of the fault is told, where it is known. */
function describeSyntaxError(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const isCut = position === undefined ? message.includes('end of JSON') : Number(position) >= text.length;
  if (isCut) return 'it ends before it is complete.';
  if (position === undefined) return 'it has a character where JSON allows none.';
  const before = text.slice(0, Number(position));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `fault at line ${line}, column ${column}.`;
}
