import { afterEach, describe, expect, it } from 'vitest';
import { type GitlabOptions, gitlabContent, startGitlab } from './gitlabStandIn.ts';
import { contentsOf, noKnowledge, readAt, readPass, toolsOf } from './reading.ts';
import type { StandInServer } from './standIn.ts';

const environment = { WHENCE_SOURCE_SECRET_GITLAB: 'sesame' };
const running: StandInServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function gitlab(options: GitlabOptions = {}): Promise<StandInServer> {
  const server = await startGitlab(options);
  running.push(server);
  return server;
}

const sourceOf = ({ url }: StandInServer, more: object = { projects: ['shop/checkout'] }) => ({
  kind: 'GITLAB',
  url,
  secret: { variable: 'WHENCE_SOURCE_SECRET_GITLAB' },
  ...more,
});

const requestsIn = (documents: Parameters<typeof contentsOf>[0]) =>
  contentsOf(documents).map(({ request }) =>
    String(request).replace(/^.*\/api\/v4\/projects\/shop%2Fcheckout\//, ''),
  );

describe('a GitLab', () => {
  it('is read: pipelines with their jobs, deployments, merge requests with their approvals, tags with their digests', async () => {
    const server = await gitlab();
    const { documents, gaps, code } = await readPass(sourceOf(server), toolsOf({ environment }));
    expect({ code, gaps }).toEqual({ code: null, gaps: [] });
    expect(requestsIn(documents)).toEqual([
      'pipelines',
      'pipelines/409698/jobs',
      'deployments',
      'merge_requests',
      'merge_requests/4/approvals',
      'registry/repositories/12/tags/1.4.2',
    ]);
    expect(documents.at(-1)?.context).toEqual({ observedAt: readAt });
  });

  it('is read by groups, whose projects are paged by key', async () => {
    const server = await gitlab();
    const { cursors, code, gaps } = await readPass(
      sourceOf(server, { groups: ['shop'] }),
      toolsOf({ environment }),
    );
    expect({ code, gaps }).toEqual({ code: null, gaps: [] });
    expect(cursors.map((cursor) => JSON.parse(cursor ?? '').part)).toEqual([
      'shop/checkout',
      'shop/empty',
      null,
    ]);
  });

  it('is asked the next time only for what changed since, with some minutes to spare', async () => {
    const server = await gitlab();
    const source = sourceOf(server);
    const { cursors } = await readPass(source, toolsOf({ environment }));
    await readPass(source, toolsOf({ environment }), { cursor: cursors.at(-1) ?? null });
    const asked = server.asked
      .filter(({ url }) => url.includes('updated_after'))
      .map(({ url }) => new URL(url, server.url));
    expect(asked.map(({ searchParams }) => searchParams.get('updated_after'))).toEqual(
      Array(3).fill(new Date(Date.parse(readAt) - 300_000).toISOString()),
    );
  });

  it('closes a tag that it answers 404 for', async () => {
    const knowledge = { ...noKnowledge, openTags: async () => ['1.4.1'] };
    const server = await gitlab();
    const { documents } = await readPass(sourceOf(server), toolsOf({ environment, knowledge }));
    expect(contentsOf(documents).filter(({ record }) => record === 'tag')).toMatchObject([
      { reference: `${server.host}/${gitlabContent.project}:1.4.1`, digest: null },
    ]);
  });

  it('that keeps one part to itself is read for the others', async () => {
    const server = await gitlab({
      instead: (url) => (url.includes('/registry/') ? { status: 403 } : undefined),
    });
    const { gaps, code, documents } = await readPass(sourceOf(server), toolsOf({ environment }));
    expect({ code, documents: documents.length }).toEqual({ code: null, documents: 5 });
    expect(gaps).toMatchObject([{ code: 'SOURCE_UNAUTHORIZED', place: 'shop/checkout registry' }]);
  });

  it('that fails in the middle of a list is asked for it again, from the same time on', async () => {
    let isBroken = true;
    const server = await gitlab({
      instead: (url) => (isBroken && url.includes('/merge_requests/4/') ? { status: 403 } : undefined),
    });
    const source = sourceOf(server);
    const first = await readPass(source, toolsOf({ environment }));
    expect(first.gaps).toMatchObject([{ place: 'shop/checkout merge requests' }]);
    isBroken = false;
    const again = await readPass(source, toolsOf({ environment }), { cursor: first.cursors.at(-1) ?? null });
    const asked = server.asked.filter(({ url }) => url.includes('/merge_requests?'));
    expect(asked.map(({ url }) => url.includes('updated_after'))).toEqual([false, false]);
    expect(requestsIn(again.documents)).toContain('merge_requests/4/approvals');
  });

  it('without the project, or the right to read it, has a gap and is no empty project', async () => {
    const server = await gitlab();
    const source = sourceOf(server, { projects: ['shop/checkout', 'shop/none'] });
    const { gaps, code } = await readPass(source, toolsOf({ environment }));
    expect({ code, gaps }).toMatchObject({
      code: null,
      gaps: [{ code: 'SOURCE_ANSWER_INVALID', place: 'shop/none' }],
    });
  });

  it('that refuses the token is a failure, and so is one without a token', async () => {
    const source = sourceOf(await gitlab());
    const wrong = toolsOf({ environment: { WHENCE_SOURCE_SECRET_GITLAB: 'wrong' } });
    expect(await readPass(source, wrong)).toMatchObject({ code: 'SOURCE_UNAUTHORIZED', documents: [] });
    expect(await readPass(source)).toMatchObject({ code: 'SOURCE_CREDENTIALS_MISSING', documents: [] });
  });

  it('that limits its callers is left until it says', async () => {
    const reset = String(Math.floor(Date.now() / 1_000) + 600);
    const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': reset };
    const server = await gitlab({ instead: () => ({ status: 429, headers }) });
    expect(await readPass(sourceOf(server), toolsOf({ environment }))).toMatchObject({
      code: 'SOURCE_RATE_LIMITED',
    });
    expect(server.asked).toHaveLength(1);
  });
});
