import { isUtf8 } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { blobHeader } from '../model/gitTree.ts';
import { modeOfFile, type TreeEntry } from '../model/treeHash.ts';
import { alignedBuffer } from './alignedMemory.ts';
import { createReadAhead, type FileDigests, type ReadAhead } from './readAhead.ts';
import { causeOf, shown, type TreeFailure } from './treeFailure.ts';
import type { TreeFile } from './walk.ts';

export type HashedFiles =
  | { readonly ok: true; readonly entries: readonly TreeEntry[]; readonly bytes: number }
  | TreeFailure;

export interface HashOptions {
  /** Whether Git's ids are computed in the same read. */
  readonly blobIds: boolean;
}

/** Room before the bytes of a file for what Git puts there; a multiple of 32, see alignedMemory.ts. */
const HEADER_ROOM = 32;
const BLOCK_BYTES = 1024 * 1024;
/** From here on a second thread pays. */
const BIG_FILE_BYTES = 8 * BLOCK_BYTES;
const MILLISECONDS_WITHOUT_PAUSE = 20;
/** Neither waits for a pipe that took the file's place, nor follows a link that did. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** A file that cannot be hashed. */
class Unhashable extends Error {
  readonly failure: TreeFailure;

  constructor(rule: TreeFailure['rule'], detail: string) {
    super(detail);
    this.failure = { ok: false, rule, detail };
  }
}

/**
 * Hashes files one after the other, each in a single read: small ones by one call into a buffer that all share, big
 * ones with a second thread. Lets other work go on now and then. Never throws.
 */
export async function hashFiles(files: readonly TreeFile[], options: HashOptions): Promise<HashedFiles> {
  const readAhead = createReadAhead();
  const buffer = alignedBuffer(HEADER_ROOM + BLOCK_BYTES);
  const entries: TreeEntry[] = [];
  let bytes = 0;
  let paused = performance.now();
  try {
    for (const file of files) {
      const hashed =
        file.kind === 'LINK' ? hashLink(file, options) : hashFile(file, options, buffer, readAhead);
      const entry = hashed instanceof Promise ? await hashed : hashed;
      entries.push(entry.entry);
      bytes += entry.size;
      if (performance.now() - paused < MILLISECONDS_WITHOUT_PAUSE) continue;
      await setImmediate();
      paused = performance.now();
    }
    return { ok: true, entries, bytes };
  } catch (error) {
    if (error instanceof Unhashable) return error.failure;
    return { ok: false, rule: 'file_unreadable', detail: causeOf(error) };
  } finally {
    await readAhead.close();
  }
}

interface Hashed {
  readonly entry: TreeEntry;
  readonly size: number;
}

function hashLink({ path, place }: TreeFile, { blobIds }: HashOptions): Hashed {
  const target = readTarget(path, place);
  if (!isUtf8(target)) throw new Unhashable('name_not_utf8', `the target of ${shown(path)}`);
  const header = Buffer.from(blobHeader(target.length));
  const blobId = blobIds ? hash('sha1', Buffer.concat([header, target])) : null;
  return { entry: { path, mode: '120000', sha256: hash('sha256', target), blobId }, size: target.length };
}

function readTarget(path: string, place: string): Buffer {
  try {
    return readlinkSync(place, { encoding: 'buffer' });
  } catch (error) {
    throw unreadable(path, error);
  }
}

function hashFile(
  { path, place }: TreeFile,
  options: HashOptions,
  buffer: Buffer,
  readAhead: ReadAhead,
): Hashed | Promise<Hashed> {
  const descriptor = open(path, place);
  let isOpen = true;
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw changed(path);
    if (stats.size >= BLOCK_BYTES) {
      isOpen = false;
      return hashInBlocks(path, descriptor, stats, options, buffer, readAhead);
    }
    const digests = hashAtOnce(descriptor, options, buffer);
    if (digests.size !== stats.size) throw changed(path);
    return hashedFile(path, stats, digests);
  } catch (error) {
    throw error instanceof Unhashable ? error : unreadable(path, error);
  } finally {
    if (isOpen) closeSync(descriptor);
  }
}

function open(path: string, place: string): number {
  try {
    return openSync(place, OPEN_FLAGS);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** One read is one state of the file, so it is enough that its size is the one that was promised. */
function hashAtOnce(descriptor: number, { blobIds }: HashOptions, buffer: Buffer): FileDigests {
  const size = readSync(descriptor, buffer, HEADER_ROOM, BLOCK_BYTES, null);
  const end = HEADER_ROOM + size;
  const sha256 = hash('sha256', buffer.subarray(HEADER_ROOM, end));
  if (!blobIds) return { sha256, blobId: null, size };
  const header = blobHeader(size);
  const start = HEADER_ROOM - header.length;
  buffer.write(header, start, 'latin1');
  return { sha256, blobId: hash('sha1', buffer.subarray(start, end)), size };
}

/** Several reads may see several states: the file has to be the same before and after. */
async function hashInBlocks(
  path: string,
  descriptor: number,
  before: Stats,
  { blobIds }: HashOptions,
  buffer: Buffer,
  readAhead: ReadAhead,
): Promise<Hashed> {
  try {
    const digests =
      // One digest alone gains nothing by a second thread, which reads into the memory of another core.
      blobIds && before.size >= BIG_FILE_BYTES
        ? await readAhead.hash(descriptor, before.size)
        : hashHere(descriptor, before.size, blobIds, buffer);
    const after = fstatSync(descriptor);
    const isSame = after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs;
    if (!isSame || digests.size !== before.size || after.size !== before.size) throw changed(path);
    return hashedFile(path, before, digests);
  } catch (error) {
    throw error instanceof Unhashable ? error : unreadable(path, error);
  } finally {
    closeSync(descriptor);
  }
}

function hashHere(descriptor: number, size: number, withBlobId: boolean, buffer: Buffer): FileDigests {
  const sha256 = createHash('sha256');
  const sha1 = withBlobId ? createHash('sha1').update(blobHeader(size)) : null;
  let read = 0;
  while (read <= size) {
    const length = readSync(descriptor, buffer, 0, BLOCK_BYTES, null);
    if (length === 0) break;
    const block = buffer.subarray(0, length);
    sha256.update(block);
    sha1?.update(block);
    read += length;
  }
  return { sha256: sha256.digest('hex'), blobId: sha1?.digest('hex') ?? null, size: read };
}

function hashedFile(path: string, stats: Stats, { sha256, blobId, size }: FileDigests): Hashed {
  return { entry: { path, mode: modeOfFile(stats.mode), sha256, blobId }, size };
}

function changed(path: string): Unhashable {
  return new Unhashable('changed_while_read', shown(path));
}

/** What is gone, or no longer what it was, has changed; all else cannot be read. */
function unreadable(path: string, error: unknown): Unhashable {
  const cause = causeOf(error);
  if (cause === 'ENOENT' || cause === 'ELOOP' || cause === 'ENXIO') return changed(path);
  return new Unhashable('file_unreadable', `${shown(path)}: ${cause}`);
}
