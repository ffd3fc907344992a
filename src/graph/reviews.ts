import type { ReviewedChange } from '../model/review.ts';
import type { Instant } from '../model/time.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most reviewers of a change request, and most change requests of a commit, that a review is told from. */
export const reviewLimit = 200;

/** Reviewed changes by the id of a commit that came in through them, or of the change request itself. */
export type ReviewLoader = BatchLoader<string, readonly ReviewedChange[]>;

interface ChangeRow {
  readonly state: ReviewedChange['state'];
  readonly author: string | null;
  readonly hasAllReviews: string;
  readonly listedReviewers: readonly string[] | null;
  readonly listedAt: Instant | null;
  readonly reviews: ReviewedChange['reviews'];
}

const changeMap = `{
  state: change.state, author: change.authorIdentity, hasAllReviews: change.hasAllReviews,
  listedReviewers: change.listedReviewers, listedAt: toString(change.reviewsListedAt),
  reviews: COLLECT {
    MATCH (change)-[review:REVIEWED_BY]->(reviewer:Agent)
    // Approvals first: a list that is cut must not lose the one that counts.
    WITH review, reviewer ORDER BY review.verdict = 'APPROVED' DESC, reviewer.identity LIMIT ${reviewLimit}
    RETURN {reviewer: reviewer.identity, verdict: review.verdict,
      at: toString(coalesce(review.reviewedAt, review.lastSeen))}
  }
}`;

const reviewsQuery = `
UNWIND $batch.keys AS key
RETURN key.place AS place, COLLECT {
  CALL (key) {
    MATCH (change:ChangeRequest {id: key.id}) USING INDEX change:ChangeRequest(id)
    RETURN change
    UNION
    MATCH (commit:Commit {id: key.id}) USING INDEX commit:Commit(id)
    MATCH (commit)<-[:MERGED_AS]-(change:ChangeRequest)
    RETURN change LIMIT ${reviewLimit}
  }
  RETURN ${changeMap}
} AS changes`;

/** Loads what the review of commits and change requests is told from, many a query. */
export function createReviewLoader(reads: Reads): ReviewLoader {
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<{ place: number; changes: readonly ChangeRow[] }>(reviewsQuery, {
        keys: ids.map((id, place) => ({ id, place })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row.changes]));
      return ids.map((_, place) => (byPlace.get(place) ?? []).map(changeOf));
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

const changeOf = ({ hasAllReviews, listedReviewers, listedAt, ...row }: ChangeRow): ReviewedChange => ({
  ...row,
  hasAllReviews: hasAllReviews === 'YES',
  listed:
    listedReviewers === null || listedAt === null
      ? null
      : { reviewers: new Set(listedReviewers), at: listedAt },
});
