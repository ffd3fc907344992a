import { shellPattern } from './fnmatch.ts';
import { stripPythonSpace } from './pythonSpace.ts';

/** Whether a file or folder of this base name is left out of a build context. */
export type IgnoreRule = (name: string) => boolean;

/**
 * Reads an ignore file as agentex staging does, which is not as Docker does: each line is cut at its first `#`, and
 * what is left is a pattern for **base names** at every depth (see {@link shellPattern}). A pattern with `/` matches no
 * base name, so `__pycache__/` ignores nothing, and `!x` is no exception.
 */
export function readStagingIgnore(text: string): IgnoreRule {
  const patterns = text
    .split(/\r\n|\r|\n/)
    .map((line) => stripPythonSpace(line.split('#', 1)[0] ?? ''))
    .filter((pattern) => pattern !== '')
    .map(shellPattern);
  return (name) => patterns.some((matches) => matches(name));
}

/** The rule where there is no ignore file. */
export const ignoreNothing: IgnoreRule = () => false;
