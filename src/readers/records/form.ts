import { eventTime } from '../fields.ts';
import type { DocumentKind, ReadContext, Reader, ReadRecord } from '../reader.ts';
import {
  type Fields,
  type Finding,
  isFields,
  pointer,
  readRecord,
  refusedRecord,
  type View,
} from '../record.ts';

/** A kind of record that is sent as a flat JSON object. */
export interface RecordForm {
  readonly kind: DocumentKind;
  /** The word in the field `record` that names the kind. */
  readonly word: string;
  /** Whether an object without that word has the shape in which a known system writes such records. */
  readonly isForeignShape: (fields: Fields) => boolean;
  /** Who claims it, unless the caller or the record says. */
  readonly defaultSource: (fields: Fields) => string;
  readonly find: (view: View) => readonly Finding[];
}

/** Reads one record of a form, whatever way it came in. */
export function readForm(form: RecordForm, value: unknown, path: string, context: ReadContext): ReadRecord {
  if (isFields(value) && value.record !== undefined && value.record !== form.word) {
    const message = `This is a record of another kind than "${form.word}".`;
    const hint = 'Send records of different kinds as different documents, for example one a line.';
    return refusedRecord(path, value, { code: 'KIND_MISMATCH', path, message, hint });
  }
  return readRecord(path, value, context, sourceOf(form, value), (view) => {
    eventTime(view, 'observed_at');
    return form.find(view);
  });
}

/** The reader of documents that are one record of a form, an array of them or a page of a list. */
export function readerOf(form: RecordForm): Reader {
  const hasForm = (value: unknown): boolean =>
    isFields(value) && (value.record === undefined ? form.isForeignShape(value) : value.record === form.word);
  return {
    kind: form.kind,
    recognizes: (value) => hasForm(value) || itemsOf(value)?.items.some(hasForm) === true,
    *read({ value }, context) {
      const list = hasForm(value) ? undefined : itemsOf(value);
      if (list === undefined) {
        yield readForm(form, value, '', context);
        return;
      }
      for (const [index, item] of list.items.entries()) {
        yield readForm(form, item, pointer(list.path, index), context);
      }
    },
  };
}

/** Who claims a record: whom it names itself, else the form's default. Attributions mean something else by `source`. */
function sourceOf(form: RecordForm, value: unknown): string {
  if (!isFields(value)) return 'record';
  const { source } = value;
  const isNamed = form.kind !== 'ATTRIBUTION' && typeof source === 'string' && source !== '';
  return isNamed ? source : form.defaultSource(value);
}

interface Items {
  readonly path: string;
  readonly items: readonly unknown[];
}

/** The items of an array, or of a page as list endpoints return them. */
function itemsOf(value: unknown): Items | undefined {
  if (Array.isArray(value)) return { path: '', items: value };
  if (!isFields(value) || value.record !== undefined) return undefined;
  for (const name of ['items', 'data']) {
    const items = value[name];
    if (Array.isArray(items) && items.every(isFields)) return { path: pointer('', name), items };
  }
  return undefined;
}
