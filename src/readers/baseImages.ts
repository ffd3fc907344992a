import type { ImageReference } from '../model/imageReference.ts';
import { digestsOf } from './attestation/statement.ts';
import { text, texts } from './fields.ts';
import { parseReference, placeOf } from './images.ts';
import { imageOfPurl } from './purl.ts';
import { addProblem, pointer, type View } from './record.ts';

/** Most base images of one build that are read. */
export const baseImageLimit = 100;

/** The base images of a record, each as a reference with its digest: what a tag alone names is no content. */
export function baseImagesOf(view: View): readonly ImageReference[] | undefined {
  const names = ['base_images'];
  const listed = texts(view, ...names);
  if (listed === undefined) return undefined;
  const place = placeOf(view, names);
  const all = listed.flatMap((declared, index) => {
    const result = parseReference(declared);
    if (result.ok && result.reference.digest !== null) return [result.reference];
    const path = pointer(place, index);
    const message = `${path} is no image reference with a digest.`;
    addProblem(view.notes, 'FIELD_INVALID', path, message, 'Write base images as name:tag@sha256:….');
    return [];
  });
  if (all.length <= baseImageLimit) return all;
  const message = `${place} has ${all.length} images; only the first ${baseImageLimit} are read.`;
  addProblem(view.notes, 'FIELD_INVALID', place, message);
  return all.slice(0, baseImageLimit);
}

/**
 * The images among what went into a build by its provenance: base images, and what else of images its builder read.
 * Builders name them by purl (`pkg:docker/alpine@3.18`), with the digest beside it.
 */
export function imagesAmong(materials: readonly View[]): readonly ImageReference[] {
  return materials.flatMap((view) => imageOf(view) ?? []).slice(0, baseImageLimit);
}

function imageOf(view: View): ImageReference | undefined {
  const uri = text(view, 'uri');
  const image = uri === undefined ? undefined : imageOfPurl(uri);
  const named = image?.tagged ?? image?.reference;
  const digest = image === undefined ? undefined : (digestsOf(view)[0] ?? image.digest);
  if (named === undefined || digest === undefined) return undefined;
  const { registry, repository, tag } = named;
  const name = `${registry === '' ? '' : `${registry}/`}${repository}${tag === null ? '' : `:${tag}`}`;
  const result = parseReference(`${name}@${digest}`);
  return result.ok ? result.reference : undefined;
}
