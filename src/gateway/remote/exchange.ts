import { errors, Pool } from 'undici';
import { Failure } from '../../failure.ts';
import { invalidResponse } from '../subgraphErrors.ts';
import type { SubgraphSettings } from './settings.ts';

/** An HTTP answer of a subgraph. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends one request, and no other after a redirect. */
export interface Exchange {
  /** @throws Failure SUBGRAPH_UNREACHABLE, SUBGRAPH_INVALID_RESPONSE; the signal's reason. */
  readonly post: (
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

/** Keeps connections to a subgraph. */
export function createExchange({ name, url, concurrency, maximumResponseBytes }: SubgraphSettings): Exchange {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: concurrency,
    connectTimeout: 5000,
    // The gateway has its own clock for the whole of a request.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maximumResponseBytes,
  });
  const path = `${pathname}${search}`;
  return {
    post: async (body, headers, signal) => {
      try {
        const answer = await pool.request({ path, method: 'POST', headers, body, signal });
        const { statusCode: status } = answer;
        if (status >= 300 && status < 400) {
          await answer.body.dump({ limit: 0 }).catch(() => undefined);
          throw invalidResponse(name, `answered with a redirect (HTTP ${status}), which is not followed`);
        }
        if (answer.headers['content-encoding'] !== undefined) {
          await answer.body.dump({ limit: 0 }).catch(() => undefined);
          throw invalidResponse(name, 'answered in a content encoding that was not asked for');
        }
        return { status, text: await answer.body.text() };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw exchangeFailure(error, name, maximumResponseBytes);
      }
    },
    close: () => pool.close(),
  };
}

function exchangeFailure(error: unknown, name: string, maximumResponseBytes: number): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof errors.ResponseExceededMaxSizeError)
    return invalidResponse(name, `answered with more than ${maximumResponseBytes} bytes, the limit`, error);
  if (error instanceof errors.HTTPParserError)
    return invalidResponse(name, 'did not answer with HTTP', error);
  const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return new Failure(
    'SUBGRAPH_UNREACHABLE',
    `The subgraph "${name}" cannot be reached${reason}.`,
    'Try again shortly; /readyz shows its state.',
    { cause: error },
  );
}
