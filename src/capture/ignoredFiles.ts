import { type FileList, fileList } from '../model/buildSource.ts';
import { type Deviation, deviation } from '../model/deviation.ts';
import { readGitList } from '../model/gitText.ts';
import { pathWithin } from './realPath.ts';
import { ignoredQuestion } from './repository.ts';
import { originsIn, type Question } from './reproducible.ts';

/** Files of the content that Git ignores; null when that cannot be told. */
export interface IgnoredFiles {
  readonly files: FileList<string> | null;
  readonly deviations: readonly Deviation[];
}

const FIELDS = ['ignoredButIncluded'];

/**
 * Finds the files of the content that the repository's ignore rules hide from `git status`: they are in the image, and
 * neither the commit nor `source_dirty` show them. Paths are those in the repository. Never throws.
 */
export async function ignoredButIncluded(question: Question, limit: number): Promise<IgnoredFiles> {
  const { repository } = question.coordinates;
  const paths = repositoryPaths(question);
  if (repository === null || question.content.tree === null) return { files: null, deviations: [] };
  if (paths === null) return { files: null, deviations: [deviation('layout_unknown', 'ABSENT', FIELDS)] };
  const answer = await repository.git(ignoredQuestion);
  if (!answer.ok) return { files: null, deviations: [deviation(answer.rule, 'ABSENT', FIELDS)] };
  const ignored = new Set(readGitList(answer.output));
  return {
    files: fileList(
      paths.filter((path) => isIgnored(path, ignored)),
      limit,
    ),
    deviations: [],
  };
}

/** Whether a file is listed, or a folder above it, which Git lists in place of all in it. */
function isIgnored(path: string, ignored: ReadonlySet<string>): boolean {
  if (ignored.has(path)) return true;
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    if (ignored.has(path.slice(0, end + 1))) return true;
  }
  return false;
}

/** The paths that the files of the content have in the repository; null when that is not known. */
function repositoryPaths({ content, coordinates, contentFolder }: Question): readonly string[] | null {
  const { repository } = coordinates;
  if (repository === null || content.tree === null) return null;
  if (content.staging !== null) {
    const origins = originsIn(repository, content.staging);
    return [...origins.values()].filter((path) => path !== null);
  }
  const folder = contentFolder === null ? null : pathWithin(repository.top, contentFolder);
  if (folder === null) return null;
  const prefix = folder === '' ? '' : `${folder}/`;
  return content.tree.entries.map(({ path }) => `${prefix}${path}`);
}
