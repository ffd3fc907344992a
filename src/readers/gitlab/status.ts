import type { BuildStatus } from '../../model/fact.ts';
import { text } from '../fields.ts';
import type { View } from '../record.ts';

const statusByWord: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['created', 'QUEUED'],
  ['waiting_for_resource', 'QUEUED'],
  ['waiting_for_callback', 'QUEUED'],
  ['preparing', 'QUEUED'],
  ['pending', 'QUEUED'],
  ['scheduled', 'QUEUED'],
  // It waits for somebody to start it.
  ['manual', 'QUEUED'],
  ['running', 'RUNNING'],
  ['canceling', 'RUNNING'],
  ['success', 'SUCCEEDED'],
  ['failed', 'FAILED'],
  ['canceled', 'CANCELLED'],
  ['skipped', 'SKIPPED'],
]);

const timeouts: ReadonlySet<string> = new Set(['job_execution_timeout', 'stuck_or_timeout_failure']);

/** The status of a pipeline or job, in our word and in GitLab's. */
export function statusOf(
  view: View,
  name: string,
  failureReason: string,
): { status: BuildStatus | undefined; statusText: string | undefined } {
  const statusText = text(view, name);
  if (statusText === undefined) return { status: undefined, statusText };
  const status = statusByWord.get(statusText) ?? 'UNKNOWN';
  const hasTimedOut = status === 'FAILED' && timeouts.has(text(view, failureReason) ?? '');
  return { status: hasTimedOut ? 'TIMED_OUT' : status, statusText };
}
