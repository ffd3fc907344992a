import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../../resolvers/context.ts';
import { Failure } from '../../failure.ts';
import { callerSatisfies, type RequiredScopes } from '../../model/access/caller.ts';
import { forbidden } from '../../model/access/forbidden.ts';
import type { ErrorBody } from '../errors.ts';
import { httpStatusOf } from '../httpStatus.ts';
import type { Limits } from '../limits.ts';
import { beforeAbort, type RequestState, type RequestTracker } from '../requestState.ts';
import { buildRoutes } from './builds.ts';
import { deploymentRoutes } from './deployments.ts';
import { doorSource, RefusedRecord } from './recording.ts';

/** What the doors work with. */
export interface DoorOptions {
  readonly services: Services;
  readonly limits: Limits;
  readonly requests: RequestTracker;
  /** Other origins whose pages may send. */
  readonly origins: readonly string[];
}

/** What a route works with. */
export interface Door extends Pick<DoorOptions, 'services' | 'limits'> {
  /** Does the work of a request within its deadline. */
  readonly inTime: <Answer>(
    request: FastifyRequest,
    work: (signal: AbortSignal) => Promise<Answer>,
  ) => Promise<Answer>;
}

/**
 * Fastify plugin: the doors of the agentex build and deployment services, so that programs which report builds and
 * deploys there report them here by another address. Everything that comes in goes the way of every document.
 */
export async function agentexDoors(app: FastifyInstance, options: DoorOptions): Promise<void> {
  const { services, limits, requests } = options;
  const origins = new Set(options.origins);
  const states = new WeakMap<FastifyRequest, RequestState>();
  await app.register(multipart, { throwFileSizeLimit: false });
  acceptEmptyJson(app);

  app.addHook('onRequest', (request, reply, done) => {
    states.set(
      request,
      requests.begin(request.id, reply.raw, {
        headers: request.headers,
        caller: request.caller,
        showsPlan: false,
      }),
    );
    reply.header('cache-control', 'no-store');
    done(isOfOtherOrigin(request, origins) ? otherOrigin : scopeRefusal(request));
  });

  const inTime: Door['inTime'] = (request, work) => {
    const signal = states.get(request)?.signal;
    if (signal === undefined) throw new Error('The request passed no onRequest hook.');
    return beforeAbort(signal, work(signal));
  };
  answerRefusedRecords(app);
  const door: Door = { services, limits, inTime };
  buildRoutes(app, door);
  deploymentRoutes(app, door);
}

/** Asking at the doors is reading; whatever else is done there sends a record. */
function scopeRefusal({ caller, method }: FastifyRequest): Failure | undefined {
  const required: RequiredScopes = method === 'GET' ? [['read']] : [[`ingest:${doorSource}`]];
  return callerSatisfies(caller, required) ? undefined : forbidden(required, 'The door');
}

const otherOrigin = new Failure(
  'ORIGIN_REFUSED',
  'A page of another origin may not send this.',
  'Send it from a program, or through a server of your own.',
);

/**
 * Whether a page of another origin sends the request. A form needs no preflight, so any page of the web could have its
 * visitors' browsers post one here; browsers say so by `Origin` or `Sec-Fetch-Site`.
 */
function isOfOtherOrigin({ headers }: FastifyRequest, allowed: ReadonlySet<string>): boolean {
  if (headers.origin !== undefined && allowed.has(headers.origin)) return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin, host } = headers;
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

/** Clients name JSON as the type of bodies that they do not send, for example with DELETE. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body as string, done);
  });
}

/** A record of which nothing was taken is answered with all that is wrong with it. */
function answerRefusedRecords(app: FastifyInstance): void {
  const others = app.errorHandler;
  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof RefusedRecord)) return others(error as never, request, reply);
    return sendRefusals(reply, error);
  });
}

function sendRefusals(reply: FastifyReply, { refusals }: RefusedRecord): FastifyReply {
  const body: ErrorBody = {
    errors: refusals.map(({ message, code, path, hint, id }) => ({
      message,
      extensions: { code, path, rejection: id, ...(hint === undefined ? {} : { hint }) },
    })),
  };
  const [first] = refusals;
  return reply.code(first === undefined ? 500 : httpStatusOf(first.code)).send(body);
}
