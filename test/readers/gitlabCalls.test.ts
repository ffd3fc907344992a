import { describe, expect, it } from 'vitest';
import { gitlabReader } from '../../src/readers/gitlab/index.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const builds = (value: unknown) => factsOf(read(gitlabReader, value), 'build');

describe('recorded calls of the API', () => {
  const call = (request: string, response: unknown) => ({ request, response });

  it('tell by their path what the response is', () => {
    const value = [
      call('/api/v4/projects/1/pipelines?per_page=2', [{ id: 1 }, { id: 2 }]),
      call('/api/v4/projects/1/pipelines/1/jobs', [{ id: 3 }]),
      call('/api/v4/projects/1/pipelines/1/retry', { id: 1, status: 'pending' }),
      call('/api/v4/projects/1/jobs/3', { id: 3 }),
    ];
    const records = read(gitlabReader, value, { instance: 'ci.example' });
    expect(records.map(({ path }) => path)).toEqual([
      '/0/response/0',
      '/0/response/1',
      '/1/response/0',
      '/2/response',
      '/3/response',
    ]);
    expect(
      factsOf(records, 'build').map(({ build, parent }) => [build.unit, build.buildId, parent?.buildId]),
    ).toEqual([
      ['PIPELINE', '1', undefined],
      ['PIPELINE', '2', undefined],
      ['JOB', '3', '1'],
      ['PIPELINE', '1', undefined],
      ['PIPELINE', '1', undefined],
      ['JOB', '3', undefined],
    ]);
  });

  it('tell the installation and project where their address does', () => {
    const value = call('https://CI.example/api/v4/projects/Shop%2Fweb/pipelines/9', { id: 9, sha });
    expect(builds(value)).toMatchObject([
      { build: { instance: 'ci.example', buildId: '9' }, sourceRepository: 'ci.example/Shop/web' },
    ]);
  });

  it('of deployments tell the job that brought a commit into an environment, under the id that webhooks name', () => {
    const deployment = {
      id: 42,
      iid: 2,
      sha,
      status: 'success',
      created_at: '2025-10-20T09:05:00Z',
      updated_at: '2025-10-20T09:07:00Z',
      environment: { name: 'production' },
      deployable: {
        id: 92,
        finished_at: '2025-10-20T09:06:40Z',
        web_url: 'https://ci.example/a/b/-/jobs/92',
      },
    };
    const request = 'https://ci.example/api/v4/projects/a%2Fb/deployments?per_page=100';
    expect(factsOf(read(gitlabReader, call(request, [deployment])), 'deploy')).toMatchObject([
      {
        deploy: { system: 'gitlab', instance: 'ci.example', deployId: '42' },
        buildId: '92',
        environment: 'production',
        status: 'READY',
        finishedAt: '2025-10-20T09:06:40Z',
        commit: { oid: sha },
      },
    ]);
  });

  it.each([
    ['/api/v4/projects/5/registry/repositories', [{ id: 1 }]],
    ['/api/v4/projects/1/pipelines/5/variables', [{ key: 'A', value: 'B' }]],
    ['/api/v4/projects/1/jobs/5/trace', 'log'],
  ])('of %s are refused', (request, response) => {
    const records = read(gitlabReader, [call(request, response)]);
    expect(problemsOf(records)).toEqual(['KIND_UNKNOWN /0/response']);
    expect(records[0]?.facts).toEqual([]);
  });

  it('can be sent again record by record', () => {
    const records = read(gitlabReader, call('/api/v4/projects/1/pipelines/1/jobs', [{ id: 3 }]));
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /response/0/web_url']);
    const again = read(gitlabReader, records[0]?.value, { instance: 'ci.example' });
    expect(factsOf(again, 'build')).toHaveLength(2);
  });

  it('keep no token of their address in messages', () => {
    const records = read(gitlabReader, call('/api/v4/projects/1/members?private_token=hunter2', {}));
    expect(records[0]?.problems[0]?.message).not.toContain('hunter2');
  });
});
