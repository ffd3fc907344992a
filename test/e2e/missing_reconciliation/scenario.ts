import { expect } from 'vitest';
import { build, commitOf, deploy, digestOf, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const released = digestOf('released');
const running = digestOf('still running');
const image = 'registry.example.com/shop/app:stable';

/** The delivery system says that it is done, and the cluster still runs what it ran before. */
export const missingReconciliation: Scenario = {
  name: 'missing_reconciliation',
  cluster: 'prod',
  documents: [
    build('200', '1 10:00', { source_commit: commitOf('released'), image_digests: [released] }),
    tag('shop/app:stable', running, '1 00:00'),
    deploy('d-2', '2 10:00', { build_id: '200', image_digests: [released] }),
    replicaSet('1', image, '1 12:00'),
    pod({ name: 'app-old', image, imageId: `registry.example.com/shop/app@${running}`, at: '1 12:00' }),
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'app', namespace: 'flux-system' },
      spec: { sourceRef: { kind: 'OCIRepository', name: 'app' } },
      status: {
        lastAppliedRevision: `latest@${digestOf('bundle one')}`,
        lastAttemptedRevision: `latest@${digestOf('bundle one')}`,
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'ReconciliationSucceeded',
            lastTransitionTime: '2026-03-01T09:00:00Z',
          },
        ],
      },
    },
    tag('shop/manifests:latest', digestOf('bundle one'), '1 08:00'),
    tag('shop/manifests:latest', digestOf('bundle two'), '2 08:00'),
  ],
  questions: {
    'finds a deploy that says it is done while nothing runs its image': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['RECONCILIATION_MISSING']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: 'HIGH',
        title: 'rollouts deploy d-2',
        since: '2026-03-02T10:40:00Z',
        deploys: [{ deployId: 'd-2' }],
      });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Deploy', 'Image']);
    },
    'finds that Flux applied another digest than the registry has now': async (whence) => {
      const [finding] = await findingsOf(whence, ['APPLIED_DIGEST_MISMATCH']);
      expect(finding).toMatchObject({ since: '2026-03-02T08:00:00Z', until: null });
      expect(finding?.reason).toContain('registry.example.com/shop/manifests:latest');
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual([
        'Deploy',
        'Image',
        'ImageReference',
        'Image',
      ]);
    },
  },
};
