import { buildOfDeploy, type DeployJoin, joinsBetween } from '../src/model/deployBuild.ts';
import {
  imageFamily,
  indexLineage,
  type LineageEdge,
  type LineageGraph,
  type LineageIndex,
  uniteLineages,
} from '../src/model/lineage.ts';
import type { WhenceContext } from './context.ts';

/** Most deploys of one lineage whose joins are followed. */
const followLimit = 50;

/** A lineage in which the joins of deploys are followed, too. */
export interface JoinedLineage {
  readonly graph: LineageGraph;
  /** What speaks against the joins of the deploys that were followed, by their node ids; null for nothing. */
  readonly contradictions: ReadonlyMap<string, string | null>;
}

/**
 * Follows what is stored as no edge: from deploys that neither a digest nor their own record leads from to a build, over
 * the deploys that they carry out, the tag that they brought and the name of their image; and from builds that no deploy
 * is known of, the same way back. A lineage that has its deploys and builds costs nothing more.
 *
 * @param fromBuilds whether all deploys of the builds are asked for, since the question is about them
 */
export async function followJoins(
  graph: LineageGraph,
  fromBuilds: boolean,
  asOf: string | null,
  context: WhenceContext,
): Promise<JoinedLineage> {
  const deploys = [
    ...new Set([...openDeploys(graph), ...(await deploysOfBuilds(graph, fromBuilds, context))]),
  ];
  const followed = deploys.slice(0, followLimit);
  const omitted =
    deploys.length > followLimit ? [`joins of deploys: those of the first ${followLimit} are followed`] : [];
  const parts = await Promise.all(followed.map((id) => followDeploy(id, asOf, context)));
  const found = parts.map((part) => part.graph);
  return {
    graph: followed.length === 0 ? graph : uniteLineages([graph, ...found, { ...nothing, omitted }]),
    contradictions: new Map(parts.map(({ id, contradiction }) => [id, contradiction])),
  };
}

const nothing: LineageGraph = { nodes: new Map(), edges: [], omitted: [] };

/** Deploys of a lineage from which nothing leads to a build. */
function openDeploys(graph: LineageGraph): readonly string[] {
  const deploys = [...graph.nodes.values()].filter(({ kind }) => kind === 'DEPLOY');
  if (deploys.length === 0) return [];
  const index = indexLineage(graph);
  const isOpen = (id: string): boolean =>
    index.from(id, 'OF_BUILD').length === 0 &&
    !imagesOfDeploy(index, id).some((image) => isBuilt(index, image));
  return deploys.flatMap(({ id }) => (isOpen(id) ? [id] : []));
}

/** Images that a deploy names, or that run in what it created. */
export function imagesOfDeploy(index: LineageIndex, deploy: string): readonly string[] {
  const run = index
    .from(deploy, 'CREATED')
    .flatMap((created) => index.from(created.to, 'HAS_CONTAINER'))
    .flatMap((within) => index.from(within.to, 'RUNS'));
  return [...index.from(deploy, 'DEPLOYS'), ...run].map((edge) => edge.to);
}

const isBuilt = (index: LineageIndex, image: string): boolean =>
  [...imageFamily(index, image)].some((member) => index.from(member, 'PRODUCED_BY').length > 0);

/** Deploys of the builds of a lineage that has none, or that was asked for from its builds. */
async function deploysOfBuilds(
  graph: LineageGraph,
  fromBuilds: boolean,
  { services: { loaders }, signal }: WhenceContext,
): Promise<readonly string[]> {
  const nodes = [...graph.nodes.values()];
  if (!fromBuilds && nodes.some(({ kind }) => kind === 'DEPLOY')) return [];
  const builds = nodes.filter(({ kind }) => kind === 'BUILD').slice(0, followLimit);
  const joins = await Promise.all(builds.map(({ id }) => loaders.buildJoins.load(id, signal)));
  const known = new Set(nodes.map(({ id }) => id));
  return joins.flatMap((join) => join?.deploys.map(({ id }) => id) ?? []).filter((id) => !known.has(id));
}

/** What a deploy carries out, and the builds to which its joins lead. */
async function followDeploy(
  id: string,
  asOf: string | null,
  { services: { loaders }, signal }: WhenceContext,
): Promise<FollowedDeploy> {
  const joins = await loaders.deployJoins.load(id, signal);
  if (joins === null) return { id, graph: nothing, contradiction: null };
  const { deploy, builds, upstream } = joins;
  const { build, evidence, contradiction } = buildOfDeploy(deploy, builds);
  // Builds that are named lead on even where they contradict each other: so it is seen what does.
  const named = builds.filter((each) => joinsBetween(deploy, each).includes('DECLARED_ID'));
  const origins = new Set([...named, ...(build === null ? [] : [build])].map((each) => each.id));
  const graphs = await Promise.all([
    ...[id, ...upstream.map((each) => each.id)].map((each) =>
      loaders.lineage.deploys.load({ id: each, asOf }, signal),
    ),
    ...[...origins].map((each) => loaders.lineage.builds.load({ id: each, asOf }, signal)),
  ]);
  const edges = upstream.flatMap((each) => [
    edgeOf(id, 'CARRIES_OUT', each.id, 'DECLARED_ID'),
    ...named.flatMap((other) =>
      each.buildId === other.buildId && (each.buildSystem ?? other.system) === other.system
        ? [edgeOf(each.id, 'OF_BUILD', other.id, 'DECLARED_ID')]
        : [],
    ),
  ]);
  if (build !== null && evidence !== null && !named.includes(build))
    edges.push(edgeOf(id, 'OF_BUILD', build.id, evidence));
  return { id, graph: uniteLineages([...graphs, { ...nothing, edges }]), contradiction };
}

interface FollowedDeploy {
  readonly id: string;
  readonly graph: LineageGraph;
  readonly contradiction: string | null;
}

function edgeOf(
  from: string,
  type: 'CARRIES_OUT' | 'OF_BUILD',
  to: string,
  evidence: DeployJoin,
): LineageEdge {
  return { type, from, to, evidence, sources: [], firstSeen: null, lastSeen: null };
}
