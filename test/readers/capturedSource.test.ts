import { describe, expect, it } from 'vitest';
import { buildReader } from '../../src/readers/records/build.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const otherSha = 'b94a8fe5ccb19ba61c4c0873d391e987982fbbd3';

/** What `whence capture` prints, as far as it matters here. */
const captured = {
  source_fields: {
    source_repo: 'git.example/shop/web',
    source_commit: sha,
    source_ref: null,
    source_subpath: 'web',
    working_tree_hash: 'e'.repeat(64),
    source_dirty: true,
  },
  build_info: {
    author_name: 'Mika',
    author_email: 'mika@example.test',
    build_timestamp: '2026-03-01T09:00:00+00:00',
  },
  sourceExtra: {
    vcs: 'git',
    commitTime: '2026-02-01T00:00:00Z',
    tags: ['v1'],
    commitSignature: { status: 'GOOD', kind: 'SSH' },
  },
  contentIds: [{ kind: 'GIT_TREE_SHA1', value: sha }],
  reproducibleFromCommit: false,
  dirtyFiles: { total: 1, files: [{ path: 'web/a', status: '.M' }], isPartial: false },
  ignoredButIncluded: null,
  stagedContext: { agentName: 'support', imageName: 'web', imageTag: '1', dockerfile: 'Dockerfile' },
  ci: {
    system: 'github',
    instance: 'github.example',
    runId: '7',
    runUrl: 'https://github.example/runs/7',
    actor: 'mika',
  },
  refFromCi: 'feature',
  trust: 'CLIENT_ATTESTED',
  deviations: [{ rule: 'no_ref', effect: 'ABSENT', fields: ['source_ref'], reason: 'HEAD is detached.' }],
};
const record = { record: 'build', build_id: 'b-1', system: 'ours' };
const buildOf = (value: unknown) => factsOf(read(buildReader, value), 'build')[0];

describe('a captured source in a build record', () => {
  it('gives the fields that the record leaves out', () => {
    expect(buildOf({ ...record, build_source: captured })).toMatchObject({
      build: { system: 'ours', instance: 'default', unit: 'IMAGE', buildId: 'b-1' },
      sourceRepository: 'git.example/shop/web',
      sourceCommit: { oid: sha },
      sourceRef: 'feature',
      sourceDirty: true,
      reproducibleFromCommit: false,
      imageName: 'web',
      agentName: 'support',
      actor: 'mika',
      url: 'https://github.example/runs/7',
      capture: {
        sourceExtra: { tags: ['v1'], commitSignature: { status: 'GOOD', kind: 'SSH' } },
        dirtyFiles: { total: 1 },
        deviations: [{ rule: 'no_ref' }],
      },
    });
  });

  it('stands behind what the record says itself, in any spelling', () => {
    const own = { ...record, sourceCommit: otherSha, source_dirty: false, build_source: captured };
    expect(buildOf(own)).toMatchObject({ sourceCommit: { oid: otherSha }, sourceDirty: false });
  });

  it('dates the commit', () => {
    const records = read(buildReader, { ...record, build_source: captured });
    expect(factsOf(records, 'commit')).toMatchObject([
      { authorName: 'Mika', committedAt: '2026-02-01T00:00:00Z' },
    ]);
  });

  it('is a record by itself, of the run of CI that captured it', () => {
    expect(buildReader.recognizes(captured)).toBe(true);
    expect(buildOf(captured)).toMatchObject({
      build: { system: 'github', instance: 'github.example', unit: 'PIPELINE', buildId: '7' },
      sourceCommit: { oid: sha },
    });
  });

  it('needs a build id where no CI tells one', () => {
    expect(problemsOf(read(buildReader, { ...captured, ci: null }))).toEqual(['FIELD_MISSING /build_id']);
  });

  it.each([
    ['dirtyFiles', 'x', 'FIELD_INVALID /build_source/dirtyFiles'],
    ['contentIds', [{ kind: 'MD5', value: 'x' }], 'FIELD_INVALID /build_source/contentIds/0/kind'],
    ['sourceExtra', { commitTime: 'yesterday' }, 'TIME_INVALID /build_source/sourceExtra/commitTime'],
    ['ci', { system: 'skynet' }, 'FIELD_INVALID /build_source/ci/system'],
    ['deviations', [7], 'FIELD_INVALID /build_source/deviations/0'],
  ])('whose %s is %j is told so, and the rest is taken', (name, value, problem) => {
    const records = read(buildReader, { ...record, build_source: { ...captured, [name]: value } });
    expect(problemsOf(records)).toEqual([problem]);
    expect(factsOf(records, 'build')[0]?.sourceCommit).toMatchObject({ oid: sha });
  });

  it('has its lists bounded, and is kept without its files where it is too long', () => {
    const file = (number: number) => ({ path: `${'x'.repeat(2_000)}${number}`, status: '??' });
    const dirtyFiles = { total: 200, files: Array.from({ length: 200 }, (_, number) => file(number)) };
    const records = read(buildReader, { ...record, build_source: { ...captured, dirtyFiles } });
    expect(problemsOf(records)).toEqual(['FIELD_INVALID /build_source/dirtyFiles']);
    expect(factsOf(records, 'build')[0]?.capture).toMatchObject({ dirtyFiles: null });
  });

  it('keeps no credentials', () => {
    const remotes = [{ name: 'origin', repo: 'https://robot:never-kept@git.example/shop/web.git' }];
    const kept = buildOf({ ...record, build_source: { ...captured, sourceExtra: { remotes } } });
    expect(kept?.capture?.sourceExtra.remotes).toEqual([{ name: 'origin', repo: 'git.example/shop/web' }]);
    expect(JSON.stringify(kept)).not.toContain('never-kept');
  });
});

describe('base images of a build record', () => {
  it('are references with a digest, and others are told', () => {
    const alpine = `docker.io/library/alpine:3.20@sha256:${'1'.repeat(64)}`;
    const records = read(buildReader, { ...record, base_images: [alpine, 'alpine:3.20'] });
    expect(factsOf(records, 'build')[0]?.baseImages?.map(({ canonical }) => canonical)).toEqual([alpine]);
    expect(problemsOf(records)).toEqual(['FIELD_INVALID /base_images/1']);
  });
});
