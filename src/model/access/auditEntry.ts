import type { Instant } from '../time.ts';
import type { Caller } from './caller.ts';

/** The way by which something was changed. */
export const auditDoors = ['GRAPHQL', 'BUILDS', 'DEPLOYMENTS', 'EVENTS', 'SUBGRAPH', 'SOURCE'] as const;
export type AuditDoor = (typeof auditDoors)[number];

/** Who changed something: a caller, or a pull source that the server reads by itself. */
export interface AuditedCaller {
  readonly kind: Caller['kind'] | 'SOURCE';
  readonly id: string;
  readonly name: string;
}

/** One call that changed, or was to change, the graph. It holds no content, and of credentials only their ids. */
export interface AuditEntry {
  readonly at: Instant;
  readonly caller: AuditedCaller;
  readonly door: AuditDoor;
  /** Name of the mutation, method and path, or `pass` for a pull source. */
  readonly action: string;
  readonly requestId: string;
  /** Code of what the call failed with, or of the first thing that was refused of it; null where all was taken. */
  readonly code: string | null;
  /** Digests of the documents that it carried; of any other call, that of its arguments. */
  readonly documentDigests: readonly string[];
}

/** Most digests that an entry lists. No call carries more documents. */
export const auditDigestLimit = 1_000;
