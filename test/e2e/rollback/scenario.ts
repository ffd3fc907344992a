import { expect } from 'vitest';
import { digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, type Scenario } from '../acceptance/scenario.ts';

const good = digestOf('good');
const bad = digestOf('bad');
const image = 'registry.example.com/shop/app:3';

/** A tag moves and comes back; what ran in between is told for that time. */
export const rollback: Scenario = {
  name: 'rollback',
  cluster: 'prod',
  documents: [
    tag('shop/app:3', good, '1 08:00'),
    tag('shop/app:3', bad, '2 08:00'),
    tag('shop/app:3', good, '3 08:00'),
    replicaSet('1', image, '1 09:00'),
    pod({ name: 'app-good', image, imageId: `registry.example.com/shop/app@${good}`, at: '1 09:00' }),
    pod({
      name: 'app-bad',
      image,
      imageId: `registry.example.com/shop/app@${bad}`,
      at: '2 09:00',
      until: '3 09:00',
    }),
  ],
  questions: {
    'S4 tells a rollback from a retag': async (whence) => {
      const { tagHistory } = await whence.ask<{ tagHistory: { changes: readonly { kind: string }[] } }>(
        `query ($ref: String!) { tagHistory(ref: $ref) { changes { kind } } }`,
        { ref: image },
      );
      expect(tagHistory.changes.map(({ kind }) => kind)).toEqual(['FIRST_SEEN', 'RETAG', 'ROLLBACK']);
    },
    'finds drift for the time of it, and none any more': async (whence) => {
      expect(await findingsOf(whence, ['DRIFT'])).toEqual([]);
      const then = await findingsOf(whence, ['DRIFT'], march('2 12:00'));
      expect(then).toMatchObject([
        { title: 'shop/app-good/main', since: march('2 08:00'), until: march('3 08:00') },
      ]);
    },
    'D1 tells what ran the bad image in an interval': async (whence) => {
      const { blastRadius } = await whence.ask<{ blastRadius: object }>(
        `query ($ref: String!, $from: DateTime!, $to: DateTime!) {
          blastRadius(ref: $ref, from: $from, to: $to) { digests pods revisions { lastEnd } }
        }`,
        { ref: bad, from: march('1 00:00'), to: march('9 00:00') },
      );
      expect(blastRadius).toEqual({ digests: [bad], pods: 1, revisions: [{ lastEnd: march('3 09:00') }] });
    },
    'tells the tags of a digest now, then and ever': async (whence) => {
      const answer = await whence.ask<Record<string, { nodes: readonly { reference: string }[] }>>(
        `query ($good: String!, $bad: String!, $before: DateTime!) {
          now: tagsOf(ref: $bad) { nodes { reference } }
          past: tagsOf(ref: $bad, asOf: $before) { nodes { reference current } }
          ever: tagsOf(ref: $good, ever: true) { nodes { firstSeen closedAt current } }
        }`,
        { good, bad, before: march('2 12:00') },
      );
      expect(answer).toEqual({
        now: { nodes: [] },
        past: { nodes: [{ reference: image, current: true }] },
        ever: {
          nodes: [
            { firstSeen: march('1 08:00'), closedAt: march('2 08:00'), current: false },
            { firstSeen: march('3 08:00'), closedAt: null, current: true },
          ],
        },
      });
    },
  },
};
