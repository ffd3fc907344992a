import type { IncomingHttpHeaders } from 'node:http';
import type { DocumentNode } from 'graphql';
import type { Raw } from './plan/raw.ts';

/** What a subgraph is asked. */
export interface SubgraphRequest {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: SubgraphCaller;
}

/** For whom it is asked. */
export interface SubgraphCaller {
  /** Fires when the answer is no longer wanted. */
  readonly signal: AbortSignal;
  /** Headers of the request that the gateway answers; a remote subgraph gets those of its allow-list. */
  readonly headers: IncomingHttpHeaders;
  /** The GraphQL context, for a subgraph in this process. */
  readonly contextValue: unknown;
}

/** An error as a subgraph reported it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer of a subgraph, for its reader alone: it may be changed. */
export interface SubgraphAnswer {
  readonly data: Raw | null;
  readonly errors: readonly SubgraphError[];
}

/** A GraphQL service that takes part in the graph: another server, or Whence in this process. */
export interface Subgraph {
  readonly name: string;
  /** @throws Failure SUBGRAPH_… where there is no answer. */
  readonly execute: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  /** State in a word or a sentence, for /readyz. */
  readonly state: () => string;
  readonly close: () => Promise<void>;
}
