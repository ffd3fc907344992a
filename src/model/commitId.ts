/** A Git object id in full. */
export interface CommitId {
  readonly algorithm: 'sha1' | 'sha256';
  /** All hexadecimal digits in lower case: 40 of SHA-1, 64 of SHA-256. */
  readonly oid: string;
}

/** A commit, a hint at one, or why the text is neither. */
export type CommitIdResult =
  | ({ readonly form: 'commit' } & CommitId)
  /** An abbreviated id: several commits may begin so, and which one is meant depends on the repository. */
  | { readonly form: 'hint'; readonly prefix: string }
  | { readonly form: 'invalid'; readonly reason: string };

const HEX = /^[0-9a-f]+$/;
const SHA1_LENGTH = 40;
const SHA256_LENGTH = 64;
/** Git itself abbreviates to no fewer digits. */
const PREFIX_LENGTH_MIN = 4;

/**
 * Reads a commit id. Upper-case digits become lower case: both spell the same number. Zeros alone are Git's way to
 * write "no commit" (a branch that was created or deleted) and are invalid.
 */
export function parseCommitId(text: string): CommitIdResult {
  const oid = text.toLowerCase();
  if (!HEX.test(oid)) return { form: 'invalid', reason: `"${text}" is not hexadecimal` };
  if (oid.length > SHA256_LENGTH)
    return { form: 'invalid', reason: `"${text}" has more than ${SHA256_LENGTH} digits` };
  if (oid.length < PREFIX_LENGTH_MIN) {
    return { form: 'invalid', reason: `"${text}" has fewer than ${PREFIX_LENGTH_MIN} digits` };
  }
  if (/^0+$/.test(oid)) return { form: 'invalid', reason: 'zeros alone mean "no commit"' };
  if (oid.length === SHA1_LENGTH) return { form: 'commit', algorithm: 'sha1', oid };
  if (oid.length === SHA256_LENGTH) return { form: 'commit', algorithm: 'sha256', oid };
  return { form: 'hint', prefix: oid };
}
