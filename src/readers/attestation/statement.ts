import { parseDigest } from '../../model/digest.ts';
import { children, text } from '../fields.ts';
import { parseReference, pinnedReference } from '../images.ts';
import { imageOfPurl } from '../purl.ts';
import { addProblem, type Fields, type Finding, isFields, type View } from '../record.ts';

const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/;

/** Most subjects of one statement that are read. */
export const subjectLimit = 1_000;

/** Something that a statement is about. */
export interface Subject {
  readonly name: string | undefined;
  readonly digest: string;
}

/** Whether an object is an in-toto statement. */
export function isStatement({ _type: type }: Fields): boolean {
  return typeof type === 'string' && STATEMENT.test(type);
}

/**
 * The subjects of a statement that have a digest of content. Digests of commits and of other algorithms name no image,
 * and one of the wrong length is a problem.
 */
export function subjectsOf(statement: View): readonly Subject[] {
  const all = children(statement, 'subject');
  if (all.length > subjectLimit) {
    const message = `The statement has ${all.length} subjects; only the first ${subjectLimit} are read.`;
    addProblem(statement.notes, 'FIELD_INVALID', `${statement.path}/subject`, message);
  }
  const subjects = all
    .slice(0, subjectLimit)
    .flatMap((subject) =>
      digestsOf(subject).map((digest): Subject => ({ name: text(subject, 'name'), digest })),
    );
  if (subjects.length === 0)
    addProblem(
      statement.notes,
      'FIELD_MISSING',
      `${statement.path}/subject`,
      'The statement is about nothing that has a digest of content.',
    );
  return subjects;
}

/** The name of a subject, where it is that of an image: a reference, or a purl. */
export function subjectFindings({ name, digest }: Subject): readonly Finding[] {
  const reference = name === undefined ? undefined : referenceOf(name, digest);
  return reference === undefined ? [] : [{ type: 'imageReference', reference, declared: name }];
}

function referenceOf(name: string, digest: string) {
  const image = imageOfPurl(name);
  if (image?.reference !== undefined) return pinnedReference(image.reference, digest);
  // A bare word may be the name of any file: what has a registry is meant as an image.
  const parsed = /^[^/\s]+[.:][^/\s]*\/\S+$/.test(name) ? parseReference(name) : undefined;
  return parsed?.ok ? pinnedReference(parsed.reference, digest) : undefined;
}

const algorithms = ['sha256', 'sha384', 'sha512'] as const;

/** The digests of content in a digest set. */
export function digestsOf(view: View): readonly string[] {
  const set = view.fields.digest;
  if (!isFields(set)) return [];
  return algorithms.flatMap((algorithm) => {
    const hex = set[algorithm];
    if (hex === undefined) return [];
    const digest = `${algorithm}:${String(hex)}`;
    if (parseDigest(digest) !== null) return [digest];
    const place = `${view.path}/digest/${algorithm}`;
    addProblem(view.notes, 'DIGEST_INVALID', place, `"${digest.slice(0, 160)}" is not a digest.`);
    return [];
  });
}
