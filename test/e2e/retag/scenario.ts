import { expect } from 'vitest';
import { build, commitOf, digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, rowsOf, type Scenario } from '../acceptance/scenario.ts';

const first = digestOf('first');
const second = digestOf('second');
const image = 'registry.example.com/shop/app:latest';

/** A tag moves while a container of it runs; the build of the new digest only tells which tag it pushed. */
export const retag: Scenario = {
  name: 'retag',
  cluster: 'prod',
  documents: [
    build('500', '1 10:00', { source_commit: commitOf('first'), image_digests: [first] }),
    build('501', '2 10:00', {
      source_commit: commitOf('second'),
      image_name: 'registry.example.com/shop/app',
      image_tag: 'latest',
    }),
    tag('shop/app:latest', first, '1 11:00'),
    tag('shop/app:latest', first, '2 09:00'),
    tag('shop/app:latest', second, '2 11:00'),
    replicaSet('1', image, '1 12:00'),
    pod({ name: 'app-first', image, imageId: `registry.example.com/shop/app@${first}`, at: '1 12:00' }),
    pod({ name: 'app-second', image, imageId: `registry.example.com/shop/app@${second}`, at: '2 12:00' }),
  ],
  questions: {
    'S4 tells that the tag changed its digest, and between which sightings': async (whence) => {
      const { tagHistory, retags } = await whence.ask<{
        tagHistory: { moved: boolean };
        retags: { totalCount: number; nodes: readonly object[] };
      }>(
        `query ($ref: String!) {
          tagHistory(ref: $ref) { moved }
          retags(repository: "registry.example.com/shop/app") { totalCount nodes { kind from to after notAfter } }
        }`,
        { ref: image },
      );
      expect(tagHistory.moved).toBe(true);
      expect(retags).toEqual({
        totalCount: 1,
        nodes: [
          { kind: 'RETAG', from: first, to: second, after: march('2 09:00'), notAfter: march('2 11:00') },
        ],
      });
    },
    'S7 tells where all instances of the tag run now, and which of them drifted': async (whence) => {
      const { whereRunning, drift } = await whence.ask<{
        whereRunning: { nodes: readonly object[] };
        drift: { totalCount: number; nodes: readonly object[] };
      }>(
        `query ($ref: String!) {
          whereRunning(ref: $ref) { nodes { drift container { podName } } }
          drift(scope: { ref: $ref }) { totalCount nodes { state digest tagDigest lastHeld container { podName } } }
        }`,
        { ref: image },
      );
      expect(whereRunning.nodes).toHaveLength(2);
      expect(whereRunning.nodes).toContainEqual({ drift: true, container: { podName: 'app-first' } });
      expect(drift).toEqual({
        totalCount: 1,
        nodes: [
          {
            state: 'MOVED',
            digest: first,
            tagDigest: second,
            lastHeld: march('2 09:00'),
            container: { podName: 'app-first' },
          },
        ],
      });
    },
    'finds drift from when the tag was seen to have moved': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['DRIFT']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ title: 'shop/app-first/main', since: march('2 11:00'), until: null });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Container', 'Image', 'ImageReference']);
      expect(await findingsOf(whence, ['DRIFT'], march('2 10:00'))).toEqual([]);
    },
    'does not change where the running digest came from': async (whence) => {
      expect(await rowsOf(whence, 'app-first')).toMatchObject([{ digest: first, buildId: '500' }]);
    },
    'joins the build that only names its tag to the digest that the tag had then': async (whence) => {
      const { buildsOf } = await whence.ask<{ buildsOf: { nodes: readonly object[] } }>(
        `query ($ref: String!) { buildsOf(ref: $ref) { nodes { evidence build { buildId } } } }`,
        { ref: second },
      );
      expect(buildsOf.nodes).toEqual([{ evidence: 'TAG_AT_TIME', build: { buildId: '501' } }]);
    },
    'points the tag to its image of now, and of no other': async (whence) => {
      const { imageReferences } = await whence.ask<{ imageReferences: readonly object[] }>(
        `query ($ref: String!) { imageReferences(where: { canonical: { eq: $ref } }) { images { digest } } }`,
        { ref: image },
      );
      expect(imageReferences).toEqual([{ images: [{ digest: second }] }]);
    },
  },
};
