import type { FailureCode } from '../failure.ts';
import type { Fact } from '../model/fact.ts';
import type { Instant } from '../model/time.ts';

/** Every form of document that Whence reads. A new form is one reader file and its test. */
export const documentKinds = [
  'KUBERNETES',
  'OCI',
  'TAG_OBSERVATION',
  'GITLAB',
  'BUILD',
  'DEPLOY',
  'COMMIT',
  'AGENT',
  'SESSION',
  'CHECKPOINT',
  'ATTRIBUTION',
  'ATTESTATION',
  'SBOM',
  'SCAN',
  'VEX',
  'TEKTON',
  'GITHUB',
  'REGISTRY',
  'CLOUDEVENT',
  'POLAR',
  'AGENT_TRACE',
  'GIT_AI',
  'OPENTELEMETRY',
] as const;

/** Forms of W3C PROV: texts of their own, which `readers/prov.ts` reads; not all of them are JSON. */
export const provDocumentKinds = ['PROV_JSON', 'PROV_N', 'PROV_TURTLE', 'PROV_JSONLD'] as const;

export type JsonDocumentKind = (typeof documentKinds)[number];
export type ProvDocumentKind = (typeof provDocumentKinds)[number];
export type DocumentKind = JsonDocumentKind | ProvDocumentKind;

/** A parsed document. `digest` is the SHA-256 of its bytes as they came. */
export interface SourceDocument {
  readonly value: unknown;
  /** As it came; of a value that came parsed, its compact text. */
  readonly text?: string;
  readonly digest: string;
  /** Length in bytes. */
  readonly size: number;
  readonly name?: string;
}

/** What a document cannot say of itself: given by the caller, the same for all documents of a call. */
export interface ReadContext {
  /** Name of the source; each reader has a default. */
  readonly source?: string;
  /** Name of the cluster that Kubernetes documents come from. */
  readonly cluster: string;
  /** Installation of a CI system, where the document does not carry it. */
  readonly instance?: string;
  /** When the document was taken, for documents that carry no time. */
  readonly observedAt: Instant | null;
  /** The image reference under which an OCI document was fetched. */
  readonly reference?: string;
  /** The reader's clock; times further ahead than `clockSkewSeconds` are refused. */
  readonly now: Instant;
  readonly clockSkewSeconds: number;
  /** Repositories that the sender may speak of; absent: all. */
  readonly repositories?: readonly string[];
  /** Names of annotations and labels that carry a `build_id`. */
  readonly buildIdKeys: readonly string[];
}

/** Why a record, or a part of it, was not taken. */
export interface Problem {
  readonly code: FailureCode;
  /** JSON pointer into the document. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

/**
 * One record of a document, for example one Pod of a PodList: the unit that is written wholly or not at all.
 * A record with problems and no facts is rejected; one with both is accepted with problems, and nothing is dropped silently.
 */
export interface ReadRecord {
  /** JSON pointer of the record within the document. */
  readonly path: string;
  readonly value: unknown;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/** A pure function from one document to records; it never throws on input and never touches the graph. */
export interface Reader {
  readonly kind: DocumentKind;
  /** Whether the document has this reader's form, told by its shape alone. */
  readonly recognizes: (value: unknown) => boolean;
  readonly read: (document: SourceDocument, context: ReadContext) => Iterable<ReadRecord>;
}
