import type { BuildFact } from './fact.ts';
import { type ImageReference, parseImageReference, stripTransportPrefix } from './imageReference.ts';

/**
 * The tag that a build says it pushed. A name without a registry host is no reference here: which registry it was pushed
 * to is not known, and Docker Hub is no guess for a CI system.
 *
 * @returns null where the record names no tag, or one without its registry
 */
export function pushedReference({
  imageUrl,
  imageName,
  imageTag,
}: Pick<BuildFact, 'imageUrl' | 'imageName' | 'imageTag'>): ImageReference | null {
  const named = imageName !== undefined && imageTag !== undefined ? `${imageName}:${imageTag}` : undefined;
  for (const text of [imageUrl, named]) {
    if (text === undefined) continue;
    const bare = stripTransportPrefix(text).text;
    if (!namesRegistry(bare)) continue;
    const parsed = parseImageReference(bare);
    if (parsed.ok && parsed.reference.tag !== null && parsed.reference.digest === null)
      return parsed.reference;
  }
  return null;
}

/** Whether the first component of a reference is a host: it has a dot or a port, or is localhost. */
export function namesRegistry(text: string): boolean {
  const slash = text.indexOf('/');
  return slash > 0 && (/[.:]/.test(text.slice(0, slash)) || text.startsWith('localhost/'));
}
