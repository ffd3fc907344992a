import { describe, expect, it } from 'vitest';
import { imageKindOfMediaType, imageKindOfShape, parseDigest } from '../../src/model/digest.ts';

const lengths = { sha256: 64, sha384: 96, sha512: 128 } as const;

describe('parseDigest', () => {
  it.each(Object.entries(lengths))('reads %s with its %i digits', (algorithm, length) => {
    const hex = 'a1'.repeat(length / 2);
    expect(parseDigest(`${algorithm}:${hex}`)).toEqual({ algorithm, hex, text: `${algorithm}:${hex}` });
  });

  it.each([
    ['nothing', ''],
    ['an algorithm alone', 'sha256:'],
    ['a commit called a digest', `sha256:${'a'.repeat(40)}`],
    ['one digit too few', `sha256:${'a'.repeat(63)}`],
    ['one digit too many', `sha256:${'a'.repeat(65)}`],
    ['the length of another algorithm', `sha512:${'a'.repeat(64)}`],
    ['upper-case digits', `sha256:${'A'.repeat(64)}`],
    ['an upper-case algorithm', `SHA256:${'a'.repeat(64)}`],
    ['letters that are no digits', `sha256:${'g'.repeat(64)}`],
    ['a weak algorithm', `md5:${'a'.repeat(32)}`],
    ['digits alone', 'a'.repeat(64)],
    ['a line end', `sha256:${'a'.repeat(64)}\n`],
    ['the spelling of the tag scheme', `sha256-${'a'.repeat(64)}`],
  ])('refuses %s', (_what, text) => {
    expect(parseDigest(text)).toBeNull();
  });
});

describe('imageKindOfMediaType', () => {
  it.each([
    ['application/vnd.oci.image.index.v1+json', 'INDEX'],
    ['application/vnd.docker.distribution.manifest.list.v2+json', 'INDEX'],
    ['application/vnd.oci.image.manifest.v1+json', 'MANIFEST'],
    ['application/vnd.docker.distribution.manifest.v2+json', 'MANIFEST'],
    ['application/vnd.docker.distribution.manifest.v1+prettyjws', 'MANIFEST'],
    ['application/vnd.oci.image.config.v1+json', 'CONFIG'],
    ['application/vnd.docker.container.image.v1+json', 'CONFIG'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'LAYER'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'LAYER'],
    ['application/vnd.oci.image.layer.v1.tar+gzip+encrypted', 'LAYER'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'LAYER'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'LAYER'],
    ['Application/VND.oci.image.index.v1+JSON; charset=utf-8', 'INDEX'],
    ['application/vnd.oci.empty.v1+json', 'UNKNOWN'],
    ['application/vnd.cncf.helm.config.v1+json', 'UNKNOWN'],
    ['application/json', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('reads %s as %s', (mediaType, kind) => {
    expect(imageKindOfMediaType(mediaType)).toBe(kind);
  });
});

describe('imageKindOfShape', () => {
  it.each([
    ['a list of manifests', { schemaVersion: 2, manifests: [] }, 'INDEX'],
    ['a configuration and layers', { schemaVersion: 2, config: {}, layers: [] }, 'MANIFEST'],
    ['layers of the first schema', { schemaVersion: 1, fsLayers: [], history: [] }, 'MANIFEST'],
    ['a root file system', { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers' } }, 'CONFIG'],
    ['an index that is a manifest too', { manifests: [], config: {}, layers: [] }, 'UNKNOWN'],
    ['an index with layers', { manifests: [], layers: [] }, 'UNKNOWN'],
    ['an empty document', {}, 'UNKNOWN'],
    ['an array', [], 'UNKNOWN'],
    ['no object', null, 'UNKNOWN'],
    ['text', 'manifests', 'UNKNOWN'],
  ])('reads %s as it is', (_what, document, kind) => {
    expect(imageKindOfShape(document)).toBe(kind);
  });
});
