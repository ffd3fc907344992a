import { foldHost, type ImageReference, parseReferenceGrammar } from '../imageReference.ts';

/**
 * The reference that stands for all ways of writing it: the host in lower case (DNS), and only the digest where a tag
 * stands beside one, since the digest decides. Equivalent references are linked to this one and not to each other, so n
 * of them have at most n links.
 */
export function plainReference(reference: ImageReference): ImageReference {
  const folded = foldHost(reference);
  if (folded.tag === null || folded.digest === null) return folded;
  const result = parseReferenceGrammar(folded.canonical.replace(`:${folded.tag}@`, '@'));
  return result.ok ? result.reference : folded;
}
