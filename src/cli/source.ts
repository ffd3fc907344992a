import { Failure } from '../failure.ts';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type {
  AddSourceMutation,
  ReconcileSourceMutation,
  RemoveSourceMutation,
  SourceInput,
  SourceKind,
  SourceStateQuery,
  SourcesQuery,
} from './generated/operations.ts';
import { note, warn } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import type { Column } from './table.ts';

export interface SourceOptions extends ClientOptions {
  readonly output: RowOutput;
}

/** What `whence source add` is told; each flag is a field of the definition. */
export interface AddSourceOptions extends SourceOptions {
  readonly interval: number;
  readonly disabled?: boolean;
  readonly userVariable?: string;
  readonly userFile?: string;
  readonly secretVariable?: string;
  readonly secretFile?: string;
  readonly address?: string;
  readonly registry?: string;
  readonly repository?: readonly string[];
  readonly catalog?: boolean;
  readonly tokenHost?: readonly string[];
  readonly dockerConfig?: boolean;
  readonly project?: readonly string[];
  readonly group?: readonly string[];
  readonly owner?: readonly string[];
  readonly cluster?: string;
  readonly namespace?: readonly string[];
  readonly inCluster?: boolean;
  readonly kubeconfig?: string;
  readonly kubeContext?: string;
  readonly database?: string;
  readonly account?: string;
}

export interface ReconcileSourceOptions extends SourceOptions {
  readonly full?: boolean;
  /** False with `--no-wait`. */
  readonly wait: boolean;
}

/** Words of the command line for kinds of sources. */
export const kindWords: Readonly<Record<string, SourceKind>> = {
  registry: 'OCI_REGISTRY',
  kubernetes: 'KUBERNETES',
  gitlab: 'GITLAB',
  github: 'GITHUB',
  polar: 'POLAR',
  agentex: 'AGENTEX',
  'agentex-server': 'AGENTEX_SERVER',
};

type Source = SourcesQuery['sourcesConnection']['edges'][number]['node'];
type State = SourceStateQuery['sources'][number];

/** Milliseconds between two looks at a pass that is waited for. */
const LOOK_AGAIN = 500;

const ADD = /* GraphQL */ `mutation AddSource($input: SourceInput!) {
  addSource(input: $input) { source { name kind nextAttemptAt } }
}`;
const REMOVE = /* GraphQL */ `mutation RemoveSource($name: String!) {
  removeSource(name: $name) { name removed }
}`;
const RECONCILE = /* GraphQL */ `mutation ReconcileSource($name: String!, $full: Boolean!) {
  reconcileSource(name: $name, full: $full) { source { name lastAttemptAt nextAttemptAt } }
}`;
const STATE = /* GraphQL */ `query SourceState($name: String!) {
  sources(where: { name: { eq: $name } }) {
    name lastAttemptAt leaseHolder errorCode errorMessage
    documentsRead documentsAccepted documentsUnchanged documentsRejected gapCount gaps { code place message }
  }
}`;
const LIST = /* GraphQL */ `query Sources($after: String) {
  sourcesConnection(first: 100, after: $after, sort: [{ name: ASC }]) {
    edges {
      node {
        name kind intervalSeconds enabled lastAttemptAt lastReconciledAt nextAttemptAt cursor errorCode errorMessage
        documentsRead documentsAccepted documentsUnchanged documentsRejected gapCount leaseHolder definition
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const LIST_COLUMNS: readonly Column<Source>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'KIND', value: ({ kind }) => kind ?? null },
  {
    title: 'EVERY',
    value: ({ intervalSeconds }) => (intervalSeconds == null ? null : `${intervalSeconds}s`),
  },
  { title: 'ENABLED', value: ({ enabled }) => (enabled === false ? 'no' : 'yes') },
  { title: 'RECONCILED', value: ({ lastReconciledAt }) => lastReconciledAt ?? null },
  { title: 'NEXT', value: ({ nextAttemptAt }) => nextAttemptAt ?? null },
  { title: 'READ', value: ({ documentsRead }) => documentsRead ?? null },
  { title: 'NEW', value: ({ documentsAccepted }) => documentsAccepted ?? null },
  { title: 'REJECTED', value: ({ documentsRejected }) => documentsRejected ?? null },
  { title: 'GAPS', value: ({ gapCount }) => gapCount ?? null },
  { title: 'ERROR', value: ({ errorCode }) => errorCode ?? null },
  { title: 'READ BY', value: ({ leaseHolder }) => leaseHolder ?? null },
];
const STATE_COLUMNS: readonly Column<State>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'READ', value: ({ documentsRead }) => documentsRead ?? 0 },
  { title: 'NEW', value: ({ documentsAccepted }) => documentsAccepted ?? 0 },
  { title: 'KNOWN', value: ({ documentsUnchanged }) => documentsUnchanged ?? 0 },
  { title: 'REJECTED', value: ({ documentsRejected }) => documentsRejected ?? 0 },
  { title: 'GAPS', value: ({ gapCount }) => gapCount ?? 0 },
  { title: 'ERROR', value: ({ errorCode }) => errorCode ?? null },
];

/** `whence source add`: adds a source, or replaces one of the same name. */
export async function addSource(kind: string, name: string, options: AddSourceOptions): Promise<ExitCode> {
  const input = inputOf(kind, name, options);
  const { addSource } = await createClient(options).request<AddSourceMutation>(ADD, { input });
  await printRows([addSource.source], [{ title: 'NAME', value: (source) => source.name }], options.output);
  await note(`${name} is due now; \`whence source list\` shows how it stands`);
  return exitCodes.OK;
}

/** `whence source list`: pull sources with their states. */
export async function listSources(options: SourceOptions): Promise<ExitCode> {
  const client = createClient(options);
  const sources: Source[] = [];
  for (let after: string | null = null; ; ) {
    const { sourcesConnection: page }: SourcesQuery = await client.request<SourcesQuery>(LIST, { after });
    sources.push(
      ...page.edges.map(({ node }) => node).filter(({ intervalSeconds }) => intervalSeconds !== null),
    );
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null) break;
  }
  await printRows(sources, LIST_COLUMNS, options.output);
  if (sources.length === 0) await note('there is no pull source; add one with `whence source add`');
  return exitCodes.OK;
}

/** `whence source remove`: takes a source off the schedule; what it reported stays. */
export async function removeSource(name: string, options: SourceOptions): Promise<ExitCode> {
  const { removeSource } = await createClient(options).request<RemoveSourceMutation>(REMOVE, { name });
  await printRows([removeSource], [{ title: 'REMOVED', value: (source) => source.name }], options.output);
  if (removeSource.removed) return exitCodes.OK;
  await note(`there was no pull source named ${name}`);
  return exitCodes.NOT_FOUND;
}

/** `whence source reconcile`: reads a source now and waits for the end; fails when the pass does. */
export async function reconcileSource(name: string, options: ReconcileSourceOptions): Promise<ExitCode> {
  const client = createClient(options);
  const variables = { name, full: options.full === true };
  const answer = await client.request<ReconcileSourceMutation>(RECONCILE, variables);
  const { lastAttemptAt } = answer.reconcileSource.source;
  if (!options.wait) return exitCodes.OK;
  const state = await endOfPass(client, name, lastAttemptAt ?? null, options);
  await printRows([state], STATE_COLUMNS, options.output);
  for (const gap of state.gaps) await warn(`${gap.code} ${gap.place}: ${gap.message}`);
  if (state.errorCode === null || state.errorCode === undefined) return exitCodes.OK;
  await warn(`${state.errorCode}: ${state.errorMessage}`);
  return exitCodes.FAILED;
}

async function endOfPass(
  client: Client,
  name: string,
  before: string | null,
  { timeout }: SourceOptions,
): Promise<State> {
  const deadline = Date.now() + timeout * 1_000;
  for (;;) {
    const { sources } = await client.request<SourceStateQuery>(STATE, { name });
    const [state] = sources;
    if (state === undefined) throw new Failure('NOT_FOUND', `${name} was removed while it was read`);
    const hasBegun = state.lastAttemptAt != null && state.lastAttemptAt !== before;
    if (hasBegun && state.leaseHolder == null) return state;
    if (Date.now() > deadline)
      throw new Failure(
        'REQUEST_TIMEOUT',
        `${name} is still read after ${timeout} s`,
        'it goes on; `whence source list` shows how it stands',
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

function inputOf(word: string, name: string, options: AddSourceOptions): SourceInput {
  const kind = kindWords[word];
  if (kind === undefined)
    throw new Failure(
      'BAD_USAGE',
      `"${word}" is no kind of source`,
      `use one of ${Object.keys(kindWords).join(', ')}`,
    );
  const { address, repository, tokenHost, project, group, owner, namespace } = options;
  const { registry, catalog, dockerConfig, cluster, inCluster, kubeconfig, kubeContext, database, account } =
    options;
  const said = {
    url: address,
    registry,
    repositories: repository,
    catalog,
    tokenHosts: tokenHost,
    dockerConfig,
    user: placeOf(options.userVariable, options.userFile),
    secret: placeOf(options.secretVariable, options.secretFile),
    projects: project,
    groups: group,
    owners: owner,
    cluster,
    namespaces: namespace,
    inCluster,
    kubeconfig,
    kubeContext,
    database,
    account,
  };
  const fields = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { name, kind, intervalSeconds: options.interval, enabled: options.disabled !== true, ...fields };
}

function placeOf(variable: string | undefined, file: string | undefined) {
  if (variable === undefined && file === undefined) return undefined;
  return { ...(variable === undefined ? {} : { variable }), ...(file === undefined ? {} : { file }) };
}
