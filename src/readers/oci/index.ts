import { type ImageKind, imageKindOfMediaType, imageKindOfShape, parseDigest } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { referenceOf } from '../images.ts';
import type { Reader, SourceDocument } from '../reader.ts';
import { addProblem, type Fields, type Finding, isFields, readRecord, type View } from '../record.ts';
import { configFindings } from './config.ts';
import { indexFindings } from './imageIndex.ts';
import { isSchema1, manifestFindings } from './manifest.ts';
import { fetchedFindings, isTheContentOf } from './reference.ts';
import { referrerFindings, schemeTagOf } from './referrers.ts';

/**
 * Reads what registries serve: indexes (manifest lists), manifests and image configurations, of OCI and Docker.
 * The digest of the document's own bytes says which content it is, so a document must come as it was served.
 */
export const ociReader: Reader = {
  kind: 'OCI',
  // A record says its kind itself; one of a tag carries the media type of what it saw.
  recognizes: (value) => isFields(value) && value.record === undefined && kindOf(value) !== 'UNKNOWN',
  *read(document, context) {
    yield readRecord('', document.value, context, 'registry', (view) => findings(view, document));
  },
};

function findings(view: View, document: SourceDocument): readonly Finding[] {
  const { notes, path } = view;
  if (parseDigest(document.digest) === null) {
    addProblem(notes, 'DIGEST_INVALID', path, `"${document.digest}" is not the digest of the document.`);
    return [];
  }
  const kind = kindOf(view.fields);
  if (kind === 'UNKNOWN') {
    addProblem(notes, 'KIND_MISMATCH', path, 'This is no image index, manifest or configuration.');
    return [];
  }
  const declared = notes.context.reference;
  const reference = declared === undefined ? undefined : referenceOf(view, declared, path);
  if (reference !== undefined && !isTheContentOf(view, reference, document.digest)) return [];
  const content = contentFindings(view, kind, document, reference);
  return reference === undefined || content.length === 0
    ? content
    : [...content, ...fetchedFindings(view, kind, reference, document.digest)];
}

function contentFindings(
  view: View,
  kind: ImageKind,
  document: SourceDocument,
  reference: ImageReference | undefined,
): readonly Finding[] {
  const content = { digest: document.digest, size: document.size };
  switch (kind) {
    case 'INDEX': {
      const fallback = schemeTagOf(reference);
      const isReferrers = fallback !== undefined && fallback.suffix === undefined;
      return isReferrers ? referrerFindings(view, fallback.subject) : indexFindings(view, content);
    }
    case 'MANIFEST':
      return manifestFindings(view, content, reference);
    case 'CONFIG':
      return configFindings(view, content);
    case 'LAYER':
    case 'UNKNOWN':
      return [];
  }
}

/** What a document is by its media type and, without one, by its shape. */
function kindOf(fields: Fields): ImageKind {
  const { mediaType } = fields;
  const byShape = imageKindOfShape(fields);
  const byMediaType = typeof mediaType === 'string' ? imageKindOfMediaType(mediaType) : 'UNKNOWN';
  if (byMediaType === 'LAYER') return 'UNKNOWN';
  if (byMediaType !== 'UNKNOWN') return isAmbiguous(fields, byMediaType) ? 'UNKNOWN' : byMediaType;
  // Other JSON documents list "manifests" too; those of registries say their schema version.
  const saysVersion = fields.schemaVersion === 2 || isSchema1(fields);
  return byShape === 'CONFIG' || saysVersion ? byShape : 'UNKNOWN';
}

/** A document that some clients read as an index and others as a manifest names no content (CVE-2021-41190). */
function isAmbiguous(fields: Fields, kind: ImageKind): boolean {
  if (kind === 'INDEX') return 'layers' in fields || 'config' in fields;
  return kind === 'MANIFEST' && 'manifests' in fields;
}
