import { createHash } from 'node:crypto';
import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { blobHeader } from '../model/gitTree.ts';
import { type BlockMemory, type BlockReport, type BlockRequest, slotFree } from './blocks.ts';

/** The two digests of a file's bytes. */
export interface FileDigests {
  readonly sha256: string;
  readonly blobId: string | null;
  /** How many bytes were read. */
  readonly size: number;
}

const SLOT_COUNT = 4;
const SLOT_BYTES = 512 * 1024;

/** Hashes big files on two threads, which share one read: see {@link createReadAhead}. */
export interface ReadAhead {
  readonly hash: (descriptor: number, size: number) => Promise<FileDigests>;
  readonly close: () => Promise<void>;
}

/**
 * Hashes big files: a second thread reads each block once into shared memory and computes Git's SHA-1, while this one
 * computes the SHA-256. So the time is that of the slower digest alone. The thread starts with the first file.
 */
export function createReadAhead(): ReadAhead {
  let thread: { readonly worker: Worker; readonly memory: BlockMemory } | undefined;
  return {
    hash(descriptor, size) {
      thread ??= startThread();
      return hashBlocks(thread, { descriptor, size, header: blobHeader(size) });
    },
    async close() {
      await thread?.worker.terminate();
      thread = undefined;
    },
  };
}

function startThread(): { worker: Worker; memory: BlockMemory } {
  const memory: BlockMemory = {
    flags: new SharedArrayBuffer(SLOT_COUNT * Int32Array.BYTES_PER_ELEMENT),
    slots: Array.from({ length: SLOT_COUNT }, () => new SharedArrayBuffer(SLOT_BYTES)),
  };
  const cache = getCompileCacheDir();
  const worker = new Worker(new URL('./readAheadThread.ts', import.meta.url), {
    workerData: memory,
    // Where this process keeps compiled code, the thread finds it there: reading its modules anew takes twice the memory.
    ...(cache === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: cache } }),
  });
  return { worker, memory };
}

function hashBlocks(
  { worker, memory }: { readonly worker: Worker; readonly memory: BlockMemory },
  request: BlockRequest,
): Promise<FileDigests> {
  const flags = new Int32Array(memory.flags);
  const sha256 = createHash('sha256');
  let size = 0;
  const { promise, resolve, reject } = Promise.withResolvers<FileDigests>();
  const take = (report: BlockReport): void => {
    switch (report.type) {
      case 'block': {
        sha256.update(new Uint8Array(memory.slots[report.slot] ?? new ArrayBuffer(0), 0, report.length));
        size += report.length;
        Atomics.store(flags, report.slot, slotFree);
        Atomics.notify(flags, report.slot);
        break;
      }
      case 'end':
        resolve({ sha256: sha256.digest('hex'), blobId: report.blobId, size });
        break;
      case 'failed':
        reject(new Error(report.message));
        break;
      default:
        report satisfies never;
    }
  };
  worker.on('message', take);
  worker.once('error', reject);
  worker.postMessage(request);
  return promise.finally(() => {
    worker.off('message', take);
    worker.off('error', reject);
  });
}
