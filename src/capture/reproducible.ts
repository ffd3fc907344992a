import { join } from 'node:path';
import type { SourceExtra } from '../model/buildSource.ts';
import { isGivenByCommit, readTreeListing } from '../model/commitContent.ts';
import { type Deviation, type DeviationRule, deviation } from '../model/deviation.ts';
import { readGitList } from '../model/gitText.ts';
import type { Content } from './content.ts';
import type { Coordinates } from './coordinates.ts';
import { pathWithin } from './realPath.ts';
import { type Repository, textOf, treeQuestion } from './repository.ts';
import type { Staging } from './staging.ts';

/** Whether the commit alone gives the content, or why that cannot be told. */
export interface Reproducibility {
  readonly reproducible: boolean | null;
  readonly deviations: readonly Deviation[];
}

/** What the question is about. */
export interface Question {
  readonly content: Content;
  readonly coordinates: Coordinates;
  readonly extra: SourceExtra;
  /** The folder of the content with all links followed; null for a staged one. */
  readonly contentFolder: string | null;
}

/**
 * Tells whether the commit at HEAD alone gives the content that was hashed, byte for byte and with nothing more or
 * less: the proof that neither `source_dirty`, which does not see ignored files, nor the flat hash gives. What Git
 * changes at checkout (line ends, LFS) makes the content another than the commit's. Never throws.
 */
export async function reproducibleFromCommit(question: Question): Promise<Reproducibility> {
  const { content, coordinates, extra } = question;
  const { repository } = coordinates;
  // Without a hash or a commit, the reason stands already where those are missing.
  if (content.tree === null || repository === null || coordinates.commit === null) return unknown();
  if (extra.objectFormat === 'sha256') return unknown('object_format');
  return content.staging === null
    ? compareTrees(question, repository, content.tree.gitTreeId)
    : compareFiles(question, repository, content.staging);
}

async function compareTrees(
  { coordinates, extra, contentFolder }: Question,
  repository: Repository,
  treeId: string | null,
): Promise<Reproducibility> {
  const path = contentFolder === null ? null : pathWithin(repository.top, contentFolder);
  if (path !== null) {
    if (treeId === (await treeAt(repository, path))) return known(true);
    return hasSubmodules(extra, [path]) ? unknown('submodules') : known(false);
  }
  const trees = [extra.treeId, await treeAt(repository, coordinates.subpath ?? '')];
  return treeId !== null && trees.includes(treeId) ? known(true) : unknown('layout_unknown');
}

async function treeAt({ git }: Repository, path: string): Promise<string | null> {
  return textOf(await git(treeQuestion(path)));
}

async function compareFiles(
  { content, extra }: Question,
  repository: Repository,
  staging: Staging,
): Promise<Reproducibility> {
  const folders = staging.includePaths.map((path) => pathWithin(repository.top, join(staging.root, path)));
  if (!folders.every((folder) => folder !== null)) return unknown('layout_unknown');
  if (staging.followedLinks > 0) return unknown('links_followed');
  if (hasSubmodules(extra, folders)) return unknown('submodules');
  const origins = originsIn(repository, staging);
  const files = (content.tree?.entries ?? []).map((entry) => ({
    entry,
    repositoryPath: origins.get(entry.path) ?? null,
  }));
  const fixed = [...origins.values()].filter(
    (path) => path !== null && !folders.some((folder) => isWithin(path, folder)),
  );
  // Without paths, all of the commit is listed.
  const scope = folders.includes('') ? [] : [...folders, ...fixed].filter((path) => path !== null);
  const answer = await repository.git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...scope]);
  if (!answer.ok) return unknown(answer.rule);
  const takes = (path: string): boolean => folders.some((folder) => isTaken(path, folder, staging));
  return known(isGivenByCommit(files, readTreeListing(readGitList(answer.output)), takes));
}

/** The paths in the repository that the files of a staged context stand for; null outside of it. */
export function originsIn({ top }: Repository, { root, files }: Staging): ReadonlyMap<string, string | null> {
  return new Map(files.map(({ path, origin }) => [path, pathWithin(top, join(root, origin))]));
}

/** Whether staging takes a file from an include path: no name on the way down to it is ignored. */
function isTaken(path: string, folder: string, { ignores }: Staging): boolean {
  if (!isWithin(path, folder)) return false;
  const within = folder === '' ? path : path.slice(folder.length + 1);
  return !within.split('/').some(ignores);
}

function hasSubmodules({ submodules }: SourceExtra, folders: readonly string[]): boolean {
  return (submodules ?? []).some(({ path }) => folders.some((folder) => isWithin(path, folder)));
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function known(reproducible: boolean): Reproducibility {
  return { reproducible, deviations: [] };
}

function unknown(rule?: DeviationRule): Reproducibility {
  const deviations = rule === undefined ? [] : [deviation(rule, 'ABSENT', ['reproducibleFromCommit'])];
  return { reproducible: null, deviations };
}
