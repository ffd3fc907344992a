import type { DeployStatus } from '../../model/fact.ts';
import { child, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, webUrl } from '../sources.ts';
import { commitFindings } from './commit.ts';
import type { Place } from './place.ts';

const statusByWord: ReadonlyMap<string, DeployStatus> = new Map<string, DeployStatus>([
  ['queued', 'PENDING'],
  ['pending', 'PENDING'],
  ['waiting', 'PENDING'],
  ['in_progress', 'RUNNING'],
  ['success', 'READY'],
  ['failure', 'FAILED'],
  ['error', 'FAILED'],
  ['inactive', 'REMOVED'],
]);

/** A deployment: of a commit, into an environment, and by a run where there is one. */
export function deploymentFindings(event: View, place: Place): readonly Finding[] {
  const { deploy, commit } = deployIn(event, place);
  return deploy === undefined ? [] : [deploy, ...commit];
}

/** How a deployment stands now. */
export function deploymentStatusFindings(event: View, place: Place): readonly Finding[] {
  const { deploy, commit } = deployIn(event, place);
  const status = child(event, 'deployment_status');
  if (deploy === undefined || status === undefined) return [];
  const statusText = text(status, 'state');
  const at = eventTime(status, 'updated_at') ?? eventTime(status, 'created_at');
  const word = statusText === undefined ? undefined : (statusByWord.get(statusText) ?? 'UNKNOWN');
  return [
    {
      ...deploy,
      status: word,
      statusText,
      finishedAt: word === 'READY' || word === 'FAILED' ? at : undefined,
      url: webUrl(status, 'environment_url') ?? deploy.url,
    },
    ...commit,
  ];
}

type DeployFinding = Extract<Finding, { type: 'deploy' }>;

function deployIn(
  event: View,
  place: Place,
): { readonly deploy: DeployFinding | undefined; readonly commit: readonly Finding[] } {
  const deployment = child(event, 'deployment');
  const deployId = deployment && requiredIdentifier(deployment, 'id');
  if (deployment === undefined || deployId === undefined) return { deploy: undefined, commit: [] };
  const commit = commitKey(deployment, 'sha');
  const run = child(event, 'workflow_run');
  const buildId = run === undefined ? undefined : identifier(run, 'id');
  eventTime(deployment, 'updated_at');
  const deploy: DeployFinding = {
    type: 'deploy',
    deploy: { system: 'github', instance: place.instance, deployId },
    buildId,
    buildSystem: buildId === undefined ? undefined : 'github',
    environment: text(deployment, 'environment'),
    createdAt: eventTime(deployment, 'created_at'),
    actor: text(child(deployment, 'creator'), 'login'),
    commit,
  };
  return { deploy, commit: commitFindings(commit, place, undefined) };
}
