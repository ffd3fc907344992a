import { isFields, pointer } from '../record.ts';

/** One object of a document. */
export interface ListedObject {
  readonly path: string;
  /** The object with its kind, which lists leave to themselves to tell. */
  readonly value: unknown;
  readonly kind: string | undefined;
}

/** The objects of a document in their order: itself, or what it and the lists within it list. */
export function* listedObjects(document: unknown): Iterable<ListedObject> {
  // A stack in place of recursion: how deep lists nest is the sender's choice.
  const pending: ListedObject[] = [{ path: '', value: document, kind: kindOf(document) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const items = itemsOf(next);
    if (items === undefined) {
      yield next;
      continue;
    }
    const path = Array.isArray(next.value) ? next.path : pointer(next.path, 'items');
    const kindOfItems = next.kind === 'List' ? undefined : next.kind?.replace(/List$/, '');
    for (let index = items.length - 1; index >= 0; index -= 1) {
      pending.push(listedObject(pointer(path, index), items[index], kindOfItems));
    }
  }
}

function listedObject(path: string, value: unknown, kindOfItems: string | undefined): ListedObject {
  const kind = kindOf(value);
  if (kind !== undefined || kindOfItems === undefined || !isFields(value)) return { path, value, kind };
  return { path, value: { ...value, kind: kindOfItems }, kind: kindOfItems };
}

/** The items of a list; a list without any may leave them out. A document may also be a bare array of objects. */
function itemsOf({ path, kind, value }: ListedObject): readonly unknown[] | undefined {
  if (path === '' && Array.isArray(value)) return value;
  if (kind === undefined || !kind.endsWith('List') || !isFields(value)) return undefined;
  const items = value.items ?? [];
  return Array.isArray(items) ? items : undefined;
}

function kindOf(value: unknown): string | undefined {
  return isFields(value) && typeof value.kind === 'string' && value.kind !== '' ? value.kind : undefined;
}
