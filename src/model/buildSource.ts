import type { CiFacts } from './ciFacts.ts';
import type { Deviation } from './deviation.ts';
import type { CommitPerson } from './gitCommit.ts';
import type { CommitSignature } from './gitSignature.ts';
import type { DirtyFile } from './gitStatus.ts';
import type { Instant } from './time.ts';

/** Where a build came from, in the six fields of agentex builds; null is what could not be had. */
export interface SourceFields {
  /** Normalised remote, `host/path`. */
  readonly source_repo: string | null;
  /** All 40 or 64 hexadecimal digits. */
  readonly source_commit: string | null;
  /** Branch, or else the tag that names HEAD exactly. */
  readonly source_ref: string | null;
  /** Path of the context from the top of the repository; null at the top. */
  readonly source_subpath: string | null;
  /** See `workingTreeHash` in treeHash.ts. */
  readonly working_tree_hash: string | null;
  /** Whether anything in the context differs from the commit, untracked files included and ignored ones not. */
  readonly source_dirty: boolean | null;
}

/** The same as agentex writes into the build information of an agent, with the author of the commit and the time. */
export interface BuildInfo {
  readonly repo: string | null;
  readonly commit_hash: string | null;
  readonly branch_name: string | null;
  readonly subpath: string | null;
  readonly working_tree_hash: string | null;
  readonly dirty: boolean | null;
  readonly author_name: string | null;
  readonly author_email: string | null;
  /** ISO 8601, UTC written as `+00:00`. */
  readonly build_timestamp: string;
}

/** Files of some kind, of which there may be more than are listed. */
export interface FileList<File> {
  /** At least so many; exactly, unless `isPartial`. */
  readonly total: number;
  readonly files: readonly File[];
  /** Whether not all were counted. */
  readonly isPartial: boolean;
}

/** A content id of the build context. */
export interface ContentId {
  /** AGENTEX_TREE_SHA256 is `working_tree_hash`; GIT_TREE_SHA1 the tree that Git would write. */
  readonly kind: 'AGENTEX_TREE_SHA256' | 'GIT_TREE_SHA1' | 'SWHID_DIRECTORY' | 'SWHID_REVISION';
  readonly value: string;
}

/** What is known beyond agentex. */
export interface SourceExtra {
  readonly vcs: 'git' | null;
  readonly objectFormat: 'sha1' | 'sha256' | null;
  readonly commitTime: Instant | null;
  readonly author: CommitPerson | null;
  readonly committer: CommitPerson | null;
  readonly treeId: string | null;
  readonly parents: readonly string[] | null;
  /** `git describe --tags --always --long --dirty`. */
  readonly describe: string | null;
  /** Tags at HEAD. */
  readonly tags: readonly string[] | null;
  readonly commitSignature: CommitSignature | null;
  readonly remotes: readonly { readonly name: string; readonly repo: string | null }[] | null;
  readonly upstream: {
    readonly branch: string;
    readonly ahead: number | null;
    readonly behind: number | null;
  } | null;
  readonly shallow: boolean | null;
  readonly sparse: boolean | null;
  readonly submodules: readonly { readonly path: string; readonly commit: string | null }[] | null;
}

/** What agentex calls the image of a manifest that names none. */
export const unnamedImage = '<repository>';

/** The build context that a manifest describes. */
export interface StagedContext {
  readonly agentName: string | null;
  readonly imageName: string;
  readonly imageTag: string;
  /** Name of the Dockerfile in the context. */
  readonly dockerfile: string;
  /** Files in the context that Docker would leave out by the same ignore file. */
  readonly dockerWouldDrop: FileList<string>;
}

/** Everything that a capture found. */
export interface BuildSource {
  readonly source_fields: SourceFields;
  readonly build_info: BuildInfo;
  readonly sourceExtra: SourceExtra;
  readonly contentIds: readonly ContentId[];
  /** Whether the commit alone gives the very content that was hashed; null when that cannot be told. */
  readonly reproducibleFromCommit: boolean | null;
  readonly dirtyFiles: FileList<DirtyFile> | null;
  /** Files of the content that Git ignores: they are in the image, and neither commit nor `source_dirty` show them. */
  readonly ignoredButIncluded: FileList<string> | null;
  readonly stagedContext: StagedContext | null;
  readonly ci: CiFacts | null;
  /** The ref by the CI system, where HEAD is detached and no tag names it. */
  readonly refFromCi: string | null;
  /** Who vouches: the machine that captured, until a signed statement does. */
  readonly trust: 'CLIENT_ATTESTED';
  readonly deviations: readonly Deviation[];
}

/** The fields of an object that say something: agentex leaves out what is null. */
export function withoutNulls(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The beginning of a list of files, with how many there are. */
export function fileList<File>(files: readonly File[], limit: number, isPartial = false): FileList<File> {
  return { total: files.length, files: files.slice(0, limit), isPartial };
}

/** A time as Python's `datetime.isoformat` writes it in UTC: microseconds, or none where they are 0. */
export function pythonTimestamp(date: Date): string {
  const [seconds = '', milliseconds = ''] = date.toISOString().slice(0, -1).split('.');
  return milliseconds === '000' ? `${seconds}+00:00` : `${seconds}.${milliseconds}000+00:00`;
}

/** What of a captured source is kept with its build, beside the fields that every build has. */
export type SourceCapture = Pick<
  BuildSource,
  'sourceExtra' | 'contentIds' | 'dirtyFiles' | 'ignoredButIncluded' | 'ci' | 'refFromCi'
> & {
  /** A newer program may have rules that are not known here. */
  readonly deviations: readonly (Omit<Deviation, 'rule'> & { readonly rule: string })[];
};
