import type { AgentKey, BuildKey, Claim, CommitKey, DeployKey, WorkloadKey } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import type { ImageReference } from '../model/imageReference.ts';
import {
  agentNodeId,
  buildNodeId,
  commitNodeId,
  deployNodeId,
  imageId,
  sessionId,
  workloadNodeId,
} from './ids.ts';
import type { NodeHandle, Properties, Sink } from './rows.ts';

/** Who claims it is a node of its own. */
export function sourceNode(sink: Sink, claim: Claim): void {
  sink.mention('Source', nodeId('Source', claim.source), { name: claim.source });
}

/** An image by its digest. */
export function imageNode(sink: Sink, digest: string, mediaType?: string): NodeHandle {
  return sink.node('Image', imageId(digest), { digest, mediaType });
}

/** A reference, and the image that it names where it has a digest. */
export function referenceNode(sink: Sink, reference: ImageReference, declared?: string): NodeHandle {
  const { canonical, registry, repository, tag, digest } = reference;
  const node = sink.node('ImageReference', reference.id, {
    canonical,
    registry,
    repository,
    tag: tag ?? undefined,
    digest: digest ?? undefined,
    declared: declared === undefined ? undefined : [declared],
  });
  if (digest !== null) sink.edge(node, 'IDENTIFIES', imageNode(sink, digest), 'DIGEST_EQUAL');
  return node;
}

/** A build by its key, with what is claimed of it. */
export function buildNode(sink: Sink, key: BuildKey, properties: Properties = {}): NodeHandle {
  const { system, instance, unit, buildId } = key;
  return sink.node('Build', buildNodeId(key), { system, instance, unit, buildId, ...properties });
}

/** A deploy by its key, with what is claimed of it. */
export function deployNode(sink: Sink, key: DeployKey, properties: Properties = {}): NodeHandle {
  const { system, instance, deployId } = key;
  return sink.node('Deploy', deployNodeId(key), { system, instance, deployId, ...properties });
}

/** A commit by its key, with what is claimed of it, where more than that it is spoken of. */
export function commitNode(sink: Sink, { algorithm, oid }: CommitKey, properties?: Properties): NodeHandle {
  const id = commitNodeId({ algorithm, oid });
  if (properties === undefined) return sink.mention('Commit', id, { algorithm, oid });
  return sink.node('Commit', id, { algorithm, oid, ...properties });
}

/** A repository by its remote. */
export function repositoryNode(sink: Sink, remote: string): NodeHandle {
  return sink.mention('Repository', nodeId('Repository', remote), { remote });
}

/** A workload by its key, with what is claimed of it. */
export function workloadNode(sink: Sink, key: WorkloadKey, properties: Properties = {}): NodeHandle {
  return sink.node('Workload', workloadNodeId(key), {
    cluster: key.cluster,
    uid: key.uid,
    ...properties,
  });
}

/** An agent by its key, with what is claimed of it, where more than that it is spoken of. */
export function agentNode(sink: Sink, { kind, identity }: AgentKey, properties?: Properties): NodeHandle {
  const id = agentNodeId({ kind, identity });
  if (properties === undefined) return sink.mention('Agent', id, { kind, identity });
  return sink.node('Agent', id, { kind, identity, ...properties });
}

/** A session by its key. */
export function sessionNode(sink: Sink, sessionKey: string): NodeHandle {
  return sink.mention('Session', sessionId(sessionKey), { sessionKey });
}
