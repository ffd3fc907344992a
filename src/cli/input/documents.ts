import { isUtf8 } from 'node:buffer';
import { Failure, type FailureCode } from '../../failure.ts';
import { createJsonSplitter } from './jsonSplitter.ts';
import { createLineSplitter } from './lineSplitter.ts';
import type { Piece, Splitter } from './splitter.ts';

/** A document of an input, or why it cannot be sent. */
export type InputDocument =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: InputProblem };

/** Why a document cannot be sent. */
export interface InputProblem {
  readonly code: FailureCode;
  readonly message: string;
  readonly hint: string | null;
}

/** How documents lie in an input: as JSON values, or one on each line. */
export type InputFormat = 'json' | 'ndjson';

/** An input: its name, which can tell its format, and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** Told from the name or the first lines when absent. */
  readonly format: InputFormat | undefined;
}

/** Lists of more bytes are sent as documents of one item each. */
export const LIST_BYTES_MAX = 1024 * 1024;
/** Documents of more bytes are refused without asking the server. */
export const DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

const LINES_NAME = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
const FORMAT_PROBE_BYTES = 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The documents of an input, in their order and as parts that belong together in time. Memory is bounded by the largest
 * document, whatever the length of the input. Where the input is damaged, the last document says so.
 */
export async function* documentsOf(input: Input): AsyncGenerator<readonly InputDocument[]> {
  let line = 0;
  try {
    for await (const pieces of piecesOf(input)) {
      line = pieces.at(-1)?.line ?? line;
      if (pieces.length > 0) yield pieces.map(documentOf);
    }
    if (line === 0 && !isLines(input)) yield [{ line: 1, problem: emptyInput(input.name) }];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield [
      { line: line + 1, problem: { code: error.code, message: error.message, hint: error.hint ?? null } },
    ];
  }
}

async function* piecesOf(input: Input): AsyncGenerator<readonly Piece[]> {
  let format = isLines(input) ? 'ndjson' : input.format;
  let splitter = format === undefined ? undefined : splitterOf(format);
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of input.bytes) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    format ??= formatOf(held);
    if (format === undefined) continue;
    splitter ??= splitterOf(format);
    yield splitter.push(held);
    held = Buffer.alloc(0);
  }
  splitter ??= splitterOf('json');
  yield splitter.push(held);
  yield splitter.end();
}

/** Whether it is known to be NDJSON: such an input may be empty, as it is when nothing happened. */
function isLines({ name, format }: Input): boolean {
  return format === undefined ? LINES_NAME.test(name) : format === 'ndjson';
}

/**
 * Whether the first line is a document of its own and others follow.
 *
 * @returns undefined where more bytes are needed to tell
 */
function formatOf(start: Buffer): InputFormat | undefined {
  const text = start.subarray(0, FORMAT_PROBE_BYTES);
  const begin = text.findIndex((byte) => byte > 0x20);
  const end = begin === -1 ? -1 : text.indexOf(LINE_FEED, begin);
  const isCut = start.length >= FORMAT_PROBE_BYTES;
  if (end === -1) return isCut ? 'json' : undefined;
  if (!isObject(text.toString('utf8', begin, end))) return 'json';
  if (text.subarray(end).some((byte) => byte > 0x20)) return 'ndjson';
  return isCut ? 'json' : undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function splitterOf(format: InputFormat): Splitter {
  switch (format) {
    case 'json':
      return createJsonSplitter({ splitOver: LIST_BYTES_MAX, bytesMax: DOCUMENT_BYTES_MAX });
    case 'ndjson':
      return createLineSplitter(DOCUMENT_BYTES_MAX);
  }
}

function documentOf(piece: Piece): InputDocument {
  const { line } = piece;
  if ('refusal' in piece) return { line, problem: problems[piece.refusal] };
  return isUtf8(piece.bytes)
    ? { line, text: piece.bytes.toString('utf8') }
    : { line, problem: problems.NOT_TEXT };
}

/** What to do about a document that is larger than the command line or the server takes. */
export const DOCUMENT_TOO_LARGE_HINT =
  'send its records as documents of their own, one a line: jq -c ".items[]" file.json | whence ingest -';

const problems = {
  TOO_LARGE: {
    code: 'DOCUMENT_TOO_LARGE',
    message: `the document is larger than ${DOCUMENT_BYTES_MAX / 1024 / 1024} MiB`,
    hint: DOCUMENT_TOO_LARGE_HINT,
  },
  ENDS_EARLY: {
    code: 'DOCUMENT_MALFORMED',
    message: 'the input ends within a list; its items up to here were sent',
    hint: 'get the whole list and send it again: what is known is not doubled',
  },
  NOT_TEXT: {
    code: 'DOCUMENT_MALFORMED',
    message: 'the document is not text in UTF-8',
    hint: 'save it as UTF-8',
  },
} as const satisfies Record<string, InputProblem>;

function emptyInput(name: string): InputProblem {
  const message = name === '-' ? 'stdin holds nothing' : `${name} holds nothing`;
  return { code: 'DOCUMENT_EMPTY', message, hint: 'see whether the command that wrote it failed' };
}
