import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Failure } from '../failure.ts';
import type { Caller } from '../model/access/caller.ts';
import { askForLess } from './errors.ts';

/** What the server knows of a request while it is being answered. */
export interface RequestState {
  readonly requestId: string;
  /** Aborts, with a {@link Failure} as its reason, when the answer is no longer wanted or too late. */
  readonly signal: AbortSignal;
  readonly headers: IncomingHttpHeaders;
  readonly caller: Caller;
  /** Whether the answer is to show the plan of its operation: the caller asked for it and may see it. */
  readonly showsPlan: boolean;
}

/** What a request brings, beside its id. */
export type RequestFacts = Pick<RequestState, 'headers' | 'caller' | 'showsPlan'>;

/** Under this key the GraphQL context of a request carries its state, out of the way of what resolvers read. */
export const requestStateKey: unique symbol = Symbol('request state');

/** A GraphQL context as the server passes it on. */
export interface WithRequestState {
  readonly [requestStateKey]: RequestState;
}

/** The requests under way. */
export interface RequestTracker {
  /** Starts the deadline of a request. It ends with the response, answered or not. */
  begin(requestId: string, response: ServerResponse, facts: RequestFacts): RequestState;
  /** Ends every request under way, so that it answers with the failure. */
  abortAll(reason: Failure): void;
}

/** Gives every request a signal that fires at the deadline, when its caller leaves, and when the server gives up. */
export function requestTracker(deadlineMilliseconds: number): RequestTracker {
  const underWay = new Set<AbortController>();
  return {
    begin(requestId, response, facts) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(timedOut(deadlineMilliseconds)), deadlineMilliseconds);
      underWay.add(controller);
      response.once('close', () => {
        clearTimeout(timer);
        underWay.delete(controller);
        if (!response.writableFinished) controller.abort(callerLeft());
      });
      return { ...facts, requestId, signal: controller.signal };
    },
    abortAll(reason) {
      for (const controller of underWay) controller.abort(reason);
    },
  };
}

function timedOut(milliseconds: number): Failure {
  return new Failure(
    'REQUEST_TIMEOUT',
    `The request was stopped after ${milliseconds} ms, the limit.`,
    askForLess,
  );
}

function callerLeft(): Failure {
  return new Failure('REQUEST_CANCELLED', 'The caller closed the connection before the answer was ready.');
}

/**
 * What `work` gives, or the signal's reason as soon as it fires: whoever ignores the signal does not hold up the answer.
 *
 * @throws the signal's reason.
 */
export function beforeAbort<Value>(signal: AbortSignal, work: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(
      (value) => {
        signal.removeEventListener('abort', abort);
        resolve(value);
      },
      (error) => {
        signal.removeEventListener('abort', abort);
        reject(error);
      },
    );
  });
}
