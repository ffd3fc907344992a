import { afterEach, describe, expect, it } from 'vitest';
import { type GithubOptions, githubContent, startGithub } from './githubStandIn.ts';
import { contentsOf, noKnowledge, readAt, readPass, toolsOf } from './reading.ts';
import type { StandInServer } from './standIn.ts';

const running: StandInServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function github(options: GithubOptions = {}): Promise<StandInServer> {
  const server = await startGithub(options);
  running.push(server);
  return server;
}

const sourceOf = ({ url }: StandInServer, more: object = { repositories: ['acme/checkout'] }) => ({
  kind: 'GITHUB',
  url,
  ...more,
});

const membersOf = (documents: Parameters<typeof contentsOf>[0]) =>
  contentsOf(documents).map((content) =>
    Object.keys(content)
      .filter((name) => name !== 'repository')
      .join(' '),
  );

describe('GitHub', () => {
  it('is read: every page of runs with their jobs, deployments with their statuses, merged pull requests with their reviews', async () => {
    const { documents, gaps, code } = await readPass(sourceOf(await github()));
    expect({ code, gaps }).toEqual({ code: null, gaps: [] });
    expect(membersOf(documents)).toEqual([
      'workflow_run',
      'workflow_job',
      'workflow_run',
      'workflow_job',
      'deployment',
      'deployment_status deployment',
      'pull_request',
      'review pull_request',
    ]);
    expect(contentsOf(documents)[0]?.repository).toMatchObject({ full_name: githubContent.repository });
  });

  it('tells which tags its packages have, and which they no longer have', async () => {
    const knowledge = { ...noKnowledge, openTags: async () => ['latest', 'gone'] };
    const source = sourceOf(await github(), { owners: ['acme'] });
    const { documents, code } = await readPass(source, toolsOf({ knowledge }));
    expect(code).toBeNull();
    const { digest } = githubContent;
    expect(contentsOf(documents)).toMatchObject([
      { reference: 'ghcr.io/acme/checkout:1.4.2', digest, observedAt: readAt },
      { reference: 'ghcr.io/acme/checkout:latest', digest },
      { reference: 'ghcr.io/acme/checkout:gone', digest: null },
    ]);
  });

  it('that breaks off in the middle of a list of packages closes no tag', async () => {
    const knowledge = { ...noKnowledge, openTags: async () => ['gone'] };
    const server = await github({
      instead: (url) =>
        url.includes('versions?page=2')
          ? { status: 500 }
          : url.includes('/versions')
            ? { body: [], headers: { link: '<?page=2>; rel="next"' } }
            : undefined,
    });
    const { documents, code } = await readPass(
      sourceOf(server, { owners: ['acme'] }),
      toolsOf({ knowledge }),
    );
    expect(code).toBe('SOURCE_UNREACHABLE');
    expect(documents).toEqual([]);
  });

  it('is read the next time for what is new, and a day before that', async () => {
    const server = await github();
    const { cursors } = await readPass(sourceOf(server));
    const later = await readPass(sourceOf(server), toolsOf(), { cursor: cursors.at(-1) ?? null });
    expect(membersOf(later.documents)).toEqual([]);
    expect(server.asked.filter(({ url }) => url.includes('page=2'))).toHaveLength(1);
  });

  it('is not asked for the jobs of old runs', async () => {
    const server = await github();
    const clock = () => new Date('2026-12-01T00:00:00Z');
    const { documents } = await readPass(sourceOf(server), toolsOf({ clock }));
    expect(membersOf(documents).slice(0, 2)).toEqual(['workflow_run', 'workflow_run']);
    expect(server.asked.some(({ url }) => url.includes('/jobs'))).toBe(false);
  });

  it('has failed where no step of its repository can be read, and loses nothing of it', async () => {
    let isBroken = true;
    const server = await github({
      instead: (url) => (isBroken && url.startsWith('/repos/acme/checkout/') ? { status: 403 } : undefined),
    });
    const first = await readPass(sourceOf(server));
    expect(first).toMatchObject({ code: 'SOURCE_UNAUTHORIZED', documents: [] });
    expect(first.gaps).toHaveLength(3);
    const second = await readPass(sourceOf(server), toolsOf(), { cursor: first.cursors.at(-1) ?? null });
    expect(second.code).toBe('SOURCE_UNAUTHORIZED');
    isBroken = false;
    const third = await readPass(sourceOf(server), toolsOf(), { cursor: second.cursors.at(-1) ?? null });
    expect({ code: third.code, documents: third.documents.length }).toEqual({ code: null, documents: 8 });
  });

  it('that says the limit is used up is left until it says', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + 900),
    };
    const server = await github({ instead: () => ({ status: 403, headers }) });
    expect(await readPass(sourceOf(server))).toMatchObject({ code: 'SOURCE_RATE_LIMITED', documents: [] });
    expect(server.asked).toHaveLength(1);
  });

  it('whose pages lead to another host is not followed there', async () => {
    const thief = await github();
    const server = await github({
      instead: (url) =>
        url.includes('/deployments?')
          ? { body: [], headers: { link: `<${thief.url}/x>; rel="next"` } }
          : undefined,
    });
    const { gaps } = await readPass(sourceOf(server));
    expect(gaps).toMatchObject([{ code: 'SOURCE_ADDRESS_REFUSED', place: 'acme/checkout deployments' }]);
    expect(thief.asked).toEqual([]);
  });

  it('without the repository is a failure', async () => {
    const source = sourceOf(await github(), { repositories: ['acme/none'] });
    expect(await readPass(source)).toMatchObject({ code: 'SOURCE_ANSWER_INVALID' });
  });
});
