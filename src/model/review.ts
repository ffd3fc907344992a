import type { ChangeRequestState, ReviewVerdict } from './trustFact.ts';

/** Whether a change was looked at by somebody else before it was merged. */
export type ReviewState = 'REVIEWED' | 'NOT_REVIEWED' | 'UNKNOWN';

/** A merge or pull request as far as its review goes; people are told apart by their identity. */
export interface ReviewedChange {
  readonly state: ChangeRequestState | null;
  readonly author: string | null;
  readonly reviews: readonly { readonly reviewer: string; readonly verdict: ReviewVerdict }[];
  /** Whether a source told all reviews there are. */
  readonly hasAllReviews: boolean;
}

/**
 * Whether a change request was reviewed: it was merged, and somebody other than its author approves. An approval of the
 * author alone is none. Without an approval it is not reviewed where a source told all reviews there are, or a verdict
 * of any kind is known; else nobody knows.
 */
export function reviewOf({ state, author, reviews, hasAllReviews }: ReviewedChange): ReviewState {
  const isApproved = reviews.some(
    ({ reviewer, verdict }) => verdict === 'APPROVED' && author !== null && reviewer !== author,
  );
  if (isApproved && state === 'MERGED') return 'REVIEWED';
  // Whose change it is must be known before an approval can be told from one's own.
  const isUndecided = author === null && reviews.some(({ verdict }) => verdict === 'APPROVED');
  if (isUndecided || state === null) return 'UNKNOWN';
  return state !== 'MERGED' || hasAllReviews || reviews.length > 0 ? 'NOT_REVIEWED' : 'UNKNOWN';
}

/**
 * Whether a commit was reviewed, by the change requests that it came in through: one review is enough. A commit that no
 * change request is known for may have been pushed, or its change request was never told: nobody knows.
 */
export function reviewOfCommit(changes: readonly ReviewedChange[]): ReviewState {
  const states = new Set(changes.map(reviewOf));
  if (states.has('REVIEWED')) return 'REVIEWED';
  return states.has('NOT_REVIEWED') ? 'NOT_REVIEWED' : 'UNKNOWN';
}
