import { type Answered, type StandInServer, startStandIn } from './standIn.ts';

const digest = `sha256:${'b'.repeat(64)}`;
const sha = 'a0a07bfdc810a4ab22e83766cb8dd0bfd1da5707';
const user = { id: 7, username: 'ines', name: 'Ines Okafor' };

/** What the GitLab in this process has, as far as tests speak of it. */
export const gitlabContent = {
  digest,
  sha,
  project: 'shop/checkout',
  pipelineId: 409_698,
  tag: '1.4.2',
} as const;

export interface GitlabOptions {
  /** Answers in place of it; undefined leaves it to it. */
  readonly instead?: (url: string) => Answered | undefined;
}

/** The part of GitLab's API that is read, in this process, in the shapes that GitLab 17 answers. */
export async function startGitlab({ instead }: GitlabOptions = {}): Promise<StandInServer> {
  const server = await startStandIn(({ url, headers }) => {
    const answered = instead?.(url);
    if (answered !== undefined) return answered;
    if (headers['private-token'] !== 'sesame') return { status: 401, body: { message: '401 Unauthorized' } };
    const { pathname, searchParams } = new URL(url, server.url);
    return (
      answerOf(pathname.replace('/api/v4/', ''), searchParams, server) ?? {
        status: 404,
        body: { message: '404' },
      }
    );
  });
  return server;
}

function answerOf(path: string, query: URLSearchParams, { url, host }: StandInServer): Answered | undefined {
  const page = `${url}/shop/checkout/-`;
  const times = {
    created_at: '2026-10-20T09:00:00.000Z',
    started_at: '2026-10-20T09:00:10.000Z',
    finished_at: '2026-10-20T09:04:00.000Z',
  };
  const pipeline = {
    id: 409_698,
    iid: 31,
    project_id: 5,
    sha,
    ref: 'main',
    status: 'success',
    source: 'push',
    created_at: times.created_at,
    updated_at: times.finished_at,
    web_url: `${page}/pipelines/409698`,
  };
  const repositories = [
    { id: 12, name: '', path: 'shop/checkout', project_id: 5, location: `${host}/shop/checkout` },
  ];
  switch (path) {
    case 'groups/shop/projects': {
      const id = Number(query.get('id_after') ?? 0);
      const projects = [
        { id: 5, path_with_namespace: 'shop/checkout' },
        { id: 6, path_with_namespace: 'shop/empty' },
      ];
      const next = projects.find((project) => project.id > id);
      const link = `<${url}/api/v4/groups/shop/projects?pagination=keyset&id_after=${next?.id}>; rel="next"`;
      return {
        body: next === undefined ? [] : [next],
        headers: next === undefined || next.id === 6 ? {} : { link },
      };
    }
    case 'projects/shop%2Fcheckout':
    case 'projects/shop%2Fempty':
      return { body: { id: 5, path_with_namespace: decodeURIComponent(path.slice('projects/'.length)) } };
    case 'projects/shop%2Fcheckout/deployments':
      return {
        body: [
          {
            id: 42,
            iid: 2,
            ref: 'main',
            sha,
            status: 'success',
            created_at: '2026-10-20T09:05:00.000Z',
            updated_at: '2026-10-20T09:07:00.000Z',
            user,
            environment: { id: 9, name: 'production', external_url: 'https://shop.example.com' },
            deployable: {
              id: 92,
              name: 'deploy',
              status: 'success',
              started_at: '2026-10-20T09:05:10.000Z',
              finished_at: '2026-10-20T09:06:40.000Z',
              web_url: `${page}/jobs/92`,
            },
          },
        ],
      };
    case 'projects/shop%2Fcheckout/pipelines':
      return { body: [pipeline] };
    case 'projects/shop%2Fcheckout/pipelines/409698/jobs':
      return {
        body: [
          {
            id: 91,
            name: 'image',
            stage: 'build',
            status: 'success',
            ref: 'main',
            ...times,
            user,
            web_url: `${page}/jobs/91`,
            commit: {
              id: sha,
              title: 'Round vouchers',
              author_name: 'Ines Okafor',
              author_email: 'ines@example.com',
            },
            pipeline: { id: 409_698, project_id: 5, ref: 'main', sha, status: 'running' },
          },
        ],
      };
    case 'projects/shop%2Fcheckout/merge_requests':
      return {
        body: [
          {
            id: 33,
            iid: 4,
            project_id: 5,
            title: 'Round vouchers',
            state: 'merged',
            merged_at: '2026-10-20T08:50:00.000Z',
            updated_at: '2026-10-20T08:51:00.000Z',
            created_at: '2026-10-19T08:00:00.000Z',
            author: user,
            merge_user: { id: 8, username: 'kofi' },
            source_branch: 'vouchers',
            target_branch: 'main',
            sha,
            merge_commit_sha: null,
            squash_commit_sha: null,
            web_url: `${page}/merge_requests/4`,
          },
        ],
      };
    case 'projects/shop%2Fcheckout/merge_requests/4/approvals':
      return {
        body: {
          iid: 4,
          updated_at: '2026-10-20T08:49:00.000Z',
          approved_by: [{ user: { id: 8, username: 'kofi' }, approved_at: '2026-10-20T08:49:00.000Z' }],
        },
      };
    case 'projects/shop%2Fcheckout/registry/repositories':
      return { body: repositories };
    case 'projects/shop%2Fcheckout/registry/repositories/12/tags':
      return {
        body: [{ name: '1.4.2', path: 'shop/checkout:1.4.2', location: `${host}/shop/checkout:1.4.2` }],
      };
    case 'projects/shop%2Fcheckout/registry/repositories/12/tags/1.4.2':
      return {
        body: {
          name: '1.4.2',
          path: 'shop/checkout:1.4.2',
          location: `${host}/shop/checkout:1.4.2`,
          revision: 'c'.repeat(64),
          short_revision: 'ccccccccc',
          digest,
          created_at: '2026-10-20T09:03:00.000+00:00',
          total_size: 1000,
        },
      };
    default:
      return /\/(?:jobs|bridges|pipelines|deployments|merge_requests)$/.test(path) ? { body: [] } : undefined;
  }
}
