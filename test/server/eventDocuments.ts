/** Events as their senders write them, for tests. */

export const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;
export const oid = (digit: string): string => digit.repeat(40);

/** A push of a tag, as distribution tells it. */
export const registryPush = (id: string, more: object = {}, target: object = {}) => ({
  id,
  timestamp: '2026-10-01T10:00:00.123456789Z',
  action: 'push',
  target: {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 708,
    digest: digestOf('a'),
    repository: 'shop/web',
    url: `https://registry.example.com/v2/shop/web/manifests/${digestOf('a')}`,
    tag: '1.0',
    ...target,
  },
  request: { id: 'request', host: 'registry.example.com', method: 'PUT' },
  actor: { name: 'robot' },
  ...more,
});

/** A structured CloudEvent that carries a CDEvent. */
export const cdEvent = (id: string, kind: string, subject: object, more: object = {}) => ({
  specversion: '1.0',
  id,
  source: '/ci/main',
  type: `dev.cdevents.${kind}.0.2.0`,
  time: '2026-10-01T10:00:00Z',
  datacontenttype: 'application/json',
  data: {
    context: {
      version: '0.4.1',
      id,
      source: '/ci/main',
      type: `dev.cdevents.${kind}.0.2.0`,
      timestamp: '2026-10-01T10:00:00Z',
    },
    subject,
  },
  ...more,
});

/** A pipeline run that ended. */
export const pipelineRun = (id: string, runId = 'run-1') =>
  cdEvent(id, 'pipelinerun.finished', {
    id: runId,
    source: '/ci/main',
    content: { pipelineName: 'image', outcome: 'success', url: 'https://ci.example.com/run-1' },
  });

/** An image that was packaged from a commit. */
export const packaged = (id: string, repository = 'registry.example.com/shop/web') =>
  cdEvent(id, 'artifact.packaged', {
    id: `pkg:oci/web@sha256%3A${'a'.repeat(64)}?repository_url=${repository}&tag=1.0`,
    content: { change: { id: oid('c') }, repository: { source: 'https://git.example.com/shop/web' } },
  });

/** A merge request that was merged. */
export const mergeRequest = (project: string, action = 'merge', more: object = {}) => ({
  object_kind: 'merge_request',
  user: { id: 7, username: 'yuki', name: 'Yuki' },
  project: {
    web_url: `https://gitlab.example.com/${project}`,
    git_http_url: `https://gitlab.example.com/${project}.git`,
  },
  reviewers: [{ id: 5, username: 'ines' }],
  object_attributes: {
    iid: 12,
    title: 'Round vouchers',
    author_id: 5,
    state: 'merged',
    action,
    source_branch: 'vouchers',
    target_branch: 'main',
    created_at: '2026-09-30 10:00:00 UTC',
    updated_at: '2026-10-01 10:00:00 UTC',
    merge_commit_sha: oid('d'),
    last_commit: {
      id: oid('e'),
      title: 'Round',
      timestamp: '2026-09-30T09:00:00Z',
      url: `https://gitlab.example.com/${project}/-/commit/${oid('e')}`,
      author: { name: 'Ines', email: 'ines@example.com' },
    },
    url: `https://gitlab.example.com/${project}/-/merge_requests/12`,
    ...more,
  },
});

const githubRepository = (name: string) => ({
  full_name: name,
  html_url: `https://github.com/${name}`,
  clone_url: `https://github.com/${name}.git`,
});

/** A pull request of GitHub that was merged. */
export const pullRequest = (repository = 'shop/web', more: object = {}) => ({
  action: 'closed',
  pull_request: {
    number: 31,
    title: 'Round vouchers',
    state: 'closed',
    merged: true,
    user: { login: 'ines' },
    merged_by: { login: 'yuki' },
    created_at: '2026-09-30T10:00:00Z',
    updated_at: '2026-10-01T10:00:00Z',
    merged_at: '2026-10-01T10:00:00Z',
    merge_commit_sha: oid('f'),
    head: { ref: 'vouchers', sha: oid('1') },
    base: { ref: 'main', sha: oid('2') },
    html_url: `https://github.com/${repository}/pull/31`,
    ...more,
  },
  repository: githubRepository(repository),
});

/** A review of that pull request. */
export const pullRequestReview = (state: string, login = 'yuki', submitted_at = '2026-10-01T09:00:00Z') => ({
  ...pullRequest(),
  action: 'submitted',
  review: { state, submitted_at, user: { login } },
});
