import type { SignatureKind } from './gitCommit.ts';

export type SignatureStatus = 'GOOD' | 'BAD' | 'UNKNOWN_KEY' | 'EXPIRED' | 'REVOKED' | 'UNVERIFIED' | 'NONE';

/** What Git says of a commit's signature, by the keys of this machine. */
export interface CommitSignature {
  /** UNVERIFIED: there is one, and Git could not be asked or did not answer in time. */
  readonly status: SignatureStatus;
  readonly kind: SignatureKind | null;
  readonly signer: string | null;
  /** Key id or fingerprint. */
  readonly key: string | null;
}

/** The letters of git-log's `%G?`. */
const STATUS_OF_LETTER: ReadonlyMap<string, SignatureStatus> = new Map<string, SignatureStatus>([
  ['G', 'GOOD'],
  // It fits, but by a key that nobody here vouched for: anyone can make one.
  ['U', 'UNKNOWN_KEY'],
  ['B', 'BAD'],
  ['E', 'UNKNOWN_KEY'],
  ['X', 'EXPIRED'],
  ['Y', 'EXPIRED'],
  ['R', 'REVOKED'],
  // There is one, so Git had no means to check it.
  ['N', 'UNVERIFIED'],
]);

/** The format whose output {@link readSignature} reads. */
export const signatureFormat = '%G?%x00%GS%x00%GK%x00%GF';

/** Reads what git-log says of the signature of a signed commit; null output: nothing could be asked. */
export function readSignature(output: string | null, kind: SignatureKind | null): CommitSignature {
  const [letter = '', signer = '', key = '', fingerprint = ''] = (output ?? '').trimEnd().split('\0');
  return {
    status: STATUS_OF_LETTER.get(letter) ?? 'UNVERIFIED',
    kind,
    signer: signer || null,
    key: fingerprint || key || null,
  };
}

/** The answer for a commit without signature. */
export const unsigned: CommitSignature = { status: 'NONE', kind: null, signer: null, key: null };
