import type { Claim } from '../fact.ts';
import type { Name } from './names.ts';
import type { RecordKind } from './record.ts';

/** A document of PROV that came in, or a bundle of one: `name` is null for the document itself. */
export interface ProvBundleFact extends Claim {
  readonly type: 'provBundle';
  readonly documentDigest: string;
  readonly name: Name | null;
  /** The form in which it came. */
  readonly form: string;
  /** Prefixes as JSON text; of the document only. */
  readonly prefixes?: string;
  readonly recordCount: number;
}

/** One record of such a bundle. */
export interface ProvRecordFact extends Claim {
  readonly type: 'provRecord';
  readonly documentDigest: string;
  readonly bundle: Name | null;
  /** Place among the records of its bundle, from 0. */
  readonly position: number;
  readonly kind: RecordKind;
  readonly identifier: Name | null;
  readonly label?: string;
  /** Names that are values of `prov:type`. */
  readonly types: readonly Name[];
  readonly subject: Name | null;
  readonly object: Name | null;
  /** Elements of the same document that the first two arguments name. */
  readonly subjectElement: ElementPlace | null;
  readonly objectElement: ElementPlace | null;
  /** The whole record as JSON text, from which it is written again without loss. */
  readonly content: string;
}

/** Where in its document an element is. */
export interface ElementPlace {
  readonly bundle: Name | null;
  readonly position: number;
}

export type ProvFact = ProvBundleFact | ProvRecordFact;
