import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../../failure.ts';

/** The name that stands for stdin. */
export const STANDARD_INPUT = '-';

const READ_BYTES = 256 * 1024;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * Makes sure that every file can be read before any is.
 *
 * @throws Failure BAD_USAGE for a file that is missing, a folder or not readable
 */
export async function checkReadable(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file === STANDARD_INPUT) continue;
    try {
      await access(file, constants.R_OK);
    } catch (error) {
      throw new Failure('BAD_USAGE', `cannot read ${file}`, undefined, { cause: error });
    }
    if ((await stat(file)).isDirectory()) {
      throw new Failure('BAD_USAGE', `${file} is a folder`, `name the files in it: ${file}/*.json`);
    }
  }
}

/**
 * The bytes of a file or of stdin as they are read: gzip (RFC 1952, told by its first bytes) unpacked, without a
 * byte order mark.
 *
 * @throws Failure DOCUMENT_MALFORMED where gzip data is damaged or ends early
 */
export async function* bytesOf(file: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const stream =
    file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: READ_BYTES });
  const source = wholeStart(addAbortSignal(signal, stream), BYTE_ORDER_MARK.length);
  const { value: start, done } = await source.next();
  if (done === true) return;
  const all = prepend(start, source);
  yield* withoutMark(startsWith(start, GZIP_MAGIC) ? gunzipped(file, all) : all);
}

/** Regroups chunks so that the first has at least `length` bytes, or is all there is. */
async function* wholeStart(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (start.length >= length) yield chunk;
    else {
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      if (start.length >= length) yield start;
    }
  }
  if (start.length > 0 && start.length < length) yield start;
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function* gunzipped(file: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip: Readable = pipeline(packed, createGunzip({ chunkSize: READ_BYTES }), () => {
    // The fault is thrown to whoever reads the unpacked bytes.
  });
  try {
    yield* gunzip;
  } catch (error) {
    const isDamaged = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isDamaged) throw error;
    const message = `${file} is damaged or ends early as gzip data (${error.message})`;
    throw new Failure('DOCUMENT_MALFORMED', message, 'what could be unpacked before was sent', {
      cause: error,
    });
  }
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isStart = true;
  for await (const chunk of wholeStart(chunks, BYTE_ORDER_MARK.length)) {
    yield isStart && startsWith(chunk, BYTE_ORDER_MARK) ? chunk.subarray(BYTE_ORDER_MARK.length) : chunk;
    isStart = false;
  }
}

function startsWith(bytes: Buffer, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
