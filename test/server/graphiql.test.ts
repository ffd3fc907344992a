import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphiqlPage } from '../../src/server/graphiql.ts';
import { setSecurityHeaders } from '../../src/server/securityHeaders.ts';

const built = {
  'index.html': '<!doctype html><title>page</title>',
  'assets/main-1a2b.js': 'export const main = 1;',
  'assets/main-3c4d.css': 'body { margin: 0 }',
  'assets/icons-5e6f.ttf': 'font',
  'assets/favicon-7a8b.svg': '<svg/>',
};

let folder: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-graphiql-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  for (const [name, content] of Object.entries(built)) {
    await writeFile(join(folder, 'dist', `${name}.gz`), gzipSync(content));
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'secret.gz'), gzipSync('secret'));
  app = fastify();
  await app.register(graphiqlPage, { distFolder: join(folder, 'dist') });
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the page', () => {
  it.each([
    '/graphiql',
    '/graphiql/',
    '/graphiql?query=%7Ba%7D',
  ])('answers %s with HTML that is checked again before reuse', async (url) => {
    const response = await app.inject(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.body).toBe(built['index.html']);
  });

  it('allows scripts, fonts, workers and requests of its own origin only', async () => {
    const { headers } = await app.inject('/graphiql');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('beside the general headers of the server', () => {
  it('the page keeps its own policy', async () => {
    const server = fastify();
    setSecurityHeaders(server, false);
    await server.register(graphiqlPage, { distFolder: join(folder, 'dist') });
    const { headers } = await server.inject('/graphiql');
    const alone = await app.inject('/graphiql');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe(alone.headers['content-security-policy']);
    await server.close();
  });
});

describe('the files', () => {
  it.each([
    ['main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['main-3c4d.css', 'text/css; charset=utf-8'],
    ['icons-5e6f.ttf', 'font/ttf'],
    ['favicon-7a8b.svg', 'image/svg+xml'],
  ] as const)('are sent with their type and kept by the browser: %s is %s', async (name, contentType) => {
    const response = await app.inject(`/graphiql/assets/${name}`);
    expect(response.headers['content-type']).toBe(contentType);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.body).toBe(built[`assets/${name}`]);
  });

  it('carry the policy too, because a worker obeys the one of its own file', async () => {
    const page = await app.inject('/graphiql');
    const asset = await app.inject('/graphiql/assets/main-1a2b.js');
    expect(asset.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
  });

  it.each([
    ['gzip', 'gzip'],
    ['br;q=1.0, GZIP;q=0.5', 'gzip'],
    ['gzip;q=0, br', undefined],
    ['gzip;q=0.00', undefined],
    ['identity', undefined],
    ['x-gzip-like', undefined],
  ])('for Accept-Encoding "%s" have the coding %s', async (acceptEncoding, coding) => {
    const response = await app.inject({
      url: '/graphiql/assets/main-1a2b.js',
      headers: { 'accept-encoding': acceptEncoding },
    });
    const sent = response.rawPayload;
    expect(response.headers['content-encoding']).toBe(coding);
    expect(response.headers.vary).toBe('accept-encoding');
    expect(String(coding === 'gzip' ? gunzipSync(sent) : sent)).toBe(built['assets/main-1a2b.js']);
  });

  it.each([
    '/graphiql/assets/',
    '/graphiql/assets/unknown.js',
    '/graphiql/assets/main-1a2b.js.gz',
    '/graphiql/assets/../index.html',
    '/graphiql/assets/../../secret',
    '/graphiql/assets/..%2F..%2Fsecret',
    '/graphiql/assets/..%2f..%2fsecret.txt',
    '/graphiql/assets/%2e%2e/%2e%2e/secret',
    '/graphiql/assets/..%5C..%5Csecret',
    '/graphiql/assets/__proto__',
  ])('of no other name are found: %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404);
  });
});

describe('without a build', () => {
  it('the page answers 503 and says how to build it', async () => {
    const unbuilt = fastify();
    await unbuilt.register(graphiqlPage, { distFolder: join(folder, 'absent') });
    const response = await unbuilt.inject('/graphiql');
    expect(response.statusCode).toBe(503);
    expect(response.headers['content-type']).toMatch(/^text\/plain/);
    expect(response.body).toContain('npm run build:web');
    await unbuilt.close();
  });
});
