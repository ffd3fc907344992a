import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../failure.ts';
import type { DocumentOutcome } from '../ingest/ingest.ts';
import type { PassResult } from '../sources/run.ts';

/** Work that takes time, as metrics, traces and the log know it. */
export type Activity =
  /** A GraphQL operation. Its name is the caller's: unbounded, and not to be taken for a label as it is. */
  | {
      readonly kind: 'operation';
      readonly requestId: string;
      readonly name: string | null;
      readonly type: OperationType;
    }
  /** Making the plan of an operation over several subgraphs. */
  | { readonly kind: 'plan' }
  /** Asking a remote subgraph, retries included. */
  | { readonly kind: 'subgraph'; readonly subgraph: string }
  /** A transaction of Neo4j, retries included. */
  | { readonly kind: 'transaction'; readonly access: 'READ' | 'WRITE' }
  /** Reading and writing documents. */
  | { readonly kind: 'ingest'; readonly documents: number };

/** What an operation is; UNKNOWN where the document has none of the name that was given. */
export type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown';

/** What happened, without a duration of its own. */
export type Happening =
  /** A query for several keys at once. */
  | { readonly kind: 'batch'; readonly keys: number }
  | { readonly kind: 'documents'; readonly outcomes: readonly DocumentOutcome[] }
  | { readonly kind: 'sourcePass'; readonly result: PassResult }
  /** The number of subscriptions that are open now. */
  | { readonly kind: 'streams'; readonly transport: 'sse' | 'websocket'; readonly open: number };

/** What is told of one piece of work. */
export interface Observation {
  /** Runs what belongs to the work. */
  readonly within?: <Result>(work: () => Result) => Result;
  /** The codes of its errors; none where it went well. */
  readonly ended: (codes: readonly string[]) => void;
}

/** What is told of one HTTP request. */
export interface RequestObservation {
  readonly within?: <Result>(work: () => Result) => Result;
  readonly ended: (answer: HttpAnswerFacts) => void;
}

/** What an HTTP request begins with. */
export interface HttpRequestFacts {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of its path, as it was registered; null where nothing is served there. */
  readonly route: string | null;
  readonly headers: IncomingHttpHeaders;
}

/** How an HTTP request was answered. */
export interface HttpAnswerFacts {
  readonly status: number;
  readonly milliseconds: number;
}

/** Looks on: makes metrics, traces or lines of the log of what it is told. */
export interface Observer {
  readonly began?: (activity: Activity) => Observation | undefined;
  readonly requested?: (request: HttpRequestFacts) => RequestObservation | undefined;
  readonly happened?: (event: Happening) => void;
  /** Headers by which another service joins the trace of what is under way. */
  readonly traceHeaders?: () => Readonly<Record<string, string>>;
  /** Sends what waits to be sent. */
  readonly stop?: () => Promise<void>;
}

/** All that looks on at a server. */
export interface Telemetry {
  /** Does the work, and tells how long it took and how it ended; `codesOf` says which errors a result holds. */
  readonly around: <Result>(
    activity: Activity,
    work: () => Promise<Result>,
    codesOf?: (result: Result) => readonly string[],
  ) => Promise<Result>;
  readonly requested: (request: HttpRequestFacts) => RequestObservation;
  readonly happened: (event: Happening) => void;
  readonly traceHeaders: () => Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const noCodes = (): readonly string[] => [];

/** Tells observers what a server does. With none of them it costs nothing. */
export function telemetryOf(observers: readonly Observer[]): Telemetry {
  return {
    around: async (activity, work, codesOf = noCodes) => {
      const observations = observers.flatMap(({ began }) => began?.(activity) ?? []);
      if (observations.length === 0) return work();
      const ended = (codes: readonly string[]): void => {
        for (const observation of observations) observation.ended(codes);
      };
      try {
        const result = await inside(observations, work);
        ended(codesOf(result));
        return result;
      } catch (error) {
        ended([codeOf(error)]);
        throw error;
      }
    },
    requested: (request) => {
      const observations = observers.flatMap(({ requested }) => requested?.(request) ?? []);
      return {
        within: (work) => inside(observations, work),
        ended: (answer) => {
          for (const observation of observations) observation.ended(answer);
        },
      };
    },
    happened: (event) => {
      for (const { happened } of observers) happened?.(event);
    },
    traceHeaders: () => Object.assign({}, ...observers.map(({ traceHeaders }) => traceHeaders?.())),
    stop: async () => {
      await Promise.all(observers.map(({ stop }) => stop?.()));
    },
  };
}

/** Nobody looks on. */
export const noTelemetry: Telemetry = telemetryOf([]);

function inside<Result>(
  observations: readonly { readonly within?: <Value>(work: () => Value) => Value }[],
  work: () => Result,
): Result {
  const nested = observations.reduce<() => Result>(
    (inner, { within }) => (within === undefined ? inner : () => within(inner)),
    work,
  );
  return nested();
}

/** The code of what was thrown: ours, that of Neo4j or Node.js, or INTERNAL_ERROR. */
function codeOf(error: unknown): string {
  if (error instanceof Failure) return error.code;
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'INTERNAL_ERROR';
}
