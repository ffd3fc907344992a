import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WhenceContext } from '../../resolvers/context.ts';
import { exportSourceOf, subjectOf } from '../../resolvers/prov.ts';
import { Failure } from '../failure.ts';
import { exportSubject, type ProvSubject } from '../graph/prov/subject.ts';
import { callerSatisfies, type RequiredScopes } from '../model/access/caller.ts';
import { forbidden } from '../model/access/forbidden.ts';
import { type ProvForm, provForms, provMediaTypes } from '../model/prov/forms.ts';
import { errorBody } from './errors.ts';

/** What the route needs. */
export interface ProvRouteOptions {
  readonly createContext: (request: Pick<WhenceContext, 'signal' | 'caller' | 'requestId'>) => WhenceContext;
}

/** Exports under way at once: each holds a page of the graph, and reads it all. */
export const exportLimit = 2;

/** An export is many answers to questions. */
const requiredScopes: RequiredScopes = [['read']];

const subjectNames = ['ref', 'session', 'task', 'bundle'] as const;

/**
 * Fastify plugin: `GET /prov` streams the whole graph as W3C PROV, or what `ref`, `session`, `task` or `bundle` names. The
 * form is that of the parameter `form`, else of the header Accept, else PROV-JSON. The deadline of requests
 * does not hold for it, but one of an hour; whoever leaves ends the export.
 */
export async function provRoute(app: FastifyInstance, { createContext }: ProvRouteOptions): Promise<void> {
  let underWay = 0;
  app.get('/prov', async (request, reply) => {
    if (!callerSatisfies(request.caller, requiredScopes)) throw forbidden(requiredScopes, 'The export');
    const form = formOf(request);
    if (underWay >= exportLimit) return busy(reply);
    underWay += 1;
    const leaving = new AbortController();
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      underWay -= 1;
      leaving.abort(new Failure('REQUEST_CANCELLED', 'The caller closed the connection.'));
    };
    reply.raw.once('close', end);
    try {
      const context = createContext({
        signal: leaving.signal,
        caller: request.caller,
        requestId: request.id,
      });
      const subject = await subjectIn(request, context);
      const pieces = subject === null ? null : await exportSubject(exportSourceOf(context), subject, form);
      if (pieces === null) throw new Failure('NOT_FOUND', 'Nothing in the graph answers to that name.');
      const begun = await begin(pieces);
      return await reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="whence.${endings[form]}"`)
        .type(`${provMediaTypes[form]}; charset=utf-8`)
        .send(Readable.from(begun, { objectMode: false }));
    } catch (error) {
      end();
      throw error;
    }
  });
}

const endings: Readonly<Record<ProvForm, string>> = {
  PROV_JSON: 'json',
  PROV_N: 'provn',
  TURTLE: 'ttl',
  TRIG: 'trig',
  JSON_LD: 'jsonld',
};

/** Reads the first piece, so that what fails at once is answered as an error and not as half a document. */
async function begin(pieces: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    if (first.done === true) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}

async function subjectIn(request: FastifyRequest, context: WhenceContext): Promise<ProvSubject | null> {
  const query = request.query as Readonly<Record<string, unknown>>;
  const named = subjectNames.filter((name) => query[name] !== undefined);
  if (named.length === 0) return { kind: 'graph' };
  const given = Object.fromEntries(named.map((name) => [name, textOf(name, query[name])]));
  return subjectOf(given, context);
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Failure('BAD_USAGE', `The parameter ${name} is there more than once.`);
}

/** @throws Failure BAD_USAGE for a form that there is none of */
function formOf({ query, headers }: FastifyRequest): ProvForm {
  const { form } = query as Readonly<Record<string, unknown>>;
  if (form !== undefined) {
    const named = provForms.find((each) => each === String(form).toUpperCase().replaceAll('-', '_'));
    if (named === undefined)
      throw new Failure('BAD_USAGE', `The form must be one of ${provForms.join(', ')}.`);
    return named;
  }
  const accepted = (headers.accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return (
    accepted.flatMap((type) => provForms.filter((each) => provMediaTypes[each] === type))[0] ?? 'PROV_JSON'
  );
}

function busy(reply: FastifyReply): FastifyReply {
  const failure = new Failure(
    'TOO_MANY_STREAMS',
    `${exportLimit} exports are under way, as many as the server makes at once.`,
    'Try again a little later.',
  );
  return reply.code(503).header('retry-after', '5').send(errorBody(failure));
}
