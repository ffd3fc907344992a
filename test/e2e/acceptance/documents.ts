import { hash } from 'node:crypto';

/** A raw document as a source would send it: exact text where the digest of its bytes matters. */
export type RawDocument = string | Readonly<Record<string, unknown>>;

/** A digest that stands for some content, the same in every run. */
export const digestOf = (content: string): string => `sha256:${hash('sha256', content)}`;

/** A full commit id, the same in every run. */
export const commitOf = (change: string): string => hash('sha1', change);

/** A time in March 2026, as `day hour:minute`. */
export const march = (text: string): string => {
  const [day = '', time = '00:00'] = text.split(' ');
  return `2026-03-${day.padStart(2, '0')}T${time}:00Z`;
};

export const registry = 'registry.example.com';
export const repository = 'git.example.com/shop/app';

/** A tag that a registry was seen to have; digest null: gone. */
export const tag = (
  reference: string,
  digest: string | null,
  at: string,
  more: object = {},
): RawDocument => ({
  record: 'tag',
  reference: `${registry}/${reference}`,
  digest,
  observedAt: march(at),
  ...more,
});

/** A commit record. */
export const commit = (oid: string, at: string): RawDocument => ({
  record: 'commit',
  oid,
  repository: `https://${repository}`,
  title: `Change ${oid.slice(0, 7)}`,
  author_name: 'Ines Okafor',
  author_email: 'ines@example.com',
  committed_at: march(at),
  observed_at: march(at),
});

/** A build record of a CI job. */
export const build = (id: string, at: string, more: object = {}): RawDocument => ({
  record: 'build',
  system: 'pipelines',
  instance: 'ci.example.com',
  unit: 'JOB',
  build_id: id,
  status: 'succeeded',
  actor: 'ines',
  started_at: march(at),
  finished_at: march(at.replace(/\d\d$/, '10')),
  source_repo: `https://${repository}`,
  ...more,
});

/** A deploy record of a delivery system. */
export const deploy = (id: string, at: string, more: object = {}): RawDocument => ({
  record: 'deploy',
  system: 'rollouts',
  instance: 'cd.example.com',
  deploy_id: id,
  environment: 'production',
  cluster: 'prod',
  namespace: 'shop',
  workload: 'app',
  status: 'ready',
  created_at: march(at),
  finished_at: march(at.replace(/\d\d$/, '30')),
  ...more,
});

/** A ReplicaSet: one revision of the Deployment `app`. */
export const replicaSet = (
  revision: string,
  image: string,
  at: string,
  annotations: object = {},
): RawDocument => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: `app-${revision}`,
    namespace: 'shop',
    uid: `rs-${revision}`,
    creationTimestamp: march(at),
    annotations: {
      'deployment.kubernetes.io/revision': revision,
      'whence.dev/environment': 'production',
      ...annotations,
    },
    ownerReferences: [
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app', uid: 'deployment-app', controller: true },
    ],
  },
  spec: { replicas: 1, template: { spec: { containers: [{ name: 'main', image }] } } },
  status: { replicas: 1, readyReplicas: 1 },
});

/** What a pod's container is and runs. */
export interface PodForm {
  readonly name: string;
  readonly revision?: string;
  /** Image as the specification has it. */
  readonly image: string;
  /** `imageID` as the runtime reports it; empty when it was never pulled. */
  readonly imageId: string;
  readonly at: string;
  readonly pullPolicy?: string;
  /** Why it waits; it runs when absent. */
  readonly waiting?: string;
  /** When it ended; it runs when absent. */
  readonly until?: string;
}

/** A Pod as `kubectl get pods -o json` prints it. */
export function pod(form: PodForm): RawDocument {
  const { name, revision = '1', image, imageId, at, pullPolicy = 'Always', waiting, until } = form;
  const startedAt = march(at);
  const state =
    waiting !== undefined
      ? { waiting: { reason: waiting } }
      : until !== undefined
        ? { terminated: { exitCode: 0, reason: 'Completed', startedAt, finishedAt: march(until) } }
        : { running: { startedAt } };
  const isReady = waiting === undefined && until === undefined;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'shop',
      uid: `pod-${name}`,
      creationTimestamp: startedAt,
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: `app-${revision}`,
          uid: `rs-${revision}`,
          controller: true,
        },
      ],
    },
    spec: { nodeName: 'node-a', containers: [{ name: 'main', image, imagePullPolicy: pullPolicy }] },
    status: {
      phase: until === undefined ? 'Running' : 'Succeeded',
      startTime: startedAt,
      conditions: [
        {
          type: 'Ready',
          status: isReady ? 'True' : 'False',
          lastTransitionTime: until === undefined ? startedAt : march(until),
        },
      ],
      containerStatuses: [{ name: 'main', image, imageID: imageId, ready: isReady, restartCount: 0, state }],
    },
  };
}

/** An image index: exact text, since its digest is that of its bytes. */
export const index = (children: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: Object.entries(children).map(([platform, digest]) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest,
      size: 500,
      platform: { os: platform.split('/')[0], architecture: platform.split('/')[1] },
    })),
  });

/** The manifest of one platform's image: exact text. */
export const manifest = (content: string): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(`config of ${content}`),
      size: 300,
    },
    layers: [
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: digestOf(`layer of ${content}`),
        size: 1000,
      },
    ],
  });

/** A bill of materials of CycloneDX for an image; without a digest it has no root. */
export const sbom = (digest: string | null, at: string, serial: string): RawDocument => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${serial}`,
  version: 1,
  metadata: {
    timestamp: march(at),
    ...(digest === null
      ? {}
      : {
          component: {
            type: 'container',
            'bom-ref': 'root',
            name: 'registry.example.com/shop/app',
            version: digest,
            purl: `pkg:oci/app@${digest.replace(':', '%3A')}?repository_url=registry.example.com/shop/app`,
          },
        }),
  },
  components: [
    {
      type: 'library',
      'bom-ref': 'lib',
      name: 'openssl',
      version: '3.0.1',
      purl: 'pkg:deb/debian/openssl@3.0.1',
    },
  ],
});

/** A report of Trivy of an image that it pulled by digest. */
export const scan = (digest: string, at: string, vulnerabilities: readonly string[] = []): RawDocument => ({
  SchemaVersion: 2,
  CreatedAt: march(at),
  ArtifactName: `${registry}/shop/app@${digest}`,
  ArtifactType: 'container_image',
  Metadata: { RepoDigests: [`${registry}/shop/app@${digest}`] },
  Results: [
    {
      Target: 'debian',
      Class: 'os-pkgs',
      Type: 'debian',
      Vulnerabilities: vulnerabilities.map((id) => ({
        VulnerabilityID: id,
        PkgName: 'openssl',
        InstalledVersion: '3.0.1',
        Severity: 'HIGH',
      })),
    },
  ],
});

/** An in-toto statement about an image, in a DSSE envelope whose signature nobody has checked. */
export const attestation = (digest: string): RawDocument => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: digest.slice('sha256:'.length) } }],
      predicateType: 'https://example.com/tested/v1',
      predicate: { tested: true },
    }),
  ).toString('base64'),
  signatures: [{ keyid: 'key-1', sig: Buffer.from('a signature').toString('base64') }],
});

/** A merged pull request of GitHub with one approval, as its review event tells it. */
export const reviewedPullRequest = (
  number: number,
  mergeCommit: string,
  author: string,
  reviewer: string,
): RawDocument => ({
  action: 'submitted',
  review: {
    id: number,
    user: { login: reviewer, type: 'User' },
    state: 'approved',
    submitted_at: march('1 08:00'),
  },
  pull_request: {
    number,
    state: 'closed',
    merged: true,
    merged_at: march('1 09:00'),
    created_at: march('1 07:00'),
    updated_at: march('1 09:00'),
    title: 'A change',
    user: { login: author, type: 'User' },
    merge_commit_sha: mergeCommit,
    head: { ref: 'topic', sha: commitOf(`head of ${mergeCommit}`) },
    base: { ref: 'main', sha: commitOf('base') },
    html_url: `https://github.com/shop/app/pull/${number}`,
  },
  repository: { full_name: 'shop/app', html_url: 'https://github.com/shop/app' },
});

const mergeRequests = 'https://gitlab.example.com/api/v4/projects/shop%2Fapp/merge_requests';

/** A merged merge request as GitLab's API tells it. */
export const mergedRequest = (number: number, commit: string, author: string, at: string): RawDocument => ({
  request: `${mergeRequests}/${number}`,
  response: {
    iid: number,
    title: 'A change',
    state: 'merged',
    created_at: march('1 07:00'),
    merged_at: march(at),
    updated_at: march(at),
    author: { username: author },
    merge_commit_sha: commit,
    sha: commitOf(`head of ${commit}`),
    source_branch: 'topic',
    target_branch: 'main',
    web_url: `https://gitlab.example.com/shop/app/-/merge_requests/${number}`,
  },
});

/** Who approves a merge request at a time, as GitLab's API tells it. */
export const approvals = (number: number, approving: readonly string[], at: string): RawDocument => ({
  request: `${mergeRequests}/${number}/approvals`,
  response: {
    iid: number,
    updated_at: march(at),
    approved_by: approving.map((username) => ({ user: { username }, approved_at: march(at) })),
  },
});
