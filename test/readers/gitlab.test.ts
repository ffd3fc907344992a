import { describe, expect, it } from 'vitest';
import { gitlabReader } from '../../src/readers/gitlab/index.ts';
import { factsOf, fixture, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const builds = (value: unknown, instance?: string) =>
  factsOf(read(gitlabReader, value, instance === undefined ? {} : { instance }), 'build');
const pipeline = {
  id: 31,
  iid: 3,
  project_id: 1,
  sha,
  ref: 'main',
  status: 'running',
  source: 'schedule',
  created_at: '2026-03-01T09:00:00.123Z',
  updated_at: '2026-03-01T09:01:00Z',
  web_url: 'https://GitLab.test/Shop/web/-/pipelines/31',
  user: { username: 'mika' },
};
const job = {
  id: 77,
  name: 'image',
  stage: 'build',
  status: 'success',
  ref: 'main',
  created_at: '2026-03-01T09:00:00Z',
  started_at: '2026-03-01T09:00:05Z',
  finished_at: '2026-03-01T09:00:50Z',
  commit: {
    id: sha,
    title: 'Let the basket overflow',
    author_name: 'Mika Example',
    author_email: 'mika@example.test',
    authored_date: '2026-02-28T20:00:00Z',
    committed_date: '2026-02-28T21:00:00Z',
  },
  pipeline: { id: 31, project_id: 1, sha, ref: 'main', status: 'pending' },
  web_url: 'https://gitlab.test/Shop/web/-/jobs/77',
};

describe('a pipeline of the API', () => {
  it('is a build of its installation, from its project', () => {
    expect(builds(pipeline)).toEqual([
      {
        type: 'build',
        source: 'gitlab',
        at: '2026-03-01T09:01:00Z',
        build: { system: 'gitlab', instance: 'gitlab.test', unit: 'PIPELINE', buildId: '31' },
        status: 'RUNNING',
        statusText: 'running',
        createdAt: '2026-03-01T09:00:00.123Z',
        url: 'https://GitLab.test/Shop/web/-/pipelines/31',
        trigger: 'schedule',
        actor: 'mika',
        sourceRepository: 'gitlab.test/Shop/web',
        sourceCommit: { algorithm: 'sha1', oid: sha },
        sourceRef: 'main',
      },
    ]);
  });

  it('places its commit in its repository', () => {
    expect(factsOf(read(gitlabReader, pipeline), 'commit')).toMatchObject([
      { commit: { oid: sha }, repository: 'gitlab.test/Shop/web' },
    ]);
  });

  it('is of the installation that the caller names, when it does not say', () => {
    const { web_url: _page, ...homeless } = pipeline;
    expect(builds(homeless, 'ci.example')[0]?.build.instance).toBe('ci.example');
    const records = read(gitlabReader, homeless);
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /web_url']);
    expect(records[0]?.facts).toEqual([]);
  });

  it('keeps a status that it does not know as text', () => {
    expect(builds({ ...pipeline, status: 'meditating' })[0]).toMatchObject({
      status: 'UNKNOWN',
      statusText: 'meditating',
    });
  });

  it('is read without its commit when that is no full id', () => {
    const records = read(gitlabReader, { ...pipeline, sha: 'abc1234' });
    expect(problemsOf(records)).toEqual(['COMMIT_INVALID /sha']);
    expect(factsOf(records, 'build')).toHaveLength(1);
  });
});

describe('a job of the API', () => {
  it('is a build within its pipeline', () => {
    const [found, parent] = builds(job);
    expect(found).toMatchObject({
      build: { unit: 'JOB', buildId: '77' },
      name: 'image',
      status: 'SUCCEEDED',
      startedAt: '2026-03-01T09:00:05Z',
      finishedAt: '2026-03-01T09:00:50Z',
      sourceCommit: { oid: sha },
      parent: { instance: 'gitlab.test', unit: 'PIPELINE', buildId: '31' },
    });
    expect(parent).toMatchObject({ build: { unit: 'PIPELINE', buildId: '31' }, sourceRef: 'main' });
  });

  it('does not tell how its pipeline stands, which may be long ago', () => {
    expect(builds(job)[1]).not.toHaveProperty('status');
  });

  it('tells of its commit and who wrote it', () => {
    const records = read(gitlabReader, job);
    expect(factsOf(records, 'commit')).toMatchObject([
      {
        title: 'Let the basket overflow',
        authorName: 'Mika Example',
        authorEmail: 'mika@example.test',
        authoredAt: '2026-02-28T20:00:00Z',
        committedAt: '2026-02-28T21:00:00Z',
        author: { kind: 'HUMAN', identity: 'mailto:mika@example.test' },
      },
    ]);
    expect(factsOf(records, 'agent')).toMatchObject([
      { agent: { kind: 'HUMAN', identity: 'mailto:mika@example.test' }, name: 'Mika Example' },
    ]);
  });

  it('that is a bridge starts another pipeline', () => {
    const downstream_pipeline = {
      id: 88,
      status: 'running',
      web_url: 'https://gitlab.test/Shop/deploy/-/pipelines/88',
    };
    expect(builds({ ...job, downstream_pipeline })[2]).toMatchObject({
      build: { unit: 'PIPELINE', buildId: '88' },
      sourceRepository: 'gitlab.test/Shop/deploy',
      parent: { unit: 'PIPELINE', buildId: '31' },
    });
  });
});

describe('a pipeline webhook', () => {
  const webhook = fixture('gitlab/pipelineWebhook.json');
  const records = read(gitlabReader, webhook);
  const found = factsOf(records, 'build');

  it('tells of the pipeline', () => {
    expect(found[0]).toMatchObject({
      build: { instance: 'gitlab.test:8443', unit: 'PIPELINE', buildId: '900' },
      name: 'Release',
      status: 'SUCCEEDED',
      createdAt: '2026-03-01T09:00:00Z',
      finishedAt: '2026-03-01T09:10:00Z',
      at: '2026-03-01T09:10:00Z',
      trigger: 'push',
      actor: 'mika',
      url: 'https://gitlab.test:8443/Shop/web/-/pipelines/900',
      sourceRepository: 'gitlab.test:8443/Shop/web',
      parent: { instance: 'gitlab.test:8443', unit: 'PIPELINE', buildId: '899' },
    });
  });

  it('tells of its jobs', () => {
    expect(found.slice(1)).toMatchObject([
      {
        build: { unit: 'JOB', buildId: '5001' },
        status: 'TIMED_OUT',
        statusText: 'failed',
        sourceCommit: { oid: sha },
        parent: { buildId: '900' },
      },
      { build: { unit: 'JOB', buildId: '5002' }, status: 'QUEUED', statusText: 'manual' },
    ]);
  });

  it('keeps its other jobs when one has no id', () => {
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /builds/1/id']);
  });

  it('tells of the commit and its author', () => {
    expect(factsOf(records, 'commit')).toMatchObject([
      {
        repository: 'gitlab.test:8443/Shop/web',
        title: 'Let the basket overflow',
        committedAt: '2026-03-01T08:59:00Z',
        authorEmail: 'Mika@Example.test',
        author: { identity: 'mailto:mika@example.test' },
      },
    ]);
  });

  it('keeps no variable', () => {
    expect(JSON.stringify(records.map(({ facts }) => facts))).not.toContain('never-kept');
  });
});

describe('a job webhook', () => {
  const webhook = {
    object_kind: 'build',
    ref: 'main',
    sha,
    build_id: 1977,
    build_name: 'image',
    build_status: 'canceled',
    build_created_at: '2026-03-01 09:00:00 UTC',
    build_started_at: null,
    build_finished_at: null,
    user: { name: 'Mika Example', email: 'mika@example.test' },
    commit: {
      id: 900,
      sha,
      message: 'Let the basket overflow\n',
      author_name: 'Mika',
      author_email: '[REDACTED]',
    },
    repository: {
      homepage: 'https://gitlab.test/Shop/web',
      git_http_url: 'https://gitlab.test/Shop/web.git',
    },
    source_pipeline: { project: { web_url: 'https://gitlab.test/Shop/parent' }, pipeline_id: 899 },
  };
  const records = read(gitlabReader, webhook);

  it('tells of the job, of its pipeline and of what started that', () => {
    expect(factsOf(records, 'build')).toMatchObject([
      {
        build: { instance: 'gitlab.test', unit: 'JOB', buildId: '1977' },
        name: 'image',
        status: 'CANCELLED',
        createdAt: '2026-03-01T09:00:00Z',
        actor: 'Mika Example',
        parent: { unit: 'PIPELINE', buildId: '900' },
      },
      { build: { unit: 'PIPELINE', buildId: '900' }, parent: { unit: 'PIPELINE', buildId: '899' } },
    ]);
  });

  it('names no author whose address is hidden', () => {
    const [commit] = factsOf(records, 'commit');
    expect(commit).toMatchObject({
      commit: { oid: sha },
      title: 'Let the basket overflow',
      authorName: 'Mika',
    });
    expect(commit).not.toHaveProperty('author');
    expect(commit).not.toHaveProperty('authorEmail');
  });
});

describe('recognition', () => {
  it.each([
    ['a pipeline', pipeline, true],
    ['a job', job, true],
    ['an array', [pipeline], true],
    ['a webhook', { object_kind: 'pipeline' }, true],
    ['a webhook of a push', { object_kind: 'push' }, true],
    ['another webhook', { object_kind: 'wiki_page' }, false],
    ['a recorded call', { request: '/api/v4/version', response: {} }, true],
    ['anything else', { id: 1, status: 'success' }, false],
    ['nothing', [], false],
  ])('of %s', (_what, value, expected) => expect(gitlabReader.recognizes(value)).toBe(expected));
});
