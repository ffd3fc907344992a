import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ResolveOptions, resolveServerJars } from '../../../src/graph/embedded/jars.ts';
import { failureOf, temporaryFolder, writeProgram } from './programs.ts';

/** Stands in for Maven: counts its runs, takes a moment, and makes the jars where they are wanted. */
const fetching = `
for argument in "$@"; do case $argument in -DoutputDirectory=*) folder=\${argument#*=};; esac; done
echo run >>"$0.runs"
sleep 0.3
mkdir -p "$folder"
for name in neo4j-5 apoc-core-5 apoc-common-5; do echo jar >"$folder/$name.jar"; done`;

describe('the jars of the embedded Neo4j', () => {
  it('are fetched once, sorted, with those of APOC core as plugin', async () => {
    const { options, runs } = await maven(fetching);
    const first = await resolveServerJars(options);
    const second = await resolveServerJars(options);
    expect(first.names).toEqual(['apoc-common-5.jar', 'apoc-core-5.jar', 'neo4j-5.jar']);
    expect(await readdir(first.pluginFolder)).toEqual(['apoc-core-5.jar']);
    expect(second).toEqual(first);
    expect(await runs()).toBe(1);
  });

  it('are fetched once by two that want them at the same time, and the second says that it waits', async () => {
    const { options, runs } = await maven(fetching);
    const told: string[] = [];
    const both = { ...options, onProgress: (message: string) => told.push(message) };
    const [first, second] = await Promise.all([resolveServerJars(both), resolveServerJars(both)]);
    expect(second).toEqual(first);
    expect(await runs()).toBe(1);
    expect(told).toContainEqual(expect.stringMatching(/^Fetching Neo4j 5\.26\.\d+ by Maven/));
    expect(told).toContainEqual(expect.stringMatching(/^Waiting for another process that fetches/));
  });

  it('tell how many files have come, every two seconds', async () => {
    const { options } = await maven(`
      echo 'Downloaded from central: a.pom (1 kB)'
      sleep 2.1
      echo 'Downloaded from central: a.jar (1 MB)'
      ${fetching}`);
    const told: string[] = [];
    await resolveServerJars({ ...options, onProgress: (message) => told.push(message) });
    expect(told[1]).toMatch(/^Fetching Neo4j 5\.26\.\d+ by Maven: 2 files so far$/);
  });

  it('are complete or absent: what a killed process left half fetched is removed', async () => {
    const { options } = await maven(fetching);
    await mkdir(join(options.cacheFolder, 'neo4j-5.26.0-abc.123.partial', 'lib'), { recursive: true });
    const { folder } = await resolveServerJars(options);
    expect((await readdir(options.cacheFolder)).filter((name) => name.startsWith('neo4j-'))).toEqual([
      folder.split('/').at(-1),
    ]);
  });

  it('need no Maven once they are there', async () => {
    const { options } = await maven(fetching);
    const jars = await resolveServerJars(options);
    expect(await resolveServerJars({ ...options, environment: { PATH: '' } })).toEqual(jars);
  });

  it('are kept in XDG_CACHE_HOME', async () => {
    const { options } = await maven(fetching);
    const { folder } = await resolveServerJars({
      environment: { ...options.environment, XDG_CACHE_HOME: options.cacheFolder },
      onProgress: options.onProgress,
    });
    expect(folder).toMatch(new RegExp(`^${options.cacheFolder}/whence/neo4j-5\\.26\\.\\d+-[0-9a-f]{12}$`));
  });
});

describe('fetching that fails', () => {
  it('names Maven, Java and the other ways where there is no Maven', async () => {
    const cacheFolder = await temporaryFolder();
    const failure = await failureOf(
      resolveServerJars({ cacheFolder, environment: { PATH: '' }, onProgress: () => undefined }),
    );
    expect(failure).toMatchObject({
      code: 'MAVEN_MISSING',
      hint: expect.stringMatching(/Maven.*Java 17.*NEO4J_URI.*compose/),
    });
  });

  it('gives the first error of Maven, without the password of a mirror, and leaves nothing behind', async () => {
    const { options } = await maven(`
      echo '[INFO] Scanning for projects...'
      echo '[ERROR] Could not transfer artifact from https://me:secret@mirror.example/repo: timeout'
      echo '[ERROR] Re-run Maven using the -X switch'
      exit 1`);
    const failure = await failureOf(resolveServerJars(options));
    expect(failure).toMatchObject({
      code: 'NEO4J_DOWNLOAD_FAILED',
      message: expect.stringMatching(
        /Could not transfer artifact from https:\/\/mirror\.example\/repo: timeout$/,
      ),
    });
    expect((await readdir(options.cacheFolder)).filter((name) => name.startsWith('neo4j-'))).toEqual([]);
  });

  it('ends with its signal', async () => {
    const { options } = await maven('exec sleep 60');
    const reason = new Error('enough');
    const cancel = new AbortController();
    const fetching = failureOf(resolveServerJars({ ...options, signal: cancel.signal }));
    setTimeout(() => cancel.abort(reason), 200);
    expect(await fetching).toBe(reason);
  });

  it('names a cache folder that cannot be written', async () => {
    const { options } = await maven(fetching);
    const failure = await failureOf(resolveServerJars({ ...options, cacheFolder: '/dev/null/cache' }));
    expect(failure).toMatchObject({
      code: 'NEO4J_DOWNLOAD_FAILED',
      message: expect.stringContaining('/dev/null/cache'),
    });
  });
});

async function maven(script: string): Promise<{
  options: ResolveOptions & { cacheFolder: string };
  runs: () => Promise<number>;
}> {
  const cacheFolder = await temporaryFolder();
  const program = await writeProgram(await temporaryFolder(), 'mvn', script);
  const environment = { PATH: `${join(program, '..')}:${process.env.PATH}` };
  return {
    options: { cacheFolder, environment, onProgress: () => undefined },
    runs: async () => (await readFile(`${program}.runs`, 'utf8')).trim().split('\n').length,
  };
}
