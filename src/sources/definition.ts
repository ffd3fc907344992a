import { Failure } from '../failure.ts';
import { hasSecret, secretVariablePrefix } from './secretText.ts';

/** The kinds of systems that Whence reads by itself. */
export const sourceKinds = ['OCI_REGISTRY', 'KUBERNETES', 'GITLAB', 'GITHUB', 'POLAR'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Where a secret is: in a variable of the server's environment, or in a file of its secrets folder. Never the secret. */
export interface SecretPlace {
  readonly variable?: string;
  readonly file?: string;
}

/** What an operator says of a source. Which fields a kind takes: see {@link fieldsOfKind}. */
export interface SourceDefinition {
  /** Unique; the name under which its facts stand in the graph. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly intervalSeconds: number;
  readonly enabled: boolean;
  /** Address of the API, where it does not follow from the kind. */
  readonly url?: string;
  /** Host of a registry as references write it. */
  readonly registry?: string;
  /** Repositories of a registry, or `owner/name` on GitHub. */
  readonly repositories?: readonly string[];
  /** Whether to ask the registry for all its repositories. */
  readonly catalog?: boolean;
  /** Hosts that may give tokens for the registry, besides itself. */
  readonly tokenHosts?: readonly string[];
  /** Whether the credentials of the registry are in the server's docker configuration. */
  readonly dockerConfig?: boolean;
  readonly user?: SecretPlace;
  readonly secret?: SecretPlace;
  /** Full paths of GitLab projects. */
  readonly projects?: readonly string[];
  /** Full paths of GitLab groups, all of whose projects are read. */
  readonly groups?: readonly string[];
  /** Organisations or users on GitHub whose container packages are read. */
  readonly owners?: readonly string[];
  /** Name under which the cluster stands in the graph. */
  readonly cluster?: string;
  /** Namespaces to read; all when absent. */
  readonly namespaces?: readonly string[];
  /** Whether the server runs in the cluster that it reads. */
  readonly inCluster?: boolean;
  /** File in the secrets folder; the server's KUBECONFIG when absent. */
  readonly kubeconfig?: string;
  /** Context of the kubeconfig; its current one when absent. */
  readonly kubeContext?: string;
  /** Database of the other Neo4j. */
  readonly database?: string;
}

type Field = Exclude<keyof SourceDefinition, 'name' | 'kind' | 'intervalSeconds' | 'enabled'>;

/** The fields that each kind of source takes. */
export const fieldsOfKind: Readonly<Record<SourceKind, readonly Field[]>> = {
  OCI_REGISTRY: [
    'url',
    'registry',
    'repositories',
    'catalog',
    'tokenHosts',
    'dockerConfig',
    'user',
    'secret',
  ],
  KUBERNETES: ['url', 'cluster', 'namespaces', 'inCluster', 'kubeconfig', 'kubeContext', 'secret'],
  GITLAB: ['url', 'projects', 'groups', 'secret'],
  GITHUB: ['url', 'repositories', 'owners', 'secret'],
  POLAR: ['url', 'database', 'user', 'secret'],
};

/** Shortest and longest interval of a source, in seconds. */
export const intervalBounds = { least: 5, most: 7 * 86_400 } as const;
/** Most entries of one list of a definition. */
export const definitionListLimit = 1_000;
/** Longest text of a definition. */
const textLimit = 500;

const SECRET_VARIABLE = new RegExp(`^${secretVariablePrefix}[A-Z0-9_]+$`);
const NAME = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/i;

/**
 * Checks a definition as it came from outside and takes what is not said out of it.
 *
 * @throws Failure `SOURCE_INVALID` that says which field is wrong and why
 */
export function checkDefinition(input: Readonly<Record<string, unknown>>): SourceDefinition {
  const said = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as SourceDefinition;
  const definition: SourceDefinition = { ...said, enabled: said.enabled ?? true };
  const { name, kind, intervalSeconds } = definition;
  if (!NAME.test(name))
    throw invalid('`name` must be 1 to 100 letters, digits, dots, dashes and underscores.');
  const isWhole = Number.isInteger(intervalSeconds);
  if (!isWhole || intervalSeconds < intervalBounds.least || intervalSeconds > intervalBounds.most)
    throw invalid(`\`intervalSeconds\` must be ${intervalBounds.least} to ${intervalBounds.most}.`);
  const common: readonly string[] = ['name', 'kind', 'intervalSeconds', 'enabled', ...fieldsOfKind[kind]];
  const foreign = Object.keys(definition).find((field) => !common.includes(field));
  if (foreign !== undefined) throw invalid(`A source of kind ${kind} takes no \`${foreign}\`.`);
  for (const [field, value] of Object.entries(definition)) checkValue(field, value);
  checkKind(definition);
  return definition;
}

function checkValue(field: string, value: unknown): void {
  const texts = Array.isArray(value) ? value : [value];
  if (texts.length > definitionListLimit)
    throw invalid(`\`${field}\` has ${texts.length} entries; the limit is ${definitionListLimit}.`);
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    if (text.trim() === '' || text.length > textLimit)
      throw invalid(`\`${field}\` is empty or longer than ${textLimit} characters.`);
    if (hasSecret(text)) throw invalid(`\`${field}\` seems to hold a secret.`, secretHint);
  }
}

function checkKind(definition: SourceDefinition): void {
  const { kind, url } = definition;
  if (url !== undefined) checkUrl(kind, url);
  for (const field of ['user', 'secret'] as const) {
    const place = definition[field];
    if (place === undefined) continue;
    const { variable, file } = place;
    if ((variable === undefined) === (file === undefined))
      throw invalid(`\`${field}\` needs either a variable or a file.`, secretHint);
    checkValue(field, variable ?? file);
    // Whatever else stands there may be the secret itself, so it is not repeated.
    if (variable !== undefined && !SECRET_VARIABLE.test(variable))
      throw invalid(
        `\`${field}\` names a variable that does not begin with ${secretVariablePrefix}.`,
        secretHint,
      );
  }
  switch (kind) {
    case 'OCI_REGISTRY':
      if (definition.registry === undefined)
        throw invalid('`registry` is missing: the host as references write it.');
      if (definition.repositories === undefined && definition.catalog !== true)
        throw invalid('Neither `repositories` nor `catalog` says what to read.');
      return;
    case 'KUBERNETES':
      if (definition.cluster === undefined)
        throw invalid('`cluster` is missing: the name it has in the graph.');
      return;
    case 'GITLAB':
      if (definition.projects === undefined && definition.groups === undefined)
        throw invalid('Neither `projects` nor `groups` says what to read.');
      return;
    case 'GITHUB':
      if (definition.repositories === undefined && definition.owners === undefined)
        throw invalid('Neither `repositories` nor `owners` says what to read.');
      return;
    case 'POLAR':
      if (url === undefined) throw invalid('`url` is missing: the Bolt address of the other Neo4j.');
      return;
    default:
      kind satisfies never;
  }
}

function checkUrl(kind: SourceKind, text: string): void {
  const url = URL.parse(text);
  const schemes = kind === 'POLAR' ? /^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/ : /^https?:$/;
  if (url === null || !schemes.test(url.protocol)) throw invalid('`url` is no address of such a source.');
  if (url.username !== '' || url.password !== '') throw invalid('`url` holds credentials.', secretHint);
  if (url.search !== '' || url.hash !== '') throw invalid('`url` has a query or a fragment.');
}

const secretHint = 'Name a variable or a file that holds the secret; it never stands in a definition.';

function invalid(message: string, hint?: string): Failure {
  return new Failure('SOURCE_INVALID', message, hint);
}
