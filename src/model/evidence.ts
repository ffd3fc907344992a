/** Why a derived edge is believed, from the strongest evidence to the weakest. */
export const evidenceByStrength = [
  /** A signature over the statement was verified. */
  'ATTESTED',
  /** Both sides carry the same digest. */
  'DIGEST_EQUAL',
  /** One side is the platform manifest of the other side's index. */
  'INDEX_CHILD',
  /** A record of one side carries the other's id. */
  'DECLARED_ID',
  /** A tag pointed to that digest at that time. */
  'TAG_AT_TIME',
  /** Nothing better than likelihood. */
  'ASSUMED',
] as const;

/** One of {@link evidenceByStrength}. */
export type Evidence = (typeof evidenceByStrength)[number];

const RANK: ReadonlyMap<string, number> = new Map(
  evidenceByStrength.map((evidence, rank) => [evidence, rank]),
);

/** Whether a text is the name of an evidence. */
export function isEvidence(text: string): text is Evidence {
  return RANK.has(text);
}

/**
 * The weakest evidence on a path: what an answer over that path rests on.
 *
 * @returns null for a path without derived edges
 */
export function weakestEvidence(path: readonly Evidence[]): Evidence | null {
  let weakest: Evidence | null = null;
  for (const evidence of path) {
    if (weakest === null || rankOf(evidence) > rankOf(weakest)) weakest = evidence;
  }
  return weakest;
}

function rankOf(evidence: Evidence): number {
  return RANK.get(evidence) ?? evidenceByStrength.length;
}
