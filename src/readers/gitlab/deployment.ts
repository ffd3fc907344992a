import type { DeployStatus } from '../../model/fact.ts';
import { child, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKeyOf, webUrl } from '../sources.ts';
import { commitFindings } from './commit.ts';
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

/** A deployment as a webhook tells it: by a job, into an environment, of a commit. */
export function hookedDeploymentFindings(view: View): readonly Finding[] {
  const deployId = requiredIdentifier(view, 'deployment_id');
  const project = child(view, 'project');
  const place = placeOf(view, text(project, 'web_url'), undefined);
  if (deployId === undefined || place === undefined) return [];
  const statusText = text(view, 'status');
  const status = statusText === undefined ? undefined : (statusByWord.get(statusText) ?? 'UNKNOWN');
  const changedAt = eventTime(view, 'status_changed_at');
  const buildId = identifier(view, 'deployable_id');
  // Beside the short id, which is only a hint, the address of the commit has all of it.
  const commit = commitKeyOf(text(view, 'commit_url')?.split('/').pop() ?? '');
  const isDone = status === 'READY' || status === 'FAILED' || status === 'CANCELLED';
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
      finishedAt: isDone ? changedAt : undefined,
      actor: text(child(view, 'user'), 'username'),
      url: webUrl(view, 'deployable_url'),
      commit,
    },
    ...commitFindings(commit, projectRepository(project), undefined),
  ];
}
