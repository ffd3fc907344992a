import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { networkPolicy } from '../../src/sources/http/network.ts';
import { contentsOf, noKnowledge, readAt, readPass, toolsOf } from './reading.ts';
import {
  artifactOf,
  artifactWith,
  blobOf,
  imageOf,
  indexOf,
  type RegistryContent,
  type RegistryOptions,
  startRegistry,
} from './registryStandIn.ts';
import { type StandInServer, startStandIn } from './standIn.ts';

const first = imageOf('1');
const second = imageOf('2');
const index = indexOf(first.manifest);
const signature = artifactOf(first.manifest, 'application/vnd.dev.sigstore.bundle.v0.3+json');
const blobs = [first.manifest, first.config, second.manifest, second.config, index, signature];
const content: RegistryContent = {
  tags: { 'shop/checkout': { '1.0': first.manifest, '1.1': second.manifest, latest: index } },
  blobs,
};

const running: StandInServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function registryWith(
  more: Partial<RegistryContent> = {},
  options: RegistryOptions = {},
): Promise<StandInServer> {
  const registry = await startRegistry({ ...content, ...more }, options);
  running.push(registry);
  return registry;
}

const sourceOf = ({ host, url }: StandInServer, more: object = {}) => ({
  kind: 'OCI_REGISTRY',
  registry: host,
  url,
  repositories: ['shop/checkout'],
  ...more,
});

const tagsIn = (documents: Parameters<typeof contentsOf>[0]) =>
  Object.fromEntries(
    contentsOf(documents)
      .filter(({ record }) => record === 'tag')
      .map(({ reference, digest }) => [String(reference).split(':').at(-1), digest]),
  );

describe('a registry', () => {
  it('is read to the end of its pages: every tag with what it points to, contents before the tags that need them', async () => {
    const registry = await registryWith({}, { pageSize: 1 });
    const { documents, gaps, code, cursors } = await readPass(sourceOf(registry));
    expect({ gaps, code }).toEqual({ gaps: [], code: null });
    expect(tagsIn(documents)).toEqual({
      '1.0': first.manifest.digest,
      '1.1': second.manifest.digest,
      latest: index.digest,
    });
    const texts = documents.filter(({ kind }) => kind === 'OCI').map(({ content }) => content);
    expect(new Set(texts)).toEqual(
      new Set(
        [first, second].flatMap((image) => [image.manifest.text, image.config.text]).concat(index.text),
      ),
    );
    expect(cursors).toEqual(['shop/checkout', null]);
  });

  it('is read whole by its catalogue, or by the beginning of names', async () => {
    const tags = {
      'shop/a': { '1': first.manifest },
      'shop/b': { '1': first.manifest },
      other: { '1': first.manifest },
    };
    const registry = await registryWith({ tags }, { pageSize: 2 });
    const repositoriesOf = async (definition: object) => {
      const { documents } = await readPass(sourceOf(registry, definition));
      const references = contentsOf(documents).flatMap(({ reference }) =>
        reference === undefined ? [] : [String(reference)],
      );
      return references.map((reference) => reference.replace(`${registry.host}/`, '')).sort();
    };
    expect(await repositoriesOf({ repositories: undefined, catalog: true })).toEqual([
      'other:1',
      'shop/a:1',
      'shop/b:1',
    ]);
    expect(await repositoriesOf({ repositories: ['shop/*'] })).toEqual(['shop/a:1', 'shop/b:1']);
  });

  it('is not asked for contents that the graph has', async () => {
    const registry = await registryWith();
    const knowledge = {
      ...noKnowledge,
      read: async (_name: string, digests: readonly string[]) => new Set(digests),
    };
    const { documents } = await readPass(sourceOf(registry), toolsOf({ knowledge }));
    expect(documents.map(({ kind }) => kind)).toEqual([
      'TAG_OBSERVATION',
      'TAG_OBSERVATION',
      'TAG_OBSERVATION',
    ]);
    expect(
      registry.asked.filter(({ method, url }) => method === 'GET' && url.includes('/manifests/')),
    ).toEqual([]);
  });

  it('closes a tag only when it says that there is none, not when a list leaves it out', async () => {
    const registry = await registryWith(
      {},
      { instead: ({ url }) => (url.includes('/tags/list') ? { body: { tags: ['1.0'] } } : undefined) },
    );
    const knowledge = { ...noKnowledge, openTags: async () => ['1.1', 'gone'] };
    const { documents } = await readPass(sourceOf(registry), toolsOf({ knowledge }));
    expect(tagsIn(documents)).toEqual({
      '1.0': first.manifest.digest,
      '1.1': second.manifest.digest,
      gone: null,
    });
  });

  it('closes nothing when it refuses, fails or is not there', async () => {
    const knowledge = { ...noKnowledge, openTags: async () => ['1.0', 'gone'] };
    for (const status of [401, 403, 500, 503]) {
      const registry = await registryWith({}, { instead: () => ({ status }) });
      const { documents, code } = await readPass(sourceOf(registry), toolsOf({ knowledge }));
      expect(documents).toEqual([]);
      expect(code).toBe(status < 500 ? 'SOURCE_UNAUTHORIZED' : 'SOURCE_UNREACHABLE');
    }
    const registry = await registryWith();
    await registry.stop();
    expect(await readPass(sourceOf(registry), toolsOf({ knowledge }))).toMatchObject({
      documents: [],
      code: 'SOURCE_UNREACHABLE',
    });
  });

  it('goes on after the repository that an earlier pass read last', async () => {
    const tags = { a: { '1': first.manifest }, b: { '1': first.manifest }, c: { '1': first.manifest } };
    const registry = await registryWith({ tags });
    const source = sourceOf(registry, { repositories: ['a', 'b', 'c'] });
    const { cursors } = await readPass(source, toolsOf(), { cursor: 'b' });
    expect(cursors).toEqual(['c', null]);
  });

  it('is asked again while it is busy, as long as it asks for, and a bounded number of times', async () => {
    let refusals = 2;
    const waits: number[] = [];
    const registry = await registryWith(
      {},
      {
        instead: () => (refusals-- > 0 ? { status: 429, headers: { 'retry-after': '7' } } : undefined),
      },
    );
    const pause = async (milliseconds: number) => void waits.push(milliseconds);
    expect(await readPass(sourceOf(registry), toolsOf({ pause }))).toMatchObject({ code: null, gaps: [] });
    expect(waits).toEqual([7_000, 7_000]);
    refusals = Number.POSITIVE_INFINITY;
    const before = registry.asked.length;
    expect(await readPass(sourceOf(registry), toolsOf({ pause }))).toMatchObject({
      code: 'SOURCE_RATE_LIMITED',
    });
    expect(registry.asked.length - before).toBe(3);
  });

  it('may leave digests out of its headers: then the bytes tell them', async () => {
    const strip = async () => {
      const inner = await registryWith();
      const outer = await startStandIn(async ({ method, url, headers }) => {
        const answer = await fetch(inner.url + url, {
          method,
          headers: { accept: String(headers.accept ?? '*/*') },
        });
        return {
          status: answer.status,
          headers: { 'content-type': answer.headers.get('content-type') ?? '' },
          body: await answer.text(),
        };
      });
      running.push(outer);
      return outer;
    };
    const { documents } = await readPass(sourceOf(await strip()));
    expect(tagsIn(documents)).toMatchObject({ '1.0': first.manifest.digest, latest: index.digest });
  });
});

describe('what refers to an image', () => {
  it('is asked for by the referrers API', async () => {
    const registry = await registryWith({ referrers: { [first.manifest.digest]: [signature] } });
    const { documents } = await readPass(sourceOf(registry));
    expect(documents.map(({ content }) => content)).toContain(signature.text);
    const request = `https://${registry.host}/v2/shop/checkout/referrers/${first.manifest.digest}`;
    expect(contentsOf(documents).filter(({ request }) => request !== undefined)).toEqual([
      { request, response: { manifests: [expect.objectContaining({ digest: signature.digest })] } },
    ]);
  });

  it('is found under its tag where the registry has no such API, and is no tag of an image', async () => {
    const fallback = first.manifest.digest.replace(':', '-');
    const list = indexOf(signature);
    const cosign = artifactOf(second.manifest, 'application/vnd.dev.cosign.simplesigning.v1+json');
    const tags = {
      'shop/checkout': { '1.0': first.manifest, [fallback]: list, [`${fallback}.sig`]: cosign },
    };
    const registry = await registryWith({ tags, blobs: [...blobs, list, cosign] });
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toEqual([]);
    expect(tagsIn(documents)).toEqual({ '1.0': first.manifest.digest });
    expect(documents.map(({ content }) => content)).toEqual(
      expect.arrayContaining([list.text, signature.text, cosign.text]),
    );
    expect(documents.find(({ content }) => content === cosign.text)?.context).toEqual({
      reference: `${registry.host}/shop/checkout:${fallback}.sig`,
    });
    // The API was asked for once, not for every tag.
    expect(registry.asked.filter(({ url }) => url.includes('/referrers/'))).toHaveLength(1);
  });
});

describe('a document about an image', () => {
  const statement = blobOf(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: first.manifest.digest.slice('sha256:'.length) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
    },
    'application/vnd.in-toto+json',
  );
  const bill = blobOf(
    { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] },
    'application/vnd.cyclonedx+json',
  );
  const attested = artifactWith(first.manifest, statement);
  const billed = artifactWith(first.manifest, bill);
  const tags = { 'shop/checkout': { '1.0': first.manifest } };
  const referrers = { [first.manifest.digest]: [attested, billed] };
  const all = [first.manifest, first.config, attested, billed, statement, bill];

  it('is read from the artifact that holds it, byte for byte', async () => {
    const registry = await registryWith({ tags, referrers, blobs: all });
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toEqual([]);
    const read = documents.filter(({ kind }) => kind === 'ATTESTATION' || kind === 'SBOM');
    expect(read.map(({ kind, content }) => [kind, content])).toEqual([
      ['ATTESTATION', statement.text],
      ['SBOM', bill.text],
    ]);
  });

  it('is found under the tag that cosign gives its artifact, too', async () => {
    const fallback = first.manifest.digest.replace(':', '-');
    const cosign = { 'shop/checkout': { '1.0': first.manifest, [`${fallback}.att`]: attested } };
    const registry = await registryWith({ tags: cosign, blobs: all });
    const { documents } = await readPass(sourceOf(registry));
    expect(documents.map(({ content }) => content)).toContain(statement.text);
  });

  it('that is too large is a gap, and known to be there', async () => {
    const registry = await registryWith(
      { tags, referrers, blobs: all },
      {
        instead: ({ url }) =>
          url.endsWith(bill.digest) ? { headers: { 'content-length': '20000000' }, body: '' } : undefined,
      },
    );
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toMatchObject([{ code: 'SOURCE_ANSWER_TOO_LARGE' }]);
    expect(documents.map(({ content }) => content)).toEqual(
      expect.arrayContaining([billed.text, statement.text]),
    );
  });

  it('of other bytes than its artifact names is not read, nor the artifact, so that both are asked for again', async () => {
    const registry = await registryWith(
      { tags, referrers, blobs: all },
      { instead: ({ url }) => (url.endsWith(bill.digest) ? { body: '{}' } : undefined) },
    );
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toMatchObject([{ code: 'DIGEST_MISMATCH' }]);
    const contents = documents.map(({ content }) => content);
    expect(contents).toContain(statement.text);
    expect(contents).not.toContain(billed.text);
  });
});

describe('an attestation beside the images of an index', () => {
  it('that is not what it is said to be is a gap, and the index counts', async () => {
    const statement = blobOf({ _type: 'https://in-toto.io/Statement/v0.1' }, 'application/vnd.in-toto+json');
    const attested = artifactWith(first.manifest, statement);
    const whole = indexOf(first.manifest, attested);
    const registry = await registryWith(
      {
        tags: { 'shop/checkout': { '1.0': whole } },
        blobs: [whole, attested, statement, first.manifest, first.config],
      },
      { instead: ({ url }) => (url.endsWith(statement.digest) ? { body: '{}' } : undefined) },
    );
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toMatchObject([{ code: 'DIGEST_MISMATCH' }]);
    expect(tagsIn(documents)).toEqual({ '1.0': whole.digest });
    const contents = documents.map(({ content }) => content);
    expect(contents).toEqual(expect.arrayContaining([whole.text, first.manifest.text]));
    expect(contents).not.toContain(attested.text);
  });
});

describe('the history of a tag', () => {
  const prefix = 'org.opencontainers.distribution.tag';
  const entry = (at: string, event: string, { digest, mediaType, text }: typeof first.manifest) => ({
    mediaType,
    digest,
    size: text.length,
    annotations: { [`${prefix}.timestamp`]: at, [`${prefix}.event`]: event },
  });
  const history = {
    '1.0': [
      entry('2026-10-03T00:00:00Z', 'created', first.manifest),
      entry('2026-10-02T00:00:00.5Z', 'deleted', second.manifest),
      entry('2026-10-01T00:00:00Z', 'created', second.manifest),
      { mediaType: 'x', digest: 'none', annotations: {} },
    ],
  };
  const tags = { 'shop/checkout': { '1.0': first.manifest } };

  it('tells what came and went between two passes, where the registry has it', async () => {
    const registry = await registryWith({ tags, history });
    const { documents, gaps } = await readPass(sourceOf(registry));
    expect(gaps).toEqual([]);
    const seen = contentsOf(documents).filter(({ record }) => record === 'tag');
    expect(seen.map(({ observedAt, digest }) => [observedAt, digest])).toEqual([
      ['2026-10-03T00:00:00Z', first.manifest.digest],
      ['2026-10-02T00:00:00.5Z', null],
      ['2026-10-01T00:00:00Z', second.manifest.digest],
      [readAt, first.manifest.digest],
    ]);
  });

  it('is asked for from a while before the tag was last seen', async () => {
    const registry = await registryWith({ tags, history });
    const knowledge = { ...noKnowledge, tagsSeen: async () => new Map([['1.0', '2026-10-02T12:00:00Z']]) };
    await readPass(sourceOf(registry), toolsOf({ knowledge }));
    const [asked] = registry.asked.filter(({ url }) => url.includes('tag-history'));
    expect(asked?.url).toContain('since=2026-10-02T11%3A55%3A00.000Z');
  });

  it.each([404, 400, 403])('is asked for once, where the registry answers %i', async (status) => {
    const registry = await registryWith(
      {},
      { instead: ({ url }) => (url.includes('tag-history') ? { status } : undefined) },
    );
    const { documents, gaps, code } = await readPass(sourceOf(registry));
    expect({ code, gaps }).toEqual({ code: null, gaps: [] });
    expect(Object.keys(tagsIn(documents))).toHaveLength(3);
    // Tags are looked at four at once.
    expect(registry.asked.filter(({ url }) => url.includes('tag-history')).length).toBeLessThanOrEqual(4);
  });
});

describe('credentials for a registry', () => {
  const environment = {
    WHENCE_SOURCE_SECRET_USER: 'reader',
    WHENCE_SOURCE_SECRET_PASSWORD: 'hunter2',
  };
  const named = {
    user: { variable: 'WHENCE_SOURCE_SECRET_USER' },
    secret: { variable: 'WHENCE_SOURCE_SECRET_PASSWORD' },
  };
  const basic = `Basic ${Buffer.from('reader:hunter2').toString('base64')}`;

  async function guarded(challenge: string, accepted: string): Promise<StandInServer> {
    return registryWith(
      {},
      {
        instead: ({ headers }) =>
          headers.authorization === accepted
            ? undefined
            : { status: 401, headers: { 'www-authenticate': challenge } },
      },
    );
  }

  async function tokenServer(body: unknown, status = 200): Promise<StandInServer> {
    const server = await startStandIn(() => ({ status, body }));
    running.push(server);
    return server;
  }

  it('are sent as Basic where it asks for that, and not before', async () => {
    const registry = await guarded('Basic realm="registry"', basic);
    expect(await readPass(sourceOf(registry, named), toolsOf({ environment }))).toMatchObject({
      code: null,
      gaps: [],
    });
    expect(registry.asked[0]?.headers.authorization).toBeUndefined();
  });

  it('buy a token for the scope at the server that it names, once for all requests of the scope', async () => {
    const tokens = await tokenServer({ token: 'abc', expires_in: 300 });
    const registry = await guarded(
      `Bearer realm="${tokens.url}/token",service="registry",scope="repository:shop/checkout:pull"`,
      'Bearer abc',
    );
    const source = sourceOf(registry, { ...named, tokenHosts: [tokens.host] });
    expect(await readPass(source, toolsOf({ environment }))).toMatchObject({ code: null, gaps: [] });
    expect(tokens.asked).toHaveLength(1);
    expect(tokens.asked[0]).toMatchObject({
      method: 'GET',
      url: '/token?service=registry&scope=repository%3Ashop%2Fcheckout%3Apull',
      headers: { authorization: basic },
    });
  });

  it('that are an identity token buy an access token in the OAuth2 form, and go nowhere else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-docker-'));
    const tokens = await tokenServer({ access_token: 'abc', expires_in: 300 });
    const registry = await guarded(
      `Bearer realm="${tokens.url}/oauth2/token",service="registry"`,
      'Bearer abc',
    );
    const auth = Buffer.from('00000000-0000-0000-0000-000000000000:').toString('base64');
    const auths = { [registry.host]: { auth, identitytoken: 'identity' } };
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }));
    const source = sourceOf(registry, { dockerConfig: true, tokenHosts: [tokens.host] });
    const pass = await readPass(source, toolsOf({ environment: { DOCKER_CONFIG: folder } }));
    rmSync(folder, { recursive: true });
    expect(pass).toMatchObject({ code: null, gaps: [] });
    const [asked] = tokens.asked;
    expect(asked).toMatchObject({ method: 'POST', url: '/oauth2/token' });
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'whence',
      service: 'registry',
      scope: 'repository:shop/checkout:pull',
      refresh_token: 'identity',
    });
    expect(JSON.stringify(registry.asked)).not.toContain('identity');
  });

  it('are refused with a code when they are wrong, and when there are none', async () => {
    const tokens = await tokenServer({ errors: [] }, 401);
    const registry = await guarded(`Bearer realm="${tokens.url}/token"`, 'Bearer abc');
    const source = sourceOf(registry, { ...named, tokenHosts: [tokens.host] });
    expect(await readPass(source, toolsOf({ environment }))).toMatchObject({ code: 'SOURCE_UNAUTHORIZED' });
    const basicOnly = await guarded('Basic realm="registry"', basic);
    expect(await readPass(sourceOf(basicOnly))).toMatchObject({ code: 'SOURCE_UNAUTHORIZED' });
    expect(await readPass(sourceOf(basicOnly, named))).toMatchObject({ code: 'SOURCE_CREDENTIALS_MISSING' });
  });

  it('never go to a token server that the source does not name', async () => {
    const thief = await tokenServer({ token: 'abc' });
    const registry = await guarded(`Bearer realm="${thief.url}/token"`, 'Bearer abc');
    expect(await readPass(sourceOf(registry, named), toolsOf({ environment }))).toMatchObject({
      code: 'SOURCE_REALM_REFUSED',
    });
    expect(thief.asked).toEqual([]);
  });

  it('never go to a token server without TLS, but for one on this machine that is configured', async () => {
    const registry = await guarded('Bearer realm="http://tokens.example.com/token"', 'Bearer abc');
    const source = sourceOf(registry, { ...named, tokenHosts: ['tokens.example.com'] });
    expect(await readPass(source, toolsOf({ environment }))).toMatchObject({ code: 'SOURCE_REALM_REFUSED' });
  });
});

describe('a hostile registry', () => {
  const open = { ...noKnowledge, openTags: async () => ['1.0'] };

  it('with pages without end is left after a circle', async () => {
    const registry = await registryWith(
      {},
      {
        instead: ({ url }) =>
          url.includes('/tags/list')
            ? {
                body: { tags: ['1.0'] },
                headers: { link: '</v2/shop/checkout/tags/list?last=1.0>; rel="next"' },
              }
            : undefined,
      },
    );
    expect(await readPass(sourceOf(registry))).toMatchObject({ code: 'SOURCE_ENDLESS', documents: [] });
    expect(registry.asked.length).toBeLessThan(5);
  });

  it('with ever new pages is left at the limit', async () => {
    let page = 0;
    const registry = await registryWith(
      {},
      {
        instead: ({ url }) =>
          url.includes('/tags/list')
            ? { body: { tags: [] }, headers: { link: `<?last=${++page}>; rel="next"` } }
            : undefined,
      },
    );
    expect(await readPass(sourceOf(registry))).toMatchObject({ code: 'SOURCE_ENDLESS', documents: [] });
    expect(page).toBe(1_000);
  });

  it('that answers other bytes than it names says nothing of the tag; the rest is read', async () => {
    const registry = await registryWith(
      {},
      {
        instead: ({ method, url }) =>
          method === 'GET' && url.endsWith(second.manifest.digest)
            ? { body: first.manifest.text }
            : undefined,
      },
    );
    const { documents, gaps, code } = await readPass(sourceOf(registry));
    expect(code).toBeNull();
    expect(gaps).toMatchObject([{ code: 'DIGEST_MISMATCH', place: `${registry.host}/shop/checkout:1.1` }]);
    expect(tagsIn(documents)).toEqual({ '1.0': first.manifest.digest, latest: index.digest });
    expect(documents.map(({ content }) => content)).not.toContain(second.manifest.text);
  });

  it('that redirects to a private address is not followed', async () => {
    const inner = await registryWith();
    const registry = await registryWith(
      {},
      {
        instead: ({ url }) =>
          url.includes('/blobs/')
            ? { status: 307, headers: { location: `http://127.0.0.2:${inner.host.split(':')[1]}/secret` } }
            : undefined,
      },
    );
    const { gaps, documents } = await readPass(sourceOf(registry));
    expect(new Set(gaps.map(({ code }) => code))).toEqual(new Set(['SOURCE_ADDRESS_REFUSED']));
    expect(documents).toEqual([]);
    expect(inner.asked).toEqual([]);
  });

  it('on a private address that is not configured is not asked at all', async () => {
    const registry = await registryWith();
    const tools = toolsOf({ policy: networkPolicy('10.0.0.0/8') });
    expect(await readPass(sourceOf(registry), tools)).toMatchObject({
      code: 'SOURCE_ADDRESS_REFUSED',
      documents: [],
    });
    const byName = sourceOf(registry, { url: registry.url.replace('127.0.0.1', 'localhost') });
    expect(await readPass(byName, tools)).toMatchObject({ code: 'SOURCE_ADDRESS_REFUSED', documents: [] });
    expect(registry.asked).toEqual([]);
  });

  it('with a body that drips without end is left at the time limit', async () => {
    const slow = await startStandIn((_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
      return null;
    });
    running.push(slow);
    const tools = toolsOf({ limits: { milliseconds: 200 }, knowledge: open });
    expect(await readPass(sourceOf(slow), tools)).toMatchObject({ code: 'SOURCE_TIMEOUT', documents: [] });
  });

  it('with a manifest of 10 GB, told or not, is left after four MiB', async () => {
    let sent = 0;
    for (const isTold of [true, false]) {
      const registry = await startStandIn(({ method, url }, response) => {
        if (url.includes('/tags/list')) return { body: { tags: ['1.0'] } };
        if (method === 'HEAD') return { headers: { 'docker-content-digest': first.manifest.digest } };
        response.writeHead(200, isTold ? { 'content-length': '10000000000' } : {});
        const chunk = Buffer.alloc(64 * 1024, ' ');
        const write = (): void => {
          sent += chunk.length;
          if (!response.destroyed && sent < 10_000_000_000) response.write(chunk, write);
        };
        write();
        return null;
      });
      running.push(registry);
      const { gaps, documents, code } = await readPass(sourceOf(registry), toolsOf({ knowledge: open }));
      expect({ code, documents }).toEqual({ code: null, documents: [] });
      expect(gaps).toMatchObject([
        { code: 'SOURCE_ANSWER_TOO_LARGE', place: `${registry.host}/shop/checkout:1.0` },
      ]);
    }
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('that answers no JSON, or JSON of another shape, is refused', async () => {
    for (const body of ['<html>', '[', { tags: 'all' }, { tags: [1] }, `${'['.repeat(100_000)}`]) {
      const registry = await registryWith(
        {},
        { instead: ({ url }) => (url.includes('/tags/list') ? { body } : undefined) },
      );
      expect(await readPass(sourceOf(registry))).toMatchObject({
        code: 'SOURCE_ANSWER_INVALID',
        documents: [],
      });
    }
  });

  it('whose index leads to itself or to ever more is left', async () => {
    const many = Array.from({ length: 1_100 }, (_, number) => imageOf(`many ${number}`).manifest);
    const wide = indexOf(...many);
    const registry = await registryWith({ tags: { 'shop/checkout': { wide } }, blobs: [...many, wide] });
    const { gaps, documents } = await readPass(sourceOf(registry));
    expect(gaps).toMatchObject([{ code: 'SOURCE_ENDLESS' }]);
    expect(documents).toEqual([]);
  });

  it('harms no other repository', async () => {
    const tags = { bad: { '1': first.manifest }, good: { '1': second.manifest } };
    const registry = await registryWith(
      { tags },
      { instead: ({ url }) => (url.includes('/bad/tags') ? { body: '<html>' } : undefined) },
    );
    const source = sourceOf(registry, { repositories: ['bad', 'good'] });
    const { documents, gaps, code } = await readPass(source);
    expect(code).toBeNull();
    expect(gaps).toMatchObject([{ code: 'SOURCE_ANSWER_INVALID', place: `${registry.host}/bad` }]);
    expect(tagsIn(documents)).toEqual({ '1': second.manifest.digest });
  });
});
