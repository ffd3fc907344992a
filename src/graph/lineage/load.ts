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
  deployLineageQuery,
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
}
interface DeployBranch extends Branch {
  /** Stored edges of the deploy: to the image that it names, or a workload that it created. */
  readonly ties: readonly {
    readonly type: 'DEPLOYS' | 'CREATED';
    readonly to: string;
    readonly link: LinkProperties;
  }[];
}
interface ContainerBranch extends Branch {
  readonly references: readonly Branch[];
  readonly workloads: readonly (Branch & { readonly owners: readonly Branch[] })[];
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
  readonly made: readonly { readonly id: string; readonly link: LinkProperties }[];
  readonly builds: readonly BuildBranch[];
  readonly containers: readonly ContainerBranch[];
  readonly deploys: readonly DeployBranch[];
  readonly references: readonly Branch[];
}
interface BuildRow extends BuildBranch {
  readonly place: number;
  readonly deploys: readonly DeployBranch[];
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
  /** A deploy by itself. */
  readonly deploys: BatchLoader<NodeKey, LineageGraph>;
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
      loadBy<NodeKey, BuildRow>(buildLineageQuery, (builder, row) => {
        addBuild(builder, row);
        addDeploys(builder, String(row.node.buildId), row.deploys, [row]);
      }),
      { ...options, identify: (key) => identify(key, key.id) },
    ),
    deploys: createBatchLoader(
      loadBy<NodeKey, Branch & { readonly place: number }>(deployLineageQuery, addDeploy),
      {
        ...options,
        identify: (key) => identify(key, key.id),
      },
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
  readonly has: (id: string) => boolean;
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
    has: (id) => nodes.has(id),
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
  const builds = builder.within('builds', title, row.builds);
  for (const build of builds) addBuild(builder, build);
  const known = new Set(builds.map((build) => build.node.id));
  for (const { id, link } of row.made) if (known.has(id)) builder.edge(image, 'PRODUCED_BY', id, link);
  for (const container of builder.within('containers', title, row.containers))
    builder.edge(addContainer(builder, container), 'RUNS', image, container.link);
  addDeploys(builder, title, row.deploys, builds);
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
  }
  return container;
}

/** Deploys with their stored ties, and with the builds that they name by `build_id`. */
function addDeploys(
  builder: Builder,
  title: string,
  deploys: readonly DeployBranch[],
  builds: readonly BuildBranch[],
): void {
  for (const { node, ties } of builder.within('deploys', title, deploys)) {
    const deploy = builder.node('DEPLOY', node);
    for (const { type, to, link } of ties) if (builder.has(to)) builder.edge(deploy, type, to, link);
    for (const build of builds)
      if (namesBuild(node, build.node))
        builder.edge(deploy, 'OF_BUILD', build.node.id, undefined, 'DECLARED_ID');
  }
}

const addDeploy = (builder: Builder, { node }: Branch): void => void builder.node('DEPLOY', node);

const namesBuild = (deploy: Properties, build: Properties): boolean =>
  deploy.buildId === build.buildId && (deploy.buildSystem === null || deploy.buildSystem === build.system);

function addBuild(builder: Builder, branch: BuildBranch): string {
  const build = builder.node('BUILD', branch.node);
  const title = String(branch.node.buildId);
  for (const commit of builder.within('commits', title, branch.origin.commits))
    builder.edge(build, 'BUILT_FROM', addCommit(builder, commit), commit.link);
  for (const parent of branch.origin.parents)
    builder.edge(build, 'CHILD_OF', builder.node('BUILD', parent.node), parent.link);
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
