import { type Answered, type StandInServer, startStandIn } from './standIn.ts';

const sha = 'f0a07bfdc810a4ab22e83766cb8dd0bfd1da5708';
const digest = `sha256:${'d'.repeat(64)}`;
const octocat = { login: 'octocat', id: 1, type: 'User' };

/** What the GitHub in this process has, as far as tests speak of it. */
export const githubContent = { sha, digest, repository: 'acme/checkout', runId: 30_433_642 } as const;

export interface GithubOptions {
  readonly instead?: (url: string) => Answered | undefined;
}

/** The part of GitHub's REST API that is read, in this process, in the shapes of version 2022-11-28. */
export async function startGithub({ instead }: GithubOptions = {}): Promise<StandInServer> {
  const server = await startStandIn(({ url }) => {
    const { pathname, searchParams } = new URL(url, server.url);
    return (
      instead?.(url) ??
      answerOf(pathname.slice(1), searchParams, server) ?? { status: 404, body: { message: 'Not Found' } }
    );
  });
  return server;
}

function answerOf(path: string, query: URLSearchParams, { url }: StandInServer): Answered | undefined {
  const page = 'https://github.com/acme/checkout';
  const run = (attempt: number, conclusion: string) => ({
    id: githubContent.runId,
    name: 'Build',
    event: 'push',
    status: 'completed',
    conclusion,
    run_attempt: attempt,
    head_branch: 'main',
    head_sha: sha,
    created_at: '2026-10-21T10:00:00Z',
    run_started_at: '2026-10-21T10:00:01Z',
    updated_at: '2026-10-21T10:05:00Z',
    html_url: `${page}/actions/runs/${githubContent.runId}`,
    actor: octocat,
  });
  const deployment = {
    id: 77,
    sha,
    ref: 'main',
    environment: 'production',
    created_at: '2026-10-21T10:06:00Z',
    updated_at: '2026-10-21T10:07:00Z',
    creator: octocat,
  };
  const pull = {
    number: 9,
    state: 'closed',
    title: 'Round vouchers',
    merged_at: '2026-10-21T09:58:00Z',
    created_at: '2026-10-20T09:00:00Z',
    updated_at: '2026-10-21T09:58:01Z',
    closed_at: '2026-10-21T09:58:00Z',
    user: octocat,
    merge_commit_sha: sha,
    head: { ref: 'vouchers', sha: 'e'.repeat(40) },
    base: { ref: 'main' },
    html_url: `${page}/pull/9`,
  };
  switch (path) {
    case 'repos/acme/checkout':
      return { body: { full_name: 'acme/checkout', html_url: page, clone_url: `${page}.git` } };
    case 'repos/acme/checkout/actions/runs': {
      const isSecond = query.get('page') === '2';
      const link = `<${url}/repos/acme/checkout/actions/runs?page=2>; rel="next", <${url}/x?page=2>; rel="last"`;
      return {
        headers: isSecond ? {} : { link },
        body: { total_count: 2, workflow_runs: [isSecond ? run(1, 'failure') : run(2, 'success')] },
      };
    }
    case `repos/acme/checkout/actions/runs/${githubContent.runId}/jobs`:
      return {
        body: {
          total_count: 1,
          jobs: [
            {
              id: 399_444_496,
              run_id: githubContent.runId,
              run_attempt: 2,
              head_sha: sha,
              head_branch: 'main',
              name: 'image',
              status: 'completed',
              conclusion: 'success',
              created_at: '2026-10-21T10:00:01Z',
              started_at: '2026-10-21T10:00:05Z',
              completed_at: '2026-10-21T10:04:00Z',
              html_url: `${page}/actions/runs/${githubContent.runId}/job/399444496`,
            },
          ],
        },
      };
    case 'repos/acme/checkout/deployments':
      return { body: [deployment] };
    case 'repos/acme/checkout/deployments/77/statuses':
      return {
        body: [
          { id: 2, state: 'success', created_at: '2026-10-21T10:07:00Z', updated_at: '2026-10-21T10:07:00Z' },
        ],
      };
    case 'repos/acme/checkout/pulls':
      return { body: [pull, { ...pull, number: 8, merged_at: null }] };
    case 'repos/acme/checkout/pulls/9/reviews':
      return {
        body: [
          {
            id: 3,
            state: 'APPROVED',
            user: { login: 'hubot', type: 'User' },
            submitted_at: '2026-10-21T09:50:00Z',
            commit_id: sha,
          },
        ],
      };
    case 'users/acme/packages':
      return { body: [{ id: 4, name: 'checkout', package_type: 'container' }] };
    case 'users/acme/packages/container/checkout/versions':
      return {
        body: [
          {
            id: 5,
            name: digest,
            metadata: { package_type: 'container', container: { tags: ['1.4.2', 'latest'] } },
          },
          { id: 6, name: 'not a digest', metadata: {} },
        ],
      };
    default:
      return undefined;
  }
}
