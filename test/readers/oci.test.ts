import { describe, expect, it } from 'vitest';
import { ociReader } from '../../src/readers/oci/index.ts';
import type { ReadContext } from '../../src/readers/reader.ts';
import { context, documentOf, factsOf, problemsOf, read } from './reading.ts';

const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;
const OCI = 'application/vnd.oci.image';
const entry = (digit: string, platform: object, more: object = {}) => ({
  mediaType: `${OCI}.manifest.v1+json`,
  digest: digestOf(digit),
  size: 500,
  platform,
  ...more,
});
const index = (...manifests: readonly object[]) => ({
  schemaVersion: 2,
  mediaType: `${OCI}.index.v1+json`,
  manifests,
});
const manifest = {
  schemaVersion: 2,
  mediaType: `${OCI}.manifest.v1+json`,
  config: { mediaType: `${OCI}.config.v1+json`, digest: digestOf('c'), size: 700 },
  layers: [
    { mediaType: `${OCI}.layer.v1.tar+gzip`, digest: digestOf('1'), size: 1 },
    { mediaType: `${OCI}.layer.v1.tar+gzip`, digest: digestOf('2'), size: 2 },
  ],
  annotations: { 'org.opencontainers.image.revision': 'f'.repeat(40) },
};
const config = {
  os: 'linux',
  architecture: 'arm',
  variant: 'v7',
  created: '1970-01-01T00:00:00Z',
  config: {
    Env: ['KEY=never-kept'],
    Cmd: ['never-kept'],
    Labels: {
      'org.opencontainers.image.source': 'https://robot:never-kept@git.example/Shop/web.git',
      'org.opencontainers.image.revision': 'abc1234',
      'deploy.token': 'never-kept',
      team: 'shop',
    },
  },
  rootfs: { type: 'layers', diff_ids: [digestOf('d')] },
  history: [{ created_by: 'ENV KEY=never-kept' }],
};

const digestOfDocument = (value: unknown) => documentOf(JSON.stringify(value)).digest;
const fetched = (value: unknown, reference: string, changes: Partial<ReadContext> = {}) =>
  read(ociReader, value, { reference, observedAt: '2026-03-01T00:00:00Z', ...changes });

describe('an index', () => {
  const value = index(
    entry('a', { os: 'linux', architecture: 'amd64' }),
    entry('b', { os: 'linux', architecture: 'arm64', variant: 'v8' }),
  );

  it('is known by the digest of its own bytes', () => {
    expect(factsOf(read(ociReader, value), 'image')[0]).toEqual({
      type: 'image',
      source: 'registry',
      at: null,
      digest: digestOfDocument(value),
      size: JSON.stringify(value).length,
      kind: 'INDEX',
      mediaType: `${OCI}.index.v1+json`,
    });
  });

  it('lists manifests by platform', () => {
    const records = read(ociReader, value);
    expect(factsOf(records, 'imagePart')).toMatchObject([
      {
        relation: 'HAS_MANIFEST',
        whole: digestOfDocument(value),
        part: digestOf('a'),
        platform: 'linux/amd64',
      },
      { relation: 'HAS_MANIFEST', part: digestOf('b'), platform: 'linux/arm64/v8' },
    ]);
    expect(factsOf(records, 'image')[1]).toMatchObject({
      digest: digestOf('a'),
      kind: 'MANIFEST',
      size: 500,
    });
  });

  it('has attestations and signatures as content, not as platforms', () => {
    const annotations = {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': digestOf('a'),
    };
    const records = read(
      ociReader,
      index(
        entry('a', { os: 'linux', architecture: 'amd64' }),
        entry('e', { os: 'unknown', architecture: 'unknown' }, { annotations }),
        entry('f', {}, { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }),
      ),
    );
    expect(factsOf(records, 'imagePart').map(({ part }) => part)).toEqual([digestOf('a')]);
    const attestation = factsOf(records, 'image').find(({ digest }) => digest === digestOf('e'));
    expect(attestation).toMatchObject({ kind: 'MANIFEST', labels: annotations });
    expect(attestation).not.toHaveProperty('platform');
  });

  it('may be a Docker manifest list, or say nothing of its media type', () => {
    const list = { ...value, mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json' };
    const { mediaType: _mediaType, ...untyped } = value;
    for (const form of [list, untyped]) {
      expect(ociReader.recognizes(form)).toBe(true);
      expect(factsOf(read(ociReader, form), 'image')[0]?.kind).toBe('INDEX');
    }
  });

  it('keeps its other entries when one has no valid digest', () => {
    const records = read(
      ociReader,
      index({ digest: 'sha256:123' }, {}, entry('b', { os: 'linux', architecture: 'amd64' })),
    );
    expect(problemsOf(records)).toEqual([
      'DIGEST_INVALID /manifests/0/digest',
      'FIELD_MISSING /manifests/1/digest',
    ]);
    expect(factsOf(records, 'imagePart')).toHaveLength(1);
  });
});

describe('a manifest', () => {
  it('names its configuration and its layers', () => {
    const records = read(ociReader, manifest);
    expect(factsOf(records, 'image')).toMatchObject([
      {
        digest: digestOfDocument(manifest),
        kind: 'MANIFEST',
        layers: [digestOf('1'), digestOf('2')],
        revisionClaim: 'f'.repeat(40),
      },
      { digest: digestOf('c'), kind: 'CONFIG', size: 700 },
    ]);
    expect(factsOf(records, 'imagePart')).toMatchObject([
      { relation: 'HAS_CONFIG', whole: digestOfDocument(manifest), part: digestOf('c') },
    ]);
  });

  it.each([
    ['with an artifact type', { artifactType: 'application/spdx+json' }],
    [
      'with an empty configuration',
      { config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('9') } },
    ],
    [
      'of a chart',
      { config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: digestOf('9') } },
    ],
    ['of attestations', { layers: [{ mediaType: 'application/vnd.in-toto+json', digest: digestOf('7') }] }],
  ])('%s has no image configuration', (_what, changes) => {
    const records = read(ociReader, { ...manifest, ...changes });
    expect(factsOf(records, 'imagePart')).toEqual([]);
    expect(factsOf(records, 'image')).toMatchObject([{ kind: 'MANIFEST' }]);
  });

  it('of Docker’s first schema is refused: its digest is not that of its bytes', () => {
    const records = read(ociReader, {
      schemaVersion: 1,
      fsLayers: [{ blobSum: digestOf('1') }],
      history: [],
    });
    expect(problemsOf(records)).toEqual(['KIND_UNKNOWN ']);
    expect(records[0]?.facts).toEqual([]);
  });

  it('that is an index as well is no content at all', () => {
    const ambiguous = { ...manifest, manifests: [] };
    expect(ociReader.recognizes(ambiguous)).toBe(false);
    expect(problemsOf(read(ociReader, ambiguous))).toEqual(['KIND_MISMATCH ']);
  });
});

describe('a configuration', () => {
  it('tells platform, time, labels and what they say of the source', () => {
    expect(factsOf(read(ociReader, config), 'image')).toMatchObject([
      {
        kind: 'CONFIG',
        platform: 'linux/arm/v7',
        createdAt: '1970-01-01T00:00:00Z',
        at: null,
        revisionClaim: 'abc1234',
        sourceClaim: 'git.example/Shop/web',
        labels: { team: 'shop' },
      },
    ]);
  });

  it('keeps no environment, command, history or secret', () => {
    expect(JSON.stringify(read(ociReader, config)[0]?.facts)).not.toContain('never-kept');
  });

  it('does not count uncompressed layers as layers', () => {
    expect(factsOf(read(ociReader, config), 'image')[0]).not.toHaveProperty('layers');
  });
});

describe('the reference that a document was fetched under', () => {
  it('tells what its tag pointed to at the time', () => {
    const records = fetched(manifest, 'registry.example/shop/web:1.4');
    expect(factsOf(records, 'tagSighting')).toMatchObject([
      {
        reference: { canonical: 'registry.example/shop/web:1.4' },
        digest: digestOfDocument(manifest),
        mediaType: `${OCI}.manifest.v1+json`,
        at: '2026-03-01T00:00:00Z',
      },
    ]);
    expect(factsOf(records, 'imageReference')).toMatchObject([
      { reference: { canonical: `registry.example/shop/web@${digestOfDocument(manifest)}` } },
    ]);
  });

  it('tells nothing of a tag without a time', () => {
    expect(factsOf(fetched(manifest, 'web:1', { observedAt: null }), 'tagSighting')).toEqual([]);
  });

  it('tells nothing of its tag when it has a digest, which decides', () => {
    const reference = `registry.example/web:1@${digestOfDocument(manifest)}`;
    expect(factsOf(fetched(manifest, reference), 'tagSighting')).toEqual([]);
    expect(factsOf(fetched(manifest, reference), 'imageReference')).toHaveLength(1);
  });

  it('tells nothing of a tag for a configuration: no tag points to one', () => {
    expect(factsOf(fetched(config, 'registry.example/web:1'), 'tagSighting')).toEqual([]);
  });

  it('refuses a document that has another digest', () => {
    const records = fetched(manifest, `registry.example/web@${digestOf('0')}`);
    expect(problemsOf(records)).toEqual(['DIGEST_MISMATCH ']);
    expect(records[0]?.facts).toEqual([]);
  });

  it('is a problem when it is none, and the document still counts', () => {
    const records = fetched(manifest, 'Registry/Upper:1');
    expect(problemsOf(records)).toEqual(['REFERENCE_INVALID ']);
    expect(factsOf(records, 'image')).toHaveLength(2);
  });
});

describe('a document without a digest of its bytes', () => {
  it('names no content', () => {
    const [record] = ociReader.read({ value: manifest, digest: 'none', size: 1 }, context);
    expect(record?.problems[0]?.code).toBe('DIGEST_INVALID');
    expect(record?.facts).toEqual([]);
  });
});

describe('recognition', () => {
  it.each([
    [{ manifests: [] }, false],
    [{ schemaVersion: 2, manifests: [] }, true],
    [{ os: 'linux', rootfs: {} }, true],
    [{ mediaType: `${OCI}.layer.v1.tar+gzip` }, false],
    [[], false],
  ])('of %j is %s', (value, expected) => expect(ociReader.recognizes(value)).toBe(expected));
});
