import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, posix } from 'node:path';
import type { StagedContext } from '../model/buildSource.ts';
import { fileList, unnamedImage } from '../model/buildSource.ts';
import { type Deviation, deviation } from '../model/deviation.ts';
import { readDockerIgnore } from '../model/dockerIgnore.ts';
import { type IgnoreRule, ignoreNothing, readStagingIgnore } from '../model/stagingIgnore.ts';
import type { BuildContext } from './manifest.ts';
import { pathWithin, realPath } from './realPath.ts';
import { causeOf, shown, type TreeFailure } from './treeFailure.ts';
import { type TreeFile, treeFileLimit } from './walk.ts';

/** A build context as it would be staged: which file stands where. Nothing is copied. */
export interface Staging {
  readonly ok: true;
  /** The root of the context, with all links followed. */
  readonly root: string;
  readonly files: readonly StagedFile[];
  /** Include paths from the root, cleaned; `.` is the root itself. */
  readonly includePaths: readonly string[];
  readonly ignores: IgnoreRule;
  /** How many links were followed; a staged tree has none. */
  readonly followedLinks: number;
  readonly context: StagedContext;
  readonly deviations: readonly Deviation[];
}

/** A file of a staged context, which is always a plain one. */
export interface StagedFile extends TreeFile {
  /** Its path from the root of the context, before links are followed. */
  readonly origin: string;
}

export type StagingResult = Staging | TreeFailure;

const LIST_MAX = 100;
const IGNORE_FILE_BYTES_MAX = 1024 * 1024;
const DEFAULT_TAG = 'latest';

/** Ends staging with a failure. */
class Unstageable extends Error {
  readonly failure: TreeFailure;

  constructor(rule: TreeFailure['rule'], detail: string) {
    super(detail);
    this.failure = { ok: false, rule, detail };
  }
}

/** What is gathered on the way. */
interface Stage {
  readonly root: string;
  readonly files: Map<string, StagedFile>;
  /** Folders that files stand in. */
  readonly folders: Set<string>;
  readonly ignores: IgnoreRule;
  followedLinks: number;
  linksOutside: number;
}

/**
 * Finds the files of the build context that a manifest describes, as agentex stages it: the Dockerfile and the ignore
 * file under fixed names, then the include paths in their order, later ones over earlier ones, links followed. Nothing
 * is copied, so nothing can be written where it should not; the hash is the same. Never throws.
 *
 * @param manifestFile the manifest, from whose folder the root of the context counts
 */
export function stageContext(context: BuildContext, manifestFile: string): StagingResult {
  try {
    return stage(context, realPath(join(dirname(realPath(manifestFile)), context.root)));
  } catch (error) {
    if (error instanceof Unstageable) return error.failure;
    return { ok: false, rule: 'staging_failed', detail: causeOf(error) };
  }
}

function stage(context: BuildContext, root: string): Staging {
  const includePaths = context.includePaths.map(cleanInclude);
  const { dockerignore } = context;
  const ignoreText = dockerignore === null ? null : readIgnoreFile(join(root, dockerignore));
  const ignores = ignoreText === null ? ignoreNothing : readStagingIgnore(ignoreText);
  const state: Stage = {
    root,
    files: new Map(),
    folders: new Set(),
    ignores,
    followedLinks: 0,
    linksOutside: 0,
  };
  addFixedFile(state, 'Dockerfile', context.dockerfile);
  if (dockerignore !== null && ignoreText !== null) addFixedFile(state, '.dockerignore', dockerignore);
  for (const path of includePaths) addTree(state, path);
  const files = [...state.files.values()];
  const dropped = ignoreText === null ? [] : droppedByDocker(files, ignoreText);
  return {
    ok: true,
    root,
    files,
    includePaths,
    ignores,
    followedLinks: state.followedLinks,
    context: {
      agentName: context.agentName,
      imageName: context.imageRepository?.split('/').at(-1) || unnamedImage,
      imageTag: context.imageTag ?? DEFAULT_TAG,
      dockerfile: 'Dockerfile',
      dockerWouldDrop: fileList(dropped, LIST_MAX),
    },
    deviations: [
      ...noted(dockerignore !== null && ignoreText === null, 'ignore_file_missing', dockerignore ?? ''),
      ...noted(dropped.length > 0, 'docker_would_drop', `${dropped.length} files`),
      ...noted(state.linksOutside > 0, 'link_leaves_root', `${state.linksOutside} links`),
    ],
  };
}

function noted(isSo: boolean, rule: Deviation['rule'], detail: string): readonly Deviation[] {
  return isSo ? [deviation(rule, 'NOTED', ['working_tree_hash'], detail)] : [];
}

function droppedByDocker(files: readonly StagedFile[], ignoreText: string): readonly string[] {
  const drops = readDockerIgnore(ignoreText);
  // Docker keeps its own two files whatever the patterns say.
  const kept = new Set(['Dockerfile', '.dockerignore']);
  return files.map(({ path }) => path).filter((path) => !kept.has(path) && drops(path));
}

/** An include path from the root, without `./` and outer slashes. */
function cleanInclude(path: string): string {
  if (isAbsolute(path) || path.split('/').includes('..')) {
    throw new Unstageable('include_path_outside', shown(path));
  }
  return posix.normalize(path === '' ? '.' : path).replace(/\/$/, '');
}

/** @returns null when there is no such file */
function readIgnoreFile(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile() || stats.size > IGNORE_FILE_BYTES_MAX) {
    throw new Unstageable('staging_failed', `${shown(file)} is no ignore file`);
  }
  return readFileSync(file, 'utf8');
}

function addTree(state: Stage, includePath: string): void {
  const folder = join(state.root, includePath);
  if (!statOf(folder).isDirectory())
    throw new Unstageable('staging_failed', `${shown(includePath)} is no folder`);
  addFolder(state, includePath === '.' ? '' : `${includePath}/`, new Set([realpathSync(folder)]));
}

/**
 * @param folder path from the root, empty or with a slash at its end
 * @param above where this folder and those above it really are: a link back to one of them would never end
 */
function addFolder(state: Stage, folder: string, above: ReadonlySet<string>): void {
  for (const item of list(join(state.root, folder))) {
    if (state.ignores(item.name)) continue;
    const path = `${folder}${item.name}`;
    const place = join(state.root, path);
    const isLink = item.isSymbolicLink();
    const found = isLink ? statOf(place) : item;
    if (isLink) noteLink(state, place);
    const real = isLink ? realpathSync(place) : place;
    if (found.isDirectory()) {
      if (above.has(real))
        throw new Unstageable('staging_failed', `${shown(path)} leads back to a folder above`);
      addFolder(state, `${path}/`, new Set([...above, real]));
    } else if (found.isFile()) addFile(state, { path, place: real, kind: 'FILE', origin: path });
    else throw new Unstageable('staging_failed', `${shown(path)} is neither file nor folder`);
  }
}

function noteLink(state: Stage, place: string): void {
  state.followedLinks += 1;
  if (pathWithin(state.root, realPath(place)) === null) state.linksOutside += 1;
}

function list(folder: string): readonly Dirent[] {
  const items = readdirSync(folder, { withFileTypes: true });
  if (!items.some(({ name }) => name.includes('\ufffd'))) return items;
  const strange = readdirSync(folder, { encoding: 'buffer' }).find((name) => !isUtf8(name));
  if (strange !== undefined) throw new Unstageable('name_not_utf8', shown(join(folder, strange.toString())));
  return items;
}

function statOf(place: string): Stats {
  try {
    return statSync(place);
  } catch (error) {
    throw new Unstageable('staging_failed', `${shown(place)}: ${causeOf(error)}`);
  }
}

/** Puts a file of the context under a fixed name. */
function addFixedFile(state: Stage, path: string, origin: string): void {
  const place = join(state.root, origin);
  if (!statOf(place).isFile()) throw new Unstageable('staging_failed', `${shown(origin)} is no file`);
  addFile(state, { path, place: realpathSync(place), kind: 'FILE', origin });
}

function addFile({ files, folders }: Stage, file: StagedFile): void {
  const { path } = file;
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (files.has(folder)) throw new Unstageable('staging_failed', `${shown(folder)} is file and folder`);
    folders.add(folder);
  }
  if (folders.has(path)) throw new Unstageable('staging_failed', `${shown(path)} is file and folder`);
  files.set(path, file);
  if (files.size > treeFileLimit) throw new Unstageable('tree_too_large', `more than ${treeFileLimit} files`);
}
