import { Failure } from '../failure.ts';
import type { PlannerChoice } from '../gateway/generations.ts';
import type { SupergraphPlace } from '../gateway/loading.ts';
import type { Environment, ServeOptions } from './configuration.ts';

/** How a supergraph is served. */
export interface GatewayServing {
  readonly place: SupergraphPlace;
  readonly planner: PlannerChoice;
}

/**
 * Whether and how other services take part: flags, then the environment; null where nothing names any.
 *
 * @throws Failure BAD_USAGE for a planner that is none.
 */
export function gatewayServing(
  options: Pick<ServeOptions, 'subgraphs' | 'supergraph' | 'planner'>,
  environment: Environment,
): GatewayServing | null {
  const subgraphsFile = options.subgraphs ?? (environment.WHENCE_SUBGRAPHS || null);
  const supergraph = options.supergraph ?? (environment.WHENCE_SUPERGRAPH || null);
  if (subgraphsFile === null && supergraph === null) return null;
  return {
    place: { subgraphsFile, supergraph },
    planner: plannerOf(options.planner ?? environment.WHENCE_PLANNER),
  };
}

function plannerOf(text: string | undefined): PlannerChoice {
  switch (text) {
    case undefined:
    case '':
    case 'auto':
      return 'auto';
    case 'rust':
    case 'stitched':
      return text;
    default:
      throw new Failure('BAD_USAGE', `The planner is "${text}".`, 'Use auto, rust or stitched.');
  }
}
