import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Programs of the real thing: a registry, and what fills and empties it. */
const programs = ['docker-registry', 'skopeo', 'umoci'] as const;

/** Why tests over a real registry are skipped; undefined when they can run. */
export const whyNoRegistry: string | undefined = (() => {
  const absent = programs.filter((program) => !isInstalled(program));
  return absent.length === 0 ? undefined : `skipped: ${absent.join(', ')} not installed`;
})();

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A registry of Debian's docker-registry (distribution 2.8) with nothing in it. */
export interface DockerRegistry {
  /** Host and port, as references name it. */
  readonly host: string;
  /** Pushes the image of a label (made once; its configuration has the label) under a tag; answers its digest. */
  readonly push: (repository: string, tag: string, label: string) => Promise<string>;
  /** Removes the manifest that a tag points to, and every tag that points to it. */
  readonly remove: (repository: string, tag: string) => Promise<void>;
  /** Makes an index of images in the repository, and puts it under a tag; answers its digest. */
  readonly putIndex: (repository: string, tag: string, digests: readonly string[]) => Promise<string>;
  /** Ends the program, as an outage does; the data stay. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port. */
  readonly start: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly dispose: () => Promise<void>;
}

const tls = ['--insecure-policy'];

/** Starts a registry on a free port of this machine. */
export async function startDockerRegistry(): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-registry-'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const configuration = join(folder, 'config.yml');
  const settings = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host },
  };
  // JSON is YAML.
  await writeFile(configuration, JSON.stringify(settings));
  let child: ReturnType<typeof spawn> | undefined;

  const start = async (): Promise<void> => {
    child = spawn('docker-registry', ['serve', configuration], { stdio: 'ignore' });
    for (let attempt = 0; ; attempt += 1) {
      const isUp = await fetch(`http://${host}/v2/`).then(
        (response) => response.ok,
        () => false,
      );
      if (isUp) return;
      if (attempt > 200) throw new Error('docker-registry does not answer');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const stop = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  await start();

  const layout = join(folder, 'layout');
  await execute('umoci', ['init', '--layout', layout]);
  const made = new Set<string>();
  // An image has the time of its making in it: one label is one image.
  const make = async (image: string, label: string): Promise<void> => {
    await execute('umoci', ['new', '--image', image]);
    const settings = ['--config.label', `version=${label}`, '--os', 'linux', '--architecture', 'amd64'];
    await execute('umoci', ['config', '--image', image, ...settings]);
  };
  const digestOfTag = async (repository: string, tag: string): Promise<string> => {
    const { stdout } = await execute('skopeo', [
      ...tls,
      'inspect',
      '--tls-verify=false',
      '--format',
      '{{.Digest}}',
      `docker://${host}/${repository}:${tag}`,
    ]);
    return stdout.trim();
  };
  return {
    host,
    push: async (repository, tag, label) => {
      const image = `${layout}:${label}`;
      if (!made.has(label)) await make(image, label);
      made.add(label);
      await execute('skopeo', [
        ...tls,
        'copy',
        '--dest-tls-verify=false',
        `oci:${image}`,
        `docker://${host}/${repository}:${tag}`,
      ]);
      return digestOfTag(repository, tag);
    },
    remove: async (repository, tag) => {
      await execute('skopeo', [
        ...tls,
        'delete',
        '--tls-verify=false',
        `docker://${host}/${repository}:${tag}`,
      ]);
    },
    putIndex: async (repository, tag, digests) => {
      const mediaType = 'application/vnd.oci.image.index.v1+json';
      const manifests = await Promise.all(
        digests.map(async (digest) => {
          const response = await fetch(`http://${host}/v2/${repository}/manifests/${digest}`, {
            headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
          });
          const size = (await response.arrayBuffer()).byteLength;
          const platform = { os: 'linux', architecture: 'amd64' };
          return { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size, platform };
        }),
      );
      const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
        method: 'PUT',
        headers: { 'content-type': mediaType },
        body: JSON.stringify({ schemaVersion: 2, mediaType, manifests }),
      });
      if (!response.ok) throw new Error(`the registry refuses the index: ${await response.text()}`);
      return response.headers.get('docker-content-digest') ?? '';
    },
    stop,
    start,
    dispose: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
