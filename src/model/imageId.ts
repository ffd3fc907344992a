import { parseDigest } from './digest.ts';
import { type ImageReference, parseImageReference, stripTransportPrefix } from './imageReference.ts';

/** What a container status says about the image that runs. */
export type ImageId =
  /** Content as a registry serves it: an index or a platform manifest, under one of its repositories. */
  | { readonly form: 'repositoryDigest'; readonly reference: ImageReference; readonly digest: string }
  /** Content as the node holds it: a configuration digest, or an image that was loaded and never pulled. */
  | { readonly form: 'imageId'; readonly digest: string }
  /** Nothing was pulled yet: the image is declared and was never resolved. */
  | { readonly form: 'unresolved' }
  | { readonly form: 'invalid'; readonly reason: string };

const BARE_HEX = /^[0-9a-f]{64}$/;

/**
 * Reads the `imageID` of a Kubernetes container status in the forms that container runtimes write:
 * `docker-pullable://repository@digest`, `repository@digest`, `docker://digest`, a bare digest, its 64 digits
 * alone, or nothing. The named repository may differ from the declared one: runtimes report any repository that
 * has the same content.
 */
export function parseImageId(text: string): ImageId {
  if (text === '') return { form: 'unresolved' };
  const stripped = stripTransportPrefix(text).text;
  if (BARE_HEX.test(stripped)) return { form: 'imageId', digest: `sha256:${stripped}` };
  if (parseDigest(stripped) !== null) return { form: 'imageId', digest: stripped };
  const result = parseImageReference(stripped);
  if (!result.ok) return { form: 'invalid', reason: result.reason };
  const { reference } = result;
  if (reference.digest === null) {
    return { form: 'invalid', reason: `"${text}" has no digest, so it does not say which content runs` };
  }
  return { form: 'repositoryDigest', reference, digest: reference.digest };
}
