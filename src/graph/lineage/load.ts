import type { Evidence } from '../../model/evidence.ts';
import type {
  LineageEdge,
  LineageGraph,
  LineageKind,
  LineageLink,
  LineageNode,
} from '../../model/lineage.ts';
import { type BatchLoader, createBatchLoader, type Reads } from '../reads.ts';
import { toDateTime } from '../values.ts';
import {
  buildLineageQuery,
  commitLineageQuery,
  imageLineageQuery,
  type LineageList,
  lineageLimits,
} from './query.ts';

type Properties = Readonly<Record<string, unknown>> & { readonly id: string };

interface LinkProperties {
  readonly evidence: Evidence | null;
  readonly sources: readonly string[] | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** A node of an answer, the link that leads to it, and the lists below it. */
interface Branch {
  readonly node: Properties;
  readonly link?: LinkProperties;
}
interface SessionBranch extends Branch {
  readonly agents: readonly Branch[];
}
interface CommitOrigin {
  readonly repositories: readonly Branch[];
  readonly authors: readonly Branch[];
  readonly sessions: readonly SessionBranch[];
  readonly checkpoints: readonly (Branch & { readonly sessions: readonly SessionBranch[] })[];
}
interface BuildOrigin {
  readonly commits: readonly (Branch & { readonly origin: CommitOrigin })[];
  readonly parents: readonly Branch[];
}
interface BuildBranch extends Branch {
  readonly origin: BuildOrigin;
  readonly deploys?: readonly Branch[];
}
interface DeployBranch extends Branch {
  readonly builds: readonly BuildBranch[];
}
interface WorkloadBranch extends Branch {
  readonly owners: readonly Branch[];
  readonly deploys: readonly DeployBranch[];
}
interface ContainerBranch extends Branch {
  readonly references: readonly Branch[];
  readonly workloads: readonly WorkloadBranch[];
}
interface ImageRow {
  readonly place: number;
  readonly node: Properties;
  readonly family: readonly {
    readonly type: 'HAS_MANIFEST' | 'HAS_CONFIG';
    readonly from: string;
    readonly to: string;
    readonly link: LinkProperties;
  }[];
  readonly builds: readonly BuildBranch[];
  readonly containers: readonly ContainerBranch[];
  readonly deploys: readonly DeployBranch[];
  readonly references: readonly Branch[];
}

export interface ImageKey {
  readonly digest: string;
  readonly asOf: string | null;
}
export interface NodeKey {
  readonly id: string;
  readonly asOf: string | null;
}

/** Loaders of lineage by where it starts; each answers an empty graph for what is not there. */
export interface LineageLoaders {
  readonly images: BatchLoader<ImageKey, LineageGraph>;
  readonly builds: BatchLoader<NodeKey, LineageGraph>;
  readonly commits: BatchLoader<NodeKey, LineageGraph>;
}

/** Lineage loaders over a graph, to be shared by all requests. */
export function createLineageLoaders(reads: Reads): LineageLoaders {
  const options = { maximumKeys: 100, maximumBatches: 2 };
  const identify = (key: { readonly asOf: string | null }, text: string): string =>
    `${text} ${key.asOf ?? ''}`;
  const loadBy =
    <Key extends { readonly asOf: string | null }, Row extends { readonly place: number }>(
      query: string,
      addRow: (builder: Builder, row: Row) => void,
    ) =>
    async (keys: readonly Key[]): Promise<readonly LineageGraph[]> => {
      const parameters = keys.map((key, place) => ({
        ...key,
        place,
        asOf: key.asOf === null ? null : toDateTime(key.asOf),
      }));
      const rows = await reads.read<Row>(query, { keys: parameters });
      const builders = keys.map(() => createBuilder());
      for (const row of rows) {
        const builder = builders[row.place];
        if (builder !== undefined) addRow(builder, row);
      }
      return builders.map((builder) => builder.graph());
    };
  return {
    images: createBatchLoader(loadBy<ImageKey, ImageRow>(imageLineageQuery, addImage), {
      ...options,
      identify: (key) => identify(key, key.digest),
    }),
    builds: createBatchLoader(
      loadBy<NodeKey, BuildBranch & { readonly place: number }>(buildLineageQuery, (builder, row) =>
        addBuild(builder, row),
      ),
      { ...options, identify: (key) => identify(key, key.id) },
    ),
    commits: createBatchLoader(
      loadBy<NodeKey, Branch & { readonly origin: CommitOrigin; readonly place: number }>(
        commitLineageQuery,
        (builder, row) => addCommit(builder, row),
      ),
      { ...options, identify: (key) => identify(key, key.id) },
    ),
  };
}

interface Builder {
  readonly node: (kind: LineageKind, properties: Properties) => string;
  readonly edge: (
    from: string,
    type: LineageLink,
    to: string,
    link: LinkProperties | undefined,
    assumed?: Evidence,
  ) => void;
  /** The entries of a list within its limit; notes when there are more. */
  readonly within: <Entry>(list: LineageList, of: string, entries: readonly Entry[]) => readonly Entry[];
  readonly graph: () => LineageGraph;
}

function createBuilder(): Builder {
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  const omitted = new Set<string>();
  return {
    node: (kind, properties) => {
      if (!nodes.has(properties.id)) nodes.set(properties.id, { id: properties.id, kind, properties });
      return properties.id;
    },
    edge: (from, type, to, link, assumed = 'ASSUMED') => {
      const identity = `${from} ${type} ${to}`;
      if (edges.has(identity)) return;
      edges.set(identity, {
        from,
        type,
        to,
        evidence: link?.evidence ?? assumed,
        sources: link?.sources ?? [],
        firstSeen: link?.firstSeen ?? null,
        lastSeen: link?.lastSeen ?? null,
      });
    },
    within: (list, of, entries) => {
      const limit = lineageLimits[list];
      if (entries.length <= limit) return entries;
      omitted.add(`${list} of ${of}: the first ${limit} are shown, there are more`);
      return entries.slice(0, limit);
    },
    graph: () => ({ nodes, edges: [...edges.values()], omitted: [...omitted] }),
  };
}

function addImage(builder: Builder, row: ImageRow): void {
  const image = builder.node('IMAGE', row.node);
  const title = String(row.node.digest);
  for (const { type, from, to, link } of row.family) builder.edge(from, type, to, link);
  for (const build of builder.within('builds', title, row.builds))
    builder.edge(image, 'PRODUCED_BY', addBuild(builder, build), build.link);
  for (const container of builder.within('containers', title, row.containers))
    builder.edge(addContainer(builder, container), 'RUNS', image, container.link);
  for (const deploy of builder.within('deploys', title, row.deploys))
    builder.edge(addDeploy(builder, deploy), 'DEPLOYS', image, deploy.link);
  for (const reference of builder.within('references', title, row.references))
    builder.edge(builder.node('IMAGE_REFERENCE', reference.node), 'POINTS_TO', image, reference.link);
}

function addContainer(builder: Builder, branch: ContainerBranch): string {
  const container = builder.node('CONTAINER', branch.node);
  for (const reference of branch.references)
    builder.edge(container, 'DECLARES', builder.node('IMAGE_REFERENCE', reference.node), reference.link);
  for (const each of branch.workloads) {
    const workload = builder.node('WORKLOAD', each.node);
    builder.edge(workload, 'HAS_CONTAINER', container, each.link);
    for (const owner of each.owners)
      builder.edge(builder.node('WORKLOAD', owner.node), 'OWNS', workload, owner.link);
    for (const deploy of builder.within('deploys', String(each.node.name), each.deploys))
      builder.edge(addDeploy(builder, deploy), 'CREATED', workload, deploy.link);
  }
  return container;
}

function addDeploy(builder: Builder, branch: DeployBranch): string {
  const deploy = builder.node('DEPLOY', branch.node);
  for (const build of branch.builds)
    builder.edge(deploy, 'OF_BUILD', addBuild(builder, build), undefined, 'DECLARED_ID');
  return deploy;
}

function addBuild(builder: Builder, branch: BuildBranch): string {
  const build = builder.node('BUILD', branch.node);
  const title = String(branch.node.buildId);
  for (const commit of builder.within('commits', title, branch.origin.commits))
    builder.edge(build, 'BUILT_FROM', addCommit(builder, commit), commit.link);
  for (const parent of branch.origin.parents)
    builder.edge(build, 'CHILD_OF', builder.node('BUILD', parent.node), parent.link);
  for (const deploy of builder.within('deploys', title, branch.deploys ?? []))
    builder.edge(builder.node('DEPLOY', deploy.node), 'OF_BUILD', build, undefined, 'DECLARED_ID');
  return build;
}

function addCommit(builder: Builder, branch: Branch & { readonly origin: CommitOrigin }): string {
  const commit = builder.node('COMMIT', branch.node);
  const title = String(branch.node.oid);
  const { repositories, authors, sessions, checkpoints } = branch.origin;
  for (const repository of repositories)
    builder.edge(commit, 'IN_REPOSITORY', builder.node('REPOSITORY', repository.node), repository.link);
  for (const author of authors)
    builder.edge(commit, 'AUTHORED_BY', builder.node('AGENT', author.node), author.link);
  for (const session of builder.within('sessions', title, sessions))
    builder.edge(commit, 'MADE_IN', addSession(builder, session), session.link);
  for (const each of builder.within('checkpoints', title, checkpoints)) {
    const checkpoint = builder.node('CHECKPOINT', each.node);
    builder.edge(commit, 'CAPTURED_BY', checkpoint, each.link);
    for (const session of each.sessions)
      builder.edge(checkpoint, 'MADE_IN', addSession(builder, session), session.link);
  }
  return commit;
}

function addSession(builder: Builder, branch: SessionBranch): string {
  const session = builder.node('SESSION', branch.node);
  for (const agent of branch.agents)
    builder.edge(session, 'CONDUCTED_BY', builder.node('AGENT', agent.node), agent.link);
  return session;
}
