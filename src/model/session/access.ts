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

/** How much of sessions a caller reads. Where nobody is asked who they are, everybody may read everything. */
export const redactFor = (caller: Pick<Caller, 'scopes'>): 'none' | 'content' =>
  callerMay(caller, fullScope) ? 'none' : 'content';
