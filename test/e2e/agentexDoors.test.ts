import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());

interface Refused {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly path?: string };
}
interface BuildBody extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly whence: Readonly<Record<string, unknown>> & {
    readonly refused: readonly { readonly code: string }[];
  };
}
interface DeployBody extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly whence: { readonly source: Readonly<Record<string, unknown>> };
}
interface PageBody {
  readonly items: readonly { readonly id: string }[];
  readonly has_more: boolean;
}

const account = { 'x-selected-account-id': 'acme', 'x-api-key': 'never-kept-key' };

async function call(path: string, init: RequestInit = {}) {
  const headers = { ...account, ...init.headers };
  const response = await fetch(`${whence.url}${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as unknown };
}
const get = async <Body>(path: string): Promise<Body> => (await call(path)).body as Body;
const postJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

function formOf(fields: Readonly<Record<string, string | Buffer>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), 'context.tar.gz');
  }
  return form;
}
const postForm = (fields: Readonly<Record<string, string | Buffer>>, headers: Record<string, string> = {}) =>
  call('/v5/builds', { method: 'POST', body: formOf(fields), headers });

/** The archive of a build context with one Dockerfile. */
function contextArchive(text: string): Buffer {
  const body = Buffer.from(text);
  const header = new Header({ path: 'Dockerfile', mode: 0o644, size: body.length, type: 'File' });
  header.encode();
  const padding = Buffer.alloc(512 - body.length);
  return gzipSync(Buffer.concat([header.block ?? Buffer.alloc(512), body, padding, Buffer.alloc(1024)]));
}

const commit = 'c'.repeat(40);
const source = {
  source_repo: 'https://robot:never-kept@git.example/acme/agents.git',
  source_commit: commit,
  source_ref: 'main',
  source_subpath: 'support',
};
const codesOf = (body: unknown): readonly string[] =>
  (body as { readonly errors: readonly Refused[] }).errors.map(({ extensions }) => extensions.code);

describe('POST /v5/builds', () => {
  test('records an image that is there, sent as a form, in the shape of the service', async () => {
    const { status, body } = await postForm({
      image_name: 'support',
      agent_name: 'support',
      image_url: 'registry.example/agents/support:v1',
      platform: 'linux/amd64',
      build_args: JSON.stringify({ REGION: 'eu', NPM_TOKEN: 'never-kept' }),
      source_dirty: 'False',
      ...source,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: 'agentex_cloud_build',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      account_id: 'acme',
      agent_name: 'support',
      agent_id: null,
      build_status: 'success',
      cloud_provider_build_id: (body as BuildBody).id,
      created_by: { id: 'unknown', type: 'service_account', object: 'identity' },
      image_name: 'support',
      image_tag: 'v1',
      image_url: 'registry.example/agents/support:v1',
      source_repo: 'git.example/acme/agents',
      source_commit: commit,
      source_ref: 'main',
      source_subpath: 'support',
      source_dirty: false,
      working_tree_hash: null,
    });
    expect(await get(`/v5/builds/${(body as BuildBody).id}`)).toMatchObject({ source_commit: commit });
  });

  test('hashes a context archive while it arrives, keeps no more, and tells its tree hash', async () => {
    const archive = contextArchive('FROM scratch');
    const fields = { image_name: 'support', agent_id: 'agent-1', image_tag: 'v2', context_archive: archive };
    const { status, body } = await postForm({ ...fields, ...source });
    expect(status).toBe(200);
    const { working_tree_hash: tree, whence: details } = body as BuildBody;
    expect(body).toMatchObject({ build_status: 'unknown', image_tag: 'v2', agent_id: 'agent-1' });
    expect(tree).toMatch(/^[0-9a-f]{64}$/);
    expect(details).toMatchObject({
      context_tree_hash: tree,
      context_digest: expect.stringMatching(/^sha256:/),
      context_files: 1,
      contradictions: [],
    });
    const again = await postForm({ ...fields, context_archive: contextArchive('FROM busybox') });
    expect((again.body as BuildBody).working_tree_hash).not.toBe(tree);
  });

  test('shows it where the archive is not what its hash says', async () => {
    const { body } = await postForm({
      image_name: 'support',
      agent_name: 'support',
      working_tree_hash: '0'.repeat(64),
      context_archive: contextArchive('FROM scratch'),
    });
    const { working_tree_hash: claimed, whence: details } = body as BuildBody;
    expect(claimed).toBe('0'.repeat(64));
    expect(details.contradictions).toEqual([
      `contextTreeHash=${details.context_tree_hash}`,
      `workingTreeHash=${'0'.repeat(64)}`,
    ]);
  });

  test('takes JSON too, keeps an id that it carries, and says what of it was not taken', async () => {
    const record = {
      id: 'mirrored-1',
      image_name: 'support',
      image_tag: 'v3',
      agent_name: 'support',
      build_status: 'timed_out',
      created_at: '2026-03-01T09:00:00Z',
      created_by: { id: 'user-3', type: 'user' },
      cloud_provider_build_id: 'kaniko-77',
      ...source,
      source_commit: 'abbreviated',
    };
    const { status, body } = await postJson('/v5/builds', record);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'mirrored-1',
      build_status: 'timed_out',
      created_at: '2026-03-01T09:00:00Z',
      created_by: { id: 'user-3' },
      cloud_provider_build_id: 'kaniko-77',
      source_commit: null,
      whence: { refused: [{ code: 'COMMIT_INVALID', path: '/source_commit' }] },
    });
  });

  test('is one build however often a request with an idempotency key is repeated', async () => {
    const fields = { image_name: 'once', agent_name: 'once', image_url: 'registry.example/once:1' };
    const key = { 'idempotency-key': 'retry-1' };
    const first = await postForm(fields, key);
    const second = await postForm(fields, key);
    expect((second.body as BuildBody).id).toBe((first.body as BuildBody).id);
    expect((await get<PageBody>('/v5/builds?agent_name=once')).items).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, string | Buffer>>, number, string]>([
    ['no image name', { agent_name: 'a', image_url: 'r.example/a:1' }, 422, 'FIELD_MISSING'],
    ['no agent', { image_name: 'a', image_url: 'r.example/a:1' }, 422, 'FIELD_MISSING'],
    ['no image and no archive', { image_name: 'a', agent_name: 'a' }, 422, 'FIELD_MISSING'],
    [
      'both an image and an archive',
      { image_name: 'a', agent_name: 'a', image_url: 'r.example/a:1', context_archive: contextArchive('') },
      422,
      'FIELD_INVALID',
    ],
    [
      'a file under another name',
      { image_name: 'a', agent_name: 'a', logo: Buffer.from('x') },
      422,
      'FIELD_INVALID',
    ],
    [
      'an unknown platform',
      { image_name: 'a', agent_name: 'a', image_url: 'r.example/a:1', platform: 'vax' },
      422,
      'FIELD_INVALID',
    ],
    [
      'an archive that is none',
      { image_name: 'a', agent_name: 'a', context_archive: Buffer.from('PK') },
      400,
      'ARCHIVE_INVALID',
    ],
    [
      'an archive bomb',
      { image_name: 'a', agent_name: 'a', context_archive: gzipSync(Buffer.alloc(40_000_000)) },
      413,
      'ARCHIVE_TOO_LARGE',
    ],
  ])('refuses a form with %s', async (_what, fields, status, code) => {
    const answer = await postForm(fields);
    expect([answer.status, codesOf(answer.body)]).toEqual([status, [code]]);
  });

  test('refuses a time in the future as a whole, and keeps why', async () => {
    const record = { image_name: 'a', agent_name: 'a', image_tag: '1', created_at: '2999-01-01T00:00:00Z' };
    const { status, body } = await postJson('/v5/builds', record);
    expect([status, codesOf(body)]).toEqual([422, ['CLOCK_IN_FUTURE']]);
  });

  test.each([
    ['no form at all', 'multipart/form-data; boundary=x', 'hello', 400, 'FORM_MALFORMED'],
    ['a form without a boundary', 'multipart/form-data', 'hello', 400, 'FORM_MALFORMED'],
    ['a list', 'application/json', '[]', 422, 'FIELD_INVALID'],
    ['broken JSON', 'application/json', '{', 400, 'BAD_REQUEST'],
    ['another media type', 'text/csv', 'a,b', 415, 'MEDIA_TYPE_REFUSED'],
  ])('refuses %s', async (_what, type, body, status, code) => {
    const answer = await call('/v5/builds', { method: 'POST', headers: { 'content-type': type }, body });
    expect([answer.status, codesOf(answer.body)]).toEqual([status, [code]]);
  });

  test.each([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
  ])('refuses a form that a page of another origin posts: %j', async (headers) => {
    const answer = await postForm({ image_name: 'a', agent_name: 'a', image_url: 'r.example/a:1' }, headers);
    expect([answer.status, codesOf(answer.body)]).toEqual([403, ['ORIGIN_REFUSED']]);
  });
});

describe('GET /v5/builds', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 5; number += 1)
      await postJson('/v5/builds', {
        id: `paged-${number}`,
        image_name: 'paged',
        image_tag: `${6 - number}`,
        agent_name: 'paged',
        working_tree_hash: '7'.repeat(64),
        source_commit: `${number}`.repeat(40),
        // Two of one time: the id decides between them.
        created_at: `2026-03-0${Math.min(number, 4)}T00:00:00Z`,
      });
  });
  const ids = async (query: string): Promise<readonly string[]> => {
    const { items, has_more } = await get<PageBody>(`/v5/builds?agent_name=paged&${query}`);
    return [...items.map(({ id }) => id.replace('paged-', '')), ...(has_more ? ['…'] : [])];
  };

  test.each([
    ['', '5 4 3 2 1'],
    ['sort_order=asc', '1 2 3 4 5'],
    ['limit=2', '5 4 …'],
    ['limit=2&starting_after=paged-4', '3 2 …'],
    ['limit=2&starting_after=paged-2', '1'],
    ['limit=2&ending_before=paged-2', '4 3 …'],
    ['limit=2&ending_before=paged-4', '5'],
    ['limit=2&sort_by=image_tag&sort_order=asc', '5 4 …'],
    [`source_commit=${'3'.repeat(40)}`, '3'],
    [`working_tree_hash=${'7'.repeat(64)}&limit=1`, '5 …'],
    [`working_tree_hash=${'6'.repeat(64)}`, ''],
  ])('with %s lists %s', async (query, expected) => {
    expect((await ids(query)).join(' ')).toBe(expected);
  });

  test('lists the builds of the account that is named alone', async () => {
    const answer = await call('/v5/builds', { headers: { 'x-selected-account-id': 'other' } });
    expect(answer.body).toEqual({ items: [], has_more: false });
  });

  test.each([
    'limit=0',
    'limit=201',
    'sort_by=password',
    'sort_order=up',
    'starting_after=nothing',
    'starting_after=paged-1&ending_before=paged-2',
    'color=red',
    'limit=1&limit=2',
  ])('refuses %s', async (query) => {
    const answer = await call(`/v5/builds?${query}`);
    expect([answer.status, codesOf(answer.body)]).toEqual([400, ['BAD_USAGE']]);
  });
});

describe('/v5/agentex/deployments', () => {
  const texts = { manifest_file: 'agent: {secret: never-kept}', environment_config: 'TOKEN: never-kept' };
  const path = '/v5/agentex/deployments';
  const buildId = async (): Promise<string> => {
    const fields = {
      image_name: 'shown',
      agent_name: 'shown',
      image_url: 'registry.example/shown:1',
      ...source,
    };
    return ((await postForm(fields)).body as BuildBody).id;
  };

  test('records a deploy, whose commit is seen over build_id by HTTP and by GraphQL', async () => {
    const build_id = await buildId();
    const { status, body } = await postJson(path, { build_id, ...texts });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: 'agentex_cloud_deploy',
      account_id: 'acme',
      build_id,
      status: 'pending',
      manifest_file: expect.stringMatching(/^# The manifest is not kept. Its digest: sha256:[0-9a-f]{64}\n$/),
      environment_config: expect.stringMatching(/^# The environment configuration is not kept\./),
      deploy_events: [],
      expires_at: null,
      preview_label: null,
      whence: { source: { source_commit: commit, evidence: 'DECLARED_ID', contradiction: null } },
    });
    const { id } = body as DeployBody;
    expect((await get<DeployBody>(`${path}/${id}`)).whence.source).toMatchObject({
      source_repo: 'git.example/acme/agents',
      source_commit: commit,
      source_subpath: 'support',
    });
    const { deploys } = await whence.ask<{ deploys: unknown }>(
      'query ($id: String!) { deploys(where: { deployId: { eq: $id } }) { source { commit evidence } build { build { buildId } } } }',
      { id },
    );
    expect(deploys).toEqual([
      { source: { commit, evidence: 'DECLARED_ID' }, build: { build: { buildId: build_id } } },
    ]);
  });

  test('gives a preview eight hours and a label of the characters of a DNS label', async () => {
    const preview = { preview: true, preview_label: 'Feature/ÜX_42 of a very long branch name', ...texts };
    const { body } = await postJson(path, { image_name: 'shown', image_tag: '1', ...preview });
    const { created_at, expires_at, preview_label } = body as Record<string, string>;
    expect(preview_label).toBe('feature-x-42-of-a-very-long-br');
    expect(Date.parse(expires_at ?? '') - Date.parse(created_at ?? '')).toBe(8 * 3_600_000);
    const { items } = await get<PageBody>(`${path}?preview_label=${preview_label}&limit=1`);
    expect(items).toHaveLength(1);
  });

  test('lists them by build and by the agent of their build', async () => {
    const build_id = await buildId();
    const { body } = await postJson(path, { build_id, ...texts });
    const { id } = body as DeployBody;
    expect((await get<PageBody>(`${path}?build_id=${build_id}`)).items.map((item) => item.id)).toEqual([id]);
    const ofAgent = await get<PageBody>(`${path}?agent_name=shown&limit=1`);
    expect([ofAgent.items.map((item) => item.id), ofAgent.has_more]).toEqual([[id], true]);
  });

  test('keeps the state of a record that is sent on, and its events', async () => {
    const record = {
      id: 'mirrored-deploy',
      build_id: null,
      status: 'completed',
      namespace: 'agents',
      helm_release_name: 'support',
      created_at: '2026-03-01T10:00:00Z',
      deploy_events: [{ type: 'Normal', reason: 'Pulled', message: 'ok', timestamp: '2026-03-01T10:01:00Z' }],
      ...texts,
    };
    const { body } = await postJson(path, record);
    expect(body).toMatchObject({
      id: 'mirrored-deploy',
      status: 'completed',
      namespace: 'agents',
      helm_release_name: 'support',
      deploy_events: record.deploy_events,
    });
  });

  test('records a removal on DELETE, once', async () => {
    const { body } = await postJson(path, { build_id: await buildId(), ...texts });
    const { id } = body as DeployBody;
    const removed = await call(`${path}/${id}`, { method: 'DELETE' });
    expect([removed.status, removed.body]).toMatchObject([200, { id, status: 'deleted' }]);
    const again = await call(`${path}/${id}`, { method: 'DELETE' });
    expect([again.status, codesOf(again.body)]).toEqual([409, ['STATE_CONFLICT']]);
    const { deploys } = await whence.ask<{ deploys: unknown }>(
      'query ($id: String!) { deploys(where: { deployId: { eq: $id } }) { status } }',
      { id },
    );
    expect(deploys).toEqual([{ status: 'REMOVED' }]);
  });

  test.each<[string, object, string]>([
    ['neither a build nor an image', texts, 'FIELD_MISSING'],
    ['an image name without a tag', { image_name: 'a', ...texts }, 'FIELD_MISSING'],
    ['no manifest', { build_id: 'b', environment_config: 'x' }, 'FIELD_MISSING'],
    ['a label and no preview', { build_id: 'b', preview_label: 'x', ...texts }, 'FIELD_INVALID'],
  ])('refuses %s', async (_what, fields, code) => {
    const answer = await postJson(path, fields);
    expect([answer.status, codesOf(answer.body)]).toEqual([422, [code]]);
  });

  test.each([
    ['GET', `${path}/nothing`, 404, 'NOT_FOUND'],
    ['DELETE', `${path}/nothing`, 404, 'NOT_FOUND'],
    ['GET', `${path}/nothing/logs`, 501, 'NOT_SUPPORTED'],
    ['GET', '/v5/builds/nothing', 404, 'NOT_FOUND'],
    ['GET', '/v5/builds/nothing/logs', 501, 'NOT_SUPPORTED'],
    ['POST', '/v5/builds/nothing/cancel', 501, 'NOT_SUPPORTED'],
    ['GET', '/v5/nothing', 404, 'PATH_UNKNOWN'],
  ])('answers %s %s with %s %s', async (method, address, status, code) => {
    const headers = method === 'GET' ? {} : { 'content-type': 'application/json' };
    const answer = await call(address, { method, headers });
    expect([answer.status, codesOf(answer.body)]).toEqual([status, [code]]);
  });
});

describe('the doors', () => {
  test('tell agents that were built and never became ready', async () => {
    const undeployed =
      await get<readonly { readonly agent_name: string; readonly total_builds: number }[]>(
        '/v5/builds/undeployed',
      );
    expect(undeployed).toContainEqual({
      agent_name: 'paged',
      total_builds: 5,
      latest_build: expect.objectContaining({ agent_name: 'paged' }),
    });
  });

  test('keep no secret of what came in', async () => {
    const { content } = await whence.inventory();
    expect(content).not.toContain('never-kept');
    expect(content).toContain('[removed]');
  });

  test('give a build to be exported as provenance once its digest is known', async () => {
    const digest = `sha256:${'d'.repeat(64)}`;
    const build = { id: 'signed-1', image_name: 'signed', image_tag: '1', agent_name: 'signed', ...source };
    const question = '{ builds(where: { buildId: { eq: "signed-1" } }) { slsaProvenance } }';
    await postJson('/v5/builds', build);
    expect(await whence.ask(question)).toEqual({ builds: [{ slsaProvenance: null }] });
    await postJson('/v5/builds', { ...build, image_digests: [digest] });
    expect(await whence.ask(question)).toMatchObject({
      builds: [
        {
          slsaProvenance: {
            _type: 'https://in-toto.io/Statement/v1',
            predicateType: 'https://slsa.dev/provenance/v1',
            subject: [{ name: 'signed:1', digest: { sha256: 'd'.repeat(64) } }],
          },
        },
      ],
    });
  });
});
