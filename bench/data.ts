import { hash } from 'node:crypto';

/**
 * A made-up estate, the same in every run: each image has a commit, a build, a tag, one or two deploys, a ReplicaSet and
 * one or two pods that run it. Repositories and people are shared, so that some nodes have many edges.
 */
const applications = 300;
const people = 200;
const firstDay = Date.UTC(2023, 0, 1);
const minute = 60_000;

/** A JSON document as a source would send it. */
export type BenchDocument = Readonly<Record<string, unknown>>;

/** The digest of an image of the estate, by its number from 0. */
export const digestOf = (image: number): string => `sha256:${hash('sha256', `image ${image}`)}`;

/** The documents about the images from number `from` up to `to`, in the order in which they came to be. */
export function* documentsOf(from: number, to: number): Iterable<BenchDocument> {
  for (let image = from; image < to; image += 1) yield* documentsOfImage(image);
}

function* documentsOfImage(image: number): Iterable<BenchDocument> {
  const application = image % applications;
  const name = `app-${application}`;
  const team = `team-${application % 30}`;
  const version = Math.floor(image / applications) + 1;
  const about: About = {
    image,
    name,
    team,
    version,
    repository: `https://git.example.com/${team}/${name}`,
    reference: `registry.example.com/${team}/${name}:1.${version}`,
    pinned: `registry.example.com/${team}/${name}@${digestOf(image)}`,
    commit: hash('sha1', `commit ${image}`),
    buildId: String(700_000 + image),
    // Every image is a minute after the one before it.
    start: firstDay + image * minute,
  };
  yield commitOf(about);
  yield buildOf(about);
  yield tagOf(about);
  if (image % 2 === 0) yield deployOf(about);
  yield replicaSetOf(about);
  for (let pod = 0; pod <= image % 2; pod += 1) yield podOf(about, pod);
}

interface About {
  readonly image: number;
  readonly name: string;
  readonly team: string;
  readonly version: number;
  readonly repository: string;
  readonly reference: string;
  readonly pinned: string;
  readonly commit: string;
  readonly buildId: string;
  readonly start: number;
}

const at = ({ start }: About, minutes: number): string =>
  new Date(start + minutes * minute).toISOString().replace('.000', '');

function commitOf(about: About): BenchDocument {
  const person = (about.image * 7) % people;
  return {
    record: 'commit',
    oid: about.commit,
    repository: about.repository,
    title: `Change ${about.image} of ${about.name}`,
    author_name: `Person ${person}`,
    author_email: `person-${person}@example.com`,
    authored_at: at(about, 0),
    committed_at: at(about, 1),
    observed_at: at(about, 2),
  };
}

function buildOf(about: About): BenchDocument {
  return {
    record: 'build',
    system: 'pipelines',
    instance: 'ci.example.com',
    build_id: about.buildId,
    name: about.name,
    status: 'succeeded',
    started_at: at(about, 3),
    finished_at: at(about, 6),
    url: `https://ci.example.com/builds/${about.buildId}`,
    source_repo: about.repository,
    source_commit: about.commit,
    source_ref: 'main',
    image_name: about.name,
    image_tag: `1.${about.version}`,
    image_digests: [digestOf(about.image)],
  };
}

function tagOf(about: About): BenchDocument {
  return {
    record: 'tag',
    reference: about.reference,
    digest: digestOf(about.image),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    observedAt: at(about, 7),
  };
}

function deployOf(about: About): BenchDocument {
  return {
    record: 'deploy',
    system: 'rollouts',
    instance: 'cd.example.com',
    deploy_id: `staging-${about.image}`,
    build_id: about.buildId,
    environment: 'staging',
    cluster: 'staging',
    namespace: about.team,
    workload: about.name,
    status: 'ready',
    created_at: at(about, 8),
    finished_at: at(about, 9),
    image_digests: [digestOf(about.image)],
  };
}

const uid = (text: string): string =>
  hash('sha1', text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

function replicaSetOf(about: About): BenchDocument {
  const { name, team, version } = about;
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: replicaSetName(about),
      namespace: team,
      uid: uid(`replica set ${about.image}`),
      creationTimestamp: at(about, 10),
      labels: { app: name },
      annotations: {
        'deployment.kubernetes.io/revision': String(version),
        'whence.dev/build-id': about.buildId,
        'whence.dev/environment': 'production',
      },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'Deployment', name, uid: uid(`deployment ${name}`), controller: true },
      ],
    },
    spec: {
      replicas: 1 + (about.image % 2),
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name: 'main', image: about.pinned, imagePullPolicy: 'IfNotPresent' }] },
      },
    },
    status: { replicas: 1 + (about.image % 2), observedGeneration: 1 },
  };
}

const replicaSetName = ({ name, image }: About): string => `${name}-${image.toString(36).padStart(6, '0')}`;

function podOf(about: About, pod: number): BenchDocument {
  const { name, team } = about;
  const started = at(about, 11 + pod);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${replicaSetName(about)}-${pod}`,
      namespace: team,
      uid: uid(`pod ${about.image} ${pod}`),
      creationTimestamp: at(about, 10),
      labels: { app: name },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: replicaSetName(about),
          uid: uid(`replica set ${about.image}`),
          controller: true,
        },
      ],
    },
    spec: {
      nodeName: `node-${about.image % 50}`,
      containers: [
        {
          name: 'main',
          image: about.pinned,
          imagePullPolicy: 'IfNotPresent',
          resources: { requests: { cpu: '100m', memory: '128Mi' } },
        },
      ],
    },
    status: {
      phase: 'Running',
      startTime: started,
      conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: started }],
      containerStatuses: [
        {
          name: 'main',
          image: about.pinned,
          imageID: about.pinned,
          ready: true,
          restartCount: 0,
          state: { running: { startedAt: started } },
        },
      ],
    },
  };
}
