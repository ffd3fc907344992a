import { isUtf8 } from 'node:buffer';
import { stripPythonSpace } from './pythonSpace.ts';

/** A text that git printed. */
export type GitText =
  | { readonly ok: true; readonly text: string }
  /** With U+FFFD for what is not UTF-8. */
  | { readonly ok: false; readonly readable: string };

/** Reads what git printed as one text, without the white space around it; null when nothing is left. */
export function readGitText(output: Buffer): GitText | null {
  const text = stripPythonSpace(output.toString());
  if (text === '') return null;
  return isUtf8(output) ? { ok: true, text } : { ok: false, readable: text };
}

/** Reads what git printed as one path: only the line's end falls away, as a name may end in white space. */
export function readGitPath(output: Buffer): string | null {
  if (!isUtf8(output)) return null;
  return output.toString().replace(/\n$/, '') || null;
}

/** The parts of an answer of a call with `-z`. */
export function readGitList(output: Buffer): readonly string[] {
  const parts = output.toString().split('\0');
  if (parts.at(-1) === '') parts.pop();
  return parts;
}
