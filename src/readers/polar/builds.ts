import type { BuildKey, BuildStatus } from '../../model/fact.ts';
import { addMissing, eventTime, identifier, text } from '../fields.ts';
import { digest } from '../images.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, commitKeyOf, readRemote, webUrl } from '../sources.ts';
import { seenAt } from './images.ts';
import { linked } from './row.ts';

const statusByWord: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['created', 'QUEUED'],
  ['pending', 'QUEUED'],
  ['preparing', 'QUEUED'],
  ['scheduled', 'QUEUED'],
  ['manual', 'QUEUED'],
  ['started', 'RUNNING'],
  ['running', 'RUNNING'],
  ['success', 'SUCCEEDED'],
  ['succeeded', 'SUCCEEDED'],
  ['completed', 'SUCCEEDED'],
  ['failed', 'FAILED'],
  ['canceled', 'CANCELLED'],
  ['cancelled', 'CANCELLED'],
  ['skipped', 'SKIPPED'],
]);

type BuildFinding = Extract<Finding, { type: 'build' }>;

/** A build of Polar's own orchestrator, or a pipeline run of its first design. */
export function buildFindings(row: View, node: View): readonly Finding[] {
  const buildId =
    identifier(node, 'build_id') ??
    identifier(node, 'run_id') ??
    identifier(node, 'id') ??
    identifier(node, 'name');
  if (buildId === undefined) {
    addMissing(node, 'build_id', 'Nothing could refer to a build without it.');
    return [];
  }
  const { instance = 'default' } = node.notes.context;
  return described(row, node, { system: 'polar', instance, unit: 'IMAGE', buildId });
}

/** A pipeline or job of GitLab, under the key that it has when GitLab itself tells of it. */
export function gitlabFindings(row: View, node: View, unit: 'PIPELINE' | 'JOB'): readonly Finding[] {
  const id = gitlabId(
    identifier(node, unit === 'PIPELINE' ? 'pipeline_id' : 'job_id') ?? identifier(node, 'id'),
  );
  if (id === undefined) {
    addMissing(node, unit === 'PIPELINE' ? 'pipeline_id' : 'job_id');
    return [];
  }
  const key: BuildKey = { system: 'gitlab', instance: instanceOf(node), unit, buildId: id };
  const [pipeline] = linked(row, 'HAS_JOB', 'IN');
  const parentId =
    pipeline === undefined
      ? undefined
      : gitlabId(identifier(pipeline.node, 'pipeline_id') ?? identifier(pipeline.node, 'id'));
  const parent: BuildKey | undefined =
    parentId === undefined ? undefined : { ...key, unit: 'PIPELINE', buildId: parentId };
  const [build, ...others] = described(row, node, key);
  if (build?.type !== 'build') return others;
  const state = unit === 'PIPELINE' ? pipelineState(node) : {};
  return [{ ...build, ...state, parent }, ...others];
}

/**
 * Polar keeps no status of a pipeline, only whether it is active or complete, as values or as words. Complete is not
 * successful: what came of it is not known, unless GitLab gave a reason why it failed.
 */
function pipelineState(node: View): Pick<BuildFinding, 'status' | 'statusText'> {
  const isSo = (name: string): boolean => node.fields[name] === true || node.fields[name] === 'true';
  if (text(node, 'status') !== undefined || text(node, 'failure_reason') !== undefined) return {};
  if (isSo('active')) return { status: 'RUNNING', statusText: 'active' };
  if (isSo('complete')) return { status: 'UNKNOWN', statusText: 'complete' };
  return {};
}

/** A commit by its full id. */
export function commitFindings(node: View): readonly Finding[] {
  const commit = commitKey(node, 'oid', 'sha');
  if (commit === undefined) {
    addMissing(node, 'oid');
    return [];
  }
  seenAt(node);
  return [
    {
      type: 'commit',
      commit,
      repository: repositoryOf(node),
      title: text(node, 'message')?.split('\n', 1)[0],
      committedAt: eventTime(node, 'committed_at'),
    },
  ];
}

function described(row: View, node: View, build: BuildKey): readonly Finding[] {
  seenAt(node);
  const isFailed = text(node, 'failure_reason', 'failure_message') !== undefined;
  const finishedAt = eventTime(node, 'finished_at', 'completed_at');
  const statusText =
    text(node, 'status', 'phase') ??
    (isFailed ? 'failed' : finishedAt === undefined ? undefined : 'completed');
  const commit = shaOf(row, node);
  const digests = producedBy(row, node);
  const finding: BuildFinding = {
    type: 'build',
    build,
    name: text(node, 'name'),
    status: statusText === undefined ? undefined : (statusByWord.get(statusText.toLowerCase()) ?? 'UNKNOWN'),
    statusText,
    createdAt: eventTime(node, 'created_at'),
    startedAt: eventTime(node, 'started_at'),
    finishedAt,
    url: webUrl(node, 'web_url'),
    trigger: text(node, 'source'),
    actor: text(node, 'triggered_by'),
    sourceRepository: repositoryOf(node),
    sourceCommit: commit,
    sourceRef: text(node, 'ref_name', 'ref'),
    imageDigests: digests.length === 0 ? undefined : digests,
  };
  return [
    finding,
    ...(commit === undefined ? [] : [{ type: 'commit', commit, repository: repositoryOf(node) } as const]),
  ];
}

/** The commit that a build names, or that points to it. */
function shaOf(row: View, node: View) {
  const named = text(node, 'commit_sha', 'sha');
  if (named !== undefined) return commitKey(node, 'commit_sha', 'sha');
  const [from] = linked(row, 'BUILT_BY', 'IN');
  const oid = from === undefined ? undefined : text(from.node, 'oid');
  return oid === undefined ? undefined : commitKeyOf(oid);
}

/** Artifacts that are no images have a hash that is no digest, or one that no image answers to. */
function producedBy(row: View, node: View): readonly string[] {
  const images = linked(row, 'PRODUCED').filter(
    ({ label }) => label === 'OCIArtifact' || label === 'BuildArtifact',
  );
  const own = digest(node, 'image_digest');
  const made = images.flatMap(({ node: artifact }) => digest(artifact, 'digest', 'content_hash') ?? []);
  return [...new Set([...(own === undefined ? [] : [own]), ...made])];
}

/** GitLab's GraphQL writes ids as `gid://gitlab/Ci::Pipeline/31`. */
function gitlabId(id: string | undefined): string | undefined {
  return id?.slice(id.lastIndexOf('/') + 1);
}

/** The host of the installation where the node says it; Polar's own id of it says nothing to others. */
function instanceOf(node: View): string {
  const host = URL.parse(text(node, 'web_url') ?? '')?.host;
  return host || node.notes.context.instance || text(node, 'instance_id') || 'default';
}

function repositoryOf(node: View): string | undefined {
  const address = text(node, 'repo_url');
  return address === undefined ? undefined : (readRemote(address).remote ?? undefined);
}
