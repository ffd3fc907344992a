import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../src/server/configuration.ts';
import { limitsWith } from '../../../src/server/limits.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { codesOf, schemaOf, serve } from '../serving.ts';
import { newToken, temporaryFolder } from './credentials.ts';

const schema = schemaOf('type Query { a: String }', { Query: { a: () => 'a' } });
const token = newToken('page', ['read']);
const WHENCE_TOKENS = JSON.stringify({ tokens: [token.record] });
const folder = temporaryFolder();

const serveWith = (environment: Environment, options: Parameters<typeof serve>[1] = {}) =>
  serve(schema, { protection: protectionFrom(environment, limitsWith(), () => undefined), ...options });

describe('pages of other origins', () => {
  const origin = 'https://app.example.com';

  it('are allowed by the list alone: the preflight needs no token, and the answer can be read', async () => {
    const server = await serveWith({ WHENCE_TOKENS, WHENCE_CORS_ORIGINS: `${origin} https://other.example` });
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
    const answer = await server.post({ query: '{ a }' }, { origin, authorization: `Bearer ${token.text}` });
    expect(answer.body).toEqual({ data: { a: 'a' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    const refused = await server.post({ query: '{ a }' }, { origin });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, origin]);
  });

  it.each([
    ['of an origin that is not listed', 'https://app.example.com.evil.org'],
    ['of a part of one', 'https://example.com'],
    ['of another scheme', 'http://app.example.com'],
    ['of no origin', 'null'],
  ])('are not allowed %s', async (_, other) => {
    const server = await serveWith({ WHENCE_TOKENS, WHENCE_CORS_ORIGINS: origin });
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: other, 'access-control-request-method': 'POST' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    '*',
    'null',
    'app.example.com',
    'https://app.example.com/',
    'ftp://app.example.com',
    'https://*.example.com/x',
  ])('are not listed as %s', (text) => {
    expect(() => protectionFrom({ WHENCE_CORS_ORIGINS: text }, limitsWith(), () => undefined)).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE' }),
    );
  });
});

/** Makes a certificate for localhost that is signed by itself. */
function newCertificate(name: string): { readonly certFile: string; readonly keyFile: string } {
  const [certFile, keyFile] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  execFileSync('openssl', [...made, ...subject, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
  return { certFile, keyFile };
}

describe('TLS', () => {
  const one = newCertificate('one');
  const two = newCertificate('two');
  const files = { certFile: join(folder, 'tls.crt'), keyFile: join(folder, 'tls.key') };
  const environment = { WHENCE_TLS_CERT_FILE: files.certFile, WHENCE_TLS_KEY_FILE: files.keyFile };
  const use = ({ certFile, keyFile }: typeof files): void => {
    copyFileSync(certFile, files.certFile);
    copyFileSync(keyFile, files.keyFile);
  };

  const peerOf = (port: number, options: object = {}): Promise<PeerCertificate> =>
    new Promise((resolve, reject) => {
      const socket: TLSSocket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
      socket.once('secureConnect', () => {
        resolve(socket.getPeerCertificate());
        socket.destroy();
      });
      socket.once('error', reject);
    });

  const ask = (url: string, ca: Buffer): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const request = httpsRequest(`${url}/graphql`, { method: 'POST', ca, headers, agent: false }, resolve);
      request.once('error', reject).end('{"query":"{ a }"}');
    });

  it('is spoken with the certificate of the files, from version 1.2, and not HTTP', async () => {
    use(one);
    const server = await serveWith(environment);
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    const answer = await ask(server.url, readFileSync(one.certFile));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    await expect(peerOf(server.port, { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' })).rejects.toThrow();
    const plain = new Promise((resolve, reject) => {
      httpRequest({ port: server.port, host: '127.0.0.1', path: '/healthz' }, resolve)
        .once('error', reject)
        .end();
    });
    await expect(plain).rejects.toThrow();
    expect((await ask(server.url, readFileSync(one.certFile))).statusCode).toBe(200);
  });

  it('follows the files, and keeps the last certificate where they do not fit together', async () => {
    use(one);
    const server = await serveWith(environment);
    expect((await peerOf(server.port)).subject.CN).toBe('one');
    use(two);
    await vi.waitFor(async () => expect((await peerOf(server.port)).subject.CN).toBe('two'), 10_000);
    writeFileSync(files.keyFile, 'no key');
    await vi.waitFor(() => expect(server.logged.some(({ level }) => level === 'error')).toBe(true), 10_000);
    expect((await peerOf(server.port)).subject.CN).toBe('two');
  });

  it('is promised to browsers where others reach the server', async () => {
    use(one);
    const server = await serveWith({ ...environment, WHENCE_TOKENS }, { host: '0.0.0.0' });
    const answer = await ask(`https://127.0.0.1:${server.port}`, readFileSync(one.certFile));
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it.each<[string, Environment]>([
    ['a certificate without a key', { WHENCE_TLS_CERT_FILE: one.certFile }],
    ['the key of another', { WHENCE_TLS_CERT_FILE: one.certFile, WHENCE_TLS_KEY_FILE: two.keyFile }],
    ['files that are not there', { WHENCE_TLS_CERT_FILE: 'absent', WHENCE_TLS_KEY_FILE: 'absent' }],
  ])('does not start with %s', (_, given) => {
    expect(() => protectionFrom(given, limitsWith(), () => undefined)).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE' }),
    );
  });
});

describe('names and proxies', () => {
  it('limit the Host header to the names that are set', async () => {
    const server = await serveWith({ WHENCE_TOKENS, WHENCE_HOST_NAMES: 'whence.example.org' });
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const options = { port: server.port, host: '127.0.0.1', path: '/healthz', headers: { host } };
        httpRequest(options, ({ statusCode }) => resolve(statusCode))
          .once('error', reject)
          .end();
      });
    expect(await statusFor('whence.example.org')).toBe(200);
    expect(await statusFor('evil.example.org')).toBe(421);
  });

  it('count callers by what a trusted proxy says, and by nobody else', async () => {
    const limits = { wrongCredentialsPerMinute: 1 };
    for (const [proxies, code] of [
      ['127.0.0.0/8', 'TOKEN_INVALID'],
      ['10.0.0.0/8', 'CREDENTIALS_RATE_LIMITED'],
    ] as const) {
      const environment = { WHENCE_TOKENS, WHENCE_TRUSTED_PROXIES: proxies };
      const protection = protectionFrom(environment, limitsWith(limits), () => undefined);
      const server = await serve(schema, { protection });
      const from = (address: string) =>
        server.post({ query: '{ a }' }, { authorization: 'Bearer wrong', 'x-forwarded-for': address });
      expect(codesOf(await from('192.0.2.1'))).toEqual(['TOKEN_INVALID']);
      expect(codesOf(await from('192.0.2.2'))).toEqual([code]);
    }
  });

  it.each(['proxy.example.org', '10.0.0.0/40', '*'])('refuse %s for a proxy', (text) => {
    expect(() => protectionFrom({ WHENCE_TRUSTED_PROXIES: text }, limitsWith(), () => undefined)).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE' }),
    );
  });
});
