import { type ImageReference, parseImageReference, stripTransportPrefix } from './imageReference.ts';

/** The image that a record names by name and tag apart, or by an address. */
export interface NamedImage {
  readonly imageName?: string | undefined;
  readonly imageTag?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly references?: readonly ImageReference[] | undefined;
}

/**
 * The name and tag under which a build's image is known: the last part of its repository, and its tag. Registries and
 * folders are left out, because records name the same image with and without them: a match is weak for that reason.
 *
 * @returns undefined where the build names no image by name and tag
 */
export function imageKeyOfBuild(image: NamedImage): string | undefined {
  return keyOfName(image) ?? keyOfReference(referenceOf(image.imageUrl));
}

/**
 * The name and tag of the image that a deploy brings; see {@link imageKeyOfBuild}.
 *
 * @returns undefined where it names none, or several: then nothing tells which of them the build made
 */
export function imageKeyOfDeploy(image: NamedImage): string | undefined {
  const { references = [] } = image;
  const [first] = references;
  return keyOfName(image) ?? (references.length === 1 ? keyOfReference(first) : undefined);
}

function keyOfName({ imageName, imageTag }: NamedImage): string | undefined {
  if (imageName === undefined || imageTag === undefined) return undefined;
  return `${imageName.slice(imageName.lastIndexOf('/') + 1)}:${imageTag}`;
}

function keyOfReference(reference: ImageReference | undefined): string | undefined {
  if (reference === undefined || reference.tag === null) return undefined;
  const { repository, tag } = reference;
  return `${repository.slice(repository.lastIndexOf('/') + 1)}:${tag}`;
}

function referenceOf(imageUrl: string | undefined): ImageReference | undefined {
  if (imageUrl === undefined) return undefined;
  const result = parseImageReference(stripTransportPrefix(imageUrl).text);
  return result.ok ? result.reference : undefined;
}
