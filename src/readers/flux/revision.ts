import { parseDigest } from '../../model/digest.ts';
import type { CommitKey } from '../../model/fact.ts';
import { commitKeyOf } from '../sources.ts';

/** What a revision of a source stands for: a commit of a branch or tag, or content of a registry. */
export type Revision =
  | { readonly form: 'commit'; readonly commit: CommitKey; readonly ref: string | undefined }
  | { readonly form: 'digest'; readonly digest: string; readonly tag: string | undefined };

const COMMIT = /^(?:(.+)[@/])?(?:sha1:|sha256:)?([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads a revision as Flux writes it: `refs/heads/main@sha1:…` (a commit, which is never an image digest),
 * `latest@sha256:…` (a digest in a registry), and the forms before Flux 0.37, `main/…` and `latest/…` with bare digits.
 *
 * @param isOci whether the source is a registry; digits alone do not tell
 */
export function parseRevision(text: string, isOci: boolean): Revision | undefined {
  const match = COMMIT.exec(text);
  if (match === null) return undefined;
  const [, name, hex = ''] = match;
  if (isOci) {
    const digest = parseDigest(`sha256:${hex}`);
    return digest === null ? undefined : { form: 'digest', digest: digest.text, tag: name };
  }
  const commit = commitKeyOf(hex);
  return commit === undefined ? undefined : { form: 'commit', commit, ref: name };
}

/** A revision that was applied: the source's kind is told elsewhere, but a commit says `sha1` and content `sha256`. */
export function parseAppliedRevision(text: string, sourceKind: string | undefined): Revision | undefined {
  return parseRevision(
    text,
    sourceKind === 'OCIRepository' || (sourceKind === undefined && text.includes('@sha256:')),
  );
}
