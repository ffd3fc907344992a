import type { Claim, CommitKey } from './fact.ts';
import type { ImageReference } from './imageReference.ts';
import type { Instant } from './time.ts';
import type { EnvironmentKey } from './trustFact.ts';

export type DeployStatus = 'PENDING' | 'RUNNING' | 'READY' | 'FAILED' | 'CANCELLED' | 'REMOVED' | 'UNKNOWN';

export interface DeployKey {
  readonly system: string;
  readonly instance: string;
  readonly deployId: string;
}

export interface WorkloadKey {
  readonly cluster: string;
  readonly uid: string;
}

export interface DeployFact extends Claim {
  readonly type: 'deploy';
  readonly deploy: DeployKey;
  readonly buildId?: string;
  readonly buildSystem?: string;
  readonly environment?: string;
  readonly cluster?: string;
  readonly namespace?: string;
  readonly workload?: string;
  readonly revision?: string;
  readonly status?: DeployStatus;
  readonly statusText?: string;
  readonly createdAt?: Instant;
  readonly startedAt?: Instant;
  readonly finishedAt?: Instant;
  readonly expiresAt?: Instant;
  readonly previewLabel?: string;
  readonly imageName?: string;
  readonly imageTag?: string;
  readonly imageDigests?: readonly string[];
  readonly references?: readonly ImageReference[];
  readonly rollbackOf?: string;
  /** The deploy of another system that this one carries out, by the id that it has there. */
  readonly upstreamDeployId?: string;
  readonly actor?: string;
  readonly url?: string;
  /** The workload (revision) that this deploy created. */
  readonly created?: WorkloadKey;
  /** The commit whose content was deployed, where the source says it. */
  readonly commit?: CommitKey;
  readonly targetEnvironment?: EnvironmentKey;
  readonly accountId?: string;
  readonly agentId?: string;
  readonly agentName?: string;
  /** What the source system reported of it, newest last. */
  readonly events?: readonly DeployEvent[];
  readonly promotedAt?: Instant;
  /** Digests of the texts that it was made of; the texts themselves may hold secrets and are not kept. */
  readonly manifestDigest?: string;
  readonly environmentConfigDigest?: string;
  /** The source that what was deployed told of itself when it started. */
  readonly sourceRepository?: string;
  readonly sourceCommit?: CommitKey;
  readonly sourceRef?: string;
}

/** Something that a system reported of a deploy; credentials in URLs are taken out of its texts. */
export interface DeployEvent {
  readonly type: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  readonly timestamp: Instant | null;
}

export interface WorkloadFact extends Claim {
  readonly type: 'workload';
  readonly workload: WorkloadKey;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly revision?: string;
  readonly replicas?: number;
  readonly createdAt?: Instant;
  readonly owner?: WorkloadKey;
}

export type ContainerKind = 'MAIN' | 'INIT' | 'SIDECAR' | 'EPHEMERAL';
export type ContainerState = 'WAITING' | 'RUNNING' | 'TERMINATED' | 'UNKNOWN';

export interface ContainerFact extends Claim {
  readonly type: 'container';
  readonly cluster: string;
  readonly podUid: string;
  readonly podName?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly kind: ContainerKind;
  readonly declaredImage?: string;
  /** The declared image, where it follows the reference grammar. */
  readonly reference?: ImageReference;
  readonly imageId?: string;
  readonly imageDigest?: string;
  readonly imagePullPolicy?: string;
  readonly state: ContainerState;
  readonly stateReason?: string;
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly startedAt?: Instant;
  readonly finishedAt?: Instant;
  readonly nodeName?: string;
  readonly workload?: WorkloadKey;
}
