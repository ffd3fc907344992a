import { auditConnection, auditLog } from './audit.ts';
import { buildOf, buildsOf, deployOf, deploysOfBuild } from './build.ts';
import {
  buildOfCandidate,
  builtAgents,
  irreproducibleDeploy,
  irreproducibleDeploys,
  kinOfBuild,
  latestBuild,
  sameCommit,
  sameTree,
  sourceBehindDeploy,
  sourcedBuild,
  undeployedBuilds,
} from './buildSource.ts';
import { exportBundle, importBundle, verifyBundle } from './bundle.ts';
import { capturedSource } from './capture.ts';
import { buildBehindDeploy, candidateBuild, joinedBuild } from './deploy.ts';
import { drift, driftedContainer } from './drift.ts';
import { leadTimes, reproducibleBuild, reproducibleBuilds, rollouts, tagsOf } from './duration.ts';
import { finding, findingConnection, findings } from './finding.ts';
import type { Resolvers } from './generated/types.ts';
import { blastRadius, impact, impactFields } from './impact.ts';
import { ingest, recordMutation, replayRejections } from './ingest.ts';
import { lineage } from './lineage.ts';
import { node, nodes } from './node.ts';
import { nodeConnection, nodeEdge, nodesOfType } from './nodesOfType.ts';
import { exportProv, validateProv } from './prov.ts';
import { attestationOf, buildTrust, provenanceOfBuild, statedBuild } from './provenance.ts';
import { gapsOfReport, reconcile, reconciliation } from './reconcile.ts';
import { review } from './review.ts';
import { containerOf, whereRunning } from './running.ts';
import { sessionMutations, sessionQueries, sessionTypes } from './sessions.ts';
import { slsaProvenance } from './slsa.ts';
import { addSource, gapsOfSource, reconcileSource, removeSource, sourceOfPayload } from './source.ts';
import { findingRaised, tagMoved } from './subscription.ts';
import {
  containersOfInterval,
  digestAt,
  mediaTypeOfInterval,
  retagConnection,
  retags,
  tagHistory,
} from './tag.ts';
import { taskReady } from './taskSubscription.ts';
import { taskMutations, taskQueries, taskTypes } from './tracker.ts';

/** Every field that is answered by us; all others are generated reads. */
export const resolvers = {
  Query: {
    lineage,
    tagHistory,
    retags,
    digestAt,
    whereRunning,
    buildsOf,
    sameTree,
    sameCommit,
    irreproducibleDeploys,
    undeployedBuilds,
    builtAgents,
    findings,
    reconciliation,
    drift,
    impact,
    blastRadius,
    leadTimes,
    rollouts,
    reproducibleBuilds,
    tagsOf,
    node,
    nodes,
    nodesOfType,
    exportProv,
    validateProv,
    ...taskQueries,
    auditLog,
    ...sessionQueries,
    exportBundle,
    verifyBundle,
  },
  Mutation: {
    ingest,
    recordBuild: recordMutation('BUILD', 'build', 'build'),
    recordDeploy: recordMutation('DEPLOY', 'deploy', 'deploy'),
    observeTag: recordMutation('TAG_OBSERVATION', 'tag', 'tagSighting'),
    registerAgent: recordMutation('AGENT', 'agent', 'agent'),
    recordCheckpoint: recordMutation('CHECKPOINT', 'checkpoint', 'checkpoint'),
    replayRejections,
    addSource,
    removeSource,
    reconcileSource,
    ...taskMutations,
    ...sessionMutations,
    importBundle,
    reconcile,
  },
  Subscription: { tagMoved, findingRaised, taskReady },
  AuditConnection: auditConnection,
  Build: {
    deploys: deploysOfBuild,
    sameTreeOtherCommit: kinOfBuild('sameTreeOtherCommit'),
    sameCommitOtherTree: kinOfBuild('sameCommitOtherTree'),
    slsaProvenance,
    capture: capturedSource,
    provenance: provenanceOfBuild,
    trust: buildTrust,
  },
  BuildProvenance: { attestation: attestationOf, statedBuild },
  ChangeRequest: { review },
  Commit: { review },
  Deploy: { build: buildBehindDeploy, source: sourceBehindDeploy },
  DeploySourceCandidate: { build: buildOfCandidate },
  SourcedBuild: { build: sourcedBuild },
  IrreproducibleDeploy: { deploy: irreproducibleDeploy },
  BuiltAgent: { latestBuild },
  BuildDeploy: { deploy: deployOf },
  BuildOf: { build: buildOf },
  DeployBuild: { build: joinedBuild },
  DeployBuildCandidate: { build: candidateBuild },
  RunningContainer: { container: containerOf },
  NodeConnection: nodeConnection,
  NodeEdge: nodeEdge,
  Source: { gaps: gapsOfSource },
  SourcePayload: { source: sourceOfPayload },
  DriftedContainer: { container: driftedContainer },
  Finding: finding,
  Impact: impactFields,
  ReproducibleBuild: reproducibleBuild,
  FindingConnection: findingConnection,
  ReconcileReport: { gaps: gapsOfReport },
  TagChangeConnection: retagConnection,
  TagInterval: { containers: containersOfInterval, mediaType: mediaTypeOfInterval },
  ...taskTypes,
  ...sessionTypes,
} as const satisfies Resolvers;
