import { expect } from 'vitest';
import { build, commitOf, digestOf, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { rowsOf, type Scenario } from '../acceptance/scenario.ts';

const digest = digestOf('copied');
const image = 'registry.example.com/mirror/app:1';

/** One content in two repositories: two references and one image; the runtime reports the other repository. */
export const sameDigestTwoRepositories: Scenario = {
  name: 'same_digest_two_repositories',
  cluster: 'prod',
  documents: [
    build('600', '1 10:00', { source_commit: commitOf('copied'), image_digests: [digest] }),
    tag('shop/app:1', digest, '1 11:00'),
    tag('mirror/app:1', digest, '1 12:00'),
    replicaSet('1', image, '1 13:00'),
    pod({ name: 'app-mirror', image, imageId: `registry.example.com/shop/app@${digest}`, at: '1 13:00' }),
  ],
  questions: {
    'S1 tells the same origin through either repository': async (whence) => {
      expect(await rowsOf(whence, 'app-mirror')).toMatchObject([{ digest, buildId: '600' }]);
    },
    'S8 leads from both references to one image': async (whence) => {
      const { images } = await whence.ask<{
        images: readonly { references: readonly { canonical: string }[] }[];
      }>(
        `query ($digest: Digest!) { images(where: { digest: { eq: $digest } }) { references { canonical tag } } }`,
        { digest },
      );
      expect(images).toHaveLength(1);
      const tags = images[0]?.references
        .map(({ canonical }) => canonical)
        .filter((text) => !text.includes('@'));
      expect(tags?.sort()).toEqual(['registry.example.com/mirror/app:1', 'registry.example.com/shop/app:1']);
    },
    'finds no drift: what runs is what the tag says': async (whence) => {
      const { drift } = await whence.ask<{ drift: { nodes: readonly object[] } }>(
        `query ($ref: String!) { drift(scope: { ref: $ref }, states: [CURRENT, MOVED, NEVER_HELD]) { nodes { state } } }`,
        { ref: image },
      );
      expect(drift.nodes).toEqual([{ state: 'CURRENT' }]);
    },
  },
};
