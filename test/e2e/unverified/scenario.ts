import { expect } from 'vitest';
import { attestation, digestOf, march, pod, replicaSet } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const claimed = digestOf('attested by its own pipeline');
const bare = digestOf('without any proof');
const reference = (digest: string): string => `registry.example.com/shop/app@${digest}`;

/** An image has an attestation that nobody verified; another has none at all. */
export const unverifiedImages: Scenario = {
  name: 'unverified',
  cluster: 'prod',
  documents: [
    replicaSet('1', reference(claimed), '1 12:00'),
    pod({ name: 'app-claimed', image: reference(claimed), imageId: reference(claimed), at: '1 12:00' }),
    pod({ name: 'app-bare', image: reference(bare), imageId: reference(bare), at: '1 12:00' }),
    attestation(claimed),
  ],
  questions: {
    'S2 tells which deployments include unverified images': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['UNVERIFIED']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ title: claimed, deploys: [{ deployId: 'deployment-app/1' }] });
      const labels = await labelsOf(whence, finding?.path ?? []);
      expect(labels.slice(0, 2)).toEqual(['Container', 'Image']);
      expect(['Attestation', 'Signature']).toContain(labels[2]);
    },
    'tells unverified from unsigned': async (whence) => {
      expect(await findingsOf(whence, ['UNSIGNED'])).toMatchObject([{ title: bare }]);
    },
    'tells a verification that failed, and from when': async (whence) => {
      const [attestationNode] = await whence.services.reads.read<{ digest: string }>(
        'MATCH (each:Attestation) RETURN each.documentDigest AS digest',
        {},
      );
      await whence.services.writer.write([
        {
          facts: [
            {
              type: 'attestation',
              documentDigest: attestationNode?.digest ?? '',
              subjects: [claimed],
              source: 'verifier',
              at: march('3 00:00'),
              verification: {
                verified: 'FAILED',
                reason: 'the key is not trusted',
                verifiedAt: march('3 00:00'),
              },
            },
          ],
        },
      ]);
      await whence.ask('mutation { reconcile { waiting } }');
      expect(await findingsOf(whence, ['VERIFICATION_FAILED'])).toMatchObject([
        {
          title: claimed,
          since: march('3 00:00'),
          reason: expect.stringContaining('the key is not trusted'),
        },
      ]);
    },
  },
};
