import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const decompress = promisify(gunzip);

/** Where the GraphiQL page comes from. */
export interface GraphiqlPageOptions {
  /** Folder that `npm run build:web` fills: `index.html.gz` and `assets/*.gz`. */
  readonly distFolder: string;
}

/** One file of the page, kept as built: compressed. */
interface PageFile {
  readonly contentType: string;
  readonly gzipped: Buffer;
}

/** The closed list of what can be served: nothing is looked up on disk by a request. */
interface BuiltPage {
  readonly html: PageFile;
  readonly assets: ReadonlyMap<string, PageFile>;
}

/** Monaco writes its theme into style elements, hence 'unsafe-inline' for styles and for nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const notBuilt =
  'The GraphiQL page is not built. Run `npm run build:web`, then start the server again.\n' +
  'Queries can be sent to /graphql without it.\n';

/**
 * Fastify plugin that serves the GraphiQL page on `/graphiql` and its files on `/graphiql/assets/`, from
 * memory. Where the page has not been built, `/graphiql` answers 503 and says how to build it.
 */
export async function graphiqlPage(app: FastifyInstance, options: GraphiqlPageOptions): Promise<void> {
  const page = await readBuiltPage(options.distFolder);

  for (const path of ['/graphiql', '/graphiql/']) {
    app.get(path, { config: { access: 'open' } }, (request, reply) => {
      if (page === undefined) {
        return reply.code(503).header('cache-control', 'no-store').type('text/plain').send(notBuilt);
      }
      return sendFile(request, reply, page.html, 'no-cache');
    });
  }

  app.get<{ Params: { name: string } }>(
    '/graphiql/assets/:name',
    { config: { access: 'open' } },
    (request, reply) => {
      const asset = page?.assets.get(request.params.name);
      if (asset === undefined) return reply.callNotFound();
      // The name carries a hash of the content, so a name never changes its content.
      return sendFile(request, reply, asset, 'public, max-age=31536000, immutable');
    },
  );
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: PageFile,
  cacheControl: string,
): Promise<FastifyReply> {
  reply
    .type(file.contentType)
    .header('cache-control', cacheControl)
    .header('vary', 'accept-encoding')
    .header('x-content-type-options', 'nosniff')
    // Workers take their policy from their own file, so every file carries it.
    .header('content-security-policy', contentSecurityPolicy);
  if (acceptsGzip(request.headers['accept-encoding'])) {
    return reply.header('content-encoding', 'gzip').send(file.gzipped);
  }
  return reply.send(await decompress(file.gzipped));
}

/** Whether an Accept-Encoding value (RFC 9110, section 12.5.3) names gzip with a weight above zero. */
function acceptsGzip(acceptEncoding: string | string[] | undefined): boolean {
  return String(acceptEncoding ?? '')
    .split(',')
    .some((coding) => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/i.test(coding));
}

async function readBuiltPage(distFolder: string): Promise<BuiltPage | undefined> {
  const html = await readIfPresent(join(distFolder, 'index.html.gz'));
  if (html === undefined) return undefined;
  const folder = join(distFolder, 'assets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gz'));
  const assets = await Promise.all(
    names.map(async (name): Promise<[string, PageFile]> => {
      const servedName = name.slice(0, -'.gz'.length);
      return [servedName, pageFile(servedName, await readFile(join(folder, name)))];
    }),
  );
  return { html: pageFile('index.html', html), assets: new Map(assets) };
}

function pageFile(name: string, gzipped: Buffer): PageFile {
  return { contentType: contentTypes[extname(name)] ?? 'application/octet-stream', gzipped };
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
