/** How a node of a Polar graph is read. */
export type PolarSubject =
  | 'REFERENCE'
  | 'ARTIFACT'
  | 'CONTAINER'
  | 'WORKLOAD'
  | 'BUILD'
  | 'PIPELINE'
  | 'JOB'
  | 'COMMIT';

/** A label of a Polar graph: what its nodes are about, and which of their properties are asked for. No other leave it. */
export interface PolarLabel {
  readonly label: string;
  readonly subject: PolarSubject;
  readonly properties: readonly string[];
}

const times = ['observed_at', 'last_updated', 'updated_at', 'created_at'] as const;
const reference = [
  'normalized',
  'canonical',
  'uri',
  'reference',
  'location',
  'registry',
  'login_server',
  'repository',
  'name',
  'tag',
  'digest',
  'media_type',
  ...times,
] as const;
const run = [
  'build_id',
  'run_id',
  'id',
  'instance_id',
  'pipeline_id',
  'job_id',
  'name',
  'status',
  'phase',
  'sha',
  'commit_sha',
  'ref',
  'ref_name',
  'source',
  'repo_url',
  'web_url',
  'triggered_by',
  'failure_reason',
  'failure_message',
  'active',
  'complete',
  'image_digest',
  'started_at',
  'finished_at',
  'completed_at',
  ...times,
] as const;
const workload = [
  'uid',
  'name',
  'namespace',
  'cluster_uid',
  'replicas',
  'image',
  'deleteAt',
  ...times,
] as const;

/**
 * The labels that are read, of Polar's first design and of its present schema (github.com/cmu-sei/Polar). Properties are
 * named one by one, since some of Polar's hold what must not be copied: `env` of a container, for one.
 */
export const polarLabels: readonly PolarLabel[] = [
  // The first design.
  { label: 'ContainerImageTag', subject: 'REFERENCE', properties: reference },
  { label: 'ImageReference', subject: 'REFERENCE', properties: reference },
  { label: 'ACRImage', subject: 'REFERENCE', properties: reference },
  { label: 'PipelineRun', subject: 'BUILD', properties: run },
  { label: 'KubeDeployment', subject: 'WORKLOAD', properties: workload },
  // The present schema; between the two, a reference was called ContainerImageReference.
  { label: 'ContainerImageReference', subject: 'REFERENCE', properties: reference },
  { label: 'ContainerImage', subject: 'REFERENCE', properties: reference },
  { label: 'OCIArtifact', subject: 'ARTIFACT', properties: reference },
  {
    label: 'GitCommit',
    subject: 'COMMIT',
    properties: ['oid', 'sha', 'message', 'repo_url', 'committed_at', ...times],
  },
  { label: 'BuildJob', subject: 'BUILD', properties: run },
  { label: 'GitlabPipeline', subject: 'PIPELINE', properties: run },
  { label: 'GitlabJob', subject: 'JOB', properties: run },
  // Earlier agents kept jobs under this name, and knew pipelines and jobs by `id`.
  { label: 'GitlabCiJob', subject: 'JOB', properties: run },
  { label: 'KubernetesDeployment', subject: 'WORKLOAD', properties: workload },
  { label: 'ReplicaSet', subject: 'WORKLOAD', properties: workload },
  { label: 'KubernetesJob', subject: 'WORKLOAD', properties: workload },
  {
    label: 'PodContainer',
    subject: 'CONTAINER',
    properties: [
      'pod_uid',
      'pod_name',
      'namespace',
      'cluster_uid',
      'name',
      'container_name',
      'image',
      'image_pull_policy',
      'deleteAt',
      ...times,
    ],
  },
];

/** Relationships that say something of a node that is read, and the properties of their other end that are asked for. */
export const polarLinks = {
  types: [
    'USES_IMAGE',
    'HAS_CONTAINER',
    'HAS_MANIFEST',
    'HAS_CONFIG',
    'PRODUCED',
    'HAS_JOB',
    'IDENTIFIES',
    'BUILT_BY',
    'CONTROLLED_BY',
  ],
  properties: [
    'uid',
    'id',
    'name',
    'namespace',
    'digest',
    'content_hash',
    'oid',
    'pipeline_id',
    'job_id',
    'build_id',
    'phase',
  ],
  edgeProperties: ['platform_os', 'platform_architecture', 'platform_variant'],
} as const;
