import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formLimits, readBuildForm } from '../../src/server/doors/form.ts';
import { limitsWith } from '../../src/server/limits.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = fastify();
  await app.register(multipart, { throwFileSizeLimit: false });
  app.post('/', (request) => readBuildForm(request, limitsWith(), new AbortController().signal));
});
afterAll(() => app.close());

const boundary = 'edge';
const field = (name: string, value: string): string =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string): string =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="x"\r\n\r\nx\r\n`;

async function send(...parts: readonly string[]): Promise<{ status: number; code?: string; fields: object }> {
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: parts.join(''),
  });
  const { code, fields = {} } = answer.json();
  return { status: answer.statusCode, code, fields };
}

const end = `--${boundary}--\r\n`;
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => field(`f${number}`, 'x'));

describe('the form of an upload', () => {
  it('may have as many fields as the limit, and not one more', async () => {
    const exact = await send(...numbered(formLimits.fields), end);
    expect([exact.status, Object.keys(exact.fields).length]).toEqual([200, formLimits.fields]);
    expect((await send(...numbered(formLimits.fields + 1), end)).code).toBe('BODY_TOO_LARGE');
  });

  it('may have a field of as many bytes as the limit, and not one more', async () => {
    const exact = 'x'.repeat(formLimits.fieldBytes);
    expect((await send(field('a', exact), end)).fields).toEqual({ a: exact });
    expect((await send(field('a', `${exact}x`), end)).code).toBe('BODY_TOO_LARGE');
  });

  it.each<[string, readonly string[], string]>([
    ['a field twice', [field('a', '1'), field('a', '2'), end], 'FIELD_INVALID'],
    ['a file that is no archive', [file('avatar'), end], 'FIELD_INVALID'],
    ['no end', [field('a', '1')], 'FORM_MALFORMED'],
    ['an end in the middle of a field', [field('a', '1').slice(0, -10)], 'FORM_MALFORMED'],
    ['a field named like a member of every object', [field('constructor', '1'), end], 'FORM_MALFORMED'],
    ['another boundary', ['--other\r\n', end.replaceAll(boundary, 'other')], 'FORM_MALFORMED'],
  ])('is refused with %s', async (_, parts, code) => {
    expect((await send(...parts)).code).toBe(code);
  });

  it.each<[string, readonly string[]]>([
    ['nothing at all', []],
    ['a part without a head', [`--${boundary}\r\n\r\nx\r\n`, end]],
    ['a part whose head is none', [`--${boundary}\r\nno head\r\n\r\nx\r\n`, end]],
  ])('has no field where it holds %s; that an image is missing is said then', async (_, parts) => {
    expect((await send(...parts)).fields).toEqual({});
  });
});
