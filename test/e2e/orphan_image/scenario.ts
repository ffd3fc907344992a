import { expect } from 'vitest';
import { build, commitOf, digestOf, march, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const orphan = digestOf('nobody built it');
const built = digestOf('somebody built it');

/** A registry has an image that no known build made, beside one that a build made. */
export const orphanImage: Scenario = {
  name: 'orphan_image',
  documents: [
    tag('shop/app:orphan', orphan, '1 08:00'),
    tag('shop/app:built', built, '1 08:00'),
    build('1000', '1 07:00', { source_commit: commitOf('built'), image_digests: [built] }),
  ],
  questions: {
    'S10 tells registry images that are absent from any build': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['ORPHAN_IMAGE']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ title: orphan, since: march('1 08:00'), until: null });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['ImageReference', 'Image']);
    },
    'S12 takes in what a new observer says, without a change to any other': async (whence) => {
      const documents = [
        build('from-another-system', '1 06:00', { system: 'forge', image_digests: [orphan] }),
      ];
      await whence.ask(`mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }`, {
        documents,
      });
      await whence.ask('mutation { reconcile { waiting } }');
      expect(await findingsOf(whence, ['ORPHAN_IMAGE'])).toEqual([]);
    },
  },
};
