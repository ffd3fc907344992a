/**
 * The cast of the sample scene (told in `sample/story.md`) by name, for tests that ask questions of it. The values are
 * written out, not computed, so that a test that uses them fails when the scene changes unnoticed.
 */

const registry = 'registry.example.com';

/** Team shop's checkout, whose tag 1.4.2 moved for a day. */
const checkout = {
  repository: `${registry}/shop/checkout`,
  remote: 'gitlab.example.com/shop/checkout',
  tag: `${registry}/shop/checkout:1.4.2`,
  latest: `${registry}/shop/checkout:latest`,
  stable: `${registry}/shop/checkout:stable`,
  digest140: 'sha256:73a09de4792e372efc2c035a9747d8cc0054d02249b0794fc9e4d7c42fe0c165',
  digest141: 'sha256:325b79d22a3e453dc3ee85b32c74687295ea00fa0f6857c5de662d9c80295c3f',
  /** What 1.4.2 was released as, and rolled back to. */
  digestA: 'sha256:c731b2ce255b362acf77bdd9419c497f30e71e4dfe86d8cfb935261646ee3aac',
  /** What 1.4.2 was from 20 to 21 October. */
  digestB: 'sha256:c6bf7fdb84c57cc5c2722166a20b16deb2ab34cef34d294203fd83df6f6fa0ab',
  configB: 'sha256:4921eea8bddbd1b8362f90e03187874d70838f49d0436a9b7125fd50a3aad485',
  digest150: 'sha256:872b88f8fa3b6906ff895ace412b00b38253061730fb8145c1f2d8caea65a8f9',
  /** Ids of the jobs that published, and of their pipelines. */
  build141: '406758',
  buildA: '408410',
  buildB: '409698',
  build150: '411077',
  pipelineA: '90487',
  pipelineB: '90671',
  commitA: 'd22cf6c11a9fee16f4b5d959b6706be5010607d9',
  commitB: 'a0a07bfdc810a4ab22e83766cb8dd0bfd1da5707',
  /** Every build of the agent's commit: the pipelines of the merge request and of the tag, with their jobs. */
  buildsOfCommitB: ['90655', '409585', '90671', '409697', '409698'],
  /** Revision 5 in production: it names build A. */
  deploy: '26155fa4-53e2-44dd-aa1d-05063a92ca84/5',
  workload: 'checkout',
  replicaSet: 'checkout-6f7d8c9b54',
  podsOnA: ['checkout-6f7d8c9b54-h2x7k', 'checkout-6f7d8c9b54-q9wzn'],
  podOnB: 'checkout-6f7d8c9b54-t5v8m',
  /** Ran A until 20 October, 10:14:55. */
  podDrained: 'checkout-6f7d8c9b54-b4d6r',
  nodeOfPodOnB: 'prod-eu-c',
  stagingPod: 'checkout-8474c9d5b6-m8k5q',
  stagingDeploy: 'd086a25e-37b8-4f0b-a785-a8196edb2180/9',
  /** Declares a tag that was never pushed. */
  podNeverPulled: 'checkout-candidate-54d7f6c8b9-w5t2z',
} as const;

/** Team shop's catalogue: built for two platforms, rolled out and rolled back by Kubernetes. */
const catalogue = {
  repository: `${registry}/shop/catalogue`,
  tag304: `${registry}/shop/catalogue:3.0.4`,
  tag310: `${registry}/shop/catalogue:3.1.0`,
  digest304: 'sha256:00bf9de28e3a1db7551df2278a8be3945e679317dfec08fbe58ef0932f12e61f',
  /** Its job reported the tag and no digest. */
  build304: '406051',
  index310: 'sha256:f1ff722ec82c4a1a10f19439cb1b66a18d8669caa2570821a13914b6e0e5d3c0',
  amd64: 'sha256:7ab61fde36a648ea8d91d351499cb65c50b1b9c2cc3683e0d0862227d630fa68',
  arm64: 'sha256:e097295f9c5301c08992dc627d86e813ee94cd42575eac0b41c60ce4e957a821',
  index320: 'sha256:a6b01027c8d1feb7b64fcac7fa53679fe0256576d0982586b522f93b0535c02b',
  build310: '407311',
  build320: '410118',
  commit310: '0073e335a79c697a15b96cd94383e715fd9327e4',
  podOnIndex: 'catalogue-5d9c7b4f68-k7m2x',
  podOnPlatform: 'catalogue-5d9c7b4f68-zr4wp',
  /** Ran 3.2.0 from 22 to 23 October. */
  podsRolledBack: ['catalogue-84f6b7d9c5-n8c5d', 'catalogue-84f6b7d9c5-x6g9t'],
  deploys: {
    revision1: 'b2dcd0f8-4d34-4c4b-a82d-0ccbfb2b0191/1',
    revision2: 'b2dcd0f8-4d34-4c4b-a82d-0ccbfb2b0191/2',
    /** The rollback to revision 1. */
    revision3: 'b2dcd0f8-4d34-4c4b-a82d-0ccbfb2b0191/3',
  },
  /** Built on a workstation out of files of no commit, never pushed: the pod reports its configuration. */
  preview: {
    build: 'facets-20261014-1505',
    deploy: 'preview-facets-2',
    pod: 'catalogue-preview-facets-7988d6f5c4-j3v9s',
    manifest: 'sha256:dd64cb572ba7405331c121cef542cd7ae03fb28e38c586cea0d53ff77bfd0262',
    config: 'sha256:2fc42b9542ad4a13fd196c1fd9f620409436f125ddb7ea56790694c039533e75',
  },
} as const;

/** Team pay's ledger: a tag deleted and made again, a reproducible build, a deploy that contradicts itself. */
const ledger = {
  repository: `${registry}/pay/ledger`,
  tag200: `${registry}/pay/ledger:2.0.0`,
  digest200Deleted: 'sha256:6eaafc26c07c8b6b8b3274ae3ab36df26caf038f1c98be4ec2f194bdbcef6f99',
  digest200: 'sha256:2007e2492e10e7bf15aefb2b79c82f8ee7fac2c3c969ec47992541786425e3ba',
  digest201: 'sha256:0c7a27913bd435338fead2c16cda678d427c9692a4d3af01fd57ddc4184604de',
  digest210: 'sha256:c705e800f332082ac78712f1a0c9a5bb5a5d425e5eb99803b14a8404795825fb',
  build200: '408151',
  /** Two builds of one digest. */
  builds201: ['409817', '409818'],
  build210: '411161',
  pods: ['ledger-66b8d5c7f9-c9h7b', 'ledger-66b8d5c7f9-v2k8l'],
  /** Revision 6 in production and the same in the change register: known by digest, without a build id. */
  deploy: '53e6a2c4-432e-451c-a6c4-b6f9dbf8cc67/6',
  registeredDeploy: 'PAY-2231',
  crashingPod: 'ledger-6c7b9d4f85-d7f4x',
  /** Revision 12 in staging: its annotation names the build of 2.0.1, its image is that of 2.1.0. */
  contradictoryDeploy: '2cd64ab9-1a6b-4eae-a6e7-e0a753704e20/12',
} as const;

/** Five days of a small repository, seen at noon each day. */
const app = {
  repository: `${registry}/scene/app`,
  tag: `${registry}/scene/app:v1.0.0`,
  upperCaseTag: `${registry}/scene/app:V1.0.0`,
  latest: `${registry}/scene/app:latest`,
  stable: `${registry}/scene/app:stable`,
  a: 'sha256:b74dbb818d69882b1c090eb928a409aee2c2570b7fa18444f9c5f018b1dcc972',
  /** Also the linux/amd64 image of the index. */
  b: 'sha256:c93f4390220ea10be7f3a423dcde0cae086c120b4d5215fe76648d3a40c96a66',
  arm64: 'sha256:fbd50c9429f27f306f91e65b88d925c3c119cfe3fe080c9cf122aef9bb7362f8',
  index: 'sha256:ba3b89fcd8a5947f4d9f79f4fa31c93e919961f38b7dac3cc132f1910cbf4c4d',
  upperCase: 'sha256:1cb2fefb59ca684adaf8c5c7a45807d8adec2fdb12f485133d8f50484505bf3b',
} as const;

/** Every change of a tag in October but first sightings, newest first and, at one time, by reference. */
const retags = [
  change('RETAG', checkout.latest, checkout.digestB, checkout.digest150, '26T06:00:00', '27T08:21:09'),
  change('DELETED', checkout.stable, checkout.digest140, null, '21T06:00:00', '23T06:00:00'),
  change('ROLLBACK', checkout.tag, checkout.digestB, checkout.digestA, '21T06:00:00', '21T13:05:40'),
  change('RETAG', checkout.tag, checkout.digestA, checkout.digestB, '19T06:00:00', '20T09:42:31'),
  change('RETAG', checkout.latest, checkout.digestA, checkout.digestB, '19T06:00:00', '20T09:42:31'),
  change('RETAG', checkout.latest, checkout.digest141, checkout.digestA, '12T06:00:00', '13T08:29:40'),
  change('RECREATED', ledger.tag200, ledger.digest200Deleted, ledger.digest200, '12T06:00:00', '12T11:11:30'),
  change('DELETED', ledger.tag200, ledger.digest200Deleted, null, '07T10:26:13', '09T06:00:00'),
  change('RETAG', checkout.latest, checkout.digest140, checkout.digest141, '05T06:00:00', '06T07:52:36'),
  change('DELETED', app.stable, app.b, null, '04T12:00:00', '05T12:00:00'),
  change('ROLLBACK', app.tag, app.b, app.a, '03T12:00:00', '04T12:00:00'),
  change('RETAG', app.tag, app.a, app.b, '02T12:00:00', '03T12:00:00'),
  change('RETAG', app.latest, app.a, app.index, '01T12:00:00', '02T12:00:00'),
] as const;

function change(
  kind: 'RETAG' | 'ROLLBACK' | 'DELETED' | 'RECREATED',
  reference: string,
  from: string,
  to: string | null,
  after: string,
  notAfter: string,
) {
  return { kind, reference, from, to, after: `2026-10-${after}Z`, notAfter: `2026-10-${notAfter}Z` };
}

export const scene = {
  registry,
  production: 'prod-eu',
  staging: 'staging',
  checkout,
  catalogue,
  ledger,
  app,
  retags,
  /** What checkout 1.4.2 pointed to, and how sure that is. */
  digestAt: [
    { time: '2026-10-05T12:00:00Z', digest: null, certainty: 'UNKNOWN', candidates: [] },
    {
      time: '2026-10-15T12:00:00Z',
      digest: checkout.digestA,
      certainty: 'SEEN',
      candidates: [checkout.digestA],
    },
    {
      time: '2026-10-20T08:00:00Z',
      digest: checkout.digestA,
      certainty: 'ASSUMED',
      candidates: [checkout.digestA, checkout.digestB],
    },
    {
      time: '2026-10-20T18:00:00Z',
      digest: checkout.digestB,
      certainty: 'SEEN',
      candidates: [checkout.digestB],
    },
    {
      time: '2026-10-31T18:00:00Z',
      digest: checkout.digestA,
      certainty: 'ASSUMED',
      candidates: [checkout.digestA],
    },
  ],
  /** Pushed by hand: in the registry, built by nothing, running nowhere. */
  orphan: {
    reference: `${registry}/shop/price-import:0.3.0`,
    digest: 'sha256:c9ab7a80fe7b0b6d49ffb7bd3e1c3b9114b302a36c8c58f0f3434d4bd8251d8c',
  },
  /** The sidecar of checkout: runs, and no build is known. */
  meshProxy: {
    repository: `${registry}/platform/mesh-proxy`,
    digest: 'sha256:a111143be5a2f2b2dffdbecf8f7709e8fa402a554e7dbc1f5bcaac70cf2cf4b8',
  },
  session: {
    key: 'voucher-rounding-1019',
    agent: 'checkout-coder',
    model: 'northlight-code-2',
    checkpoints: ['plan accepted', 'step_validated_11'],
    attributions: 3,
    /** Git names Ines as the author; the attributions tell which lines are the agent's. */
    author: 'Ines Okafor',
    linesOfAgent: { added: 104, removed: 12 },
    linesOfAuthor: { added: 4, removed: 1 },
  },
} as const;
