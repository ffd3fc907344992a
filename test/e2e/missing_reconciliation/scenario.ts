import { expect } from 'vitest';
import { build, commitOf, deploy, digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const released = digestOf('released');
const running = digestOf('still running');
const first = digestOf('first in staging');
const second = digestOf('second in staging');
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
    // In an environment of which nobody tells what runs there, records are all that there is.
    ...[first, second].map((digest, number) =>
      deploy(`s-${number + 1}`, `${number + 1} 10:00`, {
        environment: 'staging',
        cluster: 'prod',
        namespace: 'staging',
        image_digests: [digest],
      }),
    ),
    tag('shop/manifests:latest', digestOf('bundle one'), '1 08:00'),
    tag('shop/manifests:latest', digestOf('bundle two'), '2 08:00'),
  ],
  questions: {
    'finds a deploy that says it is done while nothing runs its image': async (whence) => {
      const all = await findingsOf(whence, ['RECONCILIATION_MISSING']);
      const [finding, ...others] = all.filter(({ title }) => title.includes(' d-'));
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: 'HIGH',
        title: 'rollouts deploy d-2',
        since: '2026-03-02T10:40:00Z',
        deploys: [{ deployId: 'd-2' }],
      });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Deploy', 'Image']);
    },
    'ends a deploy, and the use of what it brought, when another becomes ready in its place': async (
      whence,
    ) => {
      const staged = async (asOf: string) =>
        (await findingsOf(whence, ['RECONCILIATION_MISSING'], asOf))
          .filter(({ title }) => title.includes(' s-'))
          .map(({ title, until }) => [title, until]);
      expect(await staged(march('1 20:00'))).toEqual([['rollouts deploy s-1', march('2 10:30')]]);
      expect(await staged(march('3 00:00'))).toEqual([['rollouts deploy s-2', null]]);
      const unscanned = async (asOf: string) =>
        (await findingsOf(whence, ['UNSCANNED'], asOf)).map(({ title }) => title);
      expect(await unscanned(march('1 20:00'))).toContain(first);
      const later = await unscanned(march('3 00:00'));
      expect([first, second].filter((digest) => later.includes(digest))).toEqual([second]);
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
