import { expect } from 'vitest';
import { digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const known = digestOf('in a registry');
const loaded = digestOf('loaded on the node');
const image = 'registry.example.com/shop/app:5';

/** Two digests run without a build: one that a registry has, one that nobody ever saw. */
export const unknownDigest: Scenario = {
  name: 'unknown_digest',
  cluster: 'prod',
  documents: [
    tag('shop/app:5', known, '1 08:00'),
    replicaSet('1', image, '1 09:00'),
    pod({ name: 'app-known', image, imageId: `registry.example.com/shop/app@${known}`, at: '1 09:00' }),
    pod({ name: 'app-loaded', image, imageId: `docker://${loaded}`, at: '1 09:00', pullPolicy: 'Never' }),
  ],
  questions: {
    'S10 tells deployments on unknown digests': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['UNKNOWN_DIGEST']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        title: loaded,
        since: march('1 09:00'),
        deploys: [{ deployId: 'deployment-app/1' }],
      });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Container', 'Image']);
    },
    'tells them from digests that only lack their build': async (whence) => {
      expect(await findingsOf(whence, ['RUNNING_WITHOUT_BUILD'])).toMatchObject([{ title: known }]);
    },
  },
};
