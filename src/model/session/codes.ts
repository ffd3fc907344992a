/** Codes of sessions and checkpoints, with the meaning that documentation repeats. */
export const sessionCodes = {
  SESSION_CYCLE: 'A session would be its own ancestor.',
  CHECKPOINT_LIMIT_REACHED: 'The session has as many checkpoints as one may have.',
} as const;

export type SessionCode = keyof typeof sessionCodes;
