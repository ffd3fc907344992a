import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../src/server/configuration.ts';
import { type Limits, limitsWith } from '../../../src/server/limits.ts';
import type { LogRecord } from '../../../src/server/log.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { type Answer, codesOf, type Serving, schemaOf, serve } from '../serving.ts';
import {
  audience,
  issuer,
  newKey,
  newToken,
  signed,
  type TestKey,
  temporaryFolder,
  unsigned,
  writeTokens,
} from './credentials.ts';

const folder = temporaryFolder();
const tokensFile = join(folder, 'tokens.json');
const keysFile = join(folder, 'jwks.json');
const reader = newToken('reader', ['read']);
const writer = newToken('writer', ['ingest:ci']);
const expired = newToken('expired', ['read'], '2026-02-01T00:00:00Z');
let key: TestKey;
let foreignKey: TestKey;

beforeAll(async () => {
  [key, foreignKey] = [await newKey('one'), await newKey('one')];
  writeTokens(tokensFile, [reader, writer, expired]);
  writeFileSync(keysFile, JSON.stringify({ keys: [key.jwk] }));
});

const jwtSettings = { WHENCE_JWKS: keysFile, WHENCE_JWT_ISSUER: issuer, WHENCE_JWT_AUDIENCE: audience };

const schema = schemaOf('type Query { who: String } type Mutation { change: String }', {
  Query: { who: (_: unknown, __: unknown, { caller }: { caller: { name: string } }) => caller.name },
  Mutation: { change: () => 'changed' },
});

interface Protected extends Serving {
  readonly as: (token: string | null, query?: string) => Promise<Answer>;
}

/** A server that asks who its callers are. */
async function serveProtected(
  environment: Environment = { WHENCE_TOKENS_FILE: tokensFile, ...jwtSettings },
  limits: Partial<Limits> = {},
): Promise<Protected> {
  const log: LogRecord[] = [];
  const protection = protectionFrom(environment, limitsWith(limits), (record) => log.push(record));
  const server = await serve(schema, { protection, limits });
  return {
    ...server,
    as: (token, query = '{ who }') =>
      server.post({ query }, token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

describe('a caller', () => {
  it('is known by a static token', async () => {
    const server = await serveProtected();
    expect((await server.as(reader.text)).body).toEqual({ data: { who: 'reader' } });
  });

  it('is known by a JWT of the issuer, for this server', async () => {
    const server = await serveProtected();
    expect((await server.as(await signed(key))).body).toEqual({ data: { who: 'ines' } });
  });

  it('is known by a token whose hash is in the environment', async () => {
    const server = await serveProtected({ WHENCE_TOKENS: JSON.stringify({ tokens: [reader.record] }) });
    expect((await server.as(reader.text)).body).toEqual({ data: { who: 'reader' } });
  });

  it('has the scopes of its JWT that there are, behind a prefix and under another claim', async () => {
    const server = await serveProtected({ ...jwtSettings, WHENCE_JWT_SCOPE_PREFIX: 'whence:' });
    expect(codesOf(await server.as(await signed(key, { scope: 'openid whence:read' })))).toEqual([]);
    expect(codesOf(await server.as(await signed(key, { scope: 'read' })))).toEqual(['FORBIDDEN']);
    const byList = await serveProtected(jwtSettings);
    expect(codesOf(await byList.as(await signed(key, { scope: ['read'] })))).toEqual([]);
  });

  it('that nobody asks may do everything, as on a loopback address without authentication', async () => {
    const server = await serve(schema);
    expect((await server.post({ query: 'mutation { change }' })).body).toEqual({
      data: { change: 'changed' },
    });
    expect((await server.post({ query: '{ who }' })).body).toEqual({ data: { who: 'anonymous' } });
  });
});

describe('a credential is refused with 401 and its code', () => {
  const cases: readonly [string, string, () => string | Promise<string>][] = [
    ['a static token that is not known', 'TOKEN_INVALID', () => newToken('other', ['admin']).text],
    ['a static token with one letter changed', 'TOKEN_INVALID', () => changed(reader.text)],
    ['a static token cut short', 'TOKEN_INVALID', () => reader.text.slice(0, -1)],
    ['a static token that expired', 'TOKEN_EXPIRED', () => expired.text],
    ['a JWT that expired', 'TOKEN_EXPIRED', () => signed(key, { expires: '-1m' })],
    ['a JWT for another server', 'TOKEN_CLAIM_REFUSED', () => signed(key, { audience: 'elsewhere' })],
    ['a JWT of another issuer', 'TOKEN_CLAIM_REFUSED', () => signed(key, { issuer: 'https://evil.example' })],
    ['a JWT that is not valid yet', 'TOKEN_CLAIM_REFUSED', () => signed(key, { notBefore: '10m' })],
    ['a JWT that never expires', 'TOKEN_CLAIM_REFUSED', () => signed(key, { expires: null })],
    ['a JWT of nobody', 'TOKEN_CLAIM_REFUSED', () => signed(key, { subject: null })],
    ['a JWT signed by somebody else', 'TOKEN_SIGNATURE_INVALID', () => signed(foreignKey)],
    ['a JWT with other claims than were signed', 'TOKEN_SIGNATURE_INVALID', () => forged()],
    [
      'a JWT of a key that is not published',
      'TOKEN_KEY_UNKNOWN',
      () => signed({ ...foreignKey, kid: 'two' }),
    ],
    ['a JWT with alg none', 'TOKEN_ALGORITHM_REFUSED', () => unsigned('none')],
    ['a JWT with alg NONE and a signature', 'TOKEN_ALGORITHM_REFUSED', () => unsigned('NONE', 'c2ln')],
    ['a JWT signed by the public key as a secret', 'TOKEN_ALGORITHM_REFUSED', () => signedByPublicKey()],
    ['a JWT without an algorithm', 'TOKEN_ALGORITHM_REFUSED', () => 'e30.e30.c2ln'],
    ['a JWT whose signature is missing', 'TOKEN_SIGNATURE_INVALID', () => unsigned('ES256')],
    ['what is no token at all', 'TOKEN_MALFORMED', () => 'hunter2'],
    ['a JWT of five parts', 'TOKEN_MALFORMED', () => 'a.b.c.d.e'],
  ];

  it.each(cases)('%s: %s', async (_, code, token) => {
    const server = await serveProtected();
    const text = await token();
    const answer = await server.as(text);
    expect([answer.status, codesOf(answer)]).toEqual([401, [code]]);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.text).not.toContain(text);
  });

  it.each([
    ['none', {}],
    ['one of another scheme', { authorization: 'Basic cmVhZGVyOng=' }],
    ['two in one header', { authorization: `Bearer ${reader.text}, Bearer ${reader.text}` }],
    ['a scheme alone', { authorization: 'Bearer' }],
    ['one longer than 8 KiB', { authorization: `Bearer ${'x'.repeat(8 * 1024 + 1)}` }],
    ['one in the URL alone', {}, `?access_token=${reader.text}`],
  ])('%s: UNAUTHORIZED', async (_, headers, query = '') => {
    const server = await serveProtected();
    const answer = await server.get(`/graphql${query}`, { 'apollo-require-preflight': 'x', ...headers });
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHORIZED']]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="whence"');
  });

  const changed = (text: string): string => text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A');

  async function forged(): Promise<string> {
    const [header, , signature] = (await signed(key)).split('.');
    return `${header}.${unsigned('ES256').split('.')[1]}.${signature}`;
  }

  const signedByPublicKey = (): Promise<string> =>
    new SignJWT({ scope: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('mallory')
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(JSON.stringify(key.jwk)));
});

describe('keys at an address', () => {
  it('are fetched once, also after a change of keys, and a failure is 503', async () => {
    let published: object[] = [key.jwk];
    let asked = 0;
    const keyServer = createServer((_request, response) => {
      asked += 1;
      response.writeHead(published.length === 0 ? 500 : 200).end(JSON.stringify({ keys: published }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => keyServer.once('listening', resolve));
    const url = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/jwks`;
    const server = await serveProtected({ ...jwtSettings, WHENCE_JWKS: url });
    expect(codesOf(await server.as(await signed(key)))).toEqual([]);
    expect(codesOf(await server.as(await signed(key, { subject: 'otto' })))).toEqual([]);
    const unknown = await signed({ ...foreignKey, kid: 'two' });
    expect(codesOf(await server.as(unknown))).toEqual(['TOKEN_KEY_UNKNOWN']);
    expect(asked).toBe(1);

    published = [];
    const other = await serveProtected({ ...jwtSettings, WHENCE_JWKS: url });
    const answer = await other.as(await signed(key));
    expect([answer.status, codesOf(answer)]).toEqual([503, ['JWKS_UNREACHABLE']]);
    await other.as(await signed(key));
    expect(asked).toBe(2);
    keyServer.close();
  });
});

describe('tokens that change while the server runs', () => {
  it('take effect within a second or two; a file that cannot be read changes nothing', async () => {
    const file = join(folder, 'changing.json');
    writeTokens(file, [reader]);
    const server = await serveProtected({ WHENCE_TOKENS_FILE: file });
    expect(codesOf(await server.as(reader.text))).toEqual([]);
    expect(codesOf(await server.as(writer.text))).toEqual(['TOKEN_INVALID']);
    const rival = newToken('rival', ['read']);
    writeTokens(file, [writer, rival]);
    await vi.waitFor(async () => expect(codesOf(await server.as(rival.text))).toEqual([]), 10_000);
    expect(codesOf(await server.as(reader.text))).toEqual(['TOKEN_INVALID']);
    writeFileSync(file, '{"tokens": [');
    await vi.waitFor(async () => expect(codesOf(await server.as(rival.text))).toEqual([]), 10_000);
  });
});

describe('wrong credentials', () => {
  it('are taken up to the limit; the next is 429 with Retry-After, and who is known goes on', async () => {
    const server = await serveProtected(undefined, { wrongCredentialsPerMinute: 3 });
    expect(codesOf(await server.as(reader.text))).toEqual([]);
    for (let tried = 0; tried < 3; tried += 1) expect((await server.as('hunter2')).status).toBe(401);
    const answer = await server.as('hunter2');
    expect([answer.status, codesOf(answer)]).toEqual([429, ['CREDENTIALS_RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(codesOf(await server.as(writer.text, '{ __typename }'))).toEqual(['CREDENTIALS_RATE_LIMITED']);
    expect(codesOf(await server.as(reader.text))).toEqual([]);
  });
});

describe('scopes', () => {
  it('are asked for before anything is executed', async () => {
    const server = await serveProtected();
    const answer = await server.as(reader.text, 'mutation { change }');
    expect([answer.status, codesOf(answer)]).toEqual([403, ['FORBIDDEN']]);
    expect(answer.body.errors?.[0]?.message).toBe(
      'Mutation.change needs the scope `admin`, which this caller does not have.',
    );
    expect(answer.body).not.toHaveProperty('data');
  });

  it.each([
    ['a question', '{ who }'],
    ['a question behind a fragment', 'query { ...Q } fragment Q on Query { ... on Query { x: who } }'],
  ])('refuse to one that may only send documents %s', async (_, query) => {
    const server = await serveProtected();
    expect(codesOf(await server.as(writer.text, query))).toEqual(['FORBIDDEN']);
  });

  it('let everyone who is known read the schema', async () => {
    const server = await serveProtected();
    expect(codesOf(await server.as(writer.text, '{ __schema { queryType { name } } }'))).toEqual([]);
  });
});

describe('every path', () => {
  it.each(['/graphql', '/graphql/stream'])('but those that are open wants a token: %s', async (path) => {
    const server = await serveProtected();
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{"query":"subscription { x }"}',
    });
    expect(response.status).toBe(401);
  });

  it.each([
    ['/healthz', 200],
    ['/readyz', 200],
    ['/graphiql', 503],
    ['/nothing', 404],
  ])('that is open is answered: %s', async (path, status) => {
    const server = await serveProtected();
    expect((await server.get(path)).status).toBe(status);
  });
});

describe('a public address', () => {
  it('is listened on where callers are asked who they are, and answers for any host', async () => {
    const protection = protectionFrom({ WHENCE_TOKENS_FILE: tokensFile }, limitsWith(), () => undefined);
    const server = await serve(schema, { protection, host: '0.0.0.0' });
    const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST' });
    expect(answer.status).toBe(401);
  });

  it('is refused where nobody is asked', async () => {
    await expect(serve(schema, { host: '0.0.0.0' })).rejects.toMatchObject({
      code: 'PUBLIC_ADDRESS_REFUSED',
      hint: expect.stringContaining('WHENCE_TOKENS_FILE'),
    });
  });
});

describe('the settings', () => {
  const failureOf = (environment: Environment): unknown => {
    try {
      protectionFrom(environment, limitsWith(), () => undefined).authenticator?.stop();
      return null;
    } catch (error) {
      return error;
    }
  };

  it('refuse a tokens file that others may read or change', () => {
    const file = join(folder, 'open.json');
    writeTokens(file, [reader]);
    for (const mode of [0o604, 0o620, 0o602]) {
      chmodSync(file, mode);
      expect(failureOf({ WHENCE_TOKENS_FILE: file })).toMatchObject({ code: 'BAD_USAGE' });
    }
    chmodSync(file, 0o640);
    expect(failureOf({ WHENCE_TOKENS_FILE: file })).toBeNull();
  });

  it.each<[string, Environment]>([
    ['a tokens file that is not there', { WHENCE_TOKENS_FILE: join(folder, 'absent') }],
    ['tokens that are not JSON', { WHENCE_TOKENS: 'whence_secret' }],
    ['a scope that there is not', { WHENCE_TOKENS: tokensWith({ scopes: ['root'] }) }],
    ['a hash that is none', { WHENCE_TOKENS: tokensWith({ hash: 'hunter2' }) }],
    ['a time that is none', { WHENCE_TOKENS: tokensWith({ expiresAt: 'soon' }) }],
    ['keys without an issuer', { WHENCE_JWKS: keysFile, WHENCE_JWT_AUDIENCE: audience }],
    ['keys without an audience', { WHENCE_JWKS: keysFile, WHENCE_JWT_ISSUER: issuer }],
    ['keys by http from elsewhere', { ...jwtSettings, WHENCE_JWKS: 'http://login.example.com/jwks' }],
    ['the algorithm none', { ...jwtSettings, WHENCE_JWT_ALGORITHMS: 'RS256 none' }],
    ['an algorithm with a shared secret', { ...jwtSettings, WHENCE_JWT_ALGORITHMS: 'HS256' }],
    ['keys that are none', { ...jwtSettings, WHENCE_JWKS: tokensFile }],
  ])('refuse %s', (_, environment) => {
    const failure = failureOf(environment);
    expect(failure).toMatchObject({ code: 'BAD_USAGE' });
    expect(String(failure)).not.toMatch(/hunter2|whence_secret/);
  });

  function tokensWith(changes: object): string {
    return JSON.stringify({ tokens: [{ ...reader.record, ...changes }] });
  }
});

describe('the reference of the schema', () => {
  const tokens = { WHENCE_TOKENS_FILE: tokensFile };

  it('is for callers who are known, unless it is made open', async () => {
    const closed = await serveProtected(tokens);
    expect((await closed.get('/docs')).status).toBe(401);
    expect((await closed.get('/docs', { authorization: `Bearer ${reader.text}` })).status).toBe(200);
    const open = await serveProtected({ ...tokens, WHENCE_DOCS: 'open' });
    expect((await open.get('/docs')).status).toBe(200);
    expect((await open.as(null)).status).toBe(401);
  });

  it('is not told by being open where the schema is for administrators only', async () => {
    const server = await serveProtected({ ...tokens, WHENCE_DOCS: 'open', WHENCE_INTROSPECTION: 'off' });
    expect(codesOf(await server.get('/docs'))).toEqual(['INTROSPECTION_REFUSED']);
  });

  it('is open or for those who are known, and nothing else', () => {
    expect(() => protectionFrom({ WHENCE_DOCS: 'public' }, limitsWith(), () => undefined)).toThrow(
      'WHENCE_DOCS is "public".',
    );
  });
});
