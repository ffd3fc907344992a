import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { startHttpServer } from '../../src/server/http.ts';
import { codesOf, schemaOf, serve } from './serving.ts';

const schema = schemaOf('type Query { a: String, id: String, agent: String }', {
  Query: {
    a: () => 'a',
    id: (_: unknown, __: unknown, { requestId }: { requestId: string }) => requestId,
    agent: (_: unknown, __: unknown, { headers }: { headers: Record<string, string> }) =>
      headers['user-agent'],
  },
});

const options = {
  schema,
  createContext: () => ({}),
  host: '127.0.0.1',
  port: 0,
  readiness: async () => ({ ready: true, parts: {} }),
  graphiqlDistFolder: 'absent',
};

describe('an answer', () => {
  it('has the data, is not to be stored, and names its request', async () => {
    const server = await serve(schema);
    const { body, headers, status } = await server.post(
      { query: '{ a id agent }' },
      { 'user-agent': 'test' },
    );
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.data).toEqual({ a: 'a', id: headers.get('x-request-id'), agent: 'test' });
  });

  it('takes no request id from its caller', async () => {
    const server = await serve(schema);
    const { headers } = await server.post({ query: '{ a }' }, { 'x-request-id': 'forged' });
    expect(headers.get('x-request-id')).not.toBe('forged');
  });

  it.each(['/graphql', '/healthz', '/nothing'])('carries the security headers: %s', async (path) => {
    const server = await serve(schema);
    const { headers } = await server.get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('of a page for people is GraphiQL, with its own policy', async () => {
    const server = await serve(schema, { graphiqlDistFolder: 'absent' });
    const { status, text } = await server.get('/graphiql');
    expect([status, text]).toEqual([503, expect.stringContaining('npm run build:web')]);
  });

  it('to a browser at /graphql is no landing page', async () => {
    const server = await serve(schema);
    const { headers } = await server.get('/graphql', { accept: 'text/html' });
    expect(headers.get('content-type')).toContain('json');
  });
});

describe('/healthz', () => {
  it('answers while the process runs, whatever is ready', async () => {
    const server = await serve(schema, { readiness: async () => ({ ready: false, parts: {} }) });
    const { status, body, headers } = await server.get('/healthz');
    expect([status, body, headers.get('cache-control')]).toEqual([200, { status: 'ok' }, 'no-store']);
  });
});

describe('/readyz', () => {
  it.each([
    [200, { ready: true, parts: { neo4j: 'ready' } }],
    [503, { ready: false, parts: { neo4j: 'starting' } }],
  ])('answers %i with the state of the parts', async (status, state) => {
    const server = await serve(schema, { readiness: async () => state });
    const answer = await server.get('/readyz');
    expect([answer.status, answer.body]).toEqual([status, state]);
  });

  it('answers 503 where the check fails, and logs why', async () => {
    const server = await serve(schema, {
      readiness: async () => {
        throw new Error('hunter2');
      },
    });
    const { status, text } = await server.get('/readyz');
    expect([status, JSON.parse(text).ready]).toEqual([503, false]);
    expect(text).not.toContain('hunter2');
    expect(server.logged.some(({ stack }) => stack?.includes('hunter2'))).toBe(true);
  });
});

describe('the Host header', () => {
  const ask = (port: number, host: string): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        { port, host: '127.0.0.1', path: '/healthz', headers: { host } },
        (response) => {
          response.setEncoding('utf8').on('data', (text: string) => resolve([response.statusCode, text]));
        },
      );
      request.on('error', reject).end();
    });

  it.each([
    'localhost',
    'localhost:1',
    '127.0.0.1',
    '[::1]:80',
    'app.localhost',
  ])('may be %s', async (host) => {
    const server = await serve(schema);
    expect((await ask(server.port, host))[0]).toBe(200);
  });

  it('may be a name that was configured', async () => {
    const server = await serve(schema, { hostNames: ['whence.example.org'] });
    expect((await ask(server.port, 'Whence.example.org:443'))[0]).toBe(200);
  });

  it('of another name is refused on every path, so that no page can rebind its name to this server', async () => {
    const server = await serve(schema);
    const [status, text] = await ask(server.port, 'evil.example.org');
    expect(status).toBe(421);
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: 'This server does not answer for the host "evil.example.org".',
      extensions: { code: 'HOST_REFUSED' },
    });
  });
});

describe('listening', () => {
  it('takes any free port for 0 and says which', async () => {
    const server = await serve(schema);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(codesOf(await server.post({ query: '{ a }' }))).toEqual([]);
  });

  it('works by name and over IPv6', async () => {
    const byName = await serve(schema, { host: 'localhost' });
    expect(byName.url).toBe(`http://localhost:${byName.port}`);
    expect((await byName.get('/healthz')).status).toBe(200);
    const overIpv6 = await serve(schema, { host: '::1' });
    expect(overIpv6.url).toBe(`http://[::1]:${overIpv6.port}`);
    expect((await overIpv6.get('/healthz')).status).toBe(200);
  });

  it('fails on a port that is taken, with a hint', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startHttpServer({ ...options, port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} of 127.0.0.1 is taken by another process.`,
      hint: expect.stringContaining('--port'),
    });
    other.close();
  });

  it.each([65536, -1, 1.5])('fails on %s, which is no port', async (port) => {
    await expect(startHttpServer({ ...options, port })).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });

  it.each(['0.0.0.0', '::', '192.0.2.1'])('refuses the public address %s', async (host) => {
    const failure = await startHttpServer({ ...options, host }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: 'PUBLIC_ADDRESS_REFUSED',
      hint: expect.stringContaining('127.0.0.1'),
    });
  });
});
