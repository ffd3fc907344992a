import { compareInstants, type Instant } from './time.ts';
import type { ChangeRequestState, ReviewVerdict } from './trustFact.ts';

/** Whether a change was looked at by somebody else before it was merged. */
export type ReviewState = 'REVIEWED' | 'NOT_REVIEWED' | 'UNKNOWN';

/** A merge or pull request as far as its review goes; people are told apart by their identity. */
export interface ReviewedChange {
  readonly state: ChangeRequestState | null;
  readonly author: string | null;
  readonly reviews: readonly KnownReview[];
  /** Whether a source told all reviews there are. */
  readonly hasAllReviews: boolean;
  /** The last whole list of who approves; null where no source told one. */
  readonly listed?: { readonly reviewers: ReadonlySet<string>; readonly at: Instant } | null;
}

interface KnownReview {
  readonly reviewer: string;
  readonly verdict: ReviewVerdict;
  /** When it was given, or last told; null where no source says. */
  readonly at?: Instant | null;
}

/**
 * Whether a change request was reviewed: it was merged, and somebody other than its author approves. An approval of the
 * author alone is none, and neither is one that a later list of all approvals no longer has. Without an approval it is not reviewed where a source told all reviews there are, or a verdict
 * of any kind is known; else nobody knows.
 */
export function reviewOf({
  state,
  author,
  reviews: known,
  hasAllReviews,
  listed,
}: ReviewedChange): ReviewState {
  const reviews = known.filter((review) => !isWithdrawn(review, listed ?? null));
  const isApproved = reviews.some(
    ({ reviewer, verdict }) => verdict === 'APPROVED' && author !== null && reviewer !== author,
  );
  if (isApproved && state === 'MERGED') return 'REVIEWED';
  // Whose change it is must be known before an approval can be told from one's own.
  const isUndecided = author === null && reviews.some(({ verdict }) => verdict === 'APPROVED');
  if (isUndecided || state === null) return 'UNKNOWN';
  return state !== 'MERGED' || hasAllReviews || known.length > 0 ? 'NOT_REVIEWED' : 'UNKNOWN';
}

function isWithdrawn(
  { reviewer, verdict, at }: KnownReview,
  listed: NonNullable<ReviewedChange['listed']> | null,
): boolean {
  if (verdict !== 'APPROVED' || listed === null || listed.reviewers.has(reviewer)) return false;
  return at == null || compareInstants(at, listed.at) <= 0;
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
