import {
  catalogueImages,
  catalogueRepository,
  checkoutImages,
  checkoutRepository,
  ledgerImages,
  ledgerRepository,
} from './images.ts';
import {
  type Application,
  buildAnnotation,
  deployment,
  type PodOf,
  pod,
  type Revision,
  replicaSet,
  runs,
  terminated,
  waiting,
} from './kubernetes.ts';
import { checkoutPipelines, jobNamed, ledgerPipelines, type Pipeline } from './pipelines.ts';
import { at } from './time.ts';

const byBuild = (pipeline: Pipeline) => buildAnnotation(jobNamed(pipeline, 'image').id);

const stagingCheckout: Application = {
  cluster: 'staging',
  namespace: 'shop',
  name: 'checkout',
  createdAt: at('01', '08:25:00'),
};

/** `latest`, pulled at each start. */
const checkout150: Revision = {
  application: stagingCheckout,
  hash: '8474c9d5b6',
  revision: 9,
  createdAt: at('27', '08:26:12'),
  replicas: 1,
  template: {
    environment: 'staging',
    annotations: byBuild(checkoutPipelines.v150),
    containers: [{ name: 'checkout', image: `${checkoutRepository}:latest`, imagePullPolicy: 'Always' }],
  },
};

export const stagingCheckoutPod: PodOf = {
  revision: checkout150,
  suffix: 'm8k5q',
  node: 'staging-1',
  createdAt: at('27', '08:26:15'),
  statuses: [
    runs(
      'checkout',
      `docker-pullable://${checkoutRepository}@${checkoutImages.v150.digest}`,
      at('27', '08:26:22'),
    ),
  ],
};

const candidate: Application = {
  cluster: 'staging',
  namespace: 'shop',
  name: 'checkout-candidate',
  createdAt: at('30', '15:12:00'),
};

/** Nobody ever pushed this tag. */
const candidateRevision: Revision = {
  application: candidate,
  hash: '54d7f6c8b9',
  revision: 1,
  createdAt: at('30', '15:12:00'),
  replicas: 1,
  template: {
    environment: 'staging',
    containers: [{ name: 'checkout', image: `${checkoutRepository}:1.5.1-rc1` }],
  },
};

export const neverPulledPod: PodOf = {
  revision: candidateRevision,
  suffix: 'w5t2z',
  node: 'staging-2',
  createdAt: at('30', '15:12:03'),
  phase: 'Pending',
  statuses: [
    {
      name: 'checkout',
      imageID: '',
      state: waiting('ImagePullBackOff', `Back-off pulling image "${checkoutRepository}:1.5.1-rc1"`),
      ready: false,
    },
  ],
};

const stagingLedger: Application = {
  cluster: 'staging',
  namespace: 'pay',
  name: 'ledger',
  createdAt: at('01', '14:05:00'),
};

/** Whoever changed the image forgot the annotation: it still names the build of 2.0.1. */
const ledger210: Revision = {
  application: stagingLedger,
  hash: '6c7b9d4f85',
  revision: 12,
  createdAt: at('28', '10:05:44'),
  replicas: 1,
  template: {
    environment: 'staging',
    annotations: byBuild(ledgerPipelines.v201),
    containers: [{ name: 'ledger', image: `${ledgerRepository}@${ledgerImages.v210.digest}` }],
  },
};

export const crashingPod: PodOf = {
  revision: ledger210,
  suffix: 'd7f4x',
  node: 'staging-2',
  createdAt: at('28', '10:05:47'),
  statuses: [
    {
      name: 'ledger',
      imageID: `${ledgerRepository}@${ledgerImages.v210.digest}`,
      state: waiting('CrashLoopBackOff', 'back-off 5m0s restarting failed container=ledger'),
      lastState: terminated('Error', 1, at('31', '07:24:10'), at('31', '07:24:12')),
      restartCount: 803,
      ready: false,
    },
  ],
};

const preview: Application = {
  cluster: 'staging',
  namespace: 'shop',
  name: 'catalogue-preview-facets',
  createdAt: at('14', '13:09:14'),
};

/** Loaded onto the node by hand and so known by its configuration alone. */
const previewRevision: Revision = {
  application: preview,
  hash: '7988d6f5c4',
  revision: 1,
  createdAt: at('14', '13:09:14'),
  replicas: 1,
  template: {
    environment: 'preview',
    containers: [
      { name: 'catalogue', image: `${catalogueRepository}:preview-facets`, imagePullPolicy: 'Never' },
    ],
  },
};

export const previewPod: PodOf = {
  revision: previewRevision,
  suffix: 'j3v9s',
  node: 'staging-1',
  createdAt: at('14', '13:09:17'),
  statuses: [runs('catalogue', catalogueImages.preview.config.digest, at('14', '13:09:20'))],
};

/** What `kubectl get deployments,replicasets,pods -A -o json` prints on 31 October in staging. */
export function stagingObjects(): readonly object[] {
  return [
    deployment(ledger210, false, 14),
    deployment(previewRevision, true, 1),
    deployment(checkout150, true, 10),
    deployment(candidateRevision, false, 1),
    ...[ledger210, previewRevision, checkout150, candidateRevision].map(replicaSet),
    ...[crashingPod, previewPod, stagingCheckoutPod, neverPulledPod].map(pod),
  ];
}
