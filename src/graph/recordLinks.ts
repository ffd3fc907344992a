/**
 * Edges from a record of a session to what it speaks of. Who claims such a link, when and on what evidence stands on the
 * record, so that the edge has no properties: with them, the edges of an attribution cost more than the attribution.
 */
export const recordLinkTypes = ['IN_SESSION', 'ATTRIBUTED_TO', 'AT_COMMIT', 'OF_COMMIT'] as const;

export type RecordLinkType = (typeof recordLinkTypes)[number];

/** A link that a fact claims, by the ids of its ends. */
export interface RecordLinkRow {
  readonly type: RecordLinkType;
  /** The record. */
  readonly from: string;
  readonly to: string;
}
