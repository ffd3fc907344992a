import type { SourceExtra } from '../model/buildSource.ts';
import { type CommitObject, readCommitObject } from '../model/gitCommit.ts';
import { normalizeRemote } from '../model/gitRemote.ts';
import { readSignature, signatureFormat, unsigned } from '../model/gitSignature.ts';
import { readGitStatus } from '../model/gitStatus.ts';
import { readGitList } from '../model/gitText.ts';
import type { Git } from './git.ts';
import { headQuestion, type Repository, statusQuestion, textOf } from './repository.ts';

/** Most tags, remotes and submodules that are listed. */
const LIST_MAX = 100;

/** What is known where there is no repository. */
export const noExtra: SourceExtra = {
  vcs: null,
  objectFormat: null,
  commitTime: null,
  author: null,
  committer: null,
  treeId: null,
  parents: null,
  describe: null,
  tags: null,
  commitSignature: null,
  remotes: null,
  upstream: null,
  shallow: null,
  sparse: null,
  submodules: null,
};

/**
 * Asks Git for what goes beyond agentex: all of it at once, each call within its own limit, so that a slow answer
 * costs that value only. Never throws; what could not be had is null.
 *
 * @param subpath path of the context in the repository; null for the top
 */
export async function readSourceExtra({ git }: Repository, subpath: string | null): Promise<SourceExtra> {
  const [head, object, signature, settings, describe, tags, upstream, submodules] = await Promise.all([
    git(headQuestion),
    commitObject(git),
    signatureOf(git),
    settingsOf(git),
    describeOf(git, subpath),
    linesOf(git, ['tag', '--points-at', 'HEAD']),
    upstreamOf(git),
    submodulesOf(git),
  ]);
  // Without a commit, what kind of repository it is stands there all the same.
  const [shallow, objectFormat] = head.output.toString('latin1').split('\n');
  return {
    vcs: 'git',
    objectFormat: objectFormat === 'sha1' || objectFormat === 'sha256' ? objectFormat : null,
    commitTime: object?.committer?.time ?? null,
    author: object?.author ?? null,
    committer: object?.committer ?? null,
    treeId: object?.treeId ?? null,
    parents: object?.parents ?? null,
    describe,
    tags,
    commitSignature: signature,
    remotes: settings?.remotes ?? null,
    upstream,
    shallow: shallow === 'true' || shallow === 'false' ? shallow === 'true' : null,
    sparse: settings?.sparse ?? null,
    submodules: head.ok ? submodules : null,
  };
}

async function commitObject(git: Git): Promise<CommitObject | null> {
  const answer = await git(['cat-file', 'commit', 'HEAD']);
  // The headers stand first, so that a message over the limit does not matter.
  const isReadable = answer.ok || answer.rule === 'git_output_too_large';
  return isReadable ? readCommitObject(answer.output) : null;
}

async function signatureOf(git: Git): Promise<SourceExtra['commitSignature']> {
  const object = await commitObject(git);
  if (object === null) return null;
  const { signatureKind, isSigned } = object;
  if (!isSigned) return unsigned;
  const answer = await git(['log', '-1', `--format=${signatureFormat}`]);
  return readSignature(answer.ok ? answer.output.toString() : null, signatureKind);
}
async function settingsOf(git: Git): Promise<Pick<SourceExtra, 'remotes' | 'sparse'> | null> {
  const answer = await git(['config', '-z', '--get-regexp', '^(remote\\..*\\.url|core\\.sparsecheckout)$']);
  // With no such setting, git config fails.
  if (!answer.ok && answer.rule !== 'git_failed') return null;
  const remotes = new Map<string, string | null>();
  let sparse = false;
  for (const setting of readGitList(answer.output)) {
    const end = setting.indexOf('\n');
    const key = end === -1 ? setting : setting.slice(0, end);
    const value = end === -1 ? 'true' : setting.slice(end + 1);
    if (key === 'core.sparsecheckout') sparse = value === 'true';
    const name = /^remote\.(.*)\.url$/s.exec(key)?.[1];
    // The first address is the one that Git fetches from.
    if (name !== undefined && !remotes.has(name)) remotes.set(name, normalizeRemote(value).remote);
  }
  const listed = [...remotes].slice(0, LIST_MAX);
  return { remotes: listed.map(([name, repo]) => ({ name, repo })), sparse };
}

async function upstreamOf(git: Git): Promise<SourceExtra['upstream']> {
  const branch = textOf(await git(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']));
  if (branch === null) return null;
  const counts = textOf(await git(['rev-list', '--left-right', '--count', '@{upstream}...HEAD']));
  const [behind = null, ahead = null] = counts?.split(/\s+/).map(Number) ?? [];
  return { branch, ahead, behind };
}

/**
 * What `git describe --tags --always --long --dirty` says. Git itself would write its index for the last of them, even
 * when it is told to take no optional locks.
 */
async function describeOf(git: Git, subpath: string | null): Promise<string | null> {
  const [name, isChanged] = await Promise.all([
    git(['describe', '--tags', '--always', '--long']),
    isTrackedChanged(git, subpath),
  ]);
  const text = textOf(name);
  return text === null || isChanged === null ? null : `${text}${isChanged ? '-dirty' : ''}`;
}

/** Whether any tracked file of the repository differs; for its top, the answer is in what is asked anyway. */
async function isTrackedChanged(git: Git, subpath: string | null): Promise<boolean | null> {
  const question =
    subpath === null ? statusQuestion(null) : [...statusQuestion(null), '--untracked-files=no'];
  const answer = await git(question);
  if (!answer.ok) return null;
  return readGitStatus(readGitList(answer.output)).some(({ status }) => status !== '??');
}

/** The submodules of the whole repository, with the commits that HEAD names for them. */
async function submodulesOf(git: Git): Promise<SourceExtra['submodules']> {
  const modules = await git([
    'config',
    '-z',
    '--blob',
    'HEAD:.gitmodules',
    '--get-regexp',
    '^submodule\\..*\\.path$',
  ]);
  if (!modules.ok) return modules.rule === 'git_failed' ? [] : null;
  const paths = readGitList(modules.output).map((setting) => setting.slice(setting.indexOf('\n') + 1));
  const listed = paths.slice(0, LIST_MAX);
  if (listed.length === 0) return [];
  const tree = await git(['ls-tree', '-z', 'HEAD', '--', ...listed]);
  const commits = new Map<string, string>();
  for (const entry of readGitList(tree.output)) {
    const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (commit !== undefined && path !== undefined) commits.set(path, commit);
  }
  return listed.map((path) => ({ path, commit: commits.get(path) ?? null }));
}

async function linesOf(git: Git, args: readonly string[]): Promise<readonly string[] | null> {
  const answer = await git(args);
  if (!answer.ok) return null;
  return answer.output
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, LIST_MAX);
}
