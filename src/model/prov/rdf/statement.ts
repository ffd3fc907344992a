import type { Name } from '../names.ts';
import type { Value } from '../record.ts';

/** A statement of RDF. Blank nodes are named `_:label`. */
export interface Statement {
  readonly subject: Name;
  readonly predicate: Name;
  readonly object: Value;
  /** Name of its graph; null for the default one. */
  readonly graph: Name | null;
}

/** A statement that was read, with its line where the form tells it. */
export interface PlacedStatement extends Statement {
  readonly line: number | null;
}
