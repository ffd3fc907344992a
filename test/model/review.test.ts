import { describe, expect, it } from 'vitest';
import { type ReviewedChange, reviewOf, reviewOfCommit } from '../../src/model/review.ts';

const merged: ReviewedChange = {
  state: 'MERGED',
  author: 'login:ci/ines',
  reviews: [],
  hasAllReviews: false,
};
const byYuki = { reviewer: 'login:ci/yuki', verdict: 'APPROVED' } as const;
const byInes = { reviewer: 'login:ci/ines', verdict: 'APPROVED' } as const;

const early = { ...byYuki, at: '2026-03-01T10:00:00Z' };
/** One instant, written in two ways. */
const atOnce = { ...byYuki, at: '2026-03-01T10:00:00.5Z' };
const late = { ...byYuki, at: '2026-03-01T10:00:00.51Z' };
const listed = { reviewers: new Set<string>(), at: '2026-03-01T10:00:00.500Z' };
const withYuki = { ...listed, reviewers: new Set([byYuki.reviewer]) };

describe('a change request', () => {
  it.each<[string, Partial<ReviewedChange>, string]>([
    ['merged and approved by somebody else', { reviews: [byYuki] }, 'REVIEWED'],
    ['merged and approved by its author alone', { reviews: [byInes] }, 'NOT_REVIEWED'],
    ['merged and approved by its author and somebody else', { reviews: [byInes, byYuki] }, 'REVIEWED'],
    [
      'merged after its only approval was taken back',
      { reviews: [{ ...byYuki, verdict: 'DISMISSED' }] },
      'NOT_REVIEWED',
    ],
    ['merged with comments alone', { reviews: [{ ...byYuki, verdict: 'COMMENTED' }] }, 'NOT_REVIEWED'],
    ['merged with no approval among all reviews', { hasAllReviews: true }, 'NOT_REVIEWED'],
    ['merged, and nothing is known of reviews', {}, 'UNKNOWN'],
    ['of an unknown author, approved by somebody', { author: null, reviews: [byYuki] }, 'UNKNOWN'],
    ['approved and not merged', { state: 'OPEN', reviews: [byYuki] }, 'NOT_REVIEWED'],
    ['that is only mentioned', { state: null }, 'UNKNOWN'],
    [
      'approved before a list of all approvals that does not have it',
      { reviews: [early], listed },
      'NOT_REVIEWED',
    ],
    ['approved at the very instant of such a list', { reviews: [atOnce], listed }, 'NOT_REVIEWED'],
    ['approved after such a list', { reviews: [late], listed }, 'REVIEWED'],
    ['approved by somebody whom the list has', { reviews: [early], listed: withYuki }, 'REVIEWED'],
  ])('%s', (_, changes, expected) => expect(reviewOf({ ...merged, ...changes })).toBe(expected));
});

describe('a commit', () => {
  it('is reviewed when one of its change requests is', () =>
    expect(reviewOfCommit([merged, { ...merged, reviews: [byYuki] }])).toBe('REVIEWED'));
  it('is not reviewed when a change request is known that is not', () =>
    expect(reviewOfCommit([merged, { ...merged, hasAllReviews: true }])).toBe('NOT_REVIEWED'));
  it('without a change request may have been reviewed elsewhere', () =>
    expect(reviewOfCommit([])).toBe('UNKNOWN'));
});
