import { createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type {
  ListAgentsQuery,
  RegisterHumanAgentMutation,
  RegisterMlAgentMutation,
  RegisterSoftwareAgentMutation,
} from '../generated/operations.ts';
import { jsonText, standardOutput } from '../output.ts';
import { allPages } from '../pages.ts';
import { note } from '../report.ts';
import { printRows } from '../rows.ts';
import type { Column } from '../table.ts';
import { chosenNamespace } from './namespace.ts';
import type { TaskOptions } from './task.ts';

interface AgentRow {
  readonly id: string;
  readonly kind: string;
  readonly name?: string | null;
  readonly contact?: string | null;
  readonly role?: string | null;
  readonly modelProvider?: string | null;
  readonly modelName?: string | null;
  readonly version?: string | null;
  readonly sourceUrl?: string | null;
}

/** What registering an agent of any kind takes. */
export interface RegisterOptions extends TaskOptions {
  readonly namespace?: string;
}

const HUMAN = /* GraphQL */ `mutation RegisterHumanAgent($namespace: String!, $name: String!, $contact: String!) {
  registerHumanAgent(namespace: $namespace, name: $name, contact: $contact) {
    agent { id kind name contact role modelProvider modelName version sourceUrl }
  }
}`;
const ML = /* GraphQL */ `mutation RegisterMlAgent(
  $namespace: String!
  $role: AgentRole!
  $provider: String!
  $model: String!
) {
  registerMlAgent(namespace: $namespace, role: $role, provider: $provider, model: $model) {
    agent { id kind name contact role modelProvider modelName version sourceUrl }
  }
}`;
const SOFTWARE = /* GraphQL */ `mutation RegisterSoftwareAgent(
  $namespace: String!
  $name: String!
  $version: String!
  $source: String!
) {
  registerSoftwareAgent(namespace: $namespace, name: $name, version: $version, source: $source) {
    agent { id kind name contact role modelProvider modelName version sourceUrl }
  }
}`;
const LIST = /* GraphQL */ `query ListAgents($where: AgentWhere, $first: Int!, $after: String) {
  agentsConnection(where: $where, first: $first, after: $after, sort: [{ id: ASC }]) {
    edges { node { id kind name contact role modelProvider modelName version sourceUrl } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** `whence agent register human` */
export async function registerHuman(
  name: string,
  options: RegisterOptions & { readonly contact: string },
): Promise<ExitCode> {
  const variables = { namespace: await chosenNamespace(options.namespace), name, contact: options.contact };
  const answer = await createClient(options).request<RegisterHumanAgentMutation>(HUMAN, variables);
  return printAgent(answer.registerHumanAgent.agent, options.output);
}

/** `whence agent register ml` */
export async function registerMl(
  model: string,
  options: RegisterOptions & { readonly provider: string; readonly role: string },
): Promise<ExitCode> {
  const { provider, role } = options;
  const namespace = await chosenNamespace(options.namespace);
  const variables = { namespace, role: role.toUpperCase(), provider, model };
  const answer = await createClient(options).request<RegisterMlAgentMutation>(ML, variables);
  return printAgent(answer.registerMlAgent.agent, options.output);
}

/** `whence agent register software` */
export async function registerSoftware(
  name: string,
  options: RegisterOptions & { readonly softwareVersion: string; readonly source: string },
): Promise<ExitCode> {
  const { softwareVersion: version, source } = options;
  const variables = { namespace: await chosenNamespace(options.namespace), name, version, source };
  const answer = await createClient(options).request<RegisterSoftwareAgentMutation>(SOFTWARE, variables);
  return printAgent(answer.registerSoftwareAgent.agent, options.output);
}

export interface ListAgentsOptions extends TaskOptions {
  readonly kind?: string;
  readonly limit: number;
}

/** `whence agent list`: registered agents, and those that sessions and commits brought. */
export async function listAgents(options: ListAgentsOptions): Promise<ExitCode> {
  const { kind, limit } = options;
  const client = createClient(options);
  const where = kind === undefined ? {} : { kind: { eq: kind.toUpperCase().replaceAll('-', '_') } };
  const { nodes } = await allPages(limit + 1, async (page) => {
    const { agentsConnection } = await client.request<ListAgentsQuery>(LIST, { where, ...page });
    const { edges, pageInfo } = agentsConnection;
    return { nodes: edges.map(({ node }) => node), pageInfo };
  });
  await printAgents(nodes.slice(0, limit), options.output);
  if (nodes.length > limit) await note(`${limit} agents shown; more with --limit`);
  return exitCodes.OK;
}

const COLUMNS: readonly Column<AgentRow>[] = [
  { title: 'ID', value: ({ id }) => id },
  { title: 'KIND', value: ({ kind }) => kind.toLowerCase() },
  { title: 'NAME', value: ({ name }) => name ?? null },
  { title: 'ROLE', value: ({ role }) => role?.toLowerCase() ?? null },
  { title: 'PROVIDER', value: ({ modelProvider }) => modelProvider ?? null },
  { title: 'VERSION', value: ({ version }) => version ?? null },
  { title: 'CONTACT', value: ({ contact }) => contact ?? null },
];

function printAgents(agents: readonly AgentRow[], output: TaskOptions['output']): Promise<void> {
  if (output !== 'name') return printRows(agents, COLUMNS, output);
  return standardOutput.write(agents.map(({ id }) => `${id}\n`).join(''));
}

/** One agent: as JSON an object, not a list of one. */
async function printAgent(agent: AgentRow, output: TaskOptions['output']): Promise<ExitCode> {
  if (output === 'json') await standardOutput.write(jsonText(agent));
  else await printAgents([agent], output);
  return exitCodes.OK;
}
