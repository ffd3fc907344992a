import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../failure.ts';
import { type ErrorBody, errorBody, internalError } from './errors.ts';
import { httpStatusOf } from './httpStatus.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import { RetryLater } from './protection/retryLater.ts';

/** Answers whatever is refused before it reaches GraphQL in the form of a GraphQL error. */
export function answerRefusals(app: FastifyInstance, limits: Limits, log: Log): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isMalformed(error)) return send(reply, 400, malformed(error));
    const failure = refusalOf(error, request, limits) ?? internalError(error, { requestId: request.id, log });
    if (failure instanceof RetryLater) reply.header('retry-after', String(failure.seconds));
    return send(reply, httpStatusOf(failure.code), errorBody(failure));
  });

  app.setNotFoundHandler((request, reply) => {
    const failure = unknownRoute(request);
    if (failure.code === 'METHOD_REFUSED')
      reply.header('allow', request.url.startsWith('/events') ? 'POST' : 'GET, POST');
    return send(reply, httpStatusOf(failure.code), errorBody(failure));
  });
}

/** Answers a request whose path is not well-formed, for Fastify's `frameworkErrors`. */
export function answerBadPath(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id);
  send(reply, 400, badRequest('The path of the URL is not well-formed.'));
}

/** Answers what is not even HTTP, or did not arrive in time, and closes its connection. */
export function answerBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, body] = brokenHttp(error.code);
  const text = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function brokenHttp(code: string | undefined): [status: number, body: ErrorBody] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, errorBody(new Failure('REQUEST_TIMEOUT', 'The request did not arrive in time.'))];
    case 'HPE_HEADER_OVERFLOW':
      return [
        431,
        badRequest('The header fields, or the query in the URL, are longer than 16 KiB. Use POST.'),
      ];
    default:
      return [400, badRequest('This is not an HTTP request.')];
  }
}

function refusalOf(error: FastifyError, request: FastifyRequest, limits: Limits): Failure | undefined {
  if (error instanceof Failure) return error;
  switch (error.statusCode) {
    case 413: {
      const length = request.headers['content-length'];
      return new Failure(
        'BODY_TOO_LARGE',
        `The request body ${length === undefined ? '' : `of ${length} bytes `}is larger than the limit of ${request.routeOptions.bodyLimit ?? limits.bodyBytes} bytes.`,
        'Send the documents in several requests.',
      );
    }
    case 415:
      return new Failure(
        'MEDIA_TYPE_REFUSED',
        `The request body has the media type "${request.headers['content-type'] ?? ''}".`,
        'Send JSON, with the header content-type: application/json.',
      );
    default:
      return undefined;
  }
}

function isMalformed({ statusCode }: FastifyError): boolean {
  return statusCode === 400;
}

function malformed(error: FastifyError): ErrorBody {
  switch (error.code) {
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return badRequest('The request body is empty; send {"query": "…"}.');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return badRequest('The request body is not as long as its header content-length says.');
    default:
      return badRequest('The request body is not well-formed JSON.');
  }
}

function badRequest(message: string): ErrorBody {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

function unknownRoute({ method, url }: FastifyRequest): Failure {
  const path = url.split('?')[0] ?? url;
  if (path === '/graphql' || path === '/subgraph') {
    return new Failure(
      'METHOD_REFUSED',
      `${path} does not take ${method}.`,
      'Send a query by GET or POST, a mutation by POST.',
    );
  }
  if (path === '/events')
    return new Failure('METHOD_REFUSED', `/events does not take ${method}.`, 'Send events by POST.');
  return new Failure(
    'PATH_UNKNOWN',
    `Nothing is served at "${path.slice(0, 255)}".`,
    'GraphQL is at /graphql, its explorer at /graphiql, the doors for builds and deploys below /v5, health at /healthz and /readyz.',
  );
}

function send(reply: FastifyReply, status: number, body: ErrorBody): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(body);
}
