import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceStates } from '../graph/writer/sourceStates.ts';
import type { Ingest } from '../ingest/ingest.ts';
import type { Tools } from './connector.ts';
import { type PassResult, runPass } from './run.ts';

export interface SchedulerOptions {
  readonly states: SourceStates;
  readonly ingest: Ingest;
  readonly tools: Tools;
  /** Told of every pass that ended; the next pass of the place waits for it. */
  readonly onPass: (result: PassResult) => void | Promise<void>;
  /** Told when the database does not say what is due, once until it does again. */
  readonly onFault: (error: unknown) => void;
  /** Sources that are read at once. */
  readonly slots?: number;
  /** Milliseconds between two looks at what is due, when nothing wakes the scheduler. */
  readonly pollMilliseconds?: number;
  /** Milliseconds after which a source whose reader fell silent is free for others. */
  readonly leaseMilliseconds?: number;
  /** Name of this instance, as `sources` shows it. */
  readonly holder?: string;
}

/** Reads the sources that are due, as long as it runs. */
export interface Scheduler {
  readonly start: () => void;
  /** Looks at once: something has become due. */
  readonly wake: () => void;
  /** Stops what is under way and gives the leases back, so that another instance goes on at once. */
  readonly stop: () => Promise<void>;
}

const defaults = { slots: 8, pollMilliseconds: 5_000, leaseMilliseconds: 60_000 } as const;

/**
 * Schedules all sources of the graph. What is due and who reads it stands in the graph, so any number of instances may
 * run: each source is read by one, and one that fails never stops another.
 */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { states, onPass, onFault } = options;
  const { slots, pollMilliseconds, leaseMilliseconds } = { ...defaults, ...options };
  const holder = options.holder ?? `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let awake = new AbortController();
  let looping: Promise<void> | undefined;
  let isFaulty = false;

  const wake = (): void => awake.abort();

  function begin(pass: Promise<PassResult>): void {
    const ended = pass.then(onPass, onFault).then(() => {
      running.delete(ended);
      wake();
    });
    running.add(ended);
  }

  async function fillSlots(): Promise<void> {
    while (running.size < slots && !stopping.signal.aborted) {
      const leased = await states.acquire(holder, leaseMilliseconds);
      if (leased === null) return;
      begin(runPass(leased, { ...options, holder, leaseMilliseconds, signal: stopping.signal }));
    }
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      awake = new AbortController();
      try {
        await fillSlots();
        isFaulty = false;
      } catch (error) {
        if (!isFaulty) onFault(error);
        isFaulty = true;
      }
      const signal = AbortSignal.any([stopping.signal, awake.signal]);
      await sleep(pollMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      looping ??= loop();
    },
    wake,
    stop: async () => {
      stopping.abort();
      await looping;
      await Promise.all(running);
    },
  };
}
