import { type Evidence, weakestEvidence } from './evidence.ts';
import {
  imageFamily,
  indexLineage,
  type LineageEdge,
  type LineageGraph,
  type LineageIndex,
} from './lineage.ts';

/** One way from what runs to who made it; null where the way ends. */
export interface LineageRow {
  readonly cluster: string | null;
  readonly namespace: string | null;
  readonly workload: string | null;
  readonly pod: string | null;
  readonly container: string | null;
  readonly environment: string | null;
  readonly deployId: string | null;
  readonly reference: string | null;
  readonly digest: string | null;
  readonly platform: string | null;
  readonly buildSystem: string | null;
  readonly buildId: string | null;
  readonly buildStatus: string | null;
  readonly repository: string | null;
  readonly commit: string | null;
  readonly author: string | null;
  readonly session: string | null;
  readonly agent: string | null;
  readonly evidence: Evidence | null;
}

/** Most rows of one answer. */
export const rowLimit = 500;

type Part = { readonly row: Partial<LineageRow>; readonly evidence: readonly Evidence[] };

/** A way in which an image is used, and the deploy that brought it there. */
type Usage = Part & { readonly deploy?: string };

/**
 * The graph as flat rows: one for each container, or for each deploy that runs in none, or for each image that neither
 * uses, or for each build or commit without image; times each way back from it. The same nodes, the same edges.
 */
export function lineageRows(graph: LineageGraph): readonly LineageRow[] {
  const index = indexLineage(graph);
  const usages: Part[] = [];
  const used = new Set<string>();
  const shownDeploys = new Set<string>();
  const origins = new Map<string, readonly Part[]>();
  const originOf = (imageId: string): readonly Part[] => {
    const known = origins.get(imageId) ?? originsOfImage(index, imageId, used);
    origins.set(imageId, known);
    return known;
  };
  /** Where no build of an image is known, the deploy that brought it may name one. */
  const originsBehind = ({ deploy }: Usage, origins: readonly Part[]): readonly Part[] => {
    if (deploy === undefined || origins.some(({ row }) => row.buildId != null)) return origins;
    const named = originsOfDeploy(index, deploy, used, shownDeploys);
    return named.length === 0
      ? origins
      : origins.flatMap((image) => named.map((origin) => join(image, origin)));
  };
  const nodesOf = (kind: string) => [...graph.nodes.values()].filter((node) => node.kind === kind);

  for (const container of nodesOf('CONTAINER')) {
    for (const runs of index.from(container.id, 'RUNS'))
      for (const usage of usagesOfContainer(index, container.id, runs, shownDeploys))
        for (const origin of originsBehind(usage, originOf(runs.to))) usages.push(join(usage, origin));
  }
  for (const deploy of nodesOf('DEPLOY')) {
    if (shownDeploys.has(deploy.id)) continue;
    const usage: Usage = { row: deployColumns(deploy.properties), evidence: [], deploy: deploy.id };
    const images = index.from(deploy.id, 'DEPLOYS');
    for (const deploys of images)
      for (const origin of originsBehind(usage, originOf(deploys.to)))
        usages.push(join({ ...usage, evidence: [deploys.evidence] }, origin));
    if (images.length > 0) continue;
    for (const origin of originsOfDeploy(index, deploy.id, used, shownDeploys))
      usages.push(join(usage, origin));
  }
  for (const image of nodesOf('IMAGE')) {
    if (used.has(image.id) || familyIsUsed(index, image.id, used)) continue;
    for (const origin of originOf(image.id)) usages.push(origin);
  }
  for (const build of nodesOf('BUILD'))
    if (!used.has(build.id) && index.to(build.id, 'CHILD_OF').length === 0)
      usages.push(...originsOfBuild(index, build.id, used));
  for (const commit of nodesOf('COMMIT'))
    if (!used.has(commit.id)) usages.push(...originsOfCommit(index, commit.id, used));
  return usages.slice(0, rowLimit).map(toRow);
}

function usagesOfContainer(
  index: LineageIndex,
  containerId: string,
  runs: LineageEdge,
  shownDeploys: Set<string>,
): readonly Usage[] {
  const container = index.node(containerId)?.properties ?? {};
  const base: Partial<LineageRow> = {
    cluster: text(container.cluster),
    namespace: text(container.namespace),
    pod: text(container.podName),
    container: text(container.name),
    reference: referenceOf(index, containerId),
  };
  const workloads = index.to(containerId, 'HAS_CONTAINER');
  if (workloads.length === 0) return [{ row: base, evidence: [runs.evidence] }];
  return workloads.flatMap((partOf) => {
    const owner = index.to(partOf.from, 'OWNS')[0]?.from ?? partOf.from;
    const row = { ...base, workload: text(index.node(owner)?.properties.name) };
    const evidence = [runs.evidence, partOf.evidence];
    const deploys = index.to(partOf.from, 'CREATED');
    if (deploys.length === 0) return [{ row, evidence }];
    return deploys.map((created) => {
      shownDeploys.add(created.from);
      const { environment, deployId } = deployColumns(index.node(created.from)?.properties ?? {});
      return {
        row: { ...row, environment: environment ?? null, deployId: deployId ?? null },
        evidence: [...evidence, created.evidence],
        deploy: created.from,
      };
    });
  });
}

function originsOfImage(index: LineageIndex, imageId: string, used: Set<string>): readonly Part[] {
  const image = index.node(imageId)?.properties ?? {};
  const row = {
    digest: text(image.digest),
    platform: text(image.platform),
    reference: tagOf(index, imageId),
  };
  const parts: Part[] = [];
  for (const member of imageFamily(index, imageId)) {
    used.add(member);
    const across: readonly Evidence[] = member === imageId ? [] : ['INDEX_CHILD'];
    for (const produced of index.from(member, 'PRODUCED_BY'))
      for (const origin of originsOfBuild(index, produced.to, used))
        parts.push(join({ row, evidence: [...across, produced.evidence] }, origin));
  }
  return parts.length > 0 ? parts : [{ row, evidence: [] }];
}

/** The ways back from a deploy over the builds that it names, or else those that the deploys name that it carries out. */
function originsOfDeploy(
  index: LineageIndex,
  deployId: string,
  used: Set<string>,
  shownDeploys: Set<string>,
): readonly Part[] {
  const named = index.from(deployId, 'OF_BUILD').map(({ to, evidence }) => ({ to, evidence: [evidence] }));
  const carried = index.from(deployId, 'CARRIES_OUT').flatMap((carries) => {
    shownDeploys.add(carries.to);
    return index
      .from(carries.to, 'OF_BUILD')
      .map(({ to, evidence }) => ({ to, evidence: [carries.evidence, evidence] }));
  });
  return (named.length > 0 ? named : carried).flatMap(({ to, evidence }) =>
    originsOfBuild(index, to, used).map((origin) => join({ row: {}, evidence }, origin)),
  );
}

function originsOfBuild(index: LineageIndex, buildId: string, used: Set<string>): readonly Part[] {
  used.add(buildId);
  const build = index.node(buildId)?.properties ?? {};
  const part: Part = {
    row: {
      buildSystem: text(build.system),
      buildId: text(build.buildId),
      buildStatus: text(build.status),
      repository: text(build.sourceRepository),
      commit: text(build.sourceCommit),
    },
    evidence: [],
  };
  const commits = index.from(buildId, 'BUILT_FROM');
  if (commits.length === 0) return [part];
  return commits.flatMap((builtFrom) =>
    originsOfCommit(index, builtFrom.to, used).map((origin) =>
      join({ ...part, evidence: [builtFrom.evidence] }, origin),
    ),
  );
}

function originsOfCommit(index: LineageIndex, commitId: string, used: Set<string>): readonly Part[] {
  used.add(commitId);
  const commit = index.node(commitId)?.properties ?? {};
  const repository = index.from(commitId, 'IN_REPOSITORY')[0];
  const author = index.from(commitId, 'AUTHORED_BY')[0];
  const row: Partial<LineageRow> = {
    commit: text(commit.oid),
    author: agentName(index, author?.to) ?? text(commit.authorName),
    ...(repository === undefined ? {} : { repository: text(index.node(repository.to)?.properties.remote) }),
  };
  const evidence = author === undefined ? [] : [author.evidence];
  const sessions = index.from(commitId, 'MADE_IN');
  if (sessions.length === 0) return [{ row, evidence }];
  return sessions.map((madeIn) => {
    const conducted = index.from(madeIn.to, 'CONDUCTED_BY')[0];
    const session = index.node(madeIn.to)?.properties ?? {};
    return {
      row: {
        ...row,
        session: text(session.sessionKey),
        agent: agentName(index, conducted?.to) ?? text(session.agentName),
      },
      evidence: [...evidence, madeIn.evidence, ...(conducted === undefined ? [] : [conducted.evidence])],
    };
  });
}

function familyIsUsed(index: LineageIndex, imageId: string, used: ReadonlySet<string>): boolean {
  for (const member of imageFamily(index, imageId)) if (used.has(member)) return true;
  return false;
}

function deployColumns(deploy: Readonly<Record<string, unknown>>): Partial<LineageRow> {
  return {
    cluster: text(deploy.cluster),
    namespace: text(deploy.namespace),
    workload: text(deploy.workload),
    environment: text(deploy.environment),
    deployId: text(deploy.deployId),
  };
}

function referenceOf(index: LineageIndex, id: string): string | null {
  const declares = index.from(id, 'DECLARES')[0];
  return declares === undefined ? null : text(index.node(declares.to)?.properties.canonical);
}

function tagOf(index: LineageIndex, imageId: string): string | null {
  const pointing = index.to(imageId, 'POINTS_TO')[0];
  return pointing === undefined ? null : text(index.node(pointing.from)?.properties.canonical);
}

function agentName(index: LineageIndex, id: string | undefined): string | null {
  const agent = id === undefined ? undefined : index.node(id)?.properties;
  return agent === undefined ? null : (text(agent.name) ?? text(agent.identity));
}

function join(usage: Part, origin: Part): Part {
  // What the container declares stands before what a tag says of the digest.
  const reference = usage.row.reference ?? origin.row.reference ?? null;
  return {
    row: { ...origin.row, ...usage.row, reference },
    evidence: [...usage.evidence, ...origin.evidence],
  };
}

function toRow({ row, evidence }: Part): LineageRow {
  return {
    cluster: row.cluster ?? null,
    namespace: row.namespace ?? null,
    workload: row.workload ?? null,
    pod: row.pod ?? null,
    container: row.container ?? null,
    environment: row.environment ?? null,
    deployId: row.deployId ?? null,
    reference: row.reference ?? null,
    digest: row.digest ?? null,
    platform: row.platform ?? null,
    buildSystem: row.buildSystem ?? null,
    buildId: row.buildId ?? null,
    buildStatus: row.buildStatus ?? null,
    repository: row.repository ?? null,
    commit: row.commit ?? null,
    author: row.author ?? null,
    session: row.session ?? null,
    agent: row.agent ?? null,
    evidence: weakestEvidence(evidence),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
