import { parseDigest } from '../model/digest.ts';
import { type ImageReference, parseImageReference } from '../model/imageReference.ts';
import { remember } from '../model/remember.ts';
import { requiredText, spelling, text, texts } from './fields.ts';
import { addProblem, pointer, type View } from './record.ts';

/** Reads a text as an image reference; see {@link parseImageReference}. */
export const parseReference = remember((declared) => parseImageReference(declared), 10_000);

/** A content digest. */
export function digest(view: View, ...names: readonly string[]): string | undefined {
  const value = text(view, ...names);
  if (value === undefined || isDigest(view, value, placeOf(view, names))) return value;
  return undefined;
}

/** A content digest without which the record, or the entry, means nothing. */
export function requiredDigest(view: View, ...names: readonly string[]): string | undefined {
  return requiredText(view, ...names) === undefined ? undefined : digest(view, ...names);
}

/** The content digests of an array, or the one that a field holds; those that are none are problems. */
export function digests(view: View, ...names: readonly string[]): readonly string[] | undefined {
  const place = placeOf(view, names);
  const isArray = Array.isArray(view.fields[spelling(view.fields, names) ?? '']);
  return texts(view, ...names)?.filter((value, index) =>
    isDigest(view, value, isArray ? pointer(place, index) : place),
  );
}

/** An image reference. */
export function imageReference(
  view: View | undefined,
  ...names: readonly string[]
): ImageReference | undefined {
  const declared = text(view, ...names);
  return view === undefined || declared === undefined
    ? undefined
    : referenceOf(view, declared, placeOf(view, names));
}

/** Reads a text as an image reference; when it is none, the reason becomes a problem at `path`. */
export function referenceOf(view: View, declared: string, path: string): ImageReference | undefined {
  const result = parseReference(declared);
  if (result.ok) return result.reference;
  const hint =
    result.code === 'REFERENCE_IS_IMAGE_ID'
      ? 'Name the image by its repository, as in registry.example/app:1.0 or registry.example/app@sha256:….'
      : undefined;
  addProblem(view.notes, result.code, path, `The image reference is refused: ${result.reason}.`, hint);
  return undefined;
}

/** The name of some content in the repository of a reference. */
export function pinnedReference(
  reference: ImageReference,
  contentDigest: string,
): ImageReference | undefined {
  const { registry, repository } = reference;
  const name = registry === '' ? repository : `${registry}/${repository}`;
  const result = parseImageReference(`${name}@${contentDigest}`);
  return result.ok ? result.reference : undefined;
}

/** The JSON pointer to the field that one of the names finds. */
export function placeOf(view: View, names: readonly string[]): string {
  return pointer(view.path, spelling(view.fields, names) ?? names[0] ?? '');
}

function isDigest(view: View, value: string, path: string): boolean {
  if (parseDigest(value) !== null) return true;
  addProblem(
    view.notes,
    'DIGEST_INVALID',
    path,
    `"${value.slice(0, 160)}" is not a digest.`,
    'A digest is sha256:, sha384: or sha512: and all its lower-case hexadecimal digits.',
  );
  return false;
}
