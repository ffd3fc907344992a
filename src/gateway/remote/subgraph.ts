import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import { noTelemetry, type Telemetry } from '../../telemetry/telemetry.ts';
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from '../subgraph.ts';
import { readAnswer } from './answer.ts';
import { createCircuit } from './circuit.ts';
import { createExchange, type HttpAnswer } from './exchange.ts';
import { alone, createFlights } from './flights.ts';
import { credentialHeaders, passedHeaders } from './headers.ts';
import type { SubgraphSettings } from './settings.ts';
import { createSlots } from './slots.ts';

/** Statuses of a server or proxy that may answer a little later (RFC 9110, section 15.6). */
const passingStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Milliseconds before the first retry, doubled for each further one. */
const firstPause = 50;

/** A subgraph behind an address, asked within its settings. */
export function remoteSubgraph(settings: SubgraphSettings, telemetry: Telemetry = noTelemetry): Subgraph {
  const { name, timeoutMilliseconds, circuit: circuitSettings } = settings;
  const exchange = createExchange(settings);
  const circuit = createCircuit(circuitSettings);
  const slots = createSlots(settings.concurrency, settings.queue);
  const flights = createFlights<HttpAnswer>();

  /** One request after the other until there is an answer; ends with the signal. */
  const send = async (body: string, headers: Record<string, string>, tries: number, signal: AbortSignal) => {
    for (let tried = 1; ; tried += 1) {
      const entered = slots.take(signal);
      if (entered === null) throw busy(settings);
      await entered;
      try {
        const answer = await exchange.post(
          body,
          { ...headers, ...telemetry.traceHeaders(), ...credentialHeaders(settings.credentials, body) },
          signal,
        );
        if (tried >= tries || !passingStatuses.has(answer.status)) return answer;
      } catch (error) {
        const mayRetry = error instanceof Failure && error.code === 'SUBGRAPH_UNREACHABLE' && tried < tries;
        if (!mayRetry) throw error;
      } finally {
        slots.release();
      }
      await wait(firstPause * 2 ** (tried - 1) * (0.5 + Math.random() / 2), undefined, { signal });
    }
  };

  /** Sends within the subgraph's time, and tells the circuit how it went. */
  const sendInTime = async (
    body: string,
    headers: Record<string, string>,
    tries: number,
    wanted: AbortSignal,
  ): Promise<HttpAnswer> => {
    if (!circuit.permits()) throw suspended(name, circuit.opensAgainIn());
    const controller = new AbortController();
    const leave = (): void => controller.abort(wanted.reason);
    const timer = setTimeout(() => controller.abort(timedOut(settings)), timeoutMilliseconds);
    wanted.addEventListener('abort', leave, { once: true });
    try {
      const answer = await send(body, headers, tries, controller.signal);
      if (answer.status >= 500) circuit.failed();
      else circuit.succeeded();
      return answer;
    } catch (error) {
      if (wanted.aborted || isBusy(error)) circuit.abandoned();
      else circuit.failed();
      throw controller.signal.aborted ? controller.signal.reason : error;
    } finally {
      clearTimeout(timer);
      wanted.removeEventListener('abort', leave);
    }
  };

  const observed = (
    body: string,
    headers: Record<string, string>,
    tries: number,
    wanted: AbortSignal,
  ): Promise<HttpAnswer> =>
    telemetry.around(
      { kind: 'subgraph', subgraph: name },
      () => sendInTime(body, headers, tries, wanted),
      ({ status }) => (status >= 500 ? ['SUBGRAPH_ERROR'] : []),
    );

  return {
    name,
    execute: async ({ kind, text, variables, caller }: SubgraphRequest): Promise<SubgraphAnswer> => {
      const body = JSON.stringify({ query: text, variables });
      const passed = passedHeaders(settings, caller.headers);
      const headers = { ...standardHeaders, ...passed };
      const { status, text: answered } =
        kind === 'query'
          ? await flights.join(`${JSON.stringify(passed)}${body}`, caller.signal, (signal) =>
              observed(body, headers, settings.retries + 1, signal),
            )
          : await alone(caller.signal, (signal) => observed(body, headers, 1, signal));
      // Each reader gets an answer of its own: errors are put into it, and other data merged.
      return readAnswer(name, status, answered);
    },
    state: () => {
      const milliseconds = circuit.opensAgainIn();
      return milliseconds === 0 ? 'ok' : 'suspended after repeated failures';
    },
    close: () => exchange.close(),
  };
}

const standardHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

const isBusy = (error: unknown): boolean => error instanceof Failure && error.code === 'SUBGRAPH_BUSY';

function busy({ name, concurrency, queue }: SubgraphSettings): Failure {
  return new Failure(
    'SUBGRAPH_BUSY',
    `The subgraph "${name}" has ${concurrency} requests under way and ${queue} waiting, its limits.`,
    'Try again shortly.',
  );
}

function timedOut({ name, timeoutMilliseconds }: SubgraphSettings): Failure {
  return new Failure(
    'SUBGRAPH_TIMEOUT',
    `The subgraph "${name}" did not answer within ${timeoutMilliseconds} ms, its limit.`,
    'Ask it for less at once.',
  );
}

function suspended(name: string, milliseconds: number): Failure {
  return new Failure(
    'SUBGRAPH_SUSPENDED',
    `The subgraph "${name}" failed repeatedly and is left alone for ${milliseconds} ms.`,
    'Try again then; /readyz shows its state.',
  );
}
