// What the two threads of readAhead.ts say to each other.

/** What is asked of the second thread. */
export interface BlockRequest {
  readonly descriptor: number;
  /** Bytes that the file should have; reading ends when there are more. */
  readonly size: number;
  /** What Git's id begins with. */
  readonly header: string;
}

/** What the second thread says. */
export type BlockReport =
  | { readonly type: 'block'; readonly slot: number; readonly length: number }
  | { readonly type: 'end'; readonly blobId: string }
  | { readonly type: 'failed'; readonly message: string };

/** The memory that both threads share. */
export interface BlockMemory {
  /** One flag a slot: {@link slotFree} or {@link slotFull}. */
  readonly flags: SharedArrayBuffer;
  readonly slots: readonly SharedArrayBuffer[];
}

export const slotFree = 0;
export const slotFull = 1;
