import { describe, expect, it } from 'vitest';
import { detectKind } from '../../src/readers/index.ts';
import { polarReader } from '../../src/readers/polar/index.ts';
import type { ReadRecord } from '../../src/readers/reader.ts';

const digest = `sha256:${'1'.repeat(64)}`;

function readRow(label: string, properties: object, links: readonly object[] = []): ReadRecord {
  const value = { record: 'polar', label, properties, links };
  expect(detectKind(value)).toBe('POLAR');
  const document = { value, digest, size: 1 };
  const context = {
    cluster: 'default',
    observedAt: null,
    now: '2026-11-01T12:00:00Z',
    clockSkewSeconds: 300,
    buildIdKeys: [],
  };
  const [record] = [...polarReader.read(document, context)];
  if (record === undefined) throw new Error('no record');
  return record;
}

const factsOf = (...row: Parameters<typeof readRow>) => readRow(...row).facts;

describe('a reference of Polar', () => {
  it('is a sighting of its tag when it says when, in text or in milliseconds', () => {
    for (const last_updated of [1_761_000_000_000, '2025-10-20T22:40:00+00:00'])
      expect(factsOf('ImageReference', { normalized: 'ghcr.io/a/b:1', digest, last_updated })).toContainEqual(
        expect.objectContaining({ type: 'tagSighting', digest, at: '2025-10-20T22:40:00Z', source: 'polar' }),
      );
  });

  it('is no sighting when it does not', () => {
    const facts = factsOf('ContainerImage', { normalized: 'ghcr.io/a/b:1', digest });
    expect(facts.map(({ type }) => type)).toEqual(['imageReference', 'image']);
  });

  it('of Azure is put together from its parts', () => {
    const facts = factsOf('ACRImage', { login_server: 'acr.example.com', name: 'a/b', tag: '1' });
    expect(facts).toMatchObject([
      { type: 'imageReference', reference: { canonical: 'acr.example.com/a/b:1' } },
    ]);
  });

  it('that names nothing is refused', () => {
    expect(readRow('OCIArtifact', { media_type: 'null' })).toMatchObject({
      facts: [],
      problems: [{ code: 'FIELD_MISSING' }],
    });
    expect(readRow('Volume', { name: 'x' })).toMatchObject({
      facts: [],
      problems: [{ code: 'KIND_UNKNOWN' }],
    });
  });
});

describe('a container of Polar', () => {
  it('runs what the kubelet said, declares what was typed, and ends when it was deleted', () => {
    const links = [
      { type: 'USES_IMAGE', direction: 'OUT', label: 'OCIArtifact', node: { digest } },
      { type: 'HAS_CONTAINER', direction: 'IN', label: 'Pod', node: { name: 'app-1', namespace: 'shop' } },
    ];
    const row = { pod_uid: 'u1', container_name: 'main', cluster_uid: 'c1', image: 'ghcr.io/a/b:1' };
    expect(factsOf('PodContainer', row, links)).toMatchObject([
      {
        type: 'container',
        cluster: 'c1',
        podUid: 'u1',
        podName: 'app-1',
        namespace: 'shop',
        imageDigest: digest,
        state: 'RUNNING',
      },
    ]);
    expect(factsOf('PodContainer', { ...row, deleteAt: '2025-10-21T00:00:00Z' }, links)).toMatchObject([
      { state: 'TERMINATED', finishedAt: '2025-10-21T00:00:00Z' },
    ]);
  });
});

describe('a build of Polar', () => {
  it('is known by its id, with the images that it made and the commit that points to it', () => {
    const links = [
      { type: 'PRODUCED', direction: 'OUT', label: 'OCIArtifact', node: { digest } },
      { type: 'PRODUCED', direction: 'OUT', label: 'Binary', node: { content_hash: 'x' } },
      { type: 'BUILT_BY', direction: 'IN', label: 'GitCommit', node: { oid: 'c'.repeat(40) } },
    ];
    const [build] = factsOf('BuildJob', { build_id: 'b1', failure_reason: 'no disk' }, links);
    expect(build).toMatchObject({
      build: { system: 'polar', buildId: 'b1' },
      status: 'FAILED',
      imageDigests: [digest],
      sourceCommit: { oid: 'c'.repeat(40) },
    });
  });

  it('by GitLab has the key that GitLab gives it', () => {
    const row = {
      pipeline_id: 'gid://gitlab/Ci::Pipeline/31',
      instance_id: 'i',
      web_url: 'https://gitlab.example.com/a/-/pipelines/31',
    };
    expect(factsOf('GitlabPipeline', row)).toMatchObject([
      { build: { system: 'gitlab', instance: 'gitlab.example.com', unit: 'PIPELINE', buildId: '31' } },
    ]);
  });

  it.each<[string, object, object]>([
    ['runs while it is active', { active: true, complete: false }, { status: 'RUNNING' }],
    [
      'is of an unknown outcome once it is complete',
      { active: 'false', complete: 'true' },
      { status: 'UNKNOWN' },
    ],
    ['has failed where GitLab says why', { complete: true, failure_reason: 'x' }, { status: 'FAILED' }],
    ['stands as it says', { complete: true, status: 'success' }, { status: 'SUCCEEDED' }],
  ])('by GitLab, of which Polar keeps no status, %s', (_, row, expected) => {
    const finished_at = '2025-10-21T09:59:00Z';
    expect(factsOf('GitlabPipeline', { pipeline_id: '31', finished_at, ...row })).toMatchObject([expected]);
  });

  it('of earlier agents is known by its id, and so is its pipeline', () => {
    const links = [{ type: 'HAS_JOB', direction: 'IN', label: 'GitlabPipeline', node: { id: 'gid://x/31' } }];
    expect(
      factsOf('GitlabCiJob', { id: 'gid://gitlab/Ci::Build/7', status: 'SUCCESS' }, links),
    ).toMatchObject([
      {
        build: { unit: 'JOB', buildId: '7' },
        status: 'SUCCEEDED',
        parent: { unit: 'PIPELINE', buildId: '31' },
      },
    ]);
  });
});
