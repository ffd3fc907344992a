import type { BuildStatus } from '../../model/fact.ts';
import { child, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, webUrl } from '../sources.ts';
import { commitFindings } from './commit.ts';
import { githubAttempt, githubRun } from './keys.ts';
import type { Place } from './place.ts';

const statusByConclusion: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['success', 'SUCCEEDED'],
  ['neutral', 'SUCCEEDED'],
  ['failure', 'FAILED'],
  ['startup_failure', 'FAILED'],
  ['action_required', 'QUEUED'],
  ['cancelled', 'CANCELLED'],
  ['skipped', 'SKIPPED'],
  ['stale', 'CANCELLED'],
  ['timed_out', 'TIMED_OUT'],
]);

const statusByWord: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['requested', 'QUEUED'],
  ['queued', 'QUEUED'],
  ['pending', 'QUEUED'],
  ['waiting', 'QUEUED'],
  ['in_progress', 'RUNNING'],
]);

/** How a run or job stands, in our word and in GitHub's: a conclusion once there is one, else its status. */
function statusOf(view: View): { status: BuildStatus | undefined; statusText: string | undefined } {
  const conclusion = text(view, 'conclusion');
  if (conclusion !== undefined)
    return { status: statusByConclusion.get(conclusion) ?? 'UNKNOWN', statusText: conclusion };
  const statusText = text(view, 'status');
  const status = statusText === undefined ? undefined : (statusByWord.get(statusText) ?? 'UNKNOWN');
  return { status, statusText };
}

/**
 * A run of a workflow: its attempt is part of its key, since a run that is repeated keeps its id. The run itself is a
 * build, too, without a status of its own: it is what `GITHUB_RUN_ID` names.
 */
export function runFindings(event: View, place: Place): readonly Finding[] {
  const run = child(event, 'workflow_run');
  const runId = run && requiredIdentifier(run, 'id');
  if (run === undefined || runId === undefined) return [];
  const attempt = identifier(run, 'run_attempt') ?? '1';
  const sourceCommit = commitKey(run, 'head_sha');
  const status = statusOf(run);
  const changedAt = eventTime(run, 'updated_at');
  const common = {
    name: text(run, 'name') ?? text(child(event, 'workflow'), 'name') ?? text(run, 'path'),
    trigger: text(run, 'event'),
    sourceRepository: place.repository,
    sourceCommit,
    sourceRef: text(run, 'head_branch'),
  };
  return [
    {
      type: 'build',
      build: githubAttempt(place.instance, runId, attempt),
      ...common,
      ...status,
      // Of a run that is repeated, `created_at` is that of its first attempt.
      createdAt: attempt === '1' ? eventTime(run, 'created_at') : undefined,
      startedAt: eventTime(run, 'run_started_at'),
      finishedAt: text(run, 'conclusion') === undefined ? undefined : changedAt,
      url: webUrl(run, 'html_url'),
      actor: text(child(run, 'triggering_actor'), 'login') ?? text(child(run, 'actor'), 'login'),
      parent: githubRun(place.instance, runId),
    },
    {
      type: 'build',
      build: githubRun(place.instance, runId),
      ...common,
      createdAt: eventTime(run, 'created_at'),
    },
    ...commitFindings(sourceCommit, place, child(run, 'head_commit')),
  ];
}

/** A job: its id is another in every attempt. */
export function jobFindings(event: View, place: Place): readonly Finding[] {
  const job = child(event, 'workflow_job');
  const buildId = job && requiredIdentifier(job, 'id');
  if (job === undefined || buildId === undefined) return [];
  const runId = identifier(job, 'run_id');
  const attempt = identifier(job, 'run_attempt') ?? '1';
  return [
    {
      type: 'build',
      build: { system: 'github', instance: place.instance, unit: 'JOB', buildId },
      name: text(job, 'name'),
      ...statusOf(job),
      createdAt: eventTime(job, 'created_at'),
      startedAt: eventTime(job, 'started_at'),
      finishedAt: eventTime(job, 'completed_at'),
      url: webUrl(job, 'html_url'),
      actor: text(child(event, 'sender'), 'login'),
      sourceRepository: place.repository,
      sourceCommit: commitKey(job, 'head_sha'),
      sourceRef: text(job, 'head_branch'),
      parent: runId === undefined ? undefined : githubAttempt(place.instance, runId, attempt),
    },
  ];
}
