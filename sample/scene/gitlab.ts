import { type Commit, webAddress } from './commits.ts';
import { numberOf } from './identity.ts';
import type { Person } from './people.ts';
import { type Job, jobNamed, type Pipeline } from './pipelines.ts';
import { asWebhookTime, onAuthorsClock, withMilliseconds } from './time.ts';

/** Pipelines as `GET /projects/:id/pipelines` lists them, newest first. */
export function pipelineList(pipelines: readonly Pipeline[]): readonly object[] {
  return pipelines.toReversed().map(pipelineObject);
}

/** Jobs as `GET /projects/:id/jobs` lists them, newest first. */
export function jobList(pipelines: readonly Pipeline[]): readonly object[] {
  return pipelines
    .toReversed()
    .flatMap((pipeline) => pipeline.jobs.toReversed().map((job) => jobObject(pipeline, job)));
}

function pipelineObject(pipeline: Pipeline): object {
  const { id, iid, project, commit, ref, status, source, createdAt, finishedAt } = pipeline;
  return {
    id,
    iid,
    project_id: project.id,
    sha: commit.oid,
    ref,
    status,
    source,
    created_at: precise(createdAt, `pipeline ${id} created`),
    updated_at: precise(finishedAt, `pipeline ${id} updated`),
    web_url: pipelineUrl(pipeline),
    name: null,
  };
}

function jobObject(pipeline: Pipeline, job: Job): object {
  const { id, name, stage, status, startedAt, finishedAt } = job;
  return {
    id,
    status,
    stage,
    name,
    ref: pipeline.ref,
    tag: isTag(pipeline),
    coverage: null,
    allow_failure: false,
    created_at: precise(pipeline.createdAt, `job ${id} created`),
    started_at: precise(startedAt, `job ${id} started`),
    finished_at: precise(finishedAt, `job ${id} finished`),
    erased_at: null,
    duration: seconds(startedAt, finishedAt),
    queued_duration: 1.2,
    user: userObject(pipeline.actor),
    commit: commitObject(pipeline.commit),
    pipeline: pipelineObject(pipeline),
    ...(status === 'failed' ? { failure_reason: 'script_failure' } : {}),
    web_url: `${webAddress(pipeline.project)}/-/jobs/${id}`,
    artifacts: [],
    runner: { id: 8, description: 'linux-large', active: true, paused: false, is_shared: true, online: true },
    archived: false,
    tag_list: ['linux'],
  };
}

/** The event that GitLab sends when a pipeline has ended. */
export function pipelineEvent(pipeline: Pipeline): object {
  const { id, iid, project, commit, ref, status, source, createdAt, finishedAt } = pipeline;
  const [group = '', name = ''] = project.path.split('/');
  return {
    object_kind: 'pipeline',
    object_attributes: {
      id,
      iid,
      name: null,
      ref,
      tag: isTag(pipeline),
      sha: commit.oid,
      before_sha: '0000000000000000000000000000000000000000',
      source,
      status,
      detailed_status: 'passed',
      stages: ['test', 'publish'],
      created_at: asWebhookTime(createdAt),
      finished_at: asWebhookTime(finishedAt),
      duration: seconds(createdAt, finishedAt),
      queued_duration: 8,
      variables: [],
      url: pipelineUrl(pipeline),
    },
    merge_request: null,
    user: hookedUser(pipeline.actor),
    project: {
      id: project.id,
      name,
      description: null,
      web_url: webAddress(project),
      avatar_url: null,
      git_ssh_url: `git@gitlab.example.com:${project.path}.git`,
      git_http_url: `${webAddress(project)}.git`,
      namespace: group,
      visibility_level: 10,
      path_with_namespace: project.path,
      default_branch: 'main',
      ci_config_path: null,
    },
    commit: {
      id: commit.oid,
      message: commit.message,
      title: titleOf(commit),
      timestamp: onAuthorsClock(commit.time).replace('.000', ''),
      url: commitUrl(commit),
      author: { name: commit.author.name, email: commit.author.email },
    },
    builds: [jobNamed(pipeline, 'image'), jobNamed(pipeline, 'test')].map((job) => hookedJob(pipeline, job)),
  };
}

function hookedJob({ actor, createdAt }: Pipeline, job: Job): object {
  const { id, stage, name, status, startedAt, finishedAt } = job;
  return {
    id,
    stage,
    name,
    status,
    created_at: asWebhookTime(createdAt),
    started_at: asWebhookTime(startedAt),
    finished_at: asWebhookTime(finishedAt),
    duration: seconds(startedAt, finishedAt),
    queued_duration: 1.2,
    failure_reason: null,
    when: 'on_success',
    manual: false,
    allow_failure: false,
    user: hookedUser(actor),
    runner: { id: 8, description: 'linux-large', active: true, is_shared: true, tags: ['linux'] },
    artifacts_file: { filename: null, size: null },
    environment: null,
  };
}

function commitObject(commit: Commit): object {
  const { oid, parent, author, time, message } = commit;
  const moment = onAuthorsClock(time);
  return {
    id: oid,
    short_id: oid.slice(0, 8),
    created_at: moment,
    parent_ids: [parent],
    title: titleOf(commit),
    message,
    author_name: author.name,
    author_email: author.email,
    authored_date: moment,
    committer_name: author.name,
    committer_email: author.email,
    committed_date: moment,
    web_url: commitUrl(commit),
  };
}

function userObject({ id, username, name }: Person): object {
  return {
    id,
    username,
    name,
    state: 'active',
    avatar_url: null,
    web_url: `https://gitlab.example.com/${username}`,
  };
}

function hookedUser({ id, username, name }: Person): object {
  return { id, name, username, avatar_url: null, email: '[REDACTED]' };
}

const titleOf = ({ message }: Commit): string => message.split('\n', 1)[0] ?? '';
const commitUrl = (commit: Commit): string => `${webAddress(commit.project)}/-/commit/${commit.oid}`;
const pipelineUrl = ({ id, project }: Pipeline): string => `${webAddress(project)}/-/pipelines/${id}`;
const isTag = ({ ref }: Pipeline): boolean => /^v\d/.test(ref);
const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1_000;
const precise = (time: string, name: string): string => withMilliseconds(time, numberOf(name, 1_000));
