import type { AgentKey, BuildKey, CommitKey, DeployKey, Fact, WorkloadKey } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import { eventNodeId } from './eventIds.ts';
import { provSubjectId } from './provRows.ts';
import { sessionRecordId } from './sessionIds.ts';
import { trustSubjectId } from './trustIds.ts';

/** The id of the node that a fact is about. */
export function subjectId(fact: Fact): string {
  switch (fact.type) {
    case 'imageReference':
    case 'tagSighting':
      return fact.reference.id;
    case 'image':
      return imageId(fact.digest);
    case 'imagePart':
      return imageId(fact.whole);
    case 'commit':
      return commitNodeId(fact.commit);
    case 'build':
      return buildNodeId(fact.build);
    case 'deploy':
      return deployNodeId(fact.deploy);
    case 'workload':
      return workloadNodeId(fact.workload);
    case 'container':
      return nodeId('Container', fact.cluster, fact.podUid, fact.name);
    case 'agent':
      return agentNodeId(fact.agent);
    case 'session':
      return sessionId(fact.sessionKey);
    case 'checkpoint':
      return checkpointNodeId(fact.checkpointId);
    case 'attribution':
      return attributionNodeId(fact.attributionId);
    case 'bundle':
    case 'journalEvent':
    case 'tokenUsage':
      return sessionRecordId(fact);
    case 'tie':
      return nodeId('TrackerReference', fact.uuid);
    case 'rejection':
      return rejectionId(fact.documentDigest, fact.path, fact.code);
    case 'attestation':
    case 'signature':
    case 'sbom':
    case 'scan':
    case 'vulnerabilityStatement':
    case 'changeRequest':
    case 'environment':
    case 'referrer':
      return trustSubjectId(fact);
    case 'event':
      return eventNodeId(fact.source, fact.origin, fact.eventId);
    case 'provBundle':
    case 'provRecord':
      return provSubjectId(fact);
  }
}

/** The id of the node for a commit. */
export const commitNodeId = (key: CommitKey): string => nodeId('Commit', key.algorithm, key.oid);
/** The id of the node for a workload. */
export const workloadNodeId = (key: WorkloadKey): string => nodeId('Workload', key.cluster, key.uid);

/** The id of the node for an image digest. */
export const imageId = (digest: string): string => nodeId('Image', digest);

/** The id of the node for a build. */
export const buildNodeId = (key: BuildKey): string =>
  nodeId('Build', key.system, key.instance, key.unit, key.buildId);

/** The id of the node for a deploy. */
export const deployNodeId = (key: DeployKey): string =>
  nodeId('Deploy', key.system, key.instance, key.deployId);

/** The id of the node for a session. */
export const sessionId = (sessionKey: string): string => nodeId('Session', sessionKey);

/** The id of the node for a checkpoint. */
export const checkpointNodeId = (checkpointId: string): string => nodeId('Checkpoint', checkpointId);

/** The id of the node for an attribution. */
export const attributionNodeId = (attributionId: string): string => nodeId('Attribution', attributionId);

/** The id of the node for an agent. */
export const agentNodeId = (key: AgentKey): string => nodeId('Agent', key.kind, key.identity);

/** The id of a refusal: the same document refused again for the same reason is the same refusal. */
export const rejectionId = (documentDigest: string, path: string, code: string): string =>
  nodeId('Rejection', documentDigest, path, code);
