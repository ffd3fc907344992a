import {
  type BuildInfo,
  type BuildSource,
  fileList,
  pythonTimestamp,
  type SourceFields,
} from '../model/buildSource.ts';
import { type CiFacts, readCiFacts } from '../model/ciFacts.ts';
import { type Deviation, deviation } from '../model/deviation.ts';
import { revisionSwhid } from '../model/gitTree.ts';
import { type Content, type ContentPlace, contentIdsOf, readContent } from './content.ts';
import { type Coordinates, contextPath, noCoordinates, readCoordinates } from './coordinates.ts';
import { type GitOptions, gitLimits } from './git.ts';
import { ignoredButIncluded } from './ignoredFiles.ts';
import { pathWithin, realPath } from './realPath.ts';
import { findRepository, ignoredQuestion, type Repository, treeQuestion } from './repository.ts';
import { type Question, reproducibleFromCommit } from './reproducible.ts';
import { noExtra, readSourceExtra } from './sourceExtra.ts';

/** What to capture, and how. */
export interface CaptureOptions {
  /** Folder in the repository. */
  readonly folder: string;
  /** Root of the build context, which the subpath and dirtiness are of; the folder when absent. */
  readonly contextRoot?: string;
  /** Folder of the content that is hashed, where it is staged elsewhere; the context root when absent. */
  readonly contentRoot?: string;
  /** Manifest of an agent, whose `build.context` says what is hashed; stands before `contentRoot`. */
  readonly manifest?: string;
  /** The caller's environment, for Git and for the facts of CI. */
  readonly environment?: NodeJS.ProcessEnv;
  /** The time of the build. */
  readonly now?: Date;
  /** Time limit of each call of git, in milliseconds. */
  readonly gitMilliseconds?: number;
}

/** Most files of each kind that are listed. */
export const fileListLimit = 100;

/**
 * Captures which source goes into a build: coordinates and hash as agentex build provenance records them, and what goes
 * beyond. Best effort: it never throws, never prompts, writes nothing and shows no credentials. What could not be had is
 * null, and what is not as agentex would record it is said in `deviations`.
 */
export async function captureBuildSource(options: CaptureOptions): Promise<BuildSource> {
  const { folder, contextRoot = folder, environment = process.env } = options;
  const git: GitOptions = {
    environment,
    milliseconds: options.gitMilliseconds ?? gitLimits.milliseconds,
    bytes: gitLimits.bytes,
  };
  const place = placeOf(options, contextRoot);
  const ci = readCiFacts(environment);
  const contentFolder = place.kind === 'FOLDER' ? realPath(place.folder) : null;
  // Git first: it runs beside this process, whose hashing would keep it waiting.
  const [{ coordinates, extra }, content] = await Promise.all([
    readGit(folder, contextRoot, contentFolder, git),
    readContent(place),
  ]);
  const question = { content, coordinates, extra, contentFolder };
  const [{ reproducible, deviations: ofProof }, ignored] = await Promise.all([
    reproducibleFromCommit(question),
    ignoredButIncluded(question, fileListLimit),
  ]);
  const { dirtyFiles, moreDirtyFiles, commit, ref } = coordinates;
  return {
    source_fields: sourceFieldsOf(coordinates, content),
    build_info: buildInfoOf(coordinates, content, options.now ?? new Date()),
    sourceExtra: extra,
    contentIds: contentIdsOf(content.tree, commit === null ? null : revisionSwhid(commit)),
    reproducibleFromCommit: reproducible,
    dirtyFiles: dirtyFiles === null ? null : fileList(dirtyFiles, fileListLimit, moreDirtyFiles),
    ignoredButIncluded: ignored.files,
    stagedContext: content.staging?.context ?? null,
    ci,
    refFromCi: ref === null ? (ci?.ref ?? null) : null,
    trust: 'CLIENT_ATTESTED',
    deviations: [
      ...coordinates.deviations,
      ...content.deviations,
      ...ofProof,
      ...ignored.deviations,
      ...ofCi(ci, commit),
    ],
  };
}

function placeOf({ manifest, contentRoot }: CaptureOptions, contextRoot: string): ContentPlace {
  if (manifest !== undefined) return { kind: 'MANIFEST', file: manifest };
  return { kind: 'FOLDER', folder: contentRoot ?? contextRoot };
}

async function readGit(
  folder: string,
  contextRoot: string,
  contentFolder: string | null,
  options: GitOptions,
): Promise<Pick<Question, 'coordinates' | 'extra'>> {
  const found = await findRepository(folder, options);
  if (!found.ok) return { coordinates: noCoordinates(found), extra: noExtra };
  const { repository } = found;
  const [coordinates, extra] = await Promise.all([
    readCoordinates(repository, contextRoot),
    readSourceExtra(repository, contextPath(repository, contextRoot)),
    askAhead(repository, contentFolder),
  ]);
  return { coordinates, extra };
}

/** Asks, while the content is still read, what will be asked once it is known. */
async function askAhead({ git, top }: Repository, contentFolder: string | null): Promise<void> {
  const path = contentFolder === null ? '' : pathWithin(top, contentFolder);
  if (path === null) return;
  await Promise.all([git(ignoredQuestion), contentFolder === null ? null : git(treeQuestion(path))]);
}

function sourceFieldsOf(coordinates: Coordinates, { tree }: Content): SourceFields {
  return {
    source_repo: coordinates.repo,
    source_commit: coordinates.commit,
    source_ref: coordinates.ref,
    source_subpath: coordinates.subpath,
    working_tree_hash: tree?.workingTreeHash ?? null,
    source_dirty: coordinates.dirty,
  };
}

function buildInfoOf(coordinates: Coordinates, { tree }: Content, now: Date): BuildInfo {
  return {
    repo: coordinates.repo,
    commit_hash: coordinates.commit,
    branch_name: coordinates.ref,
    subpath: coordinates.subpath,
    working_tree_hash: tree?.workingTreeHash ?? null,
    dirty: coordinates.dirty,
    author_name: coordinates.authorName,
    author_email: coordinates.authorEmail,
    build_timestamp: pythonTimestamp(now),
  };
}

/** CI systems may build a merge that exists nowhere else, or have checked out something else than they say. */
function ofCi(ci: CiFacts | null, commit: string | null): readonly Deviation[] {
  if (ci?.commit == null || commit === null || ci.commit === commit) return [];
  return [deviation('ci_commit_differs', 'NOTED', ['source_commit'], ci.commit)];
}
