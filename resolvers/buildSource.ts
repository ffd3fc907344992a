import type { GraphQLResolveInfo } from 'graphql';
import {
  agentsWithBuilds,
  type BuiltAgent,
  buildsOfSource,
  buildsWithoutDeploy,
  deploysThatRun,
  type RunningDeploy,
  type SourcedBuildMatch,
} from '../src/graph/sourcedBuilds.ts';
import { buildOfDeploy } from '../src/model/deployBuild.ts';
import {
  type DeploySource,
  type Irreproducibility,
  type SourceCandidate,
  type SourceClaim,
  sourceOfDeploy,
  whyIrreproducible,
} from '../src/model/sourceClaim.ts';
import { commitKeyOf } from '../src/readers/sources.ts';
import { badInput } from './arguments.ts';
import { connectionOf, inTextOrder, newestFirst } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entityField, loadEntity } from './entity.ts';
import type {
  QueryBuiltAgentsArgs,
  QueryIrreproducibleDeploysArgs,
  QuerySameCommitArgs,
  QuerySameTreeArgs,
  QueryUndeployedBuildsArgs,
  RequireFields,
} from './generated/types.ts';

/** What one witness tells, before the entity of its build is read. */
export type DeploySourceCandidate = Omit<SourceCandidate, 'source'> & SourceClaim;
/** The source of a deploy, before entities are read. */
export type DeploySourceAnswer = Omit<DeploySource, 'source' | 'candidates'> &
  SourceClaim & { readonly candidates: readonly DeploySourceCandidate[] };

const nothingSaid: SourceClaim = {
  repository: null,
  commit: null,
  ref: null,
  subpath: null,
  workingTreeHash: null,
  dirty: null,
  reproducibleFromCommit: null,
};
const nobodyTells: DeploySource = {
  source: null,
  evidence: null,
  witnesses: [],
  candidates: [],
  contradiction: null,
};

/** The source of a deploy, by its node id. */
export async function deploySource(
  id: string,
  { services: { loaders }, signal }: Pick<WhenceContext, 'services' | 'signal'>,
): Promise<DeploySource> {
  const found = await loaders.deployJoins.load(id, signal);
  return found === null
    ? nobodyTells
    : sourceOfDeploy(found.deploy, buildOfDeploy(found.deploy, found.builds));
}

/** `Deploy.source` */
export const sourceBehindDeploy = async (
  { id }: { readonly id: string },
  _: unknown,
  context: WhenceContext,
): Promise<DeploySourceAnswer> => answerOf(await deploySource(id, context));

function answerOf({ source, candidates, ...rest }: DeploySource): DeploySourceAnswer {
  const each = candidates.map(({ source: told, ...candidate }) => ({ ...candidate, ...told }));
  return { ...rest, ...(source ?? nothingSaid), candidates: each };
}

/** `DeploySourceCandidate.build` */
export const buildOfCandidate = (
  { build }: DeploySourceCandidate,
  _: unknown,
  context: WhenceContext,
  info: GraphQLResolveInfo,
) => (build === null ? null : loadEntity('Build', build, context, info));

/** `Build.sameTreeOtherCommit` and `Build.sameCommitOtherTree` */
export const kinOfBuild =
  (relation: 'sameTreeOtherCommit' | 'sameCommitOtherTree') =>
  async ({ id }: { readonly id: string }, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) => {
    const kin = await context.services.loaders.sourceKin.load(id, context.signal);
    return Promise.all(kin[relation].map((other) => loadEntity('Build', other, context, info)));
  };

/** `Query.sameTree`: builds of one source tree. */
export async function sameTree(
  _: unknown,
  args: RequireFields<QuerySameTreeArgs, 'hash' | 'first'>,
  { services: { reads } }: WhenceContext,
) {
  const hash = args.hash.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash))
    throw badInput('BAD_USAGE', '`hash` is not a tree hash: 64 hexadecimal digits.');
  return sourcedConnection(await buildsOfSource(reads, 'workingTreeHash', hash), args);
}

/** `Query.sameCommit`: builds of one commit. */
export async function sameCommit(
  _: unknown,
  args: RequireFields<QuerySameCommitArgs, 'commit' | 'first'>,
  { services: { reads } }: WhenceContext,
) {
  const commit = commitKeyOf(args.commit);
  if (commit === undefined)
    throw badInput(
      'COMMIT_INVALID',
      '`commit` is not a full commit id.',
      'Give all 40 (SHA-1) or 64 (SHA-256) hexadecimal digits.',
    );
  return sourcedConnection(await buildsOfSource(reads, 'sourceCommit', commit.oid), args);
}

/** `Query.undeployedBuilds` */
export async function undeployedBuilds(
  _: unknown,
  args: RequireFields<QueryUndeployedBuildsArgs, 'first'>,
  { services: { reads } }: WhenceContext,
) {
  return sourcedConnection(await buildsWithoutDeploy(reads, args.agentName ?? null), args);
}

/** `SourcedBuild.build` */
export const sourcedBuild = entityField('Build', ({ id }: SourcedBuildMatch) => id);

/** A deploy that runs what no commit reproduces, before entities are read. */
export type IrreproducibleDeploy = RunningDeploy & {
  readonly reason: Irreproducibility;
  readonly source: DeploySourceAnswer;
};

/** `Query.irreproducibleDeploys`: what runs and no commit reproduces. */
export async function irreproducibleDeploys(
  _: unknown,
  args: RequireFields<QueryIrreproducibleDeploysArgs, 'first'>,
  context: WhenceContext,
) {
  const { environment = null, cluster = null } = args;
  const deploys = await deploysThatRun(context.services.reads, { environment, cluster });
  const judged = await Promise.all(
    deploys.map(async (deploy): Promise<readonly IrreproducibleDeploy[]> => {
      const source = await deploySource(deploy.id, context);
      const reason = whyIrreproducible(source);
      return reason === null ? [] : [{ ...deploy, reason, source: answerOf(source) }];
    }),
  );
  return connectionOf(judged.flat().toSorted(inTime), placeInTime, newestFirst, args);
}

/** `IrreproducibleDeploy.deploy` */
export const irreproducibleDeploy = entityField('Deploy', ({ id }: IrreproducibleDeploy) => id);

/** `Query.builtAgents`: agents with their latest build. */
export async function builtAgents(
  _: unknown,
  args: RequireFields<QueryBuiltAgentsArgs, 'first'>,
  { services: { reads } }: WhenceContext,
) {
  const agents = await agentsWithBuilds(reads, null);
  const wanted = agents.filter(
    ({ undeployed }) => typeof args.undeployed !== 'boolean' || undeployed === args.undeployed,
  );
  const placed = wanted.toSorted((left, right) => inTextOrder(placeOfAgent(left), placeOfAgent(right)));
  return connectionOf(placed, placeOfAgent, inTextOrder, args);
}

/** `BuiltAgent.latestBuild` */
export const latestBuild = entityField('Build', (agent: BuiltAgent) => agent.latestBuild);

function sourcedConnection(
  builds: readonly SourcedBuildMatch[],
  page: { readonly first: number; readonly after?: string | null | undefined },
) {
  const distinct = (name: 'commit' | 'workingTreeHash') => [
    ...new Set(builds.flatMap((build) => build[name] ?? [])),
  ];
  return {
    ...connectionOf(builds.toSorted(inTime), placeInTime, newestFirst, page),
    commits: distinct('commit'),
    workingTreeHashes: distinct('workingTreeHash'),
  };
}

const placeOfAgent = ({ agentName, accountId }: BuiltAgent): string =>
  JSON.stringify([agentName, accountId ?? '']);

const placeInTime = ({ time, id }: RunningDeploy): string => `${time ?? ''} ${id}`;

const inTime = (left: RunningDeploy, right: RunningDeploy): number =>
  newestFirst(placeInTime(left), placeInTime(right));
