import { expect } from 'vitest';
import { build, commitOf, deploy, digestOf, march } from '../acceptance/documents.ts';
import { findingsOf, type Scenario } from '../acceptance/scenario.ts';

const digest = digestOf('pending');

/** A deploy began and never ended; another names a build that nobody reported. */
export const deploymentPending: Scenario = {
  name: 'deployment_pending',
  documents: [
    build('300', '1 10:00', { source_commit: commitOf('pending'), image_digests: [digest] }),
    deploy('d-3', '1 11:00', {
      build_id: '300',
      status: 'pending',
      finished_at: null,
      image_digests: [digest],
    }),
    deploy('d-4', '1 11:00', { build_id: 'never-reported' }),
  ],
  questions: {
    'finds a deploy that is under way for long, from ten minutes after its beginning': async (whence) => {
      expect(await findingsOf(whence, ['DEPLOYMENT_PENDING'])).toMatchObject([
        { since: march('1 11:10'), deploys: [{ deployId: 'd-3' }] },
      ]);
      expect(await findingsOf(whence, ['DEPLOYMENT_PENDING'], march('1 11:05'))).toEqual([]);
    },
    'finds a deploy whose build nobody reported': async (whence) => {
      expect(await findingsOf(whence, ['UNKNOWN_BUILD'])).toMatchObject([
        { deploys: [{ deployId: 'd-4' }], reason: expect.stringContaining('never-reported') },
      ]);
    },
    'forgets it as soon as the build is reported': async (whence) => {
      await whence.ask(`mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }`, {
        documents: [build('never-reported', '1 10:30')],
      });
      await whence.ask('mutation { reconcile { waiting } }');
      expect(await findingsOf(whence, ['UNKNOWN_BUILD'])).toEqual([]);
    },
  },
};
