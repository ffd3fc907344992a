import type { SourceFields } from '../model/buildSource.ts';
import { type Deviation, deviation } from '../model/deviation.ts';
import { normalizeRemote } from '../model/gitRemote.ts';
import { type DirtyFile, readGitStatus } from '../model/gitStatus.ts';
import { readGitList, readGitText } from '../model/gitText.ts';
import { stripPythonSpace } from '../model/pythonSpace.ts';
import type { Git, GitAnswer } from './git.ts';
import { pathWithin, realPath } from './realPath.ts';
import { type FoundRepository, headQuestion, type Repository, statusQuestion } from './repository.ts';

/** What Git says of a context, in the fields that agentex has. */
export interface Coordinates {
  readonly repository: Repository | null;
  readonly repo: SourceFields['source_repo'];
  readonly commit: SourceFields['source_commit'];
  readonly ref: SourceFields['source_ref'];
  readonly subpath: SourceFields['source_subpath'];
  readonly dirty: SourceFields['source_dirty'];
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  /** Null where `dirty` is. */
  readonly dirtyFiles: readonly DirtyFile[] | null;
  /** Whether there are more of them. */
  readonly moreDirtyFiles: boolean;
  readonly deviations: readonly Deviation[];
}

/** A value, and what is to be said of it. */
interface Found<Value> {
  readonly value: Value;
  readonly deviations: readonly Deviation[];
}

const COORDINATES = [
  'source_repo',
  'source_commit',
  'source_ref',
  'source_subpath',
  'source_dirty',
  'author_name',
  'author_email',
];
/** What Git reads as something else than itself in a pathspec that is not literal. */
const PATHSPEC_MAGIC = /^:|[*?[\\]/;

/**
 * Asks Git for the coordinates of a context, by the calls of agentex and with what they got wrong put right; each
 * difference and each value that is missing has its deviation. Never throws.
 */
export async function readCoordinates(repository: Repository, contextRoot: string): Promise<Coordinates> {
  const { git, printedTop } = repository;
  const subpath = subpathOf(repository, contextRoot);
  const [commit, ref, repo, authorName, authorEmail, status] = await Promise.all([
    commitOf(git),
    refOf(git),
    repoOf(git),
    authorPart(git, '%an', 'author_name'),
    authorPart(git, '%ae', 'author_email'),
    statusOf(git, subpath.value),
  ]);
  const space =
    stripPythonSpace(printedTop) === printedTop
      ? []
      : [deviation('top_level_space', 'REPLACED', COORDINATES)];
  const found = [subpath, commit, ref, repo, authorName, authorEmail, status];
  return {
    repository,
    repo: repo.value,
    commit: commit.value,
    ref: ref.value,
    subpath: subpath.value,
    ...status.value,
    authorName: authorName.value,
    authorEmail: authorEmail.value,
    deviations: [...space, ...found.flatMap(({ deviations }) => deviations)],
  };
}

/** The coordinates of what is in no repository, or in one that Git does not show. */
export function noCoordinates({ rule }: Extract<FoundRepository, { ok: false }>): Coordinates {
  return {
    repository: null,
    repo: null,
    commit: null,
    ref: null,
    subpath: null,
    dirty: null,
    authorName: null,
    authorEmail: null,
    dirtyFiles: null,
    moreDirtyFiles: false,
    deviations: [deviation(rule, 'ABSENT', COORDINATES)],
  };
}

/** Where a context is in its repository; null for the top of it, and outside of it. */
export function contextPath({ top }: Repository, contextRoot: string): string | null {
  return pathWithin(top, realPath(contextRoot)) || null;
}

function subpathOf({ top }: Repository, contextRoot: string): Found<string | null> {
  const subpath = pathWithin(top, realPath(contextRoot));
  if (subpath === null) {
    return found(null, deviation('context_outside_repository', 'NOTED', ['source_subpath', 'source_dirty']));
  }
  if (subpath === '') return found(null);
  return PATHSPEC_MAGIC.test(subpath)
    ? found(subpath, deviation('literal_subpath', 'REPLACED', ['source_dirty']))
    : found(subpath);
}

async function commitOf(git: Git): Promise<Found<string | null>> {
  const answer = await git(headQuestion);
  const all = textOf(answer, 'source_commit', () => deviation('no_commit', 'ABSENT', ['source_commit']));
  return { ...all, value: all.value?.split('\n').at(-1) ?? null };
}

async function refOf(git: Git): Promise<Found<string | null>> {
  const branch = textOf(await git(['symbolic-ref', '--short', 'HEAD']), 'source_ref', () => null);
  if (branch.value !== null || branch.deviations.length > 0) return branch;
  const tag = await git(['describe', '--tags', '--exact-match']);
  return textOf(tag, 'source_ref', () => deviation('no_ref', 'ABSENT', ['source_ref']));
}

async function repoOf(git: Git): Promise<Found<string | null>> {
  const fields = ['source_repo'];
  const answer = await git(['remote', 'get-url', 'origin']);
  const url = textOf(answer, 'source_repo', () => deviation('no_origin', 'ABSENT', fields));
  if (url.value === null) return url;
  const { remote, deviation: difference } = normalizeRemote(url.value);
  switch (difference) {
    case 'AUTHORITY_FIRST':
      return found(
        remote,
        deviation('remote_authority_first', remote === null ? 'WITHHELD' : 'REPLACED', fields),
      );
    case 'AMBIGUOUS':
      return found(null, deviation('remote_ambiguous', 'WITHHELD', fields));
    case null:
      return remote === null ? found(null, deviation('remote_empty', 'ABSENT', fields)) : found(remote);
  }
}

/** A part of the author, by a call of its own as agentex makes it: what one of them prints may be no text. */
async function authorPart(git: Git, format: string, field: string): Promise<Found<string | null>> {
  // A branch without commit says so once, for the commit.
  return textOf(await git(['log', '-1', `--format=${format}`]), field, () => null);
}

type Status = Pick<Coordinates, 'dirty' | 'dirtyFiles' | 'moreDirtyFiles'>;

async function statusOf(git: Git, subpath: string | null): Promise<Found<Status>> {
  const answer = await git(statusQuestion(subpath));
  const files = readGitStatus(readGitList(answer.output));
  // One file that differs is enough to know, even if not all of them could be listed.
  if (answer.ok || files.length > 0) {
    const status = { dirty: files.length > 0, dirtyFiles: files, moreDirtyFiles: !answer.ok };
    return answer.ok ? found(status) : found(status, deviation(answer.rule, 'NOTED', ['dirtyFiles']));
  }
  const status = { dirty: null, dirtyFiles: null, moreDirtyFiles: false };
  return found(status, deviation('status_unknown', 'WITHHELD', ['source_dirty', 'dirtyFiles'], answer.rule));
}

/** One text that git printed. A call that fails in a way of its own says so; any other has nothing to tell. */
function textOf(answer: GitAnswer, field: string, missing: () => Deviation | null): Found<string | null> {
  if (!answer.ok && answer.rule !== 'git_failed')
    return found(null, deviation(answer.rule, 'ABSENT', [field]));
  const text = answer.ok ? readGitText(answer.output) : null;
  if (text === null) {
    const reason = missing();
    return reason === null ? found(null) : found(null, reason);
  }
  if (text.ok) return found(text.text);
  return found(null, deviation('text_not_utf8', 'WITHHELD', [field]));
}

function found<Value>(value: Value, ...deviations: readonly Deviation[]): Found<Value> {
  return { value, deviations };
}
