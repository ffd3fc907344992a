import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { isFields } from '../../readers/record.ts';
import type { Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import type { TlsIdentity } from '../http/exchange.ts';
import { type NetworkPolicy, networkPolicy } from '../http/network.ts';

/** How a cluster is reached. */
export interface ClusterConnection {
  readonly url: URL;
  readonly tls: TlsIdentity;
  /** Bearer token; null where a client certificate says who asks, or nobody does. */
  readonly token: string | null;
  /** The addresses that may be asked: where the operator's own files name the cluster, its address too. */
  readonly policy: NetworkPolicy;
}

const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * The connection that a definition names: the service account of the pod that the server runs in, an address with a
 * token, or a kubeconfig.
 *
 * @throws SourceFailure `SOURCE_CREDENTIALS_MISSING`
 */
export async function clusterConnection(
  definition: SourceDefinition,
  tools: Tools,
): Promise<ClusterConnection> {
  if (definition.inCluster === true) return inCluster(tools);
  if (definition.url !== undefined)
    return {
      url: new URL(definition.url),
      tls: {},
      token: definition.secret === undefined ? null : await tools.secrets.read(definition.secret),
      policy: tools.policy,
    };
  const { text, folder } = await kubeconfigText(definition, tools);
  return fromKubeconfig(text, folder, definition.kubeContext, tools.policy);
}

/** The service account that Kubernetes mounts into pods; its token is renewed in place, so it is read for each pass. */
async function inCluster({ environment, policy }: Tools): Promise<ClusterConnection> {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
  if (host === undefined || host === '') throw missing('The server does not run in a cluster.');
  const folder = environment.WHENCE_SERVICE_ACCOUNT || serviceAccount;
  const [token, ca] = await Promise.all(
    ['token', 'ca.crt'].map((name) => readOwn(join(folder, name), `the ${name} of the service account`)),
  );
  const url = new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`);
  return {
    url,
    tls: ca === undefined ? {} : { ca },
    token: token?.trim() ?? null,
    policy: reaching(url, policy),
  };
}

async function kubeconfigText(
  { kubeconfig }: SourceDefinition,
  { environment, secrets }: Tools,
): Promise<{ readonly text: string; readonly folder: string }> {
  if (kubeconfig !== undefined)
    return { text: await secrets.readFile(kubeconfig), folder: environment.WHENCE_SOURCE_SECRETS ?? '.' };
  const named = environment.KUBECONFIG?.split(process.platform === 'win32' ? ';' : ':').find(
    (path) => path !== '',
  );
  const path = named ?? join(environment.HOME || homedir(), '.kube', 'config');
  return { text: await readOwn(path, 'the kubeconfig of the server'), folder: dirname(path) };
}

/**
 * Reads a kubeconfig. Programs that it names for credentials (`exec`, `auth-provider`) are not run.
 *
 * @param folder what relative paths in it start from
 * @throws SourceFailure `SOURCE_CREDENTIALS_MISSING` when it lacks what is needed
 */
export async function fromKubeconfig(
  text: string,
  folder: string,
  contextName: string | undefined,
  policy: NetworkPolicy,
): Promise<ClusterConnection> {
  const config = parsed(text);
  const name = contextName ?? config['current-context'];
  const context = entry(config, 'contexts', name, 'context');
  const cluster = entry(config, 'clusters', context.cluster, 'cluster');
  const user = context.user === undefined ? {} : entry(config, 'users', context.user, 'user');
  const url = URL.parse(textOf(cluster.server) ?? '');
  if (url === null || url.protocol !== 'https:') throw missing('The kubeconfig names no https server.');
  if (cluster['insecure-skip-tls-verify'] === true)
    throw missing('The kubeconfig switches the verification of TLS off, which is not done.', caHint);
  if (user.exec !== undefined || user['auth-provider'] !== undefined)
    throw missing(
      'The kubeconfig leaves the credentials to a program, which is not run.',
      'Use a service account with a token, or run `kubectl get … -o json | whence ingest -`.',
    );
  const [ca, cert, key] = await Promise.all([
    pem(cluster, 'certificate-authority', folder),
    pem(user, 'client-certificate', folder),
    pem(user, 'client-key', folder),
  ]);
  const tokenFile = textOf(user.tokenFile);
  const token =
    tokenFile === undefined
      ? textOf(user.token)
      : await readOwn(resolve(folder, tokenFile), 'the token file');
  const serverName = textOf(cluster['tls-server-name']);
  const tls = {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(serverName === undefined ? {} : { serverName }),
  };
  return { url, tls, token: token?.trim() ?? null, policy: reaching(url, policy) };
}

const caHint = 'Give the cluster a certificate-authority.';

/** The operator's own file names this host, and so allows it. */
function reaching(url: URL, policy: NetworkPolicy): NetworkPolicy {
  const own = networkPolicy(url.hostname.replace(/^\[|\]$/g, ''));
  return {
    allowsPrivate: (host, address) => own.allowsPrivate(host, address) || policy.allowsPrivate(host, address),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): Fields {
  try {
    const value: unknown = parseYaml(text, { maxAliasCount: 20 });
    if (isFields(value)) return value;
  } catch {
    // The text may hold secrets: nothing of it is told.
  }
  throw missing('The kubeconfig is no YAML object.');
}

function entry(config: Fields, list: string, name: unknown, member: string): Fields {
  const entries = Array.isArray(config[list]) ? config[list] : [];
  const found: unknown = entries.find((each) => isFields(each) && each.name === name);
  const value = isFields(found) ? found[member] : undefined;
  if (!isFields(value))
    throw missing(`The kubeconfig has no such entry in ${list}: ${String(name).slice(0, 100)}.`);
  return value;
}

async function pem(fields: Fields, name: string, folder: string): Promise<string | undefined> {
  const data = textOf(fields[`${name}-data`]);
  if (data !== undefined) return Buffer.from(data, 'base64').toString('utf8');
  const path = textOf(fields[name]);
  return path === undefined ? undefined : readOwn(resolve(folder, path), `the ${name} of the kubeconfig`);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

async function readOwn(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SourceFailure('SOURCE_CREDENTIALS_MISSING', `It has no access to ${what}.`, { cause });
  }
}

function missing(message: string, hint?: string): SourceFailure {
  return new SourceFailure('SOURCE_CREDENTIALS_MISSING', message, hint === undefined ? {} : { hint });
}
