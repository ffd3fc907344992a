import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSecretReader } from '../../src/sources/credentials.ts';
import { createHttpClient } from '../../src/sources/http/client.ts';
import { networkPolicy, publicOnly } from '../../src/sources/http/network.ts';
import { createClusterApi } from '../../src/sources/kubernetes/api.ts';
import { podOf, startCluster } from './kubernetesStandIn.ts';
import { readPass, toolsOf } from './reading.ts';
import type { StandInServer } from './standIn.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-cluster-'));
const running: StandInServer[] = [];
const cluster = {
  lists: { pods: [podOf('u1', 'registry.example.com/shop/checkout:1.0', `sha256:${'a'.repeat(64)}`)] },
  events: {},
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});
afterAll(() => rmSync(folder, { recursive: true }));

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A certificate that signs itself, valid for a day: its own authority. */
function certificate(name: string): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const names = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

const canMake = hasOpenssl();
const without = canMake ? '' : ' (skipped: no openssl on this machine)';

describe.skipIf(!canMake)(`a cluster with TLS${without}`, () => {
  let server: { readonly cert: string; readonly key: string };
  let client: { readonly cert: string; readonly key: string };

  beforeAll(() => {
    server = certificate('cluster');
    client = certificate('whence');
  });

  async function start(): Promise<StandInServer> {
    const tls = { ...server, ca: client.cert, requestCert: true, rejectUnauthorized: false };
    const started = await startCluster(cluster, tls);
    running.push(started);
    return started;
  }

  /** Where Kubernetes mounts the service account of a pod. */
  function serviceAccount(token: string, ca: string): string {
    const place = join(folder, 'account');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'token'), `${token}\n`);
    writeFileSync(join(place, 'ca.crt'), ca);
    return place;
  }

  const inCluster = (port: string | undefined, account: string) => {
    const environment = {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: port,
      WHENCE_SERVICE_ACCOUNT: account,
    };
    // The cluster that the pod runs in is allowed by being there.
    return toolsOf({ environment, policy: publicOnly, secrets: createSecretReader(environment) });
  };
  const source = { kind: 'KUBERNETES', cluster: 'prod', inCluster: true };

  it('is read by the service account of the pod that the server runs in, whose token is read anew each pass', async () => {
    const started = await start();
    const port = started.host.split(':')[1];
    const account = serviceAccount('first', server.cert);
    const { code, documents } = await readPass(source, inCluster(port, account));
    expect({ code, documents: documents.length }).toEqual({ code: null, documents: 1 });
    serviceAccount('second', server.cert);
    await readPass(source, inCluster(port, account));
    expect(new Set(started.asked.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer first', 'Bearer second']),
    );
  });

  it('whose certificate the service account does not vouch for is not asked', async () => {
    const started = await start();
    const account = serviceAccount('first', client.cert);
    const pass = await readPass(source, inCluster(started.host.split(':')[1], account));
    expect(pass).toMatchObject({ code: 'SOURCE_UNREACHABLE', documents: [] });
    expect(started.asked).toEqual([]);
  });

  it('is a failure outside of a pod, and without the files of an account', async () => {
    const missing = { code: 'SOURCE_CREDENTIALS_MISSING', documents: [] };
    expect(await readPass(source)).toMatchObject(missing);
    expect(await readPass(source, inCluster('443', join(folder, 'none')))).toMatchObject(missing);
  });

  it('is shown the certificate of the kubeconfig, and no token', async () => {
    const started = await start();
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const kubeconfig = `
current-context: here
contexts: [{name: here, context: {cluster: c, user: u}}]
clusters: [{name: c, cluster: {server: "${started.url}", certificate-authority-data: ${base64(server.cert)}}}]
users: [{name: u, user: {client-certificate-data: ${base64(client.cert)}, client-key-data: ${base64(client.key)}}}]`;
    writeFileSync(join(folder, 'kubeconfig'), kubeconfig);
    const environment = { WHENCE_SOURCE_SECRETS: folder };
    const tools = toolsOf({ environment, policy: publicOnly, secrets: createSecretReader(environment) });
    const byFile = { kind: 'KUBERNETES', cluster: 'prod', kubeconfig: 'kubeconfig' };
    expect(await readPass(byFile, tools)).toMatchObject({ code: null, gaps: [] });
    expect(new Set(started.asked.map(({ caller }) => caller))).toEqual(new Set(['whence']));
    expect(started.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
});

describe('a watch that falls silent', () => {
  it('is given up some time after it ought to have ended', async () => {
    const started = await startCluster({ ...cluster, isSilent: true });
    running.push(started);
    const { signal } = new AbortController();
    const http = createHttpClient({ policy: networkPolicy('127.0.0.1'), signal, pause: async () => {} });
    const api = createClusterApi(http, new URL(started.url), null, 50);
    const watching = async () => {
      for await (const event of api.watch('api/v1/pods', '100', 0, signal)) throw new Error(event.type);
    };
    await expect(watching()).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    http.close();
  });
});
