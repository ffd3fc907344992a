import type { RefKind } from '../src/graph/resolve.ts';
import { buildOfDeploy, type JoinableBuild, type JoinableDeploy } from '../src/model/deployBuild.ts';
import {
  imageFamily,
  indexLineage,
  type LineageGraph,
  type LineageIndex,
  type LineageNode,
  type MeasuredLineage,
  uniteLineages,
  weakestOf,
  withinDepth,
} from '../src/model/lineage.ts';
import { lineageRows } from '../src/model/lineageRows.ts';
import { isStatementSystem } from '../src/model/provenance.ts';
import { parseRef } from '../src/model/ref.ts';
import { type FoldedLineage, foldStatedBuilds } from '../src/model/statedBuilds.ts';
import { boundedArgument, instantArgument } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import type { QueryLineageArgs, RequireFields } from './generated/types.ts';
import { followJoins, imagesOfDeploy, type JoinedLineage } from './lineageJoins.ts';
import { type Meaning, meaningOf } from './ref.ts';

/** Questions that are about builds, so that all that came of them is asked for. */
const fromBuilds: ReadonlySet<RefKind> = new Set(['BUILD', 'COMMIT', 'SESSION']);

/** Most things of one kind that a lineage starts from. */
const startLimit = 50;

/** `Query.lineage`: where something came from and what came of it. */
export async function lineage(
  _: unknown,
  args: RequireFields<QueryLineageArgs, 'ref' | 'depth'>,
  context: WhenceContext,
) {
  const depth = boundedArgument('depth', args.depth, 1, 10);
  const asOf = instantArgument(args.asOf);
  const digest = parseRef(args.ref)?.digest ?? null;
  // A whole digest says what it means: its lineage is one query.
  if (digest !== null) {
    const found = await context.services.loaders.lineage.images.load({ digest, asOf }, context.signal);
    const { graph, folded } = foldStatedBuilds(found);
    const start = [...graph.nodes.values()].filter(
      (node) => node.properties.digest === digest && node.kind === 'IMAGE',
    );
    if (start.length === 0) return null;
    return answer(
      await followJoins(graph, false, asOf, context),
      start.map((node) => node.id),
      { ref: digest, refKind: 'DIGEST', asOf, depth },
      folded,
    );
  }
  const meaning = await meaningOf(args.ref, asOf, context);
  if (meaning === null) return null;
  const { graph, folded } = foldStatedBuilds(await lineageOfMeaning(meaning, asOf, context));
  const start = meaning.named.map(({ node }) => folded.get(node.id) ?? node.id);
  const joined = await followJoins(graph, fromBuilds.has(meaning.kind), asOf, context);
  return answer(joined, start, { ref: meaning.ref, refKind: meaning.kind, asOf, depth }, folded);
}

async function lineageOfMeaning(
  meaning: Meaning,
  asOf: string | null,
  { services: { loaders }, signal }: WhenceContext,
): Promise<LineageGraph> {
  const take = (ids: readonly string[]): readonly string[] => [...new Set(ids)].slice(0, startLimit);
  const digests = take(meaning.digests);
  const builds = take(meaning.named.flatMap((each) => each.builds));
  const commits = take(meaning.named.flatMap((each) => each.commits));
  const [images, ofBuilds, ofCommits] = await Promise.all([
    Promise.all(digests.map((digest) => loaders.lineage.images.load({ digest, asOf }, signal))),
    Promise.all(builds.map((id) => loaders.lineage.builds.load({ id, asOf }, signal))),
    Promise.all(commits.map((id) => loaders.lineage.commits.load({ id, asOf }, signal))),
  ]);
  const named = new Map(
    meaning.named.map(({ kind, node }) => [node.id, { id: node.id, kind, properties: node } as LineageNode]),
  );
  const omitted =
    meaning.digests.length > startLimit
      ? [`images of ${meaning.ref}: the first ${startLimit} are shown`]
      : [];
  return uniteLineages([...images, ...ofBuilds, ...ofCommits, { nodes: named, edges: [], omitted }]);
}

/** A lineage; what is costly to make is made when it is selected. */
export type LineageAnswer = ReturnType<typeof answer>;

function answer(
  { graph, contradictions }: JoinedLineage,
  start: readonly string[],
  question: {
    readonly ref: string;
    readonly refKind: RefKind;
    readonly asOf: string | null;
    readonly depth: number;
  },
  folded: FoldedLineage['folded'],
) {
  const measured = withinDepth(graph, start, question.depth);
  const nodeOf = (node: LineageNode) => nodeAnswer(node, measured);
  return {
    ...question,
    start: () => start.flatMap((id) => measured.nodes.get(id) ?? []).map(nodeOf),
    nodes: () => [...measured.nodes.values()].map(nodeOf),
    edges: measured.edges,
    rows: () => lineageRows(measured),
    weakestEvidence: weakestOf(measured.edges),
    truncated: measured.omitted.length > 0,
    omitted: measured.omitted,
    contradictions: () => [...contradictionsOf(measured, contradictions), ...otherCommits(measured, folded)],
  };
}

function nodeAnswer(node: LineageNode, { hops }: MeasuredLineage) {
  return {
    id: node.id,
    kind: node.kind,
    title: titleOf(node),
    hops: hops.get(node.id) ?? 0,
    properties: withoutNulls(node.properties),
  };
}

function titleOf({ kind, properties, id }: LineageNode): string {
  const text = (name: string): string | undefined =>
    typeof properties[name] === 'string' && properties[name] !== '' ? properties[name] : undefined;
  const titles: Readonly<Record<LineageNode['kind'], string | undefined>> = {
    WORKLOAD: text('name') ?? text('uid'),
    CONTAINER: `${text('podName') ?? text('podUid') ?? '?'}/${text('name') ?? '?'}`,
    DEPLOY:
      text('workload') === undefined
        ? text('deployId')
        : `${text('workload')} ${text('revision') ?? text('deployId')}`,
    IMAGE_REFERENCE: text('canonical'),
    IMAGE: text('digest')?.slice(0, 19),
    BUILD: `${text('name') ?? text('system') ?? 'build'} ${text('buildId') ?? ''}`.trim(),
    COMMIT: `${text('oid')?.slice(0, 12) ?? ''} ${text('title') ?? ''}`.trim(),
    REPOSITORY: text('remote'),
    SESSION: text('sessionKey'),
    CHECKPOINT: text('label'),
    AGENT: text('name') ?? text('identity'),
  };
  return titles[kind] ?? id;
}

const withoutNulls = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** What the sources of an answer disagree on: claims about one thing, and the joins between deploys and builds. */
function contradictionsOf(graph: LineageGraph, followed: JoinedLineage['contradictions']): readonly string[] {
  const index = indexLineage(graph);
  const texts = new Set<string>();
  for (const node of graph.nodes.values()) {
    const claims = node.properties.contradictions;
    if (Array.isArray(claims) && claims.length > 0) texts.add(`${titleOf(node)}: ${claims.join(' · ')}`);
    if (node.kind !== 'DEPLOY') continue;
    const known = followed.get(node.id);
    const contradiction =
      known === undefined
        ? buildOfDeploy(joinableDeploy(index, node), buildsAround(index, node)).contradiction
        : known;
    if (contradiction !== null) texts.add(`${titleOf(node)}: ${contradiction}`);
  }
  return [...texts];
}

const digestOf = (index: LineageIndex, id: string): string => String(index.node(id)?.properties.digest);

/** Recorded builds over whose content provenance names another commit. */
function otherCommits(graph: LineageGraph, folded: FoldedLineage['folded']): readonly string[] {
  const index = indexLineage(graph);
  return [...new Set(folded.values())].flatMap((id) => {
    const node = graph.nodes.get(id);
    const commits = index.from(id, 'BUILT_FROM').map(({ to }) => index.node(to)?.properties.oid);
    return node === undefined || commits.length < 2
      ? []
      : [
          `${titleOf(node)}: its records and provenance over its image name different commits: ${commits.join(', ')}.`,
        ];
  });
}

function joinableDeploy(index: LineageIndex, { id, properties }: LineageNode): JoinableDeploy {
  const images = imagesOfDeploy(index, id).filter((image) =>
    [...imageFamily(index, image)].some((member) => index.from(member, 'PRODUCED_BY').length > 0),
  );
  const { buildId } = properties;
  const buildSystem = typeof properties.buildSystem === 'string' ? properties.buildSystem : null;
  // Here it is about ids and digests: where only tags and names tell, the joins were followed.
  return {
    id,
    declared: typeof buildId === 'string' ? [{ buildId, buildSystem, through: null }] : [],
    digests: new Set(images.map((image) => digestOf(index, image))),
    pinned: images.length > 0,
    tagDigests: new Set(),
    imageKey: null,
  };
}

function buildsAround(index: LineageIndex, deploy: LineageNode): readonly JoinableBuild[] {
  const byDigest = imagesOfDeploy(index, deploy.id)
    .flatMap((image) => [...imageFamily(index, image)])
    .flatMap((member) => index.from(member, 'PRODUCED_BY'));
  const ids = new Set([...index.from(deploy.id, 'OF_BUILD'), ...byDigest].map((edge) => edge.to));
  return [...ids].flatMap((id) => {
    const properties = index.node(id)?.properties;
    if (properties === undefined) return [];
    const digestsBy = (isPushed: boolean): readonly string[] =>
      index
        .to(id, 'PRODUCED_BY')
        .filter(({ evidence }) => (evidence === 'TAG_AT_TIME') === isPushed)
        .flatMap((edge) => [...imageFamily(index, edge.from)])
        .map((image) => digestOf(index, image));
    const named = Array.isArray(properties.imageDigests) ? properties.imageDigests.map(String) : [];
    const digests = new Set([...named, ...digestsBy(false)]);
    const pushedDigests = new Set(digestsBy(true));
    const system = String(properties.system);
    return [
      {
        id,
        buildId: String(properties.buildId),
        system,
        digests,
        pushedDigests,
        imageKey: null,
        isStatement: isStatementSystem(system),
      },
    ];
  });
}
