// Memory to read files into. The kernel copies three times as fast to addresses that are multiples of 32, and what
// allocators give for big buffers begins 16 bytes behind a page; buffers that could be resized begin at one.

/** A buffer that begins at a page. */
export function alignedBuffer(bytes: number): Buffer {
  return Buffer.from(new ArrayBuffer(bytes, { maxByteLength: bytes }));
}

/** Memory for several threads that begins at a page. */
export function alignedSharedMemory(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes, { maxByteLength: bytes });
}
