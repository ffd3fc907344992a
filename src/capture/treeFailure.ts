import type { DeviationRule } from '../model/deviation.ts';

/** Why a tree has no hash. */
export interface TreeFailure {
  readonly ok: false;
  readonly rule: DeviationRule;
  /** Which file or folder, and what the system said. */
  readonly detail: string;
}

const PATH_LENGTH_MAX = 300;

/** A path for people: quoted, control characters escaped, not too long. */
export function shown(path: string): string {
  const short = path.length > PATH_LENGTH_MAX ? `…${path.slice(-PATH_LENGTH_MAX)}` : path;
  return JSON.stringify(short);
}

/** The code of a system error (`EACCES`), or the message of any other. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
