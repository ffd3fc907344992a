import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { nestingDepth } from '../../ingest/document.ts';
import { SourceFailure, shown } from '../failure.ts';
import { type Exchange, openConnections, type TlsIdentity } from './exchange.ts';
import { type NetworkPolicy, policyAfterRedirect } from './network.ts';
import { askedWait, isUsedUp } from './waiting.ts';

/** Bounds of every request to a source. */
export interface HttpLimits {
  /** Bytes of a body, as it comes over the wire. */
  readonly bodyBytes: number;
  /** Milliseconds from the request to the last byte of its answer. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Times that a request is sent when the other side is away, busy or asks to wait. */
  readonly attempts: number;
  /** Milliseconds after the end that was asked for in which a silent watch is given up. */
  readonly silenceMilliseconds: number;
  /** Longest wait between two attempts in milliseconds; when asked for more, the pass ends and comes back later. */
  readonly waitMilliseconds: number;
}

export const defaultHttpLimits: HttpLimits = {
  bodyBytes: 16 * 1024 * 1024,
  milliseconds: 60_000,
  redirects: 5,
  attempts: 3,
  silenceMilliseconds: 15_000,
  waitMilliseconds: 20_000,
};

/** An answer, read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Where it came from, redirects followed. */
  readonly url: URL;
}

export interface HttpRequest extends Exchange {
  /** Bytes, where this answer is bounded more tightly than others. */
  readonly bodyBytes?: number;
  /** Redirects to follow; those of {@link HttpLimits} when absent. */
  readonly redirects?: number;
}

export interface HttpClient {
  /**
   * Sends a request and reads its answer, whatever its status, but for those that mean "not now".
   *
   * @throws SourceFailure `SOURCE_UNREACHABLE`, `SOURCE_RATE_LIMITED`, `SOURCE_TIMEOUT`, `SOURCE_ANSWER_TOO_LARGE`,
   * `SOURCE_ADDRESS_REFUSED`
   */
  readonly request: (request: HttpRequest) => Promise<HttpAnswer>;
  /** Opens an answer that goes on: its body is for the caller to read. One attempt, no redirect. */
  readonly open: (exchange: Exchange, signal: AbortSignal) => Promise<IncomingMessage>;
  readonly close: () => void;
}

export interface HttpClientOptions {
  readonly policy: NetworkPolicy;
  /** Ends everything. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
  readonly tls?: TlsIdentity;
  /** Waits; a test need not. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

/** A client for one source: every address checked, every body bounded in size and time, every retry counted. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { policy, signal, pause, random = Math.random } = options;
  const limits = { ...defaultHttpLimits, ...options.limits };
  const connections = openConnections(options.tls);

  async function once(request: HttpRequest): Promise<HttpAnswer> {
    const time = AbortSignal.timeout(limits.milliseconds);
    try {
      return await exchange(request, AbortSignal.any([signal, time]));
    } catch (error) {
      // What an aborted connection reports depends on how far it came.
      throw time.aborted && !signal.aborted && !(error instanceof SourceFailure) ? time.reason : error;
    }
  }

  async function exchange(request: HttpRequest, deadline: AbortSignal): Promise<HttpAnswer> {
    let { url } = request;
    let headers = request.headers ?? {};
    let reachable = policy;
    for (let redirects = 0; ; redirects += 1) {
      const message = await connections.send({ ...request, url, headers }, reachable, deadline);
      if (!isRedirect(message)) {
        const limit = request.bodyBytes ?? limits.bodyBytes;
        const body = request.method === 'HEAD' ? drained(message) : await readBody(message, url, limit);
        return { status: message.statusCode ?? 0, headers: message.headers, body, url };
      }
      reachable = policyAfterRedirect(message.socket.remoteAddress ?? '', reachable);
      message.destroy();
      const next = redirectTarget(message, url, redirects < (request.redirects ?? limits.redirects));
      if (next.host !== url.host) headers = withoutCredentials(headers);
      url = next;
    }
  }

  async function request(request: HttpRequest): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const failure = await once(request).then(
        (answer) => refusalOf(answer) ?? answer,
        (error: unknown) => asFailure(error, request.url, signal),
      );
      if (!(failure instanceof SourceFailure)) return failure;
      const wait = failure.retryAfter ?? backOff(attempt, random);
      if (attempt >= limits.attempts || !isPassing(failure) || wait > limits.waitMilliseconds) throw failure;
      await pause(wait, signal);
    }
  }

  return {
    request,
    open: (exchange, until) =>
      connections.send(exchange, policy, AbortSignal.any([signal, until])).catch((error: unknown) => {
        throw asFailure(error, exchange.url, signal);
      }),
    close: connections.close,
  };
}

/**
 * The JSON of an answer.
 *
 * @throws SourceFailure `SOURCE_ANSWER_INVALID` when it is none, or nests too deep
 */
export function jsonOf({ body, url }: HttpAnswer): unknown {
  const text = body.toString('utf8');
  if (nestingDepth(text, depthLimit) > depthLimit)
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(url)} answers JSON that nests too deep.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(url)} does not answer JSON.`);
  }
}

/**
 * Lets through answers of status 2xx, and those of the statuses that the caller expects.
 *
 * @throws SourceFailure `SOURCE_UNAUTHORIZED` for 401 and 403, else `SOURCE_ANSWER_INVALID`
 */
export function expectOk(answer: HttpAnswer, ...expected: readonly number[]): HttpAnswer {
  const { status, url } = answer;
  if ((status >= 200 && status < 300) || expected.includes(status)) return answer;
  if (status === 401 || status === 403)
    throw new SourceFailure('SOURCE_UNAUTHORIZED', `${shown(url)} refuses the request (HTTP ${status}).`, {
      hint: 'Check the credentials of the source, and what they may read.',
    });
  throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(url)} answers with HTTP ${status}.`);
}

const depthLimit = 100;

async function readBody(message: IncomingMessage, url: URL, limit: number): Promise<Buffer> {
  const tooLarge = (): SourceFailure => {
    message.destroy();
    const reason = `${shown(url)} answers with more than ${limit} bytes, the limit.`;
    return new SourceFailure('SOURCE_ANSWER_TOO_LARGE', reason);
  };
  if (Number(message.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** An answer to HEAD has no body, and the length of that which GET would bring. */
function drained(message: IncomingMessage): Buffer {
  message.resume();
  return Buffer.alloc(0);
}

function isRedirect({ statusCode, headers }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0) && headers.location !== undefined;
}

function redirectTarget({ headers }: IncomingMessage, from: URL, isAllowed: boolean): URL {
  const target = URL.parse(headers.location ?? '', from.href);
  if (!isAllowed || target === null)
    throw new SourceFailure(
      'SOURCE_ADDRESS_REFUSED',
      `${shown(from)} redirects where it must not, or too often.`,
    );
  if (from.protocol === 'https:' && target.protocol !== 'https:')
    throw new SourceFailure(
      'SOURCE_ADDRESS_REFUSED',
      `${shown(from)} redirects away from TLS, to ${shown(target)}.`,
    );
  return target;
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const secret = new Set(['authorization', 'private-token', 'cookie', 'x-api-key']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}

/** The failure that an answer stands for, where it means "not now". */
function refusalOf({ status, headers, url }: HttpAnswer): SourceFailure | undefined {
  const retryAfter = askedWait(headers, Date.now());
  // GitHub answers 403 when a limit is used up.
  if (status === 429 || (status === 403 && (isUsedUp(headers) || headers['retry-after'] !== undefined)))
    return new SourceFailure('SOURCE_RATE_LIMITED', `${shown(url)} asks to be asked less often.`, {
      retryAfter,
    });
  if (status < 500) return undefined;
  return new SourceFailure('SOURCE_UNREACHABLE', `${shown(url)} answers with HTTP ${status}.`, {
    retryAfter,
  });
}

function isPassing({ code }: SourceFailure): boolean {
  return code === 'SOURCE_UNREACHABLE' || code === 'SOURCE_RATE_LIMITED';
}

/** Full jitter over a doubling bound: half a second, one, two, … */
function backOff(attempt: number, random: () => number): number {
  return 500 * 2 ** (attempt - 1) * (0.5 + random() / 2);
}

function asFailure(error: unknown, url: URL, signal: AbortSignal): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (signal.aborted)
    return new SourceFailure('SOURCE_LEASE_LOST', 'The pass was stopped.', { cause: error });
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return new SourceFailure('SOURCE_TIMEOUT', `${shown(url)} did not answer to the end in time.`, {
      cause: error,
    });
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  return new SourceFailure('SOURCE_UNREACHABLE', `${shown(url)} does not answer (${code}).`, {
    cause: error,
  });
}
