import type { IResolvers } from '@graphql-tools/utils';
import { buildOf, buildsOf, deployOf, deploysOfBuild } from './build.ts';
import { buildBehindDeploy, joinedBuild } from './deploy.ts';
import { ingest, recordMutation, replayRejections } from './ingest.ts';
import { lineage } from './lineage.ts';
import { containerOf, whereRunning } from './running.ts';
import { containersOfInterval, digestAt, retags, tagHistory } from './tag.ts';

/** Every field that is answered by us; all others are generated reads. */
export const resolvers: IResolvers = {
  Query: { lineage, tagHistory, retags, digestAt, whereRunning, buildsOf },
  Mutation: {
    ingest,
    recordBuild: recordMutation('BUILD', 'build', 'build'),
    recordDeploy: recordMutation('DEPLOY', 'deploy', 'deploy'),
    observeTag: recordMutation('TAG_OBSERVATION', 'tag', 'tagSighting'),
    registerAgent: recordMutation('AGENT', 'agent', 'agent'),
    recordCheckpoint: recordMutation('CHECKPOINT', 'checkpoint', 'checkpoint'),
    replayRejections,
  },
  Build: { deploys: deploysOfBuild },
  Deploy: { build: buildBehindDeploy },
  BuildDeploy: { deploy: deployOf },
  BuildOf: { build: buildOf },
  DeployBuild: { build: joinedBuild },
  DeployBuildCandidate: { build: joinedBuild },
  RunningContainer: { container: containerOf },
  TagInterval: { containers: containersOfInterval },
};
