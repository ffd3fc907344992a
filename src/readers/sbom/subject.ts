import { parseDigest } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { parseReference, pinnedReference } from '../images.ts';
import { imageOfPurl } from '../purl.ts';
import type { Finding } from '../record.ts';

/** The image that a bill of materials is of, as far as its root says. */
export interface Subject {
  readonly digests: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a root component says of itself. */
export interface Root {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly purls: readonly string[];
  /** Whether the document says that it is an image. */
  readonly isContainer: boolean;
  /** Digest of the image's configuration, where a tool wrote it. */
  readonly configDigest?: string | undefined;
  /** Further names with a digest, as tools write them into properties. */
  readonly pinned?: readonly string[];
}

/**
 * The image of a root component: by a purl of type oci, by names with a digest, or by a version that is a digest (some
 * tools write `sha256__…`). A name alone with a tag says nothing of content.
 */
export function subjectOfRoot({
  name,
  version,
  purls,
  isContainer,
  configDigest,
  pinned = [],
}: Root): Subject {
  const digests = new Set<string>();
  const findings: Finding[] = [];
  const addPinned = (reference: ImageReference | undefined, digest: string | undefined): void => {
    if (digest !== undefined) digests.add(digest);
    const named = reference && digest !== undefined ? pinnedReference(reference, digest) : reference;
    if (named !== undefined) findings.push({ type: 'imageReference', reference: named });
  };
  for (const purl of purls) {
    const image = imageOfPurl(purl);
    if (image !== undefined) addPinned(image.reference, image.digest);
  }
  const reference = isContainer ? parsed(name) : undefined;
  const versionDigest = isContainer ? digestOfVersion(version) : undefined;
  if (versionDigest !== undefined || reference?.digest)
    addPinned(reference, versionDigest ?? reference?.digest ?? undefined);
  for (const text of pinned) {
    const named = parsed(text);
    if (named?.digest) addPinned(named, named.digest);
  }
  if (configDigest !== undefined && parseDigest(configDigest) !== null) {
    digests.add(configDigest);
    findings.push({ type: 'image', digest: configDigest, kind: 'CONFIG' });
  }
  return { digests: [...digests], findings };
}

function digestOfVersion(version: string | undefined): string | undefined {
  return version === undefined ? undefined : parseDigest(version.replace(/^(sha\d+)__/, '$1:'))?.text;
}

function parsed(text: string | undefined): ImageReference | undefined {
  const result = text === undefined ? undefined : parseReference(text);
  return result?.ok ? result.reference : undefined;
}
