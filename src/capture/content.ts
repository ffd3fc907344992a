import type { BuildSource } from '../model/buildSource.ts';
import { type Deviation, type DeviationRule, deviation } from '../model/deviation.ts';
import { directorySwhid } from '../model/gitTree.ts';
import type { TreeEntry } from '../model/treeHash.ts';
import { hashFiles } from './hashFiles.ts';
import { hashTree, type TreeHash, treeOf } from './hashTree.ts';
import { readManifest } from './manifest.ts';
import { type Staging, stageContext } from './staging.ts';

/** The content that goes into a build, hashed. */
export interface Content {
  /** Null where it has no hash. */
  readonly tree: Extract<TreeHash, { ok: true }> | null;
  /** How a manifest stages it; null where the content is a folder. */
  readonly staging: Staging | null;
  readonly deviations: readonly Deviation[];
}

/** Where the content is. */
export type ContentPlace =
  | { readonly kind: 'FOLDER'; readonly folder: string }
  | { readonly kind: 'MANIFEST'; readonly file: string };

const FIELDS = ['working_tree_hash', 'contentIds', 'reproducibleFromCommit'] as const;
/** Where agentex records a hash, though one of something else than the content. */
const WITHHELD: ReadonlySet<DeviationRule> = new Set([
  'hash_incomplete',
  'changed_while_read',
  'tree_too_large',
  'include_path_outside',
]);

/** Hashes the content of a build, each file in one read. Never throws: what has no hash says why. */
export async function readContent(place: ContentPlace): Promise<Content> {
  return place.kind === 'FOLDER' ? ofFolder(place.folder) : ofManifest(place.file);
}

/** The content ids of a tree, and of the commit at HEAD. */
export function contentIdsOf(tree: Content['tree'], revision: string | null): BuildSource['contentIds'] {
  const ids: BuildSource['contentIds'][number][] = [];
  if (tree !== null) ids.push({ kind: 'AGENTEX_TREE_SHA256', value: tree.workingTreeHash });
  if (tree !== null && tree.gitTreeId !== null) {
    ids.push({ kind: 'GIT_TREE_SHA1', value: tree.gitTreeId });
    ids.push({ kind: 'SWHID_DIRECTORY', value: directorySwhid(tree.gitTreeId) });
  }
  if (revision !== null) ids.push({ kind: 'SWHID_REVISION', value: revision });
  return ids;
}

async function ofFolder(folder: string): Promise<Content> {
  return contentOf(await hashTree(folder, { blobIds: true }), null);
}

async function ofManifest(file: string): Promise<Content> {
  const manifest = await readManifest(file);
  if (!manifest.ok) return contentOf({ ok: false, rule: 'manifest_unusable', detail: manifest.detail }, null);
  const staging = stageContext(manifest.context, file);
  if (!staging.ok) return contentOf(staging, null);
  return contentOf(treeOf(await hashFiles(staging.files, { blobIds: true })), staging);
}

function contentOf(tree: TreeHash, staging: Staging | null): Content {
  const ofStaging = staging?.deviations ?? [];
  if (!tree.ok) {
    const effect = WITHHELD.has(tree.rule) ? 'WITHHELD' : 'ABSENT';
    return {
      tree: null,
      staging,
      deviations: [...ofStaging, deviation(tree.rule, effect, FIELDS, tree.detail)],
    };
  }
  const hasGit = staging === null && tree.entries.some(isOfGitFolder);
  const ofTree = hasGit ? [deviation('git_folder_in_context', 'NOTED', ['working_tree_hash'])] : [];
  return { tree, staging, deviations: [...ofStaging, ...ofTree] };
}

function isOfGitFolder({ path }: TreeEntry): boolean {
  return path === '.git' || path.startsWith('.git/') || path.includes('/.git/') || path.endsWith('/.git');
}
