import type { FastifyCorsOptions } from '@fastify/cors';
import { Failure } from '../../failure.ts';

/**
 * Origins whose pages may ask this server, as `WHENCE_CORS_ORIGINS` lists them.
 *
 * @throws Failure BAD_USAGE for what is no origin (RFC 6454); `*` and `null` are none.
 */
export function originsFrom(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .filter((origin) => origin !== '')
    .map((origin) => {
      const url = URL.parse(origin);
      if (url !== null && /^https?:$/.test(url.protocol) && url.origin === origin) return origin;
      throw new Failure(
        'BAD_USAGE',
        `WHENCE_CORS_ORIGINS holds "${origin.slice(0, 200)}", which is no origin.`,
        'List origins as browsers send them, for example https://app.example.com.',
      );
    });
}

/** What browsers are told about those origins. Tokens travel in a header, so no cookies are wanted. */
export function corsOptions(origins: readonly string[]): FastifyCorsOptions {
  return {
    origin: [...origins],
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: [
      'accept',
      'apollo-require-preflight',
      'authorization',
      'content-type',
      'idempotency-key',
      'traceparent',
      'x-selected-account-id',
    ],
    exposedHeaders: ['retry-after', 'www-authenticate', 'x-request-id'],
    maxAge: 600,
  };
}
