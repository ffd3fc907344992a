import { imageKindOfMediaType, parseDigest } from '../../model/digest.ts';
import { child, children, count, text, textMap } from '../fields.ts';
import { requiredDigest } from '../images.ts';
import { type Finding, isFields, type View } from '../record.ts';
import { type Content, platformOf, sourceClaims } from './content.ts';
import { BUILDKIT_SUBJECT } from './referrers.ts';

/** Set by BuildKit on entries that hold attestations about another entry. */
const ATTESTATION = 'vnd.docker.reference.type';

/** An index: itself, and the manifests that it lists by platform. */
export function indexFindings(view: View, content: Content): readonly Finding[] {
  const annotations = textMap(view, 'annotations');
  const findings: Finding[] = [
    {
      type: 'image',
      ...content,
      kind: 'INDEX',
      mediaType: text(view, 'mediaType'),
      labels: annotations,
      ...sourceClaims(annotations),
    },
  ];
  for (const entry of children(view, 'manifests')) addEntry(findings, content, entry);
  return findings;
}

function addEntry(findings: Finding[], index: Content, entry: View): void {
  const part = requiredDigest(entry, 'digest');
  if (part === undefined) return;
  const mediaType = text(entry, 'mediaType');
  const kind = mediaType === undefined ? 'UNKNOWN' : imageKindOfMediaType(mediaType);
  const image = { type: 'image', digest: part, kind, mediaType, size: count(entry, 'size') } as const;
  if (isAboutAnImage(entry)) {
    // An attestation or signature is content of the repository but nothing that can run: as a part of the index it
    // would count as one of its platforms. Its annotations say what it is about.
    const annotations = textMap(entry, 'annotations');
    findings.push({ ...image, labels: annotations });
    const about = annotations?.[BUILDKIT_SUBJECT];
    if (about !== undefined && parseDigest(about) !== null)
      findings.push({ type: 'referrer', artifact: part, about, artifactType: annotations?.[ATTESTATION] });
    return;
  }
  const platform = platformOf(child(entry, 'platform'));
  findings.push({ ...image, platform });
  findings.push({ type: 'imagePart', relation: 'HAS_MANIFEST', whole: index.digest, part, platform });
}

/** Whether an entry is not an image but something about one. */
function isAboutAnImage({ fields }: View): boolean {
  const isAttestation = isFields(fields.annotations) && fields.annotations[ATTESTATION] !== undefined;
  return isAttestation || (typeof fields.artifactType === 'string' && fields.artifactType !== '');
}
