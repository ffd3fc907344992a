import type { Name } from './names.ts';
import type { ProvRecord } from './record.ts';

/**
 * Writes a document piece by piece: what each step answers is the next part of its text. Records of the document come
 * before its bundles; how they must be ordered within is said by {@link ProvWriter.grouped}.
 */
export interface ProvWriter {
  /** Whether records must come grouped: by kinds in the order of `recordKinds`, and those of one name together. */
  readonly grouped: boolean;
  readonly begin: () => string;
  readonly record: (record: ProvRecord) => string;
  readonly beginBundle: (name: Name) => string;
  readonly endBundle: () => string;
  readonly end: () => string;
}
