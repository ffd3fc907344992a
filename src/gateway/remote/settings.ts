/** How a remote subgraph is asked. */
export interface SubgraphSettings {
  readonly name: string;
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  /** Names of headers, in lower case, that are passed on from the caller's request. */
  readonly headers: readonly string[];
  /** Longest time to an answer, retries included. */
  readonly timeoutMilliseconds: number;
  /** How often a query is sent again where the subgraph could not be reached; mutations never are. */
  readonly retries: number;
  /** Requests in flight; further ones wait. */
  readonly concurrency: number;
  /** Requests that may wait; further ones fail at once. */
  readonly queue: number;
  readonly maximumResponseBytes: number;
  readonly circuit: CircuitSettings;
  readonly credentials: Credentials | null;
}

/** When a subgraph that fails is left alone. */
export interface CircuitSettings {
  /** Failures in a row after which it is. */
  readonly failures: number;
  /** For how long; then one request tries it. */
  readonly openMilliseconds: number;
}

/** How the gateway shows a subgraph who asks; secrets are read from the environment or a file, never from settings. */
export type Credentials =
  | { readonly kind: 'token'; readonly secret: string }
  | { readonly kind: 'hmac'; readonly secret: string };

/** What stands where settings say nothing. */
export const defaultSettings = {
  headers: [],
  timeoutMilliseconds: 10_000,
  retries: 1,
  concurrency: 100,
  queue: 1000,
  maximumResponseBytes: 10 * 1024 * 1024,
  circuit: { failures: 5, openMilliseconds: 10_000 },
  credentials: null,
} as const satisfies Omit<SubgraphSettings, 'name' | 'url'>;
