import type { ReviewVerdict } from '../../model/trustFact.ts';
import { child, eventTime, flag, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, webUrl } from '../sources.ts';
import { type Place, userOf } from './place.ts';

type ChangeRequestFinding = Extract<Finding, { type: 'changeRequest' }>;

/** A pull request as its event tells it. Reviews come in events of their own. */
export function pullRequestFindings(event: View, place: Place): readonly Finding[] {
  const change = changeIn(event, place);
  return change === undefined ? [] : [change];
}

const verdictByState: ReadonlyMap<string, ReviewVerdict> = new Map<string, ReviewVerdict>([
  ['approved', 'APPROVED'],
  ['changes_requested', 'CHANGES_REQUESTED'],
  ['commented', 'COMMENTED'],
  ['dismissed', 'DISMISSED'],
]);

/** A review of a pull request. A comment that follows an approval does not take it back. */
export function reviewFindings(event: View, place: Place): readonly Finding[] {
  const change = changeIn(event, place);
  const review = child(event, 'review');
  const reviewer = userOf(child(review, 'user'), place);
  const verdict = verdictByState.get(text(review, 'state')?.toLowerCase() ?? '');
  const submittedAt = eventTime(review, 'submitted_at');
  if (change === undefined) return [];
  if (reviewer === undefined || verdict === undefined || verdict === 'COMMENTED') return [change];
  // A dismissal has no time of its own in the review: it is as late as the pull request's last change.
  const changedAt = eventTime(child(event, 'pull_request'), 'updated_at');
  const reviewedAt = verdict === 'DISMISSED' ? (changedAt ?? submittedAt) : submittedAt;
  return [
    { ...change, reviews: [{ reviewer, verdict, ...(reviewedAt === undefined ? {} : { reviewedAt }) }] },
  ];
}

function changeIn(event: View, place: Place): ChangeRequestFinding | undefined {
  const request = child(event, 'pull_request');
  const number = request && requiredIdentifier(request, 'number');
  if (request === undefined || number === undefined) return undefined;
  eventTime(request, 'updated_at');
  eventTime(request, 'closed_at');
  const mergedAt = eventTime(request, 'merged_at');
  const isMerged = flag(request, 'merged') ?? mergedAt !== undefined;
  const base = child(request, 'base');
  const head = child(request, 'head');
  const state = isMerged ? 'MERGED' : text(request, 'state') === 'closed' ? 'CLOSED' : 'OPEN';
  return {
    type: 'changeRequest',
    changeRequest: { system: 'github', instance: place.instance, repository: place.repository, number },
    title: text(request, 'title'),
    state,
    author: userOf(child(request, 'user'), place),
    sourceRef: text(head, 'ref'),
    targetRef: text(base, 'ref'),
    createdAt: eventTime(request, 'created_at'),
    mergedAt,
    mergedBy: userOf(child(request, 'merged_by'), place),
    url: webUrl(request, 'html_url'),
    // Before it is merged, GitHub tells the commit of a trial merge there.
    mergeCommit: isMerged ? commitKey(request, 'merge_commit_sha') : undefined,
    headCommit: isMerged && head !== undefined ? commitKey(head, 'sha') : undefined,
  };
}
