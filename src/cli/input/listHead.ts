import { COLON, COMMA, createNesting, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './nesting.ts';
import { isWhitespace } from './splitter.ts';

/** Where the items of a list begin, and how each can stand alone. */
export interface ListHead {
  /** Place of the first byte after the bracket that opens the items. */
  readonly itemsAt: number;
  /** Number of open brackets there. */
  readonly depth: number;
  /** What goes around each item; null where items say themselves what they are. */
  readonly wrapper: { readonly before: Buffer; readonly after: Buffer } | null;
}

/**
 * Tells from the first bytes of a JSON value whether it is a list whose items can be read one by one: an array, or a
 * Kubernetes list as `kubectl` or the API server writes it. In `kubectl get -o json` the `kind` of the list stands after
 * its items, and the items carry theirs; in the API's own lists (`PodList`) it stands before, and the items have none.
 */
export function listHead(bytes: Buffer): ListHead | null {
  const nesting = createNesting();
  const texts = new Map<string, string>();
  let at = nesting.skip(bytes, 0, isWhitespace);
  if (bytes[at] === OPEN_ARRAY) return { itemsAt: at + 1, depth: 1, wrapper: null };
  at += 1;
  for (;;) {
    at = nesting.skip(bytes, at, (byte) => isWhitespace(byte) || byte === COMMA);
    const keyEnd = bytes.indexOf(QUOTE, at + 1) + 1;
    if (bytes[at] !== QUOTE || keyEnd === 0) return null;
    const key = bytes.toString('utf8', at, keyEnd);
    at = nesting.skip(bytes, keyEnd, (byte) => isWhitespace(byte) || byte === COLON);
    const first = bytes[at];
    if (key === '"items"') return first === OPEN_ARRAY ? kubernetesHead(at + 1, texts) : null;
    const isScalar = first !== OPEN_OBJECT && first !== OPEN_ARRAY;
    const end = createNesting().walk(bytes, at, 0, isScalar);
    if (end === -1) return null;
    if (first === QUOTE) texts.set(key, bytes.toString('utf8', at, end).trimEnd());
    at = end;
  }
}

/** @param texts JSON texts of the keys before the items, quotes included */
function kubernetesHead(itemsAt: number, texts: ReadonlyMap<string, string>): ListHead | null {
  const apiVersion = texts.get('"apiVersion"');
  const kind = texts.get('"kind"');
  if (apiVersion === undefined) return null;
  if (kind === undefined || kind === '"List"') return { itemsAt, depth: 2, wrapper: null };
  if (!kind.endsWith('List"')) return null;
  const before = Buffer.from(`{"apiVersion":${apiVersion},"kind":${kind},"items":[`);
  return { itemsAt, depth: 2, wrapper: { before, after: Buffer.from(']}') } };
}
