import { imageKindOfMediaType } from '../model/digest.ts';
import type { ImageReference } from '../model/imageReference.ts';
import type { Instant } from '../model/time.ts';
import { addMissing, eventTime, requiredText, spelling, text } from './fields.ts';
import { digest, placeOf, referenceOf } from './images.ts';
import type { ReadContext, Reader, ReadRecord } from './reader.ts';
import {
  addProblem,
  type Finding,
  isFields,
  pointer,
  readRecord,
  refusedRecord,
  type View,
} from './record.ts';

/**
 * Reads what somebody saw in a registry: `{"record": "tag", "reference", "digest", "observedAt"}`, where the digest
 * null says that the registry had no such tag, and `{"record": "tags", "repository", "observedAt", "tags": {…}}` for
 * many tags of one repository. What a list leaves out was not looked at: it says nothing.
 */
export const tagObservationReader: Reader = {
  kind: 'TAG_OBSERVATION',
  recognizes: (value) => isObservation(Array.isArray(value) ? value[0] : value),
  *read({ value }, context) {
    if (!Array.isArray(value)) yield* readOne(value, '', context);
    else for (const [index, item] of value.entries()) yield* readOne(item, pointer('', index), context);
  },
};

/** Reads one observation of one tag. */
export function readTagRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  const source =
    isFields(value) && typeof value.source === 'string' && value.source !== '' ? value.source : 'registry';
  return readRecord(path, value, context, source, tagFindings);
}

function isObservation(value: unknown): boolean {
  return isFields(value) && (value.record === 'tag' || value.record === 'tags');
}

function* readOne(value: unknown, path: string, context: ReadContext): Iterable<ReadRecord> {
  if (!isFields(value) || value.record !== 'tags') {
    yield readTagRecord(value, path, context);
    return;
  }
  const { tags, repository, ...common } = value;
  if (typeof repository !== 'string' || !isFields(tags)) {
    const missing = pointer(path, typeof repository === 'string' ? 'tags' : 'repository');
    const message = `${missing} is missing: a list of tags has a repository and its tags by name.`;
    yield refusedRecord(path, value, { code: 'FIELD_MISSING', path: missing, message });
    return;
  }
  for (const [tag, seen] of Object.entries(tags)) {
    // Each tag by itself is a record that can be refused, kept and sent again.
    const record = { ...common, record: 'tag', reference: `${repository}:${tag}`, digest: seen };
    yield readTagRecord(record, pointer(pointer(path, 'tags'), tag), context);
  }
}

function tagFindings(view: View): readonly Finding[] {
  const reference = tagReference(view);
  const at = observationTime(view);
  const seen = seenDigest(view);
  if (reference === undefined || at === undefined || seen === undefined) return [];
  const mediaType = text(view, 'mediaType');
  const sighting: Finding = { type: 'tagSighting', reference, digest: seen, mediaType, at };
  if (seen === null || mediaType === undefined) return [sighting];
  return [sighting, { type: 'image', digest: seen, kind: imageKindOfMediaType(mediaType), mediaType, at }];
}

function tagReference(view: View): ImageReference | undefined {
  const declared = requiredText(view, 'reference');
  if (declared === undefined) return undefined;
  const path = placeOf(view, ['reference']);
  const reference = referenceOf(view, declared, path);
  if (reference === undefined || (reference.tag !== null && reference.digest === null)) return reference;
  const message = 'An observation is of a tag, but the reference has a digest.';
  addProblem(view.notes, 'REFERENCE_INVALID', path, message, 'Give what the tag pointed to as "digest".');
  return undefined;
}

/** An observation is as of its own time; when it was sent on does not matter. */
function observationTime(view: View): Instant | undefined {
  if (spelling(view.fields, ['observed_at']) !== undefined) return eventTime(view, 'observed_at');
  const { observedAt } = view.notes.context;
  if (observedAt === null) addMissing(view, 'observedAt', 'A tag means something only at a time.');
  return observedAt ?? undefined;
}

function seenDigest(view: View): string | null | undefined {
  if (view.fields.digest === null) return null;
  if (spelling(view.fields, ['digest']) !== undefined) return digest(view, 'digest');
  addMissing(view, 'digest', 'Write null when the registry said that there is no such tag.');
  return undefined;
}
