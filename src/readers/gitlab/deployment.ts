import type { DeployStatus } from '../../model/fact.ts';
import { child, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, commitKeyOf, webUrl } from '../sources.ts';
import { commitFindings } from './commit.ts';
import type { Exchange } from './exchange.ts';
import { placeOf, projectRepository } from './place.ts';

const statusByWord: ReadonlyMap<string, DeployStatus> = new Map<string, DeployStatus>([
  ['created', 'PENDING'],
  ['blocked', 'PENDING'],
  ['running', 'RUNNING'],
  ['success', 'READY'],
  ['failed', 'FAILED'],
  ['canceled', 'CANCELLED'],
  ['skipped', 'CANCELLED'],
]);

const isDone = (status: DeployStatus | undefined): boolean =>
  status === 'READY' || status === 'FAILED' || status === 'CANCELLED';

function statusOf(view: View): Pick<Extract<Finding, { type: 'deploy' }>, 'status' | 'statusText'> {
  const statusText = text(view, 'status');
  const status = statusText === undefined ? undefined : (statusByWord.get(statusText) ?? 'UNKNOWN');
  return { status, statusText };
}

/** A deployment as the API tells it. Its id is the one that webhooks name. */
export function deploymentFindings(view: View, exchange: Exchange | undefined): readonly Finding[] {
  const deployId = requiredIdentifier(view, 'id');
  const job = child(view, 'deployable');
  const url = job && webUrl(job, 'web_url');
  const place = placeOf(view, url, exchange);
  if (deployId === undefined || place === undefined) return [];
  const { status, statusText } = statusOf(view);
  const updatedAt = eventTime(view, 'updated_at');
  const finishedAt = eventTime(view, 'finished_at') ?? eventTime(job, 'finished_at') ?? updatedAt;
  const buildId = job && identifier(job, 'id');
  const commit = commitKey(view, 'sha');
  return [
    {
      type: 'deploy',
      deploy: { system: 'gitlab', instance: place.instance, deployId },
      buildId,
      buildSystem: buildId === undefined ? undefined : 'gitlab',
      environment: text(child(view, 'environment'), 'name'),
      status,
      statusText,
      createdAt: eventTime(view, 'created_at'),
      startedAt: eventTime(job, 'started_at'),
      finishedAt: isDone(status) ? finishedAt : undefined,
      actor: text(child(view, 'user'), 'username'),
      url,
      commit,
    },
    ...commitFindings(commit, place.repository, child(job, 'commit')),
  ];
}

/** A deployment as a webhook tells it: by a job, into an environment, of a commit. */
export function hookedDeploymentFindings(view: View): readonly Finding[] {
  const deployId = requiredIdentifier(view, 'deployment_id');
  const project = child(view, 'project');
  const place = placeOf(view, text(project, 'web_url'), undefined);
  if (deployId === undefined || place === undefined) return [];
  const { status, statusText } = statusOf(view);
  const changedAt = eventTime(view, 'status_changed_at');
  const buildId = identifier(view, 'deployable_id');
  // Beside the short id, which is only a hint, the address of the commit has all of it.
  const commit = commitKeyOf(text(view, 'commit_url')?.split('/').pop() ?? '');
  return [
    {
      type: 'deploy',
      deploy: { system: 'gitlab', instance: place.instance, deployId },
      buildId,
      buildSystem: buildId === undefined ? undefined : 'gitlab',
      environment: text(view, 'environment'),
      status,
      statusText,
      startedAt: status === 'RUNNING' ? changedAt : undefined,
      finishedAt: isDone(status) ? changedAt : undefined,
      actor: text(child(view, 'user'), 'username'),
      url: webUrl(view, 'deployable_url'),
      commit,
    },
    ...commitFindings(commit, projectRepository(project), undefined),
  ];
}
