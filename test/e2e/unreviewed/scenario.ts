import { expect } from 'vitest';
import {
  approvals,
  build,
  commitOf,
  digestOf,
  mergedRequest,
  pod,
  replicaSet,
  reviewedPullRequest,
} from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const names = ['reviewed', 'approved by its author', 'never told', 'approval withdrawn'] as const;
const digests = names.map((name) => digestOf(name));
const commits = names.map((name) => commitOf(name));
const reference = (digest: string): string => `registry.example.com/shop/app@${digest}`;

/**
 * Four images: of a reviewed commit, of one that only its author approved, of one without any change request, and of one
 * whose only approval was taken back before the merge.
 */
export const unreviewed: Scenario = {
  name: 'unreviewed',
  cluster: 'prod',
  documents: [
    replicaSet('1', reference(digests[0] ?? ''), '1 12:00'),
    ...digests.flatMap((digest, number) => [
      build(`90${number}`, '1 10:00', { source_commit: commits[number], image_digests: [digest] }),
      pod({ name: `app-${number}`, image: reference(digest), imageId: reference(digest), at: '1 12:00' }),
    ]),
    reviewedPullRequest(1, commits[0] ?? '', 'ines', 'yuki'),
    reviewedPullRequest(2, commits[1] ?? '', 'ines', 'ines'),
    mergedRequest(3, commits[3] ?? '', 'ines', '1 09:00'),
    approvals(3, ['yuki'], '1 08:00'),
    approvals(3, [], '1 08:30'),
  ],
  questions: {
    'S6 tells which artifacts were deployed from unreviewed code': async (whence) => {
      const all = await findingsOf(whence, ['UNREVIEWED']);
      expect(all.map(({ title }) => title).sort()).toEqual([digests[1], digests[3]].sort());
      const finding = all.find(({ title }) => title === digests[1]);
      expect(finding).toMatchObject({ title: digests[1], deploys: [{ deployId: 'deployment-app/1' }] });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Container', 'Image', 'Build', 'Commit']);
    },
    'tells unreviewed from not known': async (whence) => {
      expect(await findingsOf(whence, ['REVIEW_UNKNOWN'])).toMatchObject([{ title: digests[2] }]);
    },
  },
};
