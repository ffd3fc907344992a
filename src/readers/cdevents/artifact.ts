import { text } from '../fields.ts';
import { imageOfPurl, type PurlImage } from '../purl.ts';
import { addProblem, type Finding } from '../record.ts';
import { commitKeyOf } from '../sources.ts';
import { type CdEvent, namedIn } from './event.ts';
import { repositoryOf } from './run.ts';

/**
 * An artifact that was packaged from a change, published under a tag, or signed. It is known by a purl; artifacts that
 * are no images, and purls without a digest, are refused.
 */
export function artifactFindings(event: CdEvent): readonly Finding[] {
  const image = imageOfPurl(event.subjectId);
  if (image?.digest === undefined) {
    const message = `The artifact "${event.subjectId.slice(0, 200)}" is no image with a digest.`;
    const hint = 'Name it as pkg:oci/name@sha256%3A…?repository_url=….';
    addProblem(event.view.notes, 'FIELD_INVALID', `${event.view.path}/data/subject/id`, message, hint);
    return [];
  }
  const named: readonly Finding[] =
    image.reference === undefined ? [] : [{ type: 'imageReference', reference: image.reference }];
  return [...named, ...predicateFindings(event, image, image.digest)];
}

function predicateFindings(event: CdEvent, image: PurlImage, digest: string): readonly Finding[] {
  const content: Finding = { type: 'image', digest, kind: 'UNKNOWN' };
  switch (event.predicate) {
    case 'packaged': {
      const change = namedIn(event, 'change');
      const commit = change === undefined ? undefined : commitKeyOf(change.id);
      if (commit === undefined) return [content];
      const repository = repositoryOf(event);
      const claim: Finding = { ...content, revisionClaim: commit.oid, sourceClaim: repository };
      return [claim, { type: 'commit', commit, repository }];
    }
    case 'published':
      return image.tagged === undefined || event.at === undefined
        ? [content]
        : [content, { type: 'tagSighting', reference: image.tagged, digest, at: event.at }];
    case 'signed':
      return [content, signatureClaim(event, digest)];
    default:
      return [content];
  }
}

/** That something is signed, an event can only claim. */
function signatureClaim({ content, source, at }: CdEvent, digest: string): Finding {
  const hasSignature = text(content, 'signature') !== undefined;
  return {
    type: 'signature',
    anchorDigest: digest,
    signer: source,
    format: 'CLAIM',
    createdAt: at,
    subjects: [digest],
    verification: {
      verified: 'UNKNOWN',
      reason: hasSignature ? 'the event carries a signature that was not checked' : 'an event says so',
    },
  };
}
