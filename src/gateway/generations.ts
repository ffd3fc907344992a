import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { Failure } from '../failure.ts';
import type { Executor } from '../server/execution/executor.ts';
import type { Limits } from '../server/limits.ts';
import type { Log } from '../server/log.ts';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import { readSupergraph } from './apiSchema.ts';
import type { Generation, PlannerKind } from './generation.ts';
import type { LoadedSupergraph } from './loading.ts';
import type { LocalSubgraph } from './local.ts';
import { defaultSettings } from './remote/settings.ts';
import { remoteSubgraph } from './remote/subgraph.ts';
import type { Subgraph } from './subgraph.ts';

/** Which planner to use: the Rust one, the stitched schema, or the first where its addon loads. */
export type PlannerChoice = 'auto' | PlannerKind;

/** What every generation is made with. */
export interface GenerationSetting {
  readonly planner: PlannerChoice;
  readonly local: LocalSubgraph | null;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry?: Telemetry;
}

/** A generation with its connections, and the requests that it still answers. */
export interface RunningGeneration extends Generation {
  /** Tells equal generations from others. */
  readonly identity: string;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Lets its requests finish, then closes its connections. */
  readonly retire: () => Promise<void>;
}

/** What makes two generations the same: the supergraph and the settings of its subgraphs. */
export function identityOf({ sdl, configuration }: LoadedSupergraph): string {
  return createHash('sha256').update(sdl).update(JSON.stringify(configuration.subgraphs)).digest('hex');
}

/**
 * Makes a generation of a supergraph.
 *
 * @throws Failure SUPERGRAPH_INVALID; PLANNER_UNAVAILABLE where the addon is asked for and does not load.
 */
export async function startGeneration(
  loaded: LoadedSupergraph,
  setting: GenerationSetting,
): Promise<RunningGeneration> {
  const supergraph = readSupergraph(loaded.sdl);
  const subgraphs = new Map(
    [...supergraph.subgraphs].map(([name, url]) => [name, subgraphOf(name, url, loaded, setting)]),
  );
  const local = subgraphs.has(setting.local?.name ?? '') ? setting.local : null;
  const { limits, telemetry = noTelemetry } = setting;
  const parts = { supergraph, subgraphs, local, limits, telemetry };
  const generation = await (setting.planner === 'stitched'
    ? stitched(parts)
    : planned(parts).catch((error) => {
        if (setting.planner === 'rust' || !isAddonMissing(error)) throw plannerFailure(error);
        setting.log({
          level: 'warn',
          message: 'The addon of the planner does not load; the stitched schema is used instead.',
        });
        return stitched(parts);
      }));
  const requests = requestCount();
  return {
    ...generation,
    identity: identityOf(loaded),
    subgraphs,
    execute: requests.counted(generation.execute),
    retire: async () => {
      await requests.none();
      await Promise.all([...subgraphs.values()].map((each) => each.close()));
    },
  };
}

type Parts = Parameters<typeof import('./planned.ts')['plannedGeneration']>[0];

const planned = async (parts: Parts): Promise<Generation> =>
  (await import('./planned.ts')).plannedGeneration(parts);

const stitched = async (parts: Parts): Promise<Generation> =>
  (await import('./stitched.ts')).stitchedGeneration(parts);

/** napi-rs and Node report a missing or unfit binary with these codes. */
function isAddonMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'].includes(code) ||
    /native binding|NODE_MODULE_VERSION|unsupported (OS|architecture)|failed to load/i.test(error.message)
  );
}

function plannerFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (isAddonMissing(error))
    return new Failure(
      'PLANNER_UNAVAILABLE',
      'The Rust planner does not load on this machine.',
      'Leave --planner out, or give --planner stitched.',
      { cause: error },
    );
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure('SUPERGRAPH_INVALID', `The planner does not take the supergraph: ${reason}`, undefined, {
    cause: error,
  });
}

function subgraphOf(
  name: string,
  url: string,
  { configuration }: LoadedSupergraph,
  { local, telemetry }: GenerationSetting,
): Subgraph {
  if (name === local?.name) return local;
  const configured = configuration.subgraphs.find((each) => each.name === name);
  if (configured !== undefined) return remoteSubgraph(configured, telemetry);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Failure(
      'SUPERGRAPH_INVALID',
      `The supergraph gives no http address of its subgraph "${name}".`,
      'Give one in a subgraphs file (--subgraphs).',
    );
  return remoteSubgraph({ ...defaultSettings, name, url }, telemetry);
}

/** Counts requests under way. */
function requestCount() {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const ended = (): void => {
    underWay -= 1;
    if (underWay === 0) for (const resolve of waiting.splice(0)) resolve();
  };
  return {
    counted:
      (execute: Executor): Executor =>
      (request) => {
        underWay += 1;
        let answer: ExecutionResult | Promise<ExecutionResult>;
        try {
          answer = execute(request);
        } catch (error) {
          ended();
          throw error;
        }
        if (answer instanceof Promise) return answer.finally(ended);
        ended();
        return answer;
      },
    none: (): Promise<void> =>
      underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}
