import {
  catalogueImages,
  catalogueRepository,
  checkoutImages,
  checkoutRepository,
  ledgerImages,
  ledgerRepository,
  meshProxy,
  meshProxyRepository,
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
} from './kubernetes.ts';
import { cataloguePipelines, checkoutPipelines, jobNamed, type Pipeline } from './pipelines.ts';
import { at, later } from './time.ts';

const byBuild = (pipeline: Pipeline) => buildAnnotation(jobNamed(pipeline, 'image').id);

const meshSidecar = {
  name: 'mesh-proxy',
  image: `${meshProxyRepository}@${meshProxy.digest}`,
  restartPolicy: 'Always',
} as const;

const checkout: Application = {
  cluster: 'prod-eu',
  namespace: 'shop',
  name: 'checkout',
  createdAt: at('01', '08:31:00'),
};

const checkout141: Revision = {
  application: checkout,
  hash: '7c5d9f8b64',
  revision: 4,
  createdAt: at('06', '08:10:14'),
  replicas: 0,
  template: {
    environment: 'production',
    annotations: byBuild(checkoutPipelines.v141),
    initContainers: [meshSidecar],
    containers: [{ name: 'checkout', image: `${checkoutRepository}:1.4.1` }],
  },
};

const checkout142: Revision = {
  application: checkout,
  hash: '6f7d8c9b54',
  revision: 5,
  createdAt: at('13', '09:04:30'),
  replicas: 3,
  template: {
    environment: 'production',
    annotations: byBuild(checkoutPipelines.v142),
    initContainers: [meshSidecar],
    containers: [{ name: 'checkout', image: `${checkoutRepository}:1.4.2` }],
  },
};

function checkoutPod(suffix: string, node: string, createdAt: string, digest: string): PodOf {
  return {
    revision: checkout142,
    suffix,
    node,
    createdAt,
    initStatuses: [runs('mesh-proxy', `${meshProxyRepository}@${meshProxy.digest}`, later(createdAt, 3))],
    statuses: [runs('checkout', `${checkoutRepository}@${digest}`, later(createdAt, 9))],
  };
}

const { v142, v142Moved } = checkoutImages;
export const checkoutPodA = checkoutPod('h2x7k', 'prod-eu-a', at('13', '09:04:33'), v142.digest);
export const checkoutPodB = checkoutPod('q9wzn', 'prod-eu-b', at('13', '09:04:52'), v142.digest);
/** Node prod-eu-c is new on 20 October: it has no 1.4.2 yet and pulls what the tag says that day. */
export const checkoutPodOnMovedTag = checkoutPod(
  't5v8m',
  'prod-eu-c',
  at('20', '10:15:13'),
  v142Moved.digest,
);

/** Drained away on 20 October together with its node. */
export const checkoutPodDrained: PodOf = {
  ...checkoutPod('b4d6r', 'prod-eu-old', at('13', '09:05:10'), v142.digest),
  phase: 'Succeeded',
  initStatuses: [
    {
      name: 'mesh-proxy',
      imageID: `${meshProxyRepository}@${meshProxy.digest}`,
      state: terminated('Completed', 0, at('13', '09:05:13'), at('20', '10:14:58')),
      ready: false,
    },
  ],
  statuses: [
    {
      name: 'checkout',
      imageID: `${checkoutRepository}@${v142.digest}`,
      state: terminated('Completed', 0, at('13', '09:05:19'), at('20', '10:14:55')),
      ready: false,
    },
  ],
};

const catalogue: Application = {
  cluster: 'prod-eu',
  namespace: 'shop',
  name: 'catalogue',
  createdAt: at('08', '13:01:40'),
};

/** Brought as revision 1, and again as revision 3 when 3.2.0 was rolled back. */
const catalogue310: Revision = {
  application: catalogue,
  hash: '5d9c7b4f68',
  revision: 3,
  earlier: [1],
  createdAt: at('08', '13:01:40'),
  rolledBackAt: at('23', '10:42:14'),
  replicas: 2,
  template: {
    environment: 'production',
    annotations: byBuild(cataloguePipelines.v310),
    containers: [{ name: 'catalogue', image: `${catalogueRepository}:3.1.0` }],
  },
};

const catalogue320: Revision = {
  application: catalogue,
  hash: '84f6b7d9c5',
  revision: 2,
  createdAt: at('22', '09:30:05'),
  replicas: 0,
  template: {
    environment: 'production',
    annotations: byBuild(cataloguePipelines.v320),
    containers: [{ name: 'catalogue', image: `${catalogueRepository}:3.2.0` }],
  },
};

const { v310, v320 } = catalogueImages;
/** containerd reports the index that was pulled. */
export const cataloguePodOnIndex: PodOf = {
  revision: catalogue310,
  suffix: 'k7m2x',
  node: 'prod-eu-a',
  createdAt: at('23', '10:42:17'),
  statuses: [runs('catalogue', `${catalogueRepository}@${v310.index.digest}`, at('23', '10:42:21'))],
};
/** CRI-O reports the platform's manifest; the node is an arm64 one. */
export const cataloguePodOnPlatform: PodOf = {
  revision: catalogue310,
  suffix: 'zr4wp',
  node: 'prod-eu-d',
  createdAt: at('23', '10:42:29'),
  statuses: [runs('catalogue', `${catalogueRepository}@${v310.arm64.digest}`, at('23', '10:42:34'))],
};

function rolledBack(suffix: string, node: string, createdAt: string, finishedAt: string): PodOf {
  return {
    revision: catalogue320,
    suffix,
    node,
    createdAt,
    phase: 'Succeeded',
    statuses: [
      {
        name: 'catalogue',
        imageID: `${catalogueRepository}@${v320.index.digest}`,
        state: terminated('Completed', 0, later(createdAt, 4), finishedAt),
        ready: false,
      },
    ],
  };
}

export const rolledBackPods = [
  rolledBack('n8c5d', 'prod-eu-a', at('22', '09:30:08'), at('23', '10:42:31')),
  rolledBack('x6g9t', 'prod-eu-b', at('22', '09:30:21'), at('23', '10:42:40')),
] as const;

const ledger: Application = {
  cluster: 'prod-eu',
  namespace: 'pay',
  name: 'ledger',
  createdAt: at('01', '14:20:00'),
};

const ledger194: Revision = {
  application: ledger,
  hash: '59f4c8b7d6',
  revision: 5,
  createdAt: at('01', '14:20:00'),
  replicas: 0,
  template: {
    environment: 'production',
    containers: [{ name: 'ledger', image: `${ledgerRepository}:1.9.4` }],
  },
};

const ledger200Image = `${ledgerRepository}:2.0.0@${ledgerImages.v200.digest}`;

const ledger200: Revision = {
  application: ledger,
  hash: '66b8d5c7f9',
  revision: 6,
  createdAt: at('14', '07:02:19'),
  replicas: 2,
  template: {
    environment: 'production',
    initContainers: [{ name: 'migrate', image: ledger200Image, command: ['/app/ledger', 'migrate'] }],
    containers: [{ name: 'ledger', image: ledger200Image }],
  },
};

function ledgerPod(suffix: string, node: string, createdAt: string): PodOf {
  const imageID = `${ledgerRepository}@${ledgerImages.v200.digest}`;
  const migratedAt = later(createdAt, 31);
  return {
    revision: ledger200,
    suffix,
    node,
    createdAt,
    initStatuses: [
      { name: 'migrate', imageID, state: terminated('Completed', 0, later(createdAt, 4), migratedAt) },
    ],
    statuses: [runs('ledger', imageID, later(migratedAt, 2))],
  };
}

export const ledgerPods = [
  ledgerPod('c9h7b', 'prod-eu-a', at('14', '07:02:22')),
  ledgerPod('v2k8l', 'prod-eu-b', at('14', '07:03:20')),
] as const;

/** What `kubectl get deployments,replicasets,pods -A -o json` prints on 31 October in production. */
export function productionObjects(): readonly object[] {
  return [
    deployment(ledger200, true, 6),
    deployment(catalogue310, true, 4),
    deployment(checkout142, true, 6),
    ...[ledger194, ledger200, catalogue310, catalogue320, checkout141, checkout142].map(replicaSet),
    ...[...ledgerPods, cataloguePodOnIndex, cataloguePodOnPlatform].map(pod),
    ...[checkoutPodA, checkoutPodB, checkoutPodOnMovedTag].map(pod),
  ];
}

/** Pods of production that ended during the month, as a watch last showed them. */
export function endedPods(): readonly object[] {
  return [checkoutPodDrained, ...rolledBackPods].map(pod);
}
