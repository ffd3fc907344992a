import type { FailureCode } from '../failure.ts';
import type { IncomingDocument } from '../ingest/ingest.ts';
import type { Instant } from '../model/time.ts';
import type { SecretReader } from './credentials.ts';
import type { HttpLimits } from './http/client.ts';
import type { NetworkPolicy } from './http/network.ts';

/** Something that a pass could not read, while it went on with the rest. */
export interface Gap {
  readonly code: FailureCode;
  /** What it is about: a repository, a tag, a project. */
  readonly place: string;
  readonly message: string;
}

/** A part of what a pass found, small enough to be written at once. */
export interface Batch {
  readonly documents: readonly IncomingDocument[];
  /** From where to go on when this batch is written; left out where it does not change. */
  readonly cursor?: string | null;
  readonly gaps?: readonly Gap[];
}

/** How a pass begins. */
export interface Pass {
  /** Where the last one ended; null for the first, and for a full one. */
  readonly cursor: string | null;
  /** Whether to read everything anew, also what did not change. */
  readonly full: boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads one system. A connector yields documents and a cursor, and knows nothing of the graph that they go into:
 * documents take the way of all documents, so that readers make the facts. Passes may be stopped anywhere and repeated.
 */
export interface Connector {
  /** @throws SourceFailure when the pass cannot go on; what was yielded before stays */
  readonly pass: (pass: Pass) => AsyncIterable<Batch>;
  /** Whether the next pass begins as soon as one ends: a pass that waits for news has waited long enough. */
  readonly isContinuous: boolean;
}

/** What the graph holds already, for connectors that need not ask for it again, or have to notice what is gone. */
export interface Knowledge {
  /**
   * Those of the digests whose manifest or index was read before from this repository (`registry/repository`), or whose
   * configuration was read from anywhere.
   */
  readonly read: (name: string, digests: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The tags that the source saw last as existing in a repository. */
  readonly openTags: (source: string, registry: string, repository: string) => Promise<readonly string[]>;
  /** When the source saw each tag of a repository last, as existing or not. */
  readonly tagsSeen: (
    source: string,
    registry: string,
    repository: string,
  ) => Promise<ReadonlyMap<string, Instant>>;
  /** Pods of a cluster that the source saw last as running. */
  readonly openPods: (source: string, cluster: string) => Promise<readonly OpenPod[]>;
}

/** A pod whose containers run, as far as the graph knows. */
export interface OpenPod {
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly containers: readonly OpenContainer[];
}

export interface OpenContainer {
  readonly name: string;
  readonly kind: string;
  readonly image: string;
  readonly imageId: string;
}

/** What connectors work with, apart from their definition. */
export interface Tools {
  readonly policy: NetworkPolicy;
  readonly secrets: SecretReader;
  readonly knowledge: Knowledge;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly limits?: Partial<HttpLimits>;
}
