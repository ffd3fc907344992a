import { type ImageKind, parseDigest } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { text } from '../fields.ts';
import { pinnedReference } from '../images.ts';
import { addProblem, type Finding, type View } from '../record.ts';

/** Whether a document can be what a reference names; a digest that differs is a problem. */
export function isTheContentOf(view: View, reference: ImageReference, digest: string): boolean {
  const claimed = reference.digest === null ? null : parseDigest(reference.digest);
  // Only digests of one algorithm can be compared.
  if (claimed === null || claimed.algorithm !== parseDigest(digest)?.algorithm || claimed.text === digest)
    return true;
  addProblem(
    view.notes,
    'DIGEST_MISMATCH',
    view.path,
    `The document is ${digest}, but was fetched as ${claimed.text}.`,
    'Send the bytes as the registry served them: reformatted JSON has another digest.',
  );
  return false;
}

/** What follows from having fetched content under a reference: its name there, and what the tag pointed to. */
export function fetchedFindings(
  view: View,
  kind: ImageKind,
  reference: ImageReference,
  digest: string,
): readonly Finding[] {
  // A configuration is fetched as a blob, and no tag ever points to it.
  if (kind === 'CONFIG') return [];
  const pinned = pinnedReference(reference, digest);
  const named: readonly Finding[] =
    pinned === undefined ? [] : [{ type: 'imageReference', reference: pinned }];
  const { observedAt } = view.notes.context;
  // A registry that is asked by digest does not look at the tag.
  if (reference.tag === null || reference.digest !== null || observedAt === null) return named;
  const mediaType = text(view, 'mediaType');
  return [...named, { type: 'tagSighting', reference, digest, mediaType, at: observedAt }];
}
