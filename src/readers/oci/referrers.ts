import { parseDigest } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { child, children, contentTime, text } from '../fields.ts';
import { digest } from '../images.ts';
import type { Finding, View } from '../record.ts';

/** What an artifact says about the image that it is about. */
type ArtifactRole = 'SIGNATURE' | 'ATTESTATION' | 'SBOM' | 'SCAN';

const COSIGN_SIGNATURE = 'application/vnd.dev.cosign.simplesigning.v1+json';

/** The tags of cosign's scheme: `sha256-<hex>.sig`, `.att`, `.sbom`; without an ending, the fallback of referrers. */
const SCHEME_TAG = /^(sha256|sha384|sha512)-([0-9a-f]+)(?:\.(sig|att|sbom))?$/;

/** What a tag of the scheme says: which digest it is about, and as what. */
export interface SchemeTag {
  readonly subject: string;
  readonly suffix: 'sig' | 'att' | 'sbom' | undefined;
}

/** Reads a tag of the scheme `sha256-<hex>[.sig|.att|.sbom]`; undefined for any other. */
export function schemeTagOf(reference: ImageReference | undefined): SchemeTag | undefined {
  const match = SCHEME_TAG.exec(reference?.tag ?? '');
  if (match === null) return undefined;
  const [, algorithm, hex, suffix] = match;
  const subject = parseDigest(`${algorithm}:${hex}`);
  if (subject === null) return undefined;
  return { subject: subject.text, suffix: suffix as SchemeTag['suffix'] };
}

/**
 * What a manifest is about, by its `subject` (OCI 1.1) or the tag that it was fetched under: each layer is a document
 * about that image. A document's own contents are read when it comes by itself, under the same digest; until then only
 * its existence is known.
 */
export function artifactFindings(view: View, reference: ImageReference | undefined): readonly Finding[] {
  const subject = child(view, 'subject');
  const scheme = schemeTagOf(reference);
  const about = (subject && digest(subject, 'digest')) ?? scheme?.subject;
  if (about === undefined) return [];
  const artifactType = text(view, 'artifactType') ?? text(child(view, 'config'), 'mediaType');
  const annotations = child(view, 'annotations');
  const createdAt = contentTime(annotations, 'org.opencontainers.image.created');
  return children(view, 'layers').flatMap((layer): readonly Finding[] => {
    const documentDigest = digest(layer, 'digest');
    const mediaType = text(layer, 'mediaType') ?? '';
    const role = roleOf(mediaType, artifactType, scheme);
    if (documentDigest === undefined || role === undefined) return [];
    return [documentFinding(role, { documentDigest, about, mediaType, createdAt, layer })];
  });
}

function roleOf(
  mediaType: string,
  artifactType: string | undefined,
  scheme: SchemeTag | undefined,
): ArtifactRole | undefined {
  const types = `${mediaType} ${artifactType ?? ''}`;
  if (mediaType === COSIGN_SIGNATURE || types.includes('notary') || scheme?.suffix === 'sig')
    return 'SIGNATURE';
  if (/cyclonedx|spdx/.test(types) || scheme?.suffix === 'sbom') return 'SBOM';
  if (/in-toto|dsse|sigstore\.bundle/.test(types) || scheme?.suffix === 'att') return 'ATTESTATION';
  return /sarif|security-scan|trivy|grype/.test(types) ? 'SCAN' : undefined;
}

interface ArtifactDocument {
  readonly documentDigest: string;
  readonly about: string;
  readonly mediaType: string;
  readonly createdAt: string | undefined;
  readonly layer: View;
}

function documentFinding(
  role: ArtifactRole,
  { documentDigest, about, mediaType, createdAt, layer }: ArtifactDocument,
): Finding {
  const subjects = [about];
  const verification = { verified: 'UNKNOWN', reason: 'the document was not read' } as const;
  switch (role) {
    case 'SIGNATURE': {
      const format = mediaType === COSIGN_SIGNATURE ? 'COSIGN' : 'NOTATION';
      return {
        type: 'signature',
        anchorDigest: documentDigest,
        signer: '',
        format,
        createdAt,
        subjects,
        verification,
      };
    }
    case 'ATTESTATION': {
      const predicateType =
        text(child(layer, 'annotations'), 'predicateType') ??
        text(child(layer, 'annotations'), 'in-toto.io/predicate-type');
      return { type: 'attestation', documentDigest, predicateType, createdAt, subjects, verification };
    }
    case 'SBOM': {
      const format = mediaType.includes('spdx') ? 'SPDX' : 'CYCLONEDX';
      return { type: 'sbom', documentDigest, format, createdAt, subjects };
    }
    case 'SCAN':
      return { type: 'scan', scan: { documentDigest }, scanner: 'unknown', scannedAt: createdAt, subjects };
  }
}

/** The image of a BuildKit attestation manifest, which its annotations in the index name. */
export const BUILDKIT_SUBJECT = 'vnd.docker.reference.digest';

/** What refers to an image, as a registry lists it. What each one holds, its own manifest says. */
export function referrerFindings(view: View, about: string): readonly Finding[] {
  return children(view, 'manifests').flatMap((entry): readonly Finding[] => {
    const artifact = digest(entry, 'digest');
    if (artifact === undefined) return [];
    const artifactType = text(entry, 'artifactType');
    return [
      { type: 'image', digest: artifact, kind: 'MANIFEST', mediaType: text(entry, 'mediaType') },
      { type: 'referrer', artifact, about, artifactType },
    ];
  });
}
