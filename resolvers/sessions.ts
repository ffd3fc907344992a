import { sessionId } from '../src/graph/ids.ts';
import {
  appendJournalEvents,
  applyCheckpointRetention,
  checkpointResultFields,
  createCheckpoint,
  createCheckpoints,
  createSessionStartCheckpoint,
  deleteCheckpoint,
} from './checkpoint.ts';
import { deploysOf, sessionContainerFields, sessionDeployFields, sessionDeploysFields } from './deploysOf.ts';
import { entitiesField, entityField } from './entity.ts';
import type { Resolvers } from './generated/types.ts';
import {
  attributionReport,
  attributionView,
  closeSession,
  registerSession,
  type SessionTreePlace,
  sessionStatus,
  sessionTree,
  type ViewOfSession,
} from './session.ts';
import { confidenceOfAttribution, shownProperties } from './sessionFields.ts';
import {
  checkpoint,
  checkpointList,
  entityAt,
  pageOf,
  sessionChildren,
  sessionList,
} from './sessionLists.ts';
import { entitiesAt, recordTokenUsage, recordWorkspaceOperation } from './sessionWork.ts';
import {
  agentsOf,
  agentWorkFields,
  linesByAgent,
  runningWork,
  runningWorkFields,
  sessionCostFields,
  workCost,
  workCostFields,
} from './workOf.ts';

/** Questions about sessions, checkpoints and attributions. */
export const sessionQueries = {
  sessionTree,
  sessionList,
  sessionChildren,
  checkpoint,
  checkpointList,
  attributionView,
  attributionReport,
  sessionStatus,
  agentsOf,
  linesByAgent,
  workCost,
  deploysOf,
  runningWork,
} as const satisfies Resolvers['Query'];

/** What changes sessions, checkpoints and attributions. */
export const sessionMutations = {
  createCheckpoint,
  createCheckpoints,
  createSessionStartCheckpoint,
  deleteCheckpoint,
  applyCheckpointRetention,
  appendJournalEvents,
  registerSession,
  closeSession,
  recordWorkspaceOperation,
  recordTokenUsage,
} as const satisfies Resolvers['Mutation'];

const sessionPage = pageOf('Session');
const checkpointPage = pageOf('Checkpoint');

/** Fields of the types of their answers. */
export const sessionTypes = {
  SessionTreeNode: {
    session: entityField('Session', ({ sessionKey }: SessionTreePlace) => sessionId(sessionKey)),
  },
  SessionListConnection: sessionPage.page,
  SessionListEdge: sessionPage.edge,
  CheckpointListConnection: checkpointPage.page,
  CheckpointListEdge: checkpointPage.edge,
  AttributionView: {
    attributions: entitiesField('Attribution', ({ rows }: ViewOfSession) => rows),
  },
  CheckpointPayload: { checkpoint: entityAt('Checkpoint') },
  CheckpointResult: checkpointResultFields,
  SessionPayload: { session: entityAt('Session') },
  AttributionsPayload: { attributions: entitiesAt('Attribution') },
  Attribution: { confidence: confidenceOfAttribution },
  LineageNode: { properties: shownProperties },
  AgentWork: agentWorkFields,
  WorkCost: workCostFields,
  SessionCost: sessionCostFields,
  RunningWork: runningWorkFields,
  SessionDeploys: sessionDeploysFields,
  SessionDeploy: sessionDeployFields,
  SessionContainer: sessionContainerFields,
  TokenUsagePayload: { tokenUsage: entitiesAt('TokenUsage') },
} as const satisfies Resolvers;
