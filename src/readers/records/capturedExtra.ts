import type { SourceExtra } from '../../model/buildSource.ts';
import type { CommitPerson, SignatureKind } from '../../model/gitCommit.ts';
import type { CommitSignature, SignatureStatus } from '../../model/gitSignature.ts';
import { child, children, choice, contentTime, count, flag, text, texts } from '../fields.ts';
import type { View } from '../record.ts';
import { readRemote } from '../sources.ts';

/** Most entries of each list of a captured source that are kept, and most characters of it in all. */
export const captureLimits = { entries: 100, characters: 64 * 1024 } as const;

/** Reads what a capture found beyond the fields that agentex has. */
export function readSourceExtra(view: View | undefined): SourceExtra {
  return {
    vcs: text(view, 'vcs') === 'git' ? 'git' : null,
    objectFormat: objectFormatOf(text(view, 'objectFormat')),
    commitTime: contentTime(view, 'commitTime') ?? null,
    author: personOf(child(view, 'author')),
    committer: personOf(child(view, 'committer')),
    treeId: text(view, 'treeId') ?? null,
    parents: listOf(view, 'parents'),
    describe: text(view, 'describe') ?? null,
    tags: listOf(view, 'tags'),
    commitSignature: signatureOf(child(view, 'commitSignature')),
    remotes: entriesOf(view, 'remotes', (entry) => ({
      name: text(entry, 'name') ?? '',
      repo: readRemote(text(entry, 'repo') ?? '').remote,
    })),
    upstream: upstreamOf(child(view, 'upstream')),
    shallow: flag(view, 'shallow') ?? null,
    sparse: flag(view, 'sparse') ?? null,
    submodules: entriesOf(view, 'submodules', (entry) => ({
      path: text(entry, 'path') ?? '',
      commit: text(entry, 'commit') ?? null,
    })),
  };
}

function objectFormatOf(name: string | undefined): SourceExtra['objectFormat'] {
  return name === 'sha1' || name === 'sha256' ? name : null;
}

function personOf(view: View | undefined): CommitPerson | null {
  if (view === undefined) return null;
  return {
    name: text(view, 'name') ?? null,
    email: text(view, 'email') ?? null,
    time: contentTime(view, 'time') ?? null,
  };
}

function listOf(view: View | undefined, name: string): readonly string[] | null {
  return view === undefined ? null : (texts(view, name)?.slice(0, captureLimits.entries) ?? null);
}

function entriesOf<Entry>(
  view: View | undefined,
  name: string,
  entryOf: (entry: View) => Entry,
): readonly Entry[] | null {
  if (view?.fields[name] == null) return null;
  return children(view, name).slice(0, captureLimits.entries).map(entryOf);
}

const statuses: ReadonlyMap<string, SignatureStatus> = new Map<string, SignatureStatus>([
  ['good', 'GOOD'],
  ['bad', 'BAD'],
  ['unknown_key', 'UNKNOWN_KEY'],
  ['expired', 'EXPIRED'],
  ['revoked', 'REVOKED'],
  ['unverified', 'UNVERIFIED'],
  ['none', 'NONE'],
]);
const kinds: ReadonlyMap<string, SignatureKind> = new Map<string, SignatureKind>([
  ['gpg', 'GPG'],
  ['ssh', 'SSH'],
  ['x509', 'X509'],
]);

function signatureOf(view: View | undefined): CommitSignature | null {
  const status = view === undefined ? undefined : choice(view, statuses, 'status');
  if (view === undefined || status === undefined) return null;
  return {
    status,
    kind: choice(view, kinds, 'kind') ?? null,
    signer: text(view, 'signer') ?? null,
    key: text(view, 'key') ?? null,
  };
}

function upstreamOf(view: View | undefined): SourceExtra['upstream'] {
  const branch = text(view, 'branch');
  if (branch === undefined) return null;
  return { branch, ahead: count(view, 'ahead') ?? null, behind: count(view, 'behind') ?? null };
}
