/** The scope without which sessions are read as a bundle at the level `content` would tell of them. */
export const fullScope = 'sessions:full';

/** The scope that includes all others. */
const everyScope = 'admin';

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

/**
 * How much of sessions a caller reads.
 *
 * @param scopes of the caller; null where the server knows no callers, because no authentication is configured
 */
export const redactFor = (scopes: ReadonlySet<string> | null): 'none' | 'content' =>
  scopes === null || scopes.has(fullScope) || scopes.has(everyScope) ? 'none' : 'content';
