import { describe, expect, it, test } from 'vitest';
import { ciVariables, readCiFacts } from '../../src/model/ciFacts.ts';

const commit = 'a0a07bfdc810a4ab22e83766cb8dd0bfd1da5707';

describe('facts of CI', () => {
  test('of GitHub, in a pull request', () => {
    const facts = readCiFacts({
      GITHUB_RUN_ID: '7001',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_REPOSITORY: 'Acme/shop',
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: commit,
      GITHUB_ACTOR: 'ada',
      GITHUB_WORKFLOW_REF: 'Acme/shop/.github/workflows/ci.yml@refs/pull/12/merge',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SERVER_URL: 'https://github.com',
    });
    expect(facts).toEqual({
      system: 'github',
      instance: 'github.com',
      runId: '7001',
      runAttempt: 2,
      runUrl: 'https://github.com/Acme/shop/actions/runs/7001',
      job: 'Acme/shop/.github/workflows/ci.yml@refs/pull/12/merge',
      jobUrl: null,
      actor: 'ada',
      event: 'pull_request',
      pullRequest: '12',
      pullRequestUrl: null,
      ref: 'fix',
      headRef: 'fix',
      baseRef: 'main',
      commit,
      repo: 'github.com/Acme/shop',
    });
  });

  test('of GitHub, of a tag', () => {
    expect(readCiFacts({ GITHUB_RUN_ID: '1', GITHUB_REF: 'refs/tags/v1' })).toMatchObject({
      ref: 'v1',
      pullRequest: null,
      runAttempt: null,
    });
  });

  test('of GitLab', () => {
    const facts = readCiFacts({
      CI_PIPELINE_ID: '10',
      CI_PIPELINE_URL: 'https://gitlab.example/shop/checkout/-/pipelines/10',
      CI_JOB_ID: '11',
      CI_JOB_URL: 'https://gitlab.example/shop/checkout/-/jobs/11',
      CI_PROJECT_URL: 'https://gitlab.example/shop/checkout',
      CI_COMMIT_SHA: commit,
      CI_COMMIT_REF_NAME: 'main',
      CI_MERGE_REQUEST_IID: '3',
    });
    expect(facts).toMatchObject({
      system: 'gitlab',
      instance: 'gitlab.example',
      runId: '10',
      job: '11',
      jobUrl: 'https://gitlab.example/shop/checkout/-/jobs/11',
      pullRequest: '3',
      ref: 'main',
      commit,
      repo: 'gitlab.example/shop/checkout',
    });
  });

  test.each([
    ['12', '12'],
    ['false', null],
    ['', null],
  ])('of Buildkite, where the pull request is %j', (text, pullRequest) => {
    const facts = readCiFacts({
      BUILDKITE_BUILD_ID: 'b-1',
      BUILDKITE_BUILD_URL: 'https://buildkite.com/acme/shop/builds/9',
      BUILDKITE_JOB_ID: 'j-1',
      BUILDKITE_COMMIT: 'HEAD',
      BUILDKITE_BRANCH: 'main',
      BUILDKITE_TAG: 'v1',
      BUILDKITE_PULL_REQUEST: text,
      BUILDKITE_REPO: 'git@github.com:Acme/shop.git',
    });
    expect(facts).toMatchObject({
      system: 'buildkite',
      instance: 'buildkite.com',
      runId: 'b-1',
      job: 'j-1',
      pullRequest,
      ref: 'v1',
      // A word that Buildkite has for the newest commit, and no id.
      commit: null,
      repo: 'github.com/Acme/shop',
    });
  });

  test('of Jenkins', () => {
    const facts = readCiFacts({
      BUILD_URL: 'https://jenkins.example/job/shop/12/',
      BUILD_TAG: 'jenkins-shop-12',
      JOB_NAME: 'shop',
      GIT_URL: 'https://user:S3CRET@host.example/a/b.git',
      GIT_COMMIT: commit,
      GIT_BRANCH: 'origin/main',
      CHANGE_ID: '5',
      CHANGE_URL: 'https://host.example/a/b/pull/5',
      CHANGE_TARGET: 'main',
    });
    expect(facts).toMatchObject({
      system: 'jenkins',
      instance: 'jenkins.example',
      runId: 'jenkins-shop-12',
      job: 'shop',
      pullRequest: '5',
      pullRequestUrl: 'https://host.example/a/b/pull/5',
      baseRef: 'main',
      ref: 'main',
      commit,
      repo: 'host.example/a/b',
    });
  });

  test('of CircleCI', () => {
    const facts = readCiFacts({
      CIRCLE_WORKFLOW_ID: 'w-1',
      CIRCLE_BUILD_URL: 'https://circleci.com/gh/Acme/shop/8',
      CIRCLE_SHA1: commit,
      CIRCLE_BRANCH: 'main',
      CIRCLE_PULL_REQUEST: 'https://github.com/Acme/shop/pull/31',
      CIRCLE_REPOSITORY_URL: 'git@github.com:Acme/shop.git',
    });
    expect(facts).toMatchObject({
      system: 'circleci',
      instance: 'circleci.com',
      runId: 'w-1',
      pullRequest: '31',
      ref: 'main',
      repo: 'github.com/Acme/shop',
    });
  });

  it('are none outside of CI, nor where an unrelated program has a BUILD_TAG', () => {
    expect(readCiFacts({ PATH: '/bin', CI: 'true' })).toBeNull();
    expect(readCiFacts({ BUILD_TAG: 'x' })).toBeNull();
  });

  it('hold no credentials, whatever an address carries', () => {
    const url = 'https://user:S3CRET@ci.example/run/1';
    const names = Object.values(ciVariables).flat();
    const environment = Object.fromEntries(names.map((name) => [name, url]));
    expect(JSON.stringify(readCiFacts(environment))).not.toContain('S3CRET');
  });

  it('are read from the fixed list of variables only', () => {
    const read = new Set<string>();
    const known: Record<string, string> = {
      CI_PIPELINE_ID: '1',
      GITHUB_TOKEN: 'S3CRET',
      CI_JOB_TOKEN: 'S3CRET',
    };
    const environment = new Proxy(known, {
      get: (target, name: string) => {
        read.add(name);
        return target[name];
      },
    });
    readCiFacts(environment);
    const list = new Set<string>(Object.values(ciVariables).flat());
    expect([...read].filter((name) => !list.has(name))).toEqual([]);
  });
});
