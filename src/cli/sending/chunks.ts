import type { InputDocument, InputProblem } from '../input/documents.ts';

/** A document on its way: the text of it as a JSON string, ready for a request body, or why it cannot be sent. */
export type OutgoingDocument =
  | { readonly line: number; readonly json: string }
  | { readonly line: number; readonly problem: InputProblem };

/** How much goes into one request. */
export interface ChunkLimits {
  readonly documentsMax: number;
  /** Characters of the documents as JSON strings; a longer document goes alone. */
  readonly charactersMax: number;
  /** After this long without a further document a chunk goes as it is, so that live input is not held up. */
  readonly idleMilliseconds: number;
}

/** Gathers the documents that are needed into chunks, in their order. No chunk is empty. */
export async function* chunksOf(
  parts: AsyncIterable<readonly InputDocument[]>,
  isNeeded: (document: InputDocument) => boolean,
  limits: ChunkLimits,
): AsyncGenerator<readonly OutgoingDocument[]> {
  const iterator = parts[Symbol.asyncIterator]();
  let chunk: OutgoingDocument[] = [];
  let characters = 0;
  let pending = nextOf(iterator);
  for (;;) {
    const part = chunk.length === 0 ? await pending : await within(limits.idleMilliseconds, pending);
    if (part?.done === true) break;
    for (const document of part?.value.filter(isNeeded).map(outgoing) ?? []) {
      const length = 'json' in document ? document.json.length : 0;
      const isFull = chunk.length >= limits.documentsMax || characters + length > limits.charactersMax;
      if (isFull && chunk.length > 0) {
        yield chunk;
        chunk = [];
        characters = 0;
      }
      chunk.push(document);
      characters += length;
    }
    if (part !== null) pending = nextOf(iterator);
    else {
      yield chunk;
      chunk = [];
      characters = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}

function outgoing(document: InputDocument): OutgoingDocument {
  return 'text' in document ? { line: document.line, json: JSON.stringify(document.text) } : document;
}

/** A fault while a chunk is on its way is thrown when the next part is asked for. */
function nextOf<Part>(iterator: AsyncIterator<Part>): Promise<IteratorResult<Part>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}

/** What comes within a time; null when nothing does. */
async function within<Value>(milliseconds: number, pending: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([pending, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
