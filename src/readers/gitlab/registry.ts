import { parseDigest } from '../../model/digest.ts';
import { addMissing, contentTime, count, requiredText, text } from '../fields.ts';
import { digest, referenceOf } from '../images.ts';
import { addProblem, type Finding, type View } from '../record.ts';

/**
 * A tag of GitLab's container registry: in a list by its name alone, by itself with its digest and `revision`, which is
 * the digest of the image's configuration without its algorithm. A tag has a digest at a time, and the answer carries
 * none: the caller tells when it was asked.
 */
export function registryTagFindings(view: View): readonly Finding[] {
  const location = requiredText(view, 'location');
  const name = requiredText(view, 'name');
  if (location === undefined || name === undefined) return [];
  const reference = referenceOf(view, location, `${view.path}/location`);
  if (reference === undefined) return [];
  if (reference.tag !== name) {
    const message = `The tag is called "${name.slice(0, 128)}", but its location is "${reference.canonical}".`;
    addProblem(view.notes, 'FIELD_INVALID', `${view.path}/location`, message);
    return [];
  }
  const mention: Finding = { type: 'imageReference', reference, declared: location };
  const content = digest(view, 'digest');
  if (content === undefined) return [mention];
  const image: Finding = {
    type: 'image',
    digest: content,
    kind: 'UNKNOWN',
    createdAt: contentTime(view, 'created_at'),
  };
  const { observedAt } = view.notes.context;
  count(view, 'total_size');
  if (observedAt === null) {
    addMissing(view, 'observedAt', 'Say when the registry was asked: a tag means something only at a time.');
    return [mention, image, ...configFindings(view, content)];
  }
  return [
    image,
    { type: 'tagSighting', reference, digest: content, at: observedAt },
    ...configFindings(view, content),
  ];
}

function configFindings(view: View, whole: string): readonly Finding[] {
  const part = parseDigest(`sha256:${text(view, 'revision') ?? ''}`)?.text;
  if (part === undefined) return [];
  return [
    { type: 'image', digest: part, kind: 'CONFIG' },
    { type: 'imagePart', relation: 'HAS_CONFIG', whole, part },
  ];
}
