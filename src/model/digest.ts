/** A digest algorithm that registries use, as registered by the OCI image specification (and SHA-384). */
export type DigestAlgorithm = 'sha256' | 'sha384' | 'sha512';

/** A content digest, `algorithm:hex`. */
export interface Digest {
  readonly algorithm: DigestAlgorithm;
  /** Lower-case hexadecimal of the algorithm's full length. */
  readonly hex: string;
  /** The whole digest, `algorithm:hex`. */
  readonly text: string;
}

const DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha384):([0-9a-f]{96})|(sha512):([0-9a-f]{128}))$/;

/**
 * Reads a digest. Only the full length of the algorithm and lower-case hexadecimal are accepted, so one content
 * has one spelling: `sha256:` before the 40 digits of a commit is not a digest.
 *
 * @returns null when the text is not a digest
 */
export function parseDigest(text: string): Digest | null {
  const match = DIGEST.exec(text);
  if (match === null) return null;
  const algorithm = match[1] ?? match[3] ?? match[5];
  const hex = match[2] ?? match[4] ?? match[6];
  if (hex === undefined || algorithm === undefined) return null;
  return { algorithm: algorithm as DigestAlgorithm, hex, text };
}

/**
 * What the bytes behind a digest are. Digests join only within a kind, or along the known edges
 * index → manifest → config. CONFIG is what container engines call the image ID. LAYER is a layer as stored
 * (usually compressed), whose digest differs from the uncompressed `diff_id`.
 */
export type ImageKind = 'INDEX' | 'MANIFEST' | 'CONFIG' | 'LAYER' | 'UNKNOWN';

const KIND_OF_MEDIA_TYPE: ReadonlyMap<string, ImageKind> = new Map<string, ImageKind>([
  ['application/vnd.oci.image.index.v1+json', 'INDEX'],
  ['application/vnd.docker.distribution.manifest.list.v2+json', 'INDEX'],
  ['application/vnd.oci.image.manifest.v1+json', 'MANIFEST'],
  ['application/vnd.oci.artifact.manifest.v1+json', 'MANIFEST'],
  ['application/vnd.docker.distribution.manifest.v2+json', 'MANIFEST'],
  ['application/vnd.docker.distribution.manifest.v1+json', 'MANIFEST'],
  ['application/vnd.docker.distribution.manifest.v1+prettyjws', 'MANIFEST'],
  ['application/vnd.oci.image.config.v1+json', 'CONFIG'],
  ['application/vnd.docker.container.image.v1+json', 'CONFIG'],
]);

/** Layers come with many suffixes (compression, encryption), so their media types are known by how they begin. */
const LAYER_MEDIA_TYPES = [
  'application/vnd.oci.image.layer.',
  'application/vnd.docker.image.rootfs.',
] as const;

/**
 * The kind that an OCI or Docker media type names. Letter case and parameters (`; charset=…`) do not count
 * (RFC 6838, section 4.2).
 */
export function imageKindOfMediaType(mediaType: string): ImageKind {
  const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
  const kind = KIND_OF_MEDIA_TYPE.get(essence);
  if (kind !== undefined) return kind;
  return LAYER_MEDIA_TYPES.some((start) => essence.startsWith(start)) ? 'LAYER' : 'UNKNOWN';
}

/**
 * The kind that a parsed JSON document shows by its members alone, for documents without a media type.
 * A document that is an index and a manifest at once is UNKNOWN: clients would disagree about its content
 * (CVE-2021-41190).
 */
export function imageKindOfShape(document: unknown): ImageKind {
  if (!isRecord(document)) return 'UNKNOWN';
  const isIndex = Array.isArray(document.manifests);
  const isManifest =
    (isRecord(document.config) && Array.isArray(document.layers)) || Array.isArray(document.fsLayers);
  if (isIndex && (isManifest || 'config' in document || 'layers' in document)) return 'UNKNOWN';
  if (isIndex) return 'INDEX';
  if (isManifest) return 'MANIFEST';
  const isConfig = isRecord(document.rootfs) && typeof document.os === 'string';
  return isConfig ? 'CONFIG' : 'UNKNOWN';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
