import { describe, expect, it } from 'vitest';
import { buildReader, readBuildRecord } from '../../src/readers/records/build.ts';
import { context, factsOf, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const digest = `sha256:${'a'.repeat(64)}`;
const otherDigest = `sha256:${'b'.repeat(64)}`;
const treeHash = 'e'.repeat(64);

const build = {
  record: 'build',
  build_id: 'b-1',
  system: 'jenkins',
  instance: 'ci.example',
  unit: 'job',
  status: 'success',
  created_at: '2026-03-01T09:00:00Z',
  build_start_time: '2026-03-01T09:00:01Z',
  build_end_time: '2026-03-01T09:04:00Z',
  source_repo: 'https://robot:never-kept@Git.example/Shop/web.git',
  source_commit: sha,
  source_ref: 'main',
  source_subpath: 'services/web',
  working_tree_hash: treeHash,
  source_dirty: false,
  image_name: 'web',
  image_tag: '1.4',
  image_digests: [digest],
  author_name: 'Mika Example',
  author_email: 'mika@example.test',
  parent_build_id: 'b-0',
};
const agentexBuild = {
  object: 'agentex_cloud_build',
  id: 'cloud-1',
  account_id: 'account-9',
  agent_name: 'support',
  build_status: 'timed_out',
  created_at: '2026-03-01T09:00:00Z',
  created_by: 'user-3',
  image_name: 'support',
  image_tag: 'v2',
  image_url: `registry.example/support:v2@${digest}`,
  source_commit: null,
};
const builds = (value: unknown) => factsOf(read(buildReader, value), 'build');

describe('a build record', () => {
  it('tells of the build', () => {
    expect(builds(build)).toEqual([
      {
        type: 'build',
        source: 'record',
        at: '2026-03-01T09:04:00Z',
        build: { system: 'jenkins', instance: 'ci.example', unit: 'JOB', buildId: 'b-1' },
        status: 'SUCCEEDED',
        statusText: 'success',
        createdAt: '2026-03-01T09:00:00Z',
        startedAt: '2026-03-01T09:00:01Z',
        finishedAt: '2026-03-01T09:04:00Z',
        sourceRepository: 'git.example/Shop/web',
        sourceCommit: { algorithm: 'sha1', oid: sha },
        sourceRef: 'main',
        sourceSubpath: 'services/web',
        workingTreeHash: treeHash,
        sourceDirty: false,
        imageName: 'web',
        imageTag: '1.4',
        imageDigests: [digest],
        parent: { system: 'jenkins', instance: 'ci.example', unit: 'PIPELINE', buildId: 'b-0' },
      },
    ]);
  });

  it('tells of its commit and who wrote it', () => {
    const records = read(buildReader, build);
    expect(factsOf(records, 'commit')).toMatchObject([
      {
        commit: { oid: sha },
        repository: 'git.example/Shop/web',
        author: { identity: 'mailto:mika@example.test' },
      },
    ]);
    expect(factsOf(records, 'agent')).toMatchObject([{ name: 'Mika Example' }]);
  });

  it('may write its fields in camelCase', () => {
    const { record, ...fields } = build;
    const camelCase = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
        value,
      ]),
    );
    expect(builds({ record, ...camelCase })).toEqual(builds(build));
  });

  it.each([
    'source_commit',
    'commit_sha',
    'commit_hash',
    'agent_commit',
  ])('names its commit by %s', (name) => {
    expect(builds({ record: 'build', build_id: '1', [name]: sha })[0]?.sourceCommit?.oid).toBe(sha);
  });

  it('is refused without a build id', () => {
    const { build_id: _id, ...anonymous } = build;
    const records = read(buildReader, anonymous);
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /build_id']);
    expect(records[0]?.facts).toEqual([]);
    expect(problemsOf(read(buildReader, { record: 'build', id: 'b-1' }))).toEqual([
      'FIELD_MISSING /build_id',
    ]);
  });

  it('is kept without a commit that is abbreviated', () => {
    const records = read(buildReader, { ...build, source_commit: sha.slice(0, 8) });
    expect(problemsOf(records)).toEqual(['COMMIT_INVALID /source_commit']);
    expect(factsOf(records, 'build')[0]).not.toHaveProperty('sourceCommit');
    expect(factsOf(records, 'commit')).toEqual([]);
  });

  it.each([
    ['image_digest', digest, [digest]],
    ['image_digests', [digest, otherDigest], [digest, otherDigest]],
    ['image_url', `https://registry.example/web@${digest}`, [digest]],
    ['image_url', 'registry.example/web:1', undefined],
  ])('tells its digests by %s %j', (name, value, expected) => {
    expect(builds({ record: 'build', build_id: '1', [name]: value })[0]?.imageDigests).toEqual(expected);
  });

  it('keeps its valid digests beside one that is none', () => {
    const records = read(buildReader, { ...build, image_digests: [`sha256:${sha}`, digest] });
    expect(problemsOf(records)).toEqual(['DIGEST_INVALID /image_digests/0']);
    expect(factsOf(records, 'build')[0]?.imageDigests).toEqual([digest]);
  });

  it.each([
    [{ source_dirty: 'no' }, 'FIELD_INVALID /source_dirty'],
    [{ working_tree_hash: 'abc' }, 'FIELD_INVALID /working_tree_hash'],
    [{ unit: 'galaxy' }, 'FIELD_INVALID /unit'],
    [{ url: 'javascript:alert(1)' }, 'FIELD_INVALID /url'],
    [{ created_at: 'yesterday' }, 'TIME_INVALID /created_at'],
    [{ created_at: 1_700_000_000 }, 'TIME_INVALID /created_at'],
  ])('reports %j and keeps the rest', (changes, problem) => {
    const records = read(buildReader, { ...build, ...changes });
    expect(problemsOf(records)).toEqual([problem]);
    expect(factsOf(records, 'build')).toHaveLength(1);
  });

  it('is refused as a whole when it comes from the future', () => {
    const records = read(buildReader, { ...build, finished_at: '2026-07-01T00:00:00Z' });
    expect(problemsOf(records)).toEqual(['CLOCK_IN_FUTURE /finished_at']);
    expect(records[0]?.facts).toEqual([]);
  });

  it('may be one of an array or of a page', () => {
    expect(builds([build, build])).toHaveLength(2);
    const page = { items: [agentexBuild], has_more: false };
    expect(buildReader.recognizes(page)).toBe(true);
    expect(read(buildReader, page)[0]?.path).toBe('/items/0');
  });

  it('is refused among records of another kind', () => {
    expect(problemsOf(read(buildReader, [build, { record: 'deploy' }, 3]))).toEqual([
      'KIND_MISMATCH /1',
      'FIELD_INVALID /2',
    ]);
  });

  it('is the same record when it comes by itself', () => {
    expect(readBuildRecord(build, '', context)).toEqual(read(buildReader, build)[0]);
  });

  it('keeps no credentials', () => {
    expect(JSON.stringify(read(buildReader, build)[0]?.facts)).not.toContain('never-kept');
  });
});

describe('a build of agentex', () => {
  it('is of its account', () => {
    expect(buildReader.recognizes(agentexBuild)).toBe(true);
    expect(builds(agentexBuild)).toMatchObject([
      {
        source: 'agentex',
        build: { system: 'agentex', instance: 'account-9', unit: 'IMAGE', buildId: 'cloud-1' },
        status: 'TIMED_OUT',
        statusText: 'timed_out',
        actor: 'user-3',
        imageName: 'support',
        imageDigests: [digest],
      },
    ]);
  });

  it.each([
    ['queued', 'QUEUED'],
    ['running', 'RUNNING'],
    ['success', 'SUCCEEDED'],
    ['failed', 'FAILED'],
    ['cancelling', 'RUNNING'],
    ['cancelled', 'CANCELLED'],
    ['deleting', 'DELETED'],
    ['delete_failed', 'UNKNOWN'],
    ['timed_out', 'TIMED_OUT'],
    ['error', 'FAILED'],
    ['unknown', 'UNKNOWN'],
  ])('that is %s is %s', (word, status) => {
    expect(builds({ ...agentexBuild, build_status: word })[0]).toMatchObject({ status, statusText: word });
  });
});
