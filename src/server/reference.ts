import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { referencePage } from '../reference/page.ts';
import { acceptsGzip } from './graphiql.ts';
import { requireIntrospection } from './protection/guard.ts';

/** What the reference needs. */
export interface ReferenceOptions {
  /** The schema that is served now. */
  readonly schema: () => GraphQLSchema;
  /** Whether the schema is told to everybody who may come in; else to administrators that are known. */
  readonly introspection: boolean;
  /** Whether the page is for everybody, also where callers have to be known. */
  readonly isOpen: boolean;
}

/** Nothing but its own style sheet and an empty icon: there is no script, and nothing of another origin. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Page {
  readonly html: string;
  readonly gzipped: Buffer;
}

const styleFile = join(import.meta.dirname, '../reference/reference.css');

/** Fastify plugin: the reference of the schema on `/docs`, made when it is first asked for, once a schema. */
export async function referenceRoute(
  app: FastifyInstance,
  { schema, introspection, isOpen }: ReferenceOptions,
): Promise<void> {
  const pages = new WeakMap<GraphQLSchema, Page>();
  const style = await readFile(styleFile);

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy).header('cache-control', 'no-cache');
  });

  app.get('/docs', isOpen ? { config: { access: 'open' } } : {}, async (request, reply) => {
    if (!introspection) requireIntrospection(request.caller);
    const current = schema();
    const page = pages.get(current) ?? pageOf(current);
    pages.set(current, page);
    reply.type('text/html; charset=utf-8').header('vary', 'accept-encoding');
    if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(page.html);
    return reply.header('content-encoding', 'gzip').send(page.gzipped);
  });

  app.get('/docs/reference.css', { config: { access: 'open' } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(style),
  );
}

function pageOf(schema: GraphQLSchema): Page {
  const html = referencePage(schema);
  return { html, gzipped: gzipSync(html) };
}
