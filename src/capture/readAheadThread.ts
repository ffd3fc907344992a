import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type BlockMemory, type BlockReport, type BlockRequest, slotFull } from './blocks.ts';

// The second thread of readAhead.ts: reads blocks ahead of the other, which says by a flag when a slot is free again.

const memory = workerData as BlockMemory;
const flags = new Int32Array(memory.flags);
const slots = memory.slots.map((slot) => Buffer.from(slot));

parentPort?.on('message', (request: BlockRequest) => {
  try {
    readBlocks(request);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    report({ type: 'failed', message: code });
  }
});

function readBlocks({ descriptor, size, header }: BlockRequest): void {
  const sha1 = createHash('sha1').update(header);
  let read = 0;
  for (let index = 0; read <= size; index = (index + 1) % slots.length) {
    const slot = slots[index];
    if (slot === undefined) return;
    Atomics.wait(flags, index, slotFull);
    const length = readSync(descriptor, slot, 0, slot.length, null);
    if (length === 0) break;
    Atomics.store(flags, index, slotFull);
    report({ type: 'block', slot: index, length });
    read += length;
    sha1.update(slot.subarray(0, length));
  }
  report({ type: 'end', blobId: sha1.digest('hex') });
}

function report(message: BlockReport): void {
  parentPort?.postMessage(message);
}
