import { type Instant, instantFromEpochSeconds } from './time.ts';

/** Who did something to a commit, and when. */
export interface CommitPerson {
  readonly name: string | null;
  readonly email: string | null;
  /** UTC. */
  readonly time: Instant | null;
}

export type SignatureKind = 'GPG' | 'SSH' | 'X509';

/** What a commit object says. */
export interface CommitObject {
  readonly treeId: string | null;
  readonly parents: readonly string[];
  readonly author: CommitPerson | null;
  readonly committer: CommitPerson | null;
  readonly isSigned: boolean;
  /** Null when it is not signed, or in a way that is not known here. */
  readonly signatureKind: SignatureKind | null;
}

/** `Name <email> seconds offset`; the name may be empty and hold nearly anything. */
const PERSON = /^(.*?) ?<([^<>]*)>(?: (-?\d{1,15}) [+-]\d{4})?$/;
const SIGNATURE_KINDS: ReadonlyMap<string, SignatureKind> = new Map<string, SignatureKind>([
  ['-----BEGIN PGP SIGNATURE-----', 'GPG'],
  ['-----BEGIN PGP MESSAGE-----', 'GPG'],
  ['-----BEGIN SSH SIGNATURE-----', 'SSH'],
  ['-----BEGIN SIGNED MESSAGE-----', 'X509'],
]);

/**
 * Reads a commit object as `git cat-file commit` prints it. Texts of another encoding than UTF-8 get U+FFFD for what
 * cannot be read; a header that is missing or malformed is null.
 */
export function readCommitObject(object: Buffer): CommitObject {
  const end = object.indexOf('\n\n');
  const lines = object
    .subarray(0, end === -1 ? object.length : end)
    .toString()
    .split('\n');
  const values = (name: string) =>
    lines.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
  const [signature = values('gpgsig-sha256')[0]] = values('gpgsig');
  return {
    treeId: values('tree')[0] ?? null,
    parents: values('parent'),
    author: personOf(values('author')[0]),
    committer: personOf(values('committer')[0]),
    isSigned: signature !== undefined,
    signatureKind: signature === undefined ? null : (SIGNATURE_KINDS.get(signature) ?? null),
  };
}

function personOf(line: string | undefined): CommitPerson | null {
  const match = PERSON.exec(line ?? '');
  if (match === null) return null;
  const [, name = '', email = '', seconds] = match;
  return {
    name: name || null,
    email: email || null,
    time: seconds === undefined ? null : instantFromEpochSeconds(Number(seconds)),
  };
}
