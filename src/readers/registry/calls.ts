import { parseDigest } from '../../model/digest.ts';
import { texts } from '../fields.ts';
import { parseReference } from '../images.ts';
import { referrerFindings } from '../oci/referrers.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import { addProblem, type Finding, isFields, readRecord, refusedRecord, type View } from '../record.ts';

const CALL = /^(?:https?:\/\/([^/?#]+))?\/v2\/(.+?)\/(tags\/list|referrers\/([^/?#]+))(?:\?.*)?$/;

/** Whether a value is a recorded answer of a registry that is read here. */
export function isRegistryCall(value: unknown): value is { request: string; response: unknown } {
  return (
    isFields(value) && typeof value.request === 'string' && CALL.test(value.request) && 'response' in value
  );
}

/** A recorded answer: the tags of a repository, or what refers to a digest. */
export function* readRegistryCall(value: unknown, path: string, context: ReadContext): Iterable<ReadRecord> {
  const match = isRegistryCall(value) ? CALL.exec(value.request) : null;
  if (!isRegistryCall(value) || match === null) {
    const message = 'This is no answer of a tag list or of referrers.';
    yield refusedRecord(path, value, { code: 'KIND_UNKNOWN', path, message });
    return;
  }
  const [, host, repository = '', , subject] = match;
  const registry = host ?? context.instance;
  const record = readRecord(`${path}/response`, value.response, context, 'registry', (view) => {
    if (registry === undefined) {
      const hint = 'Record the whole address, or name the registry as "instance".';
      addProblem(view.notes, 'FIELD_MISSING', `${path}/request`, 'The request names no registry.', hint);
      return [];
    }
    return subject === undefined
      ? tagListFindings(view, `${registry}/${repository}`)
      : ofSubject(view, subject);
  });
  yield { ...record, value };
}

/** A tag list says which tags are there, without their digests; one page of it says nothing of other tags. */
function tagListFindings(view: View, name: string): readonly Finding[] {
  return (texts(view, 'tags') ?? []).flatMap((tag): readonly Finding[] => {
    const result = parseReference(`${name}:${tag}`);
    if (result.ok) return [{ type: 'imageReference', reference: result.reference }];
    addProblem(view.notes, result.code, `${view.path}/tags`, `The tag is refused: ${result.reason}.`);
    return [];
  });
}

function ofSubject(view: View, text: string): readonly Finding[] {
  const subject = parseDigest(decodeURIComponent(text));
  if (subject !== null) {
    const findings = referrerFindings(view, subject.text);
    // A list that is empty says that nothing refers to the image: which is worth nothing but that it is known.
    return [{ type: 'image', digest: subject.text, kind: 'UNKNOWN' }, ...findings];
  }
  addProblem(view.notes, 'DIGEST_INVALID', view.path, 'The request names no digest.');
  return [];
}
