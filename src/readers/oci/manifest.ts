import { imageKindOfMediaType } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { child, children, count, text, textMap } from '../fields.ts';
import { digest, requiredDigest } from '../images.ts';
import { addProblem, type Fields, type Finding, type View } from '../record.ts';
import { type Content, sourceClaims } from './content.ts';
import { artifactFindings } from './referrers.ts';

/** Attestations that BuildKit stores have the form of an image whose layers are in-toto statements. */
const IN_TOTO = 'application/vnd.in-toto+json';

/** Whether a document is a Docker manifest of the first schema, which was replaced in 2016. */
export function isSchema1(fields: Fields): boolean {
  return fields.schemaVersion === 1 || Array.isArray(fields.fsLayers);
}

/** A manifest: itself with its layers, and its configuration where it is an image. */
export function manifestFindings(
  view: View,
  content: Content,
  reference?: ImageReference,
): readonly Finding[] {
  if (isSchema1(view.fields)) {
    // Its digest is that of the signed payload within the document, not of the document's bytes.
    const message = 'Docker manifests of schema 1 are not read.';
    addProblem(
      view.notes,
      'KIND_UNKNOWN',
      view.path,
      message,
      'Push the image again with a present-day client.',
    );
    return [];
  }
  const layers = children(view, 'layers');
  const annotations = textMap(view, 'annotations');
  return [
    {
      type: 'image',
      ...content,
      kind: 'MANIFEST',
      mediaType: text(view, 'mediaType'),
      layers: layers.flatMap((layer) => digest(layer, 'digest') ?? []),
      labels: annotations,
      ...sourceClaims(annotations),
    },
    ...configOf(view, content, layers),
    ...subjectFindings(view, content),
    ...artifactFindings(view, reference),
  ];
}

/** The image that an artifact is about, which its manifest names as its subject. */
function subjectFindings(view: View, { digest: artifact }: Content): readonly Finding[] {
  const subject = child(view, 'subject');
  const about = subject && digest(subject, 'digest');
  return about === undefined
    ? []
    : [{ type: 'referrer', artifact, about, artifactType: text(view, 'artifactType') }];
}

function configOf(view: View, manifest: Content, layers: readonly View[]): readonly Finding[] {
  const config = child(view, 'config');
  if (config === undefined) return [];
  const mediaType = text(config, 'mediaType');
  if (!isImage(view, mediaType, layers)) return [];
  const part = requiredDigest(config, 'digest');
  if (part === undefined) return [];
  return [
    { type: 'image', digest: part, kind: 'CONFIG', mediaType, size: count(config, 'size') },
    { type: 'imagePart', relation: 'HAS_CONFIG', whole: manifest.digest, part },
  ];
}

/** Artifacts (signatures, SBOMs, charts) have a manifest too, but their configuration is empty or of another kind. */
function isImage(view: View, configMediaType: string | undefined, layers: readonly View[]): boolean {
  if (text(view, 'artifactType') !== undefined) return false;
  const isImageConfig = configMediaType === undefined || imageKindOfMediaType(configMediaType) === 'CONFIG';
  const isAttestation = layers.length > 0 && layers.every((layer) => layer.fields.mediaType === IN_TOTO);
  return isImageConfig && !isAttestation;
}
