/** A GraphQL request as GraphiQL hands it over. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Receives the one answer of a request. */
export interface AnswerObserver {
  readonly next: (answer: unknown) => void;
  readonly error: (error: unknown) => void;
  readonly complete: () => void;
}

/** An answer to come; unsubscribing ends the request. */
export interface PendingAnswer {
  readonly subscribe: (observer: AnswerObserver) => { readonly unsubscribe: () => void };
}

/**
 * Sends a GraphQL request to `/graphql` of the page's own origin. The answer is an observable and no
 * promise, because only that lets GraphiQL's stop button end the request.
 */
export function sendRequest(
  request: GraphqlRequest,
  options?: { readonly headers?: Readonly<Record<string, string>> },
): PendingAnswer {
  return {
    subscribe(observer) {
      const controller = new AbortController();
      post(request, options?.headers ?? {}, controller.signal).then(
        (answer) => {
          observer.next(answer);
          observer.complete();
        },
        (error: unknown) => {
          if (!controller.signal.aborted) observer.error(error);
        },
      );
      return { unsubscribe: () => controller.abort() };
    },
  };
}

async function post(
  request: GraphqlRequest,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      // A form or link of another site cannot send this header: the server's guard against forged requests.
      'apollo-require-preflight': 'true',
      ...headers,
    },
    body: JSON.stringify(request),
    signal,
  });
  return readAnswer(response.status, await response.text());
}

/** A proxy in between may answer with a page or with nothing: that is shown as an error, not thrown. */
function readAnswer(status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {
      errors: [{ message: `The answer is not JSON (HTTP status ${status}).`, extensions: { body: text } }],
    };
  }
}
