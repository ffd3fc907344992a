import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventOutcome } from '../../src/server/events/delivery.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';
import {
  cdEvent,
  digestOf,
  mergeRequest,
  oid,
  packaged,
  pipelineRun,
  pullRequest,
  pullRequestReview,
  registryPush,
} from './eventDocuments.ts';

const secrets = {
  ci: 'ci-secret-0123456789',
  gitlab: 'gitlab-secret-0123',
  github: 'github-secret-0123',
  registry: 'registry-secret-01',
  busy: 'busy-secret-012345',
};
const folder = mkdtempSync(join(tmpdir(), 'whence-events-'));
let whence: TestWhence;

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly accepted: number;
    readonly duplicates: number;
    readonly kept: number;
    readonly rejected: number;
    readonly events: readonly EventOutcome[];
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

async function post(
  body: unknown,
  headers: Readonly<Record<string, string>>,
  server: TestWhence = whence,
): Promise<Reply> {
  const response = await fetch(`${server.url}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Reply['body'],
  };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const structured = { ...bearer(secrets.ci), 'content-type': 'application/cloudevents+json' };
const batched = { ...bearer(secrets.ci), 'content-type': 'application/cloudevents-batch+json' };
const fromGitlab = (id: string) => ({
  'x-gitlab-token': secrets.gitlab,
  'x-gitlab-event': 'Merge Request Hook',
  'idempotency-key': id,
});
const fromGithub = (body: unknown, id: string, event = 'pull_request') => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secrets.github).update(JSON.stringify(body)).digest('hex')}`,
  'x-github-event': event,
  'x-github-delivery': id,
});
const codeOf = ({ body }: Reply) => body.errors?.[0]?.extensions.code;

beforeAll(async () => {
  const file = join(folder, 'sources.json');
  writeFileSync(join(folder, 'ci'), `${secrets.ci}\n`);
  process.env.EVENTS_GITLAB = secrets.gitlab;
  process.env.EVENTS_GITHUB = secrets.github;
  process.env.EVENTS_REGISTRY = secrets.registry;
  process.env.EVENTS_BUSY = secrets.busy;
  writeFileSync(
    file,
    JSON.stringify({
      sources: [
        { name: 'ci', kind: 'cloudevents', secretFile: join(folder, 'ci'), repositories: ['*'] },
        {
          name: 'gitlab',
          kind: 'gitlab',
          secretEnvironment: 'EVENTS_GITLAB',
          repositories: ['gitlab.example.com/shop/*'],
        },
        {
          name: 'github',
          kind: 'github',
          secretEnvironment: 'EVENTS_GITHUB',
          repositories: ['github.com/shop/web'],
        },
        {
          name: 'registry',
          kind: 'registry',
          secretEnvironment: 'EVENTS_REGISTRY',
          repositories: ['registry.example.com/shop/web'],
        },
        {
          name: 'busy',
          kind: 'cloudevents',
          secretEnvironment: 'EVENTS_BUSY',
          repositories: ['registry.example.com/shop/*'],
        },
      ],
    }),
  );
  process.env.WHENCE_EVENT_SOURCES = file;
  process.env.WHENCE_LIMIT_EVENTS_PER_MINUTE = '2500';
  whence = await startTestWhence({ sample: false });
});

afterAll(async () => {
  delete process.env.WHENCE_EVENT_SOURCES;
  delete process.env.WHENCE_LIMIT_EVENTS_PER_MINUTE;
  rmSync(folder, { recursive: true });
  await whence.stop();
});

describe('CloudEvents', () => {
  test('are taken in structured mode', async () => {
    expect(await post(pipelineRun('s-1'), structured)).toMatchObject({
      status: 200,
      body: { accepted: 1, events: [{ id: 's-1', status: 'ACCEPTED' }] },
    });
    const { builds } = await whence.ask<{ builds: unknown }>(
      '{ builds(where: { buildId: { eq: "run-1" } }) { system instance unit status url sources } }',
    );
    expect(builds).toEqual([
      {
        system: 'cdevents',
        instance: '/ci/main',
        unit: 'PIPELINE',
        status: 'SUCCEEDED',
        url: 'https://ci.example.com/run-1',
        sources: ['ci'],
      },
    ]);
  });

  test('are taken in binary mode, with percent-encoded attributes', async () => {
    const { data, specversion, id, type, time } = packaged('b%1');
    const headers = {
      'ce-specversion': specversion,
      'ce-id': encodeURIComponent(id),
      'ce-source': '/ci/main',
      'ce-type': type,
      'ce-time': time,
    };
    expect(await post(data, { ...bearer(secrets.ci), ...headers })).toMatchObject({
      status: 200,
      body: { events: [{ id: 'b%1', status: 'ACCEPTED' }] },
    });
    const { images } = await whence.ask<{ images: unknown }>(
      `{ images(where: { digest: { eq: "${digestOf('a')}" } }) { revisionClaim sourceClaim } }`,
    );
    expect(images).toEqual([{ revisionClaim: oid('c'), sourceClaim: 'git.example.com/shop/web' }]);
  });

  test('are taken in batches, each by itself', async () => {
    const broken = cdEvent('batch-2', 'artifact.packaged', { id: 'pkg:npm/left-pad@1.0.0', content: {} });
    const reply = await post([pipelineRun('batch-1', 'run-2'), broken], batched);
    expect(reply).toMatchObject({
      status: 202,
      body: {
        accepted: 1,
        rejected: 1,
        events: [
          { id: 'batch-1', status: 'ACCEPTED' },
          {
            id: 'batch-2',
            status: 'REJECTED',
            rejections: [{ code: 'FIELD_INVALID', path: '/data/subject/id' }],
          },
        ],
      },
    });
  });

  test('may carry a document of another kind, byte for byte in binary mode', async () => {
    const manifest = `{ "schemaVersion": 2,\n "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [] }`;
    const headers = {
      'ce-specversion': '1.0',
      'ce-id': 'oci-1',
      'ce-source': '/mirror',
      'ce-type': 'com.example.manifest',
    };
    expect((await post(manifest, { ...bearer(secrets.ci), ...headers })).status).toBe(200);
    const digest = `sha256:${await crypto.subtle.digest('SHA-256', Buffer.from(manifest)).then((bytes) => Buffer.from(bytes).toString('hex'))}`;
    const { images } = await whence.ask<{ images: unknown }>(
      `{ images(where: { digest: { eq: "${digest}" } }) { kind } }`,
    );
    expect(images).toEqual([{ kind: 'INDEX' }]);
  });

  test('of an unknown type are kept raw, listed, and can be replayed', async () => {
    const unknown = {
      specversion: '1.0',
      id: 'u-1',
      source: '/ci/main',
      type: 'com.example.coffee',
      data: { strength: 3 },
    };
    const reply = await post(unknown, structured);
    expect(reply).toMatchObject({ status: 202, body: { kept: 1, events: [{ status: 'KEPT' }] } });
    const { events } = await whence.ask<{ events: readonly { documentDigest: string }[] }>(
      '{ events(where: { eventId: { eq: "u-1" } }) { source origin eventType state documentDigest } }',
    );
    expect(events).toMatchObject([
      { source: 'ci', origin: '/ci/main', eventType: 'com.example.coffee', state: 'KEPT' },
    ]);
    const { rejections } = await whence.ask<{
      rejections: readonly { id: string; replayable: boolean; code: string }[];
    }>(
      `{ rejections(where: { documentDigest: { eq: "${events[0]?.documentDigest}" } }) { id code replayable } }`,
    );
    expect(rejections).toMatchObject([{ code: 'KIND_UNKNOWN', replayable: true }]);
    const { replayRejections } = await whence.ask<{ replayRejections: unknown }>(
      `mutation { replayRejections(ids: ["${rejections[0]?.id}"]) { rejected rejections { code } } }`,
    );
    expect(replayRejections).toEqual({ rejected: 1, rejections: [{ code: 'KIND_UNKNOWN' }] });
  });

  test.each([
    ['without an id', { specversion: '1.0', source: '/x', type: 't' }],
    ['of another major version', { specversion: '2.0', id: '1', source: '/x', type: 't' }],
    ['that are no object', 7],
  ])('%s are refused', async (_, body) => {
    const reply = await post(body, structured);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'EVENT_INVALID']);
  });
});

describe('an event that comes twice', () => {
  test('is a duplicate and changes nothing, also within one batch', async () => {
    const event = packaged('twice-1');
    const reply = await post([event, event], batched);
    expect(reply).toMatchObject({ status: 200, body: { accepted: 1, duplicates: 1 } });
    const before = await whence.inventory();
    expect(await post(event, structured)).toMatchObject({
      status: 200,
      body: { accepted: 0, duplicates: 1 },
    });
    expect(await whence.inventory()).toEqual(before);
  });

  test('is the same event also with other content: (source, id) decides', async () => {
    await post(pipelineRun('same-id', 'run-3'), structured);
    const before = await whence.inventory();
    expect(await post(pipelineRun('same-id', 'run-4'), structured)).toMatchObject({
      body: { duplicates: 1 },
    });
    expect(await whence.inventory()).toEqual(before);
  });

  test('is another event under another source', async () => {
    await post(pipelineRun('two-sources', 'run-5'), structured);
    const other = { ...pipelineRun('two-sources', 'run-5'), source: '/ci/other' };
    expect(await post(other, structured)).toMatchObject({ body: { accepted: 1, duplicates: 0 } });
  });

  test('that was refused is not refused twice', async () => {
    const broken = cdEvent('refused-twice', 'artifact.packaged', { id: 'not-a-purl', content: {} });
    expect(await post(broken, structured)).toMatchObject({ status: 202, body: { rejected: 1 } });
    const before = await whence.inventory();
    expect(await post(broken, structured)).toMatchObject({ status: 200, body: { duplicates: 1 } });
    expect(await whence.inventory()).toEqual(before);
  });
});

describe('a registry', () => {
  const headers = {
    ...bearer(secrets.registry),
    'content-type': 'application/vnd.docker.distribution.events.v2+json',
  };

  test('tells what a tag points to, and that it is gone', async () => {
    const events = [
      registryPush('r-1', {}, { tag: 'moving' }),
      registryPush(
        'r-2',
        { timestamp: '2026-10-02T10:00:00Z', action: 'delete' },
        { tag: 'moving', digest: undefined },
      ),
    ];
    expect(await post({ events }, headers)).toMatchObject({ status: 200, body: { accepted: 2 } });
    const { tagHistory } = await whence.ask<{ tagHistory: unknown }>(
      '{ tagHistory(ref: "registry.example.com/shop/web:moving") { current changes { kind } } }',
    );
    expect(tagHistory).toEqual({ current: null, changes: [{ kind: 'FIRST_SEEN' }, { kind: 'DELETED' }] });
  });

  test('may not speak of repositories that it was not given', async () => {
    const foreign = registryPush('r-3', {}, { repository: 'pay/ledger' });
    const reply = await post({ events: [foreign] }, headers);
    expect([reply.status, codeOf(reply)]).toEqual([403, 'EVENT_REPOSITORY_REFUSED']);
    const mixed = await post({ events: [foreign, registryPush('r-4')] }, headers);
    expect(mixed).toMatchObject({ status: 202, body: { accepted: 1 } });
    const { imageReferences } = await whence.ask<{ imageReferences: unknown }>(
      '{ imageReferences(where: { repository: { eq: "pay/ledger" } }) { id } }',
    );
    expect(imageReferences).toEqual([]);
  });

  test('cannot have a refused event let in by a replay', async () => {
    await post({ events: [registryPush('r-5', {}, { repository: 'pay/replayed' })] }, headers);
    const { replayRejections } = await whence.ask<{
      replayRejections: { rejections: readonly { code: string }[] };
    }>('mutation { replayRejections { rejections { code } } }');
    expect(replayRejections.rejections.map(({ code }) => code)).toContain('EVENT_REPOSITORY_REFUSED');
    const { imageReferences } = await whence.ask<{ imageReferences: unknown }>(
      '{ imageReferences(where: { repository: { eq: "pay/replayed" } }) { id } }',
    );
    expect(imageReferences).toEqual([]);
  });
});

describe('a change that was merged', () => {
  const reviewOf = (commit: string) =>
    whence.ask<{ commits: readonly { review: string }[] }>(
      `{ commits(where: { oid: { eq: "${commit}" } }) { review } }`,
    );

  test('is reviewed by who approved it, as GitLab tells it', async () => {
    const approval = mergeRequest('shop/web', 'approved', {
      state: 'opened',
      updated_at: '2026-10-01 09:00:00 UTC',
    });
    await post(mergeRequest('shop/web'), fromGitlab('mr-2'));
    expect((await reviewOf(oid('d'))).commits).toEqual([{ review: 'UNKNOWN' }]);
    expect((await post(approval, fromGitlab('mr-1'))).status).toBe(200);
    expect((await reviewOf(oid('d'))).commits).toEqual([{ review: 'REVIEWED' }]);
    expect((await reviewOf(oid('e'))).commits).toEqual([{ review: 'REVIEWED' }]);
  });

  test('is not reviewed by its author, as GitHub tells it; by somebody else it is', async () => {
    const merged = pullRequest();
    await post(merged, fromGithub(merged, 'pr-1'));
    const own = pullRequestReview('approved', 'ines');
    await post(own, fromGithub(own, 'pr-2', 'pull_request_review'));
    expect((await reviewOf(oid('f'))).commits).toEqual([{ review: 'NOT_REVIEWED' }]);
    const other = pullRequestReview('approved', 'yuki');
    await post(other, fromGithub(other, 'pr-3', 'pull_request_review'));
    expect((await reviewOf(oid('f'))).commits).toEqual([{ review: 'REVIEWED' }]);
    const { changeRequests } = await whence.ask<{ changeRequests: unknown }>(
      `{ changeRequests(where: { system: { eq: "github" } }) {
          number state review authorIdentity mergedBy commitsConnection { edges { node { oid } properties { roles } } } } }`,
    );
    expect(changeRequests).toMatchObject([
      {
        number: '31',
        state: 'MERGED',
        review: 'REVIEWED',
        authorIdentity: 'login:github.com/ines',
        mergedBy: 'login:github.com/yuki',
      },
    ]);
  });

  test('of a project that the source was not given is refused', async () => {
    const reply = await post(mergeRequest('pay/ledger'), fromGitlab('mr-3'));
    expect([reply.status, codeOf(reply)]).toEqual([403, 'EVENT_REPOSITORY_REFUSED']);
  });

  test('is known by its delivery, and a webhook that is not read is kept', async () => {
    expect(await post(mergeRequest('shop/web'), fromGitlab('mr-2'))).toMatchObject({
      body: { duplicates: 1 },
    });
    const wiki = { object_kind: 'wiki_page', user: { name: 'Ines' } };
    expect(await post(wiki, fromGitlab('wiki-1'))).toMatchObject({ status: 202, body: { kept: 1 } });
  });
});

describe('a request without the right credential', () => {
  const body = pullRequest();
  const signed = fromGithub(body, 'w-1');
  test.each<[string, unknown, Readonly<Record<string, string>>]>([
    ['has none', pipelineRun('w-2'), {}],
    ['has another token', pipelineRun('w-3'), bearer('ci-secret-0123456780')],
    ['has another token of GitLab', mergeRequest('shop/web'), { 'x-gitlab-token': `${secrets.gitlab}x` }],
    ['has a signature over another body', { ...body, action: 'edited' }, signed],
    ['has a signature of the old kind', body, { 'x-hub-signature': 'sha1=00' }],
    ['has an empty signature', body, { 'x-hub-signature-256': '' }],
    ['has the token of a source of another kind', mergeRequest('shop/web'), { 'x-gitlab-token': secrets.ci }],
  ])('%s: 401', async (_, value, headers) => {
    const reply = await post(value, headers);
    expect([reply.status, codeOf(reply)]).toEqual([401, 'EVENT_SIGNATURE_INVALID']);
    expect(reply.headers.get('www-authenticate')).toContain('Bearer');
    expect(JSON.stringify(reply.body)).not.toContain('secret-0');
  });
});

describe('the limits', () => {
  const padded = (bytes: number): string => {
    const event = JSON.stringify({ ...pipelineRun('padded'), padding: '' });
    return event.replace('"padding":""', `"padding":"${'x'.repeat(bytes - event.length)}"`);
  };

  test('a body of 1 MiB is taken, one byte more is refused', async () => {
    expect((await post(padded(1024 * 1024), structured)).status).toBe(200);
    const reply = await post(padded(1024 * 1024 + 1), structured);
    expect([reply.status, codeOf(reply)]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(reply.body.errors?.[0]?.message).toContain('1048576');
  });

  test('a batch of 1,000 events is taken, one more is refused, and a source that sends too much has to wait', async () => {
    const events = Array.from({ length: 1_001 }, (_, index) => pipelineRun(`many-${index}`, 'run-many'));
    const headers = { ...batched, ...bearer(secrets.busy) };
    const reply = await post(events, headers);
    expect([reply.status, codeOf(reply)]).toEqual([413, 'TOO_MANY_EVENTS']);
    expect(await post(events.slice(1), headers)).toMatchObject({ status: 200, body: { accepted: 1_000 } });
    expect(await post(events.slice(1), headers)).toMatchObject({ status: 200, body: { duplicates: 1_000 } });
    const late = await post(events.slice(1), headers);
    expect([late.status, codeOf(late)]).toEqual([429, 'EVENT_RATE_LIMITED']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(pipelineRun('others-go-on'), structured)).status).toBe(200);
  });

  test('a body that nests too deep, is no JSON or is empty is refused', async () => {
    const deep = `${'['.repeat(101)}${']'.repeat(101)}`;
    for (const body of [deep, '{"specversion":', '']) {
      const reply = await post(body, structured);
      expect([reply.status, codeOf(reply)]).toEqual([400, 'EVENT_INVALID']);
    }
  });

  test('other media types and methods are refused', async () => {
    const form = await post('payload=x', {
      ...structured,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect([form.status, codeOf(form)]).toEqual([415, 'MEDIA_TYPE_REFUSED']);
    const got = await fetch(`${whence.url}/events`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
