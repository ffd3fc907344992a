import { parseCommitId } from '../model/commitId.ts';
import type { AgentKey, CommitKey } from '../model/fact.ts';
import { normalizeRemote } from '../model/gitRemote.ts';
import { remember } from '../model/remember.ts';
import { requiredText, text } from './fields.ts';
import { placeOf } from './images.ts';
import { addProblem, type View } from './record.ts';

/** A commit by its full id. An abbreviated id is a problem: which commit it means depends on the repository. */
export function commitKey(view: View, ...names: readonly string[]): CommitKey | undefined {
  const value = text(view, ...names);
  if (value === undefined) return undefined;
  const commit = commitKeyOf(value);
  if (commit !== undefined) return commit;
  const message = `"${value.slice(0, 80)}" is not a full commit id.`;
  const hint = 'Send all 40 (SHA-1) or 64 (SHA-256) hexadecimal digits.';
  addProblem(view.notes, 'COMMIT_INVALID', placeOf(view, names), message, hint);
  return undefined;
}

/** A commit without which the record means nothing; see {@link commitKey}. */
export function requiredCommitKey(view: View, ...names: readonly string[]): CommitKey | undefined {
  return requiredText(view, ...names) === undefined ? undefined : commitKey(view, ...names);
}

/** A text as a commit, when it is a full commit id. */
export function commitKeyOf(value: string): CommitKey | undefined {
  const result = parseCommitId(value);
  return result.form === 'commit' ? { algorithm: result.algorithm, oid: result.oid } : undefined;
}

/** Reads a text as a remote; see {@link normalizeRemote}. */
export const readRemote = remember(normalizeRemote, 10_000);

/** A repository as a normalised remote. */
export function remote(view: View, ...names: readonly string[]): string | undefined {
  const value = text(view, ...names);
  if (value === undefined) return undefined;
  const { remote: normalized } = readRemote(value);
  if (normalized !== null) return normalized;
  const path = placeOf(view, names);
  const message = `${path} is no remote of a repository that can be told from credentials.`;
  addProblem(view.notes, 'FIELD_INVALID', path, message, 'Write the remote as https://host/path.');
  return undefined;
}

/** A page of a system, as an absolute HTTP address without credentials. */
export function webUrl(view: View, ...names: readonly string[]): string | undefined {
  const value = text(view, ...names);
  if (value === undefined || /^https?:\/\/[^/\s]/i.test(value)) return value;
  const path = placeOf(view, names);
  addProblem(view.notes, 'FIELD_INVALID', path, `${path} is not an http or https address.`);
  return undefined;
}

/** A person by e-mail address; undefined when the text is not plausibly one. */
export function personByEmail(email: string | undefined): AgentKey | undefined {
  const isPlausible = email !== undefined && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(email);
  return isPlausible ? { kind: 'HUMAN', identity: `mailto:${email.toLowerCase()}` } : undefined;
}
