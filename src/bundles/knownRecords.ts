import { type KnownRecord, readKnownRecords, readSigners } from '../graph/bundles.ts';
import { attributionNodeId, checkpointNodeId, sessionId } from '../graph/ids.ts';
import type { Reads } from '../graph/reads.ts';
import type { Bundle } from '../model/bundle/bundle.ts';
import type { BundleCounts } from '../model/bundle/verify.ts';

/** A record under the id of one of another session. */
export interface ForeignRecord {
  readonly code: 'BUNDLE_RECORD_FOREIGN';
  readonly path: string;
  readonly message: string;
}

/** What is known of the records of a bundle. */
export interface KnownRecords {
  readonly counts: { readonly knownRecords: BundleCounts; readonly newRecords: BundleCounts };
  readonly foreign: readonly ForeignRecord[];
  /** Whether the bundle was imported before and nothing of it has been removed since. */
  readonly areAllCarried: boolean;
  /** Ids of the nodes of checkpoints and attributions that are not known. */
  readonly absent: ReadonlySet<string>;
}

/**
 * Looks for the records of a bundle by their ids.
 *
 * @param digest that of the bundle
 */
export async function knownRecords(reads: Reads, bundle: Bundle, digest: string): Promise<KnownRecords> {
  const checkpoints = idsOf(bundle.checkpoints ?? [], checkpointNodeId);
  const attributions = idsOf(bundle.attributions, attributionNodeId);
  const keys = [...new Set(bundle.sessionTree.map(({ sessionKey }) => sessionKey))];
  const ofCheckpoints = await readKnownRecords(reads, 'Checkpoint', checkpoints, digest);
  const ofAttributions = await readKnownRecords(reads, 'Attribution', attributions, digest);
  const ofSessions = await readKnownRecords(reads, 'Session', keys.map(sessionId), digest);
  const registered = await readSigners(reads, keys);
  const all = [...ofCheckpoints.values(), ...ofAttributions.values(), ...ofSessions.values()];
  const carried = all.filter(({ isCarried }) => isCarried).length;
  return {
    counts: {
      knownRecords: {
        checkpoints: ofCheckpoints.size,
        sessions: registered.size,
        attributions: ofAttributions.size,
      },
      newRecords: {
        checkpoints: checkpoints.length - ofCheckpoints.size,
        sessions: keys.length - registered.size,
        attributions: attributions.length - ofAttributions.size,
      },
    },
    foreign: [
      ...foreignRecords('checkpoints', bundle.checkpoints ?? [], checkpointNodeId, ofCheckpoints),
      ...foreignRecords('attributions', bundle.attributions, attributionNodeId, ofAttributions),
    ],
    areAllCarried: carried > 0 && carried === checkpoints.length + attributions.length + keys.length,
    absent: new Set([
      ...checkpoints.filter((id) => !ofCheckpoints.has(id)),
      ...attributions.filter((id) => !ofAttributions.has(id)),
    ]),
  };
}

interface OwnedRow {
  readonly id: string;
  readonly sessionKey: string;
}

const idsOf = (rows: readonly OwnedRow[], nodeIdOf: (id: string) => string): readonly string[] => [
  ...new Set(rows.map(({ id }) => nodeIdOf(id))),
];

/** A record may also have the id of one of another session within the bundle: the first one has it. */
function foreignRecords(
  name: string,
  rows: readonly OwnedRow[],
  nodeIdOf: (id: string) => string,
  known: ReadonlyMap<string, KnownRecord>,
): readonly ForeignRecord[] {
  const within = new Map(rows.toReversed().map(({ id, sessionKey }) => [id, sessionKey]));
  return rows.flatMap(({ id, sessionKey }, index): readonly ForeignRecord[] => {
    const owner = known.get(nodeIdOf(id))?.sessionKey ?? within.get(id);
    if (owner === sessionKey) return [];
    const message = `${id.slice(0, 100)} is known as a record of another session`;
    return [{ code: 'BUNDLE_RECORD_FOREIGN', path: `${name}[${index}].id`, message }];
  });
}
