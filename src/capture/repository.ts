import type { DeviationRule } from '../model/deviation.ts';
import { readGitPath, readGitText } from '../model/gitText.ts';
import { askedOnce, type Git, type GitAnswer, type GitOptions, gitIn } from './git.ts';
import { realPath } from './realPath.ts';

/** The repository that a folder is in. */
export interface Repository {
  /** Its top level as Git prints it. */
  readonly printedTop: string;
  /** Its top level, with all links followed. */
  readonly top: string;
  /** Calls git there; a question that was asked before is not asked again. */
  readonly git: Git;
}

export type FoundRepository =
  | { readonly ok: true; readonly repository: Repository }
  | { readonly ok: false; readonly rule: DeviationRule };

/** Finds the repository of a folder. */
export async function findRepository(folder: string, options: GitOptions): Promise<FoundRepository> {
  const answer = await gitIn(folder, options)(['rev-parse', '--show-toplevel']);
  if (!answer.ok) return { ok: false, rule: answer.rule };
  const printedTop = readGitPath(answer.output);
  if (printedTop === null)
    return { ok: false, rule: answer.output.length > 0 ? 'text_not_utf8' : 'not_a_repository' };
  const git = askedOnce(gitIn(printedTop, options));
  return { ok: true, repository: { printedTop, top: realPath(printedTop), git } };
}

// Questions that are asked in several places, or ahead of when the answer is needed.

/** What kind of repository it is, and the commit at HEAD on the last line; without a commit, git fails after the rest. */
export const headQuestion = ['rev-parse', '--is-shallow-repository', '--show-object-format', 'HEAD'] as const;

/** What differs from the commit, untracked files included; below a folder of the repository, or in all of it. */
export const statusQuestion = (subpath: string | null): readonly string[] => [
  'status',
  '--porcelain=v2',
  '-z',
  ...(subpath === null ? [] : ['--', subpath]),
];

/** The id of the tree at a path of the commit; the empty path is its top. */
export const treeQuestion = (path: string): readonly string[] => [
  'rev-parse',
  '--verify',
  '--end-of-options',
  `HEAD:${path}`,
];

/** Files that Git ignores; a folder that is ignored as a whole stands for all in it. */
export const ignoredQuestion = [
  'ls-files',
  '--others',
  '--ignored',
  '--exclude-standard',
  '--directory',
  '-z',
] as const;

/** One text that git printed; null when it failed, printed nothing, or what is not UTF-8. */
export function textOf(answer: GitAnswer): string | null {
  const text = answer.ok ? readGitText(answer.output) : null;
  return text?.ok === true ? text.text : null;
}
