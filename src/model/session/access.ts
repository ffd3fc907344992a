import { type Caller, callerMay } from '../access/caller.ts';

/** The scope without which sessions are read as a bundle at the level `content` would tell of them. */
export const fullScope = 'sessions:full';

/** Fields that are left out for callers without {@link fullScope}, by type: those that a bundle drops at `content`. */
export const guardedFields = {
  Session: ['goal'],
  Checkpoint: ['metadata', 'gitRef'],
  Attribution: ['filePath', 'previousPath', 'lineRanges', 'commitHash', 'stepId'],
  Bundle: ['text'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Relations by which a record names what {@link guardedFields} keep from the caller. */
export const guardedRelations = {
  Checkpoint: ['commits'],
  Attribution: ['commits'],
  Commit: ['checkpoints', 'attributions'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Edges of the graph behind {@link guardedRelations}, by the label that they start at. */
const guardedEdges: Readonly<Record<string, string>> = { Checkpoint: 'AT_COMMIT', Attribution: 'OF_COMMIT' };

/** How much is left out of what is told of sessions. */
export type SessionRedaction = 'none' | 'content';

/** How much of sessions a caller reads. Where nobody is asked who they are, everybody may read everything. */
export const redactFor = (caller: Pick<Caller, 'scopes'>): SessionRedaction =>
  callerMay(caller, fullScope) ? 'none' : 'content';

/** Properties of a node of the graph, without those that a redaction leaves out. */
export function redactedProperties(
  label: string,
  properties: Readonly<Record<string, unknown>>,
  redaction: SessionRedaction,
): Readonly<Record<string, unknown>> {
  const guarded: readonly string[] = isGuardedType(label) ? guardedFields[label] : [];
  if (redaction === 'none' || guarded.length === 0) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !guarded.includes(name)));
}

/** Whether an edge names the commit that {@link guardedRelations} keep from the caller. */
export const isGuardedLink = (fromLabel: string, type: string): boolean => guardedEdges[fromLabel] === type;

const isGuardedType = (label: string): label is keyof typeof guardedFields => label in guardedFields;
