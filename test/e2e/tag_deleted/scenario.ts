import { expect } from 'vitest';
import { digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, type Scenario } from '../acceptance/scenario.ts';

const digest = digestOf('kept by nobody');
const image = 'registry.example.com/shop/app:stable';

/** A tag is deleted while it runs; another container waits for a tag that is gone, and one for a tag nobody watched. */
export const tagDeleted: Scenario = {
  name: 'tag_deleted',
  cluster: 'prod',
  documents: [
    tag('shop/app:stable', digest, '1 08:00'),
    tag('shop/app:stable', null, '5 08:00'),
    replicaSet('1', image, '1 09:00'),
    pod({ name: 'app-stable', image, imageId: `registry.example.com/shop/app@${digest}`, at: '1 09:00' }),
    pod({ name: 'app-late', image, imageId: '', at: '6 09:00', waiting: 'ImagePullBackOff' }),
    pod({ name: 'app-odd', image: 'worker', imageId: '', at: '6 09:00', waiting: 'ErrImagePull' }),
  ],
  questions: {
    'S4 tells that the tag was deleted': async (whence) => {
      const { retags } = await whence.ask<{ retags: { nodes: readonly object[] } }>(
        `{ retags(registry: "registry.example.com") { nodes { kind from to notAfter } } }`,
      );
      expect(retags.nodes).toEqual([{ kind: 'DELETED', from: digest, to: null, notAfter: march('5 08:00') }]);
    },
    'finds that what runs has a tag that is gone': async (whence) => {
      expect(await findingsOf(whence, ['TAG_GONE'])).toMatchObject([{ since: march('5 08:00') }]);
      const { drift } = await whence.ask<{ drift: { nodes: readonly object[] } }>(
        `query ($ref: String!) { drift(scope: { ref: $ref }) { nodes { state } } }`,
        { ref: image },
      );
      expect(drift.nodes).toEqual([{ state: 'ABSENT' }]);
    },
    'tells a tag that the registry said is not there from one that nobody resolved': async (whence) => {
      const findings = await findingsOf(whence, [
        'ABSENT_REFERENCE',
        'UNRESOLVED_REFERENCE',
        'UNQUALIFIED_REFERENCE',
      ]);
      expect(findings.map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual([
        'ABSENT_REFERENCE shop/app-late/main',
        'UNQUALIFIED_REFERENCE shop/app-odd/main',
        'UNRESOLVED_REFERENCE shop/app-odd/main',
      ]);
    },
  },
};
