import { parseCommitId } from './commitId.ts';
import { parseDigest } from './digest.ts';
import { type ImageReference, parseImageReference } from './imageReference.ts';

/** What the text of a `ref` may mean, told by its form alone. Which meaning holds is for the graph to say. */
export interface RefForms {
  readonly text: string;
  /** A whole digest: alone, or of a reference that has one. It decides, whatever else the text may mean. */
  readonly digest: string | null;
  /** The beginning of a digest, at least 12 hex digits. */
  readonly digestPrefix: string | null;
  /** The tagged image reference that the text reads as. */
  readonly reference: ImageReference | null;
  /** A name, with a namespace where the text has exactly one slash. */
  readonly name: string;
  readonly namespace: string | null;
  /** A commit id or its first digits, at least 7. */
  readonly commitPrefix: string | null;
  /** The id of a node. */
  readonly nodeId: string | null;
}

/** Longest text that is looked at. */
export const refLengthLimit = 4096;

const nodeIdForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const digestPrefixForm = /^(?:sha256:)?([0-9a-f]{12,63})$/;

/** Reads a `ref`; null for an empty or overlong text. */
export function parseRef(text: string): RefForms | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > refLengthLimit) return null;
  const parsed = parseImageReference(trimmed);
  const reference = parsed.ok ? parsed.reference : null;
  const whole = parseDigest(trimmed)?.text ?? (/^[0-9a-f]{64}$/.test(trimmed) ? `sha256:${trimmed}` : null);
  const [namespace, name, ...rest] = trimmed.split('/');
  const qualified = name !== undefined && rest.length === 0;
  return {
    text: trimmed,
    digest: reference?.digest ?? whole,
    digestPrefix: prefixOf(trimmed),
    reference: reference !== null && reference.digest === null ? reference : null,
    name: qualified ? name : trimmed,
    namespace: qualified ? (namespace ?? null) : null,
    commitPrefix: commitPrefixOf(trimmed),
    nodeId: nodeIdForm.test(trimmed) ? trimmed : null,
  };
}

function prefixOf(text: string): string | null {
  const hex = digestPrefixForm.exec(text)?.[1];
  return hex === undefined ? null : `sha256:${hex}`;
}

function commitPrefixOf(text: string): string | null {
  const parsed = parseCommitId(text);
  if (parsed.form === 'commit') return parsed.oid;
  return parsed.form === 'hint' && parsed.prefix.length >= 7 ? parsed.prefix : null;
}
