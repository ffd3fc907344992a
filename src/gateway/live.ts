import { Failure } from '../failure.ts';
import type { SchemaSource, ServedSchema } from '../server/execution.ts';
import type { Limits } from '../server/limits.ts';
import { type Log, stackOf } from '../server/log.ts';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import {
  type GenerationSetting,
  identityOf,
  type PlannerChoice,
  type RunningGeneration,
  startGeneration,
} from './generations.ts';
import { loadSupergraph, type SupergraphPlace } from './loading.ts';
import type { LocalSubgraph } from './local.ts';
import { watchFiles } from './watch.ts';

/** What a gateway is made of. */
export interface LiveGatewayOptions {
  readonly place: SupergraphPlace;
  readonly planner: PlannerChoice;
  /** Whence's own subgraph with its SDL; null where there is no graph to serve. */
  readonly local: { readonly subgraph: LocalSubgraph; readonly sdl: string } | null;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry?: Telemetry;
}

/** A supergraph in service that follows its sources. */
export interface LiveGateway extends SchemaSource {
  /** State of the supergraph, the planner and each subgraph, for /readyz. */
  readonly parts: () => Readonly<Record<string, string>>;
  readonly supergraphSdl: () => string;
  /** Looks at the sources now; for tests, and for whoever does not want to wait. */
  readonly reload: () => Promise<void>;
}

/** Milliseconds between two looks at files. */
const fileMilliseconds = 500;

/**
 * Serves a supergraph and follows its sources: when a file, an address or the SDL of a subgraph changes, it is loaded
 * anew and swapped in; requests under way end in the generation that they began in. What cannot be loaded or composed
 * is reported, and the last good one stays.
 *
 * @throws Failure where there is no first one.
 */
export async function startLiveGateway(options: LiveGatewayOptions): Promise<LiveGateway> {
  const { place, local, limits, log, planner, telemetry = noTelemetry } = options;
  const setting: GenerationSetting = { planner, local: local?.subgraph ?? null, limits, log, telemetry };
  const load = () => loadSupergraph(place, local?.sdl ?? null);
  const first = await load();
  let current: RunningGeneration = await startGeneration(first, setting);
  let { configuration } = first;
  let problem: string | null = null;
  const listeners = new Set<(served: ServedSchema) => void>();
  const retiring = new Set<Promise<void>>();

  const swap = async (): Promise<void> => {
    const loaded = await load();
    configuration = loaded.configuration;
    if (identityOf(loaded) === current.identity) return;
    const next = await startGeneration(loaded, setting);
    const last = current;
    current = next;
    for (const listener of listeners) listener(servedBy(next));
    const retired = last.retire().finally(() => retiring.delete(retired));
    retiring.add(retired);
    log({ level: 'info', message: 'A new supergraph is served.' });
  };

  const lookNow = async (): Promise<void> => {
    try {
      await swap();
      problem = null;
    } catch (error) {
      const said =
        error instanceof Failure ? `${error.code}: ${error.message}` : 'INTERNAL_ERROR: see the log';
      if (said !== problem) {
        log({
          level: 'error',
          message: `The supergraph stays as it is. ${said}`,
          ...(error instanceof Failure ? { code: error.code } : { stack: stackOf(error) }),
        });
      }
      problem = said;
    }
  };

  // One look after the other: the later sees what the earlier might have missed.
  let looking: Promise<void> = Promise.resolve();
  const reload = (): Promise<void> => {
    looking = looking.then(lookNow);
    return looking;
  };
  const watch = watchFiles(() => filesOf(place, configuration.files), fileMilliseconds, reload);
  const isPolled = (): boolean =>
    isAddress(place.supergraph) ||
    (place.supergraph === null && configuration.subgraphs.some(({ sdlFile }) => sdlFile === null));
  const poll = polling(
    () => configuration.pollMilliseconds,
    async () => {
      if (isPolled()) await reload();
    },
  );

  return {
    current: () => servedBy(current),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    parts: () => ({
      supergraph: problem === null ? 'ok' : `the last good one is served; ${problem}`,
      planner: current.planner,
      ...Object.fromEntries(
        [...current.subgraphs.values()].map((each) => [`subgraph ${each.name}`, each.state()]),
      ),
    }),
    supergraphSdl: () => current.supergraphSdl,
    reload,
    stop: async () => {
      watch.stop();
      poll.stop();
      await looking;
      await Promise.all([...retiring, current.retire()]);
    },
  };
}

function servedBy({ apiSchema, execute, planOf }: RunningGeneration): ServedSchema {
  return { schema: apiSchema, execute, planOf };
}

const isAddress = (place: string | null): boolean => place !== null && /^https?:\/\//.test(place);

function filesOf({ supergraph, subgraphsFile }: SupergraphPlace, read: readonly string[]): readonly string[] {
  const files = new Set(read);
  if (subgraphsFile !== null) files.add(subgraphsFile);
  if (supergraph !== null && !isAddress(supergraph)) files.add(supergraph);
  return [...files];
}

/** Calls after each interval, counted from the end of the last call; an interval of 0 looks again for another one. */
function polling(milliseconds: () => number, look: () => Promise<void>): { readonly stop: () => void } {
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const next = (): void => {
    if (isStopped) return;
    const interval = milliseconds();
    timer = setTimeout(
      () => (interval === 0 ? next() : void look().finally(next)),
      interval === 0 ? 10_000 : interval,
    );
    timer.unref();
  };
  next();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
