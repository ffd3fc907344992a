import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { Failure } from '../../failure.ts';
import { modeOfFile, type TreeEntry, workingTreeHash } from '../../model/treeHash.ts';
import type { Limits } from '../limits.ts';

/** What is known of a context archive after it went by; nothing of it is stored. */
export interface ContextArchive {
  /** SHA-256 of the archive as it came, `sha256:…`. */
  readonly digest: string;
  /** Tree hash over its files; null where a member is not a plain part of a tree. */
  readonly treeHash: string | null;
  /** Why there is no tree hash. */
  readonly reason: string | null;
  readonly files: number;
}

/** Limits of an archive; see {@link Limits}. */
export type ArchiveLimits = Pick<
  Limits,
  'archiveBytes' | 'archiveExpandedBytes' | 'archiveRatio' | 'archiveFiles'
>;

/** Up to here any ratio is allowed: small archives of small texts have great ones. */
const ratioFreeBytes = 16 * 1024 * 1024;
/** Longest name of a member, and of a link's target: what Linux allows. */
const nameLimit = 4_096;

/**
 * Reads a gzipped tar as it arrives, member by member, and keeps hashes only.
 *
 * @throws Failure `ARCHIVE_TOO_LARGE` as soon as a limit is met, `ARCHIVE_INVALID` where it is no gzipped tar, or the
 * signal's reason.
 */
export async function inspectContextArchive(
  source: Readable,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<ContextArchive> {
  const packed = createHash('sha256');
  let packedBytes = 0;
  async function* measurePacked(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      packedBytes += chunk.length;
      if (packedBytes > limits.archiveBytes)
        throw tooLarge(`It has more than ${limits.archiveBytes} bytes, the limit.`);
      packed.update(chunk);
      yield chunk;
    }
  }
  const members = createMembers(limits);
  let expandedBytes = 0;
  async function readExpanded(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of chunks) {
      if (expandedBytes === 0 && isCompressed(chunk)) throw invalid('It is compressed twice.');
      expandedBytes += chunk.length;
      if (expandedBytes > limits.archiveExpandedBytes)
        throw tooLarge(`It expands to more than ${limits.archiveExpandedBytes} bytes, the limit.`);
      if (expandedBytes > ratioFreeBytes && expandedBytes > packedBytes * limits.archiveRatio)
        throw tooLarge(`It expands to more than ${limits.archiveRatio} times its size, the limit.`);
      await members.write(chunk);
    }
    await members.end();
  }
  try {
    await pipeline(source, measurePacked, createGunzip(), readExpanded, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw failureOf(error);
  }
  if (packedBytes === 0) throw invalid('It is empty.');
  return { digest: `sha256:${packed.digest('hex')}`, ...members.tree() };
}

interface Members {
  readonly write: (chunk: Buffer) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly tree: () => Pick<ContextArchive, 'treeHash' | 'reason' | 'files'>;
}

/** Reads members of a tar and hashes each. Of two members of one name the later one counts, as when it is unpacked. */
function createMembers({ archiveFiles }: ArchiveLimits): Members {
  const entries = new Map<string, TreeEntry>();
  let reason: string | null = null;
  let failure: unknown;
  let count = 0;
  let isAtEnd = false;
  const fail = (error: unknown): void => {
    failure ??= error;
  };
  const parser = new Parser({ strict: true, brotli: false, zstd: false });
  const finished = new Promise<void>((resolve) => {
    parser.once('end', resolve);
    parser.once('error', (error: unknown) => {
      fail(error);
      resolve();
    });
  });
  parser.on('error', fail);
  parser.on('eof', () => {
    isAtEnd = true;
  });
  parser.on('ignoredEntry', ({ path }: ReadEntry) => {
    reason ??= `The member "${path.slice(0, 200)}" is of no known type.`;
  });
  parser.on('entry', (entry: ReadEntry) => {
    count += 1;
    if (count > archiveFiles) fail(tooLarge(`It has more than ${archiveFiles} members, the limit.`));
    const path = entry.path.replace(/^(?:\.\/)+/, '');
    reason ??= whyNoMemberOfTree(path, entry.linkpath);
    const content = createHash('sha256');
    entry.on('data', (chunk: Buffer) => content.update(chunk));
    entry.on('end', () => {
      const member = memberOf(entry, path, content, entries);
      if (member === 'unknown target') reason ??= `The link "${path.slice(0, 200)}" has no target before it.`;
      else if (member !== null) entries.set(path, member);
    });
  });
  return {
    write: async (chunk) => {
      // The parser would gather what comes behind the end of the tar.
      if (isAtEnd) return;
      const mayGoOn = parser.write(chunk);
      if (failure !== undefined) throw failure;
      if (!mayGoOn) await Promise.race([once(parser, 'drain'), finished]);
      if (failure !== undefined) throw failure;
    },
    end: async () => {
      parser.end();
      await finished;
      if (failure !== undefined) throw failure;
    },
    tree: () => ({
      files: entries.size,
      treeHash: reason === null ? workingTreeHash([...entries.values()]) : null,
      reason,
    }),
  };
}

/** A member as an entry of the tree; null for what a tree does not have: directories, devices, pipes. */
function memberOf(
  { type, mode = 0, linkpath = '' }: ReadEntry,
  path: string,
  content: Hash,
  entries: ReadonlyMap<string, TreeEntry>,
): TreeEntry | 'unknown target' | null {
  const blobId = null;
  switch (type) {
    case 'File':
    case 'OldFile':
    case 'ContiguousFile':
      return { path, mode: modeOfFile(mode), sha256: content.digest('hex'), blobId };
    case 'SymbolicLink':
      return { path, mode: '120000', sha256: createHash('sha256').update(linkpath).digest('hex'), blobId };
    case 'Link': {
      const target = entries.get(linkpath.replace(/^(?:\.\/)+/, ''));
      return target === undefined ? 'unknown target' : { ...target, path };
    }
    default:
      return null;
  }
}

function whyNoMemberOfTree(path: string, target: string | undefined): string | null {
  const shown = path.slice(0, 200);
  if (path.length > nameLimit || (target?.length ?? 0) > nameLimit)
    return `The name "${shown}…" is longer than ${nameLimit} characters.`;
  if (path.startsWith('/') || path.split('/').includes('..'))
    return `The member "${shown}" lies outside of the archive.`;
  // What is not UTF-8 has no hash by the rule, and comes as U+FFFD.
  if (path.includes('\ufffd') || target?.includes('\ufffd')) return `The name "${shown}" is not UTF-8.`;
  return null;
}

/** Gzip (RFC 1952) or Zstandard (RFC 8878) within the archive: what it holds would go by unmeasured. */
function isCompressed(chunk: Buffer): boolean {
  return (chunk[0] === 0x1f && chunk[1] === 0x8b) || (chunk[0] === 0x28 && chunk[1] === 0xb5);
}

function failureOf(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return invalid('It is not gzipped, or the gzip is broken.', error);
  if ('tarCode' in error || code.startsWith('TAR_')) return invalid('It holds no well-formed tar.', error);
  return error;
}

const invalid = (why: string, cause?: unknown): Failure =>
  new Failure(
    'ARCHIVE_INVALID',
    `The context archive is refused: ${why}`,
    'Send a gzipped tar of the build context.',
    { cause },
  );

const tooLarge = (why: string): Failure =>
  new Failure(
    'ARCHIVE_TOO_LARGE',
    `The context archive is refused: ${why}`,
    'Leave out of the build context what the build does not need, or raise the limit (docs/http.md).',
  );
