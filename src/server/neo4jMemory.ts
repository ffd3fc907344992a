import { Failure } from '../failure.ts';
import type { EmbeddedOptions } from '../graph/embedded/embedded.ts';
import type { Environment } from './configuration.ts';

const leastMegabytes = 128;
const mostMegabytes = 65_536;

/**
 * The memory of the embedded Neo4j in megabytes, by `WHENCE_NEO4J_HEAP_MEGABYTES` and
 * `WHENCE_NEO4J_PAGE_CACHE_MEGABYTES`; what is not named has its default.
 *
 * @throws Failure `BAD_USAGE` for what is not a whole number from 128 to 65536
 */
export function neo4jMemory(
  environment: Environment,
): Pick<EmbeddedOptions, 'heapMegabytes' | 'pageCacheMegabytes'> {
  const heapMegabytes = megabytesOf(environment, 'WHENCE_NEO4J_HEAP_MEGABYTES');
  const pageCacheMegabytes = megabytesOf(environment, 'WHENCE_NEO4J_PAGE_CACHE_MEGABYTES');
  return {
    ...(heapMegabytes === null ? {} : { heapMegabytes }),
    ...(pageCacheMegabytes === null ? {} : { pageCacheMegabytes }),
  };
}

function megabytesOf(environment: Environment, name: string): number | null {
  const text = environment[name];
  if (text === undefined || text === '') return null;
  const megabytes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (megabytes >= leastMegabytes && megabytes <= mostMegabytes) return megabytes;
  throw new Failure(
    'BAD_USAGE',
    `${name} is not a number of megabytes from ${leastMegabytes} to ${mostMegabytes}: ${text}`,
    'For example 2048.',
  );
}
