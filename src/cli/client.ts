import { Failure, type FailureCode, failureCodes } from '../failure.ts';
import { type AddressOptions, accessToken, graphqlEndpoint } from './address.ts';

/** How every command reaches the server. */
export interface ClientOptions extends AddressOptions {
  /** Seconds until a request is given up. */
  readonly timeout: number;
}

/** A GraphQL answer as it came, or why there is none. */
export type Reply =
  | { readonly ok: true; readonly data: unknown; readonly errors: readonly GraphqlError[] }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Whether the same request may succeed a little later. */
      readonly passing: boolean;
      /** How long the server asks to wait. */
      readonly retryAfterSeconds: number | null;
    };

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Client {
  /** Sends a whole request body and answers what came of it; it never throws. */
  readonly post: (body: string) => Promise<Reply>;
  /**
   * Asks, and answers the data.
   *
   * @throws Failure with the server's code, or SERVER_UNREACHABLE, UNAUTHORIZED, REQUEST_TIMEOUT
   */
  readonly request: <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
}

const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const PASSING_CODES: ReadonlySet<FailureCode> = new Set([
  'NEO4J_UNREACHABLE',
  'NOT_WRITTEN',
  'REQUEST_TIMEOUT',
  'REQUEST_CANCELLED',
]);

/** A client of the server that the options, the environment or the data folder name. */
export function createClient(options: ClientOptions): Client {
  const endpoint = graphqlEndpoint(options);
  const token = accessToken();
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const post = async (body: string): Promise<Reply> => {
    try {
      const signal = AbortSignal.timeout(options.timeout * 1_000);
      const response = await fetch(endpoint, { method: 'POST', headers, body, signal, redirect: 'error' });
      return replyOf(endpoint, response, await response.text());
    } catch (error) {
      return {
        ok: false,
        failure: notReached(endpoint, options, error),
        passing: true,
        retryAfterSeconds: null,
      };
    }
  };
  return {
    post,
    async request<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const reply = await post(JSON.stringify({ query, variables }));
      if (!reply.ok) throw reply.failure;
      const [error] = reply.errors;
      if (error !== undefined) throw failureOf(error);
      return reply.data as Data;
    },
  };
}

/** A GraphQL error as a failure with the server's code. */
export function failureOf({ message, extensions }: GraphqlError): Failure {
  const code = extensions?.code;
  const hint = typeof extensions?.hint === 'string' ? extensions.hint : undefined;
  if (isFailureCode(code)) return new Failure(code, message, hint);
  return new Failure('INTERNAL_ERROR', `the server answers: ${message}`, hint);
}

/** Whether a failure may be gone a little later. */
export function isPassing(failure: Failure): boolean {
  return PASSING_CODES.has(failure.code);
}

function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === 'string' && Object.hasOwn(failureCodes, code);
}

function replyOf(endpoint: URL, response: Response, text: string): Reply {
  const answer = parseAnswer(text);
  const [error] = answer?.errors ?? [];
  const hasCode = isFailureCode(error?.extensions?.code);
  if (answer !== null && (response.ok || response.status === 400 || hasCode) && response.status !== 413) {
    return { ok: true, data: answer.data ?? null, errors: answer.errors ?? [] };
  }
  const passing = PASSING_STATUSES.has(response.status);
  const retryAfterSeconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10) || null;
  return { ok: false, failure: refusal(endpoint, response), passing, retryAfterSeconds };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

function parseAnswer(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    const isAnswer =
      typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isAnswer ? (answer as Answer) : null;
  } catch {
    return null;
  }
}

function refusal(endpoint: URL, { status }: Response): Failure {
  if (status === 401 || status === 403) {
    const hint = 'set WHENCE_TOKEN or WHENCE_TOKEN_FILE to a token that the server knows';
    return new Failure('UNAUTHORIZED', `${endpoint.origin} refuses the request (HTTP ${status})`, hint);
  }
  if (status === 413) {
    return new Failure('BODY_TOO_LARGE', `the request is larger than ${endpoint.origin} takes`);
  }
  const hint = PASSING_STATUSES.has(status) ? 'try again later' : 'check --url, WHENCE_URL and proxies';
  const message = `${endpoint.href} does not answer as a Whence server (HTTP ${status})`;
  return new Failure('SERVER_UNREACHABLE', message, hint);
}

function notReached(endpoint: URL, options: ClientOptions, error: unknown): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const message = `${endpoint.origin} did not answer within ${options.timeout} s`;
    return new Failure('REQUEST_TIMEOUT', message, 'give it longer with --timeout <seconds>', {
      cause: error,
    });
  }
  const message = `no Whence server answers at ${endpoint.origin}${reasonOf(error)}`;
  return new Failure('SERVER_UNREACHABLE', message, 'start it: npm start', { cause: error });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return '';
  return ` (${'code' in cause ? cause.code : cause.message})`;
}
