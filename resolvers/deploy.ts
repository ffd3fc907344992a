import type { GraphQLResolveInfo } from 'graphql';
import {
  buildOfDeploy,
  type DeployJoin,
  type DeployVerdict,
  type JoinableBuild,
} from '../src/model/deployBuild.ts';
import type { WhenceContext } from './context.ts';
import { entityField, loadEntity } from './entity.ts';

/** A build that a join names, before its entity is read. */
export interface Candidate {
  readonly build: JoinableBuild;
  readonly joins: readonly DeployJoin[];
}

/** The build behind a deploy, before its entity is read. */
export interface DeployBuild {
  readonly build: JoinableBuild | null;
  readonly evidence: DeployJoin | null;
  readonly candidates: readonly Candidate[];
  readonly contradiction: string | null;
}

const unknown: DeployVerdict = {
  build: null,
  evidence: null,
  candidates: [],
  contradiction: null,
  statements: [],
};

/** `Deploy.build`: the build behind a deploy, by `build_id` and by digest, with any contradiction between the two. */
export async function buildBehindDeploy(
  parent: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<DeployBuild> {
  const found = await loaders.deployJoins.load(parent.id, signal);
  return found === null ? unknown : buildOfDeploy(found.deploy, found.builds);
}

/** `DeployBuild.build` */
export const joinedBuild = (
  { build }: DeployBuild,
  _: unknown,
  context: WhenceContext,
  info: GraphQLResolveInfo,
) => (build === null ? null : loadEntity('Build', build.id, context, info));

/** `DeployBuildCandidate.build` */
export const candidateBuild = entityField('Build', ({ build }: Candidate) => build.id);
