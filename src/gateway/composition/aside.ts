import { Worker } from 'node:worker_threads';
import { Failure } from '../../failure.ts';
import type { Composition, SubgraphDefinition } from './compose.ts';

/** Errors of a composition that a message repeats. */
const errorsInMessage = 10;

/**
 * Composes in a thread of its own: a schema of some size takes the better part of a second, in which the server has
 * requests to answer.
 *
 * @returns the supergraph
 * @throws Failure COMPOSITION_FAILED where the subgraphs do not fit together.
 */
export async function composeAside(subgraphs: readonly SubgraphDefinition[]): Promise<string> {
  const composition = await new Promise<Composition>((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: subgraphs });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The composition ended with ${code} and no result.`)));
  });
  if (composition.ok) return composition.supergraphSdl;
  throw compositionFailed(composition.errors);
}

/** The failure of a composition, with what is wrong in words. */
export function compositionFailed(errors: readonly string[]): Failure {
  const shown = errors.slice(0, errorsInMessage);
  const rest = errors.length > shown.length ? [`and ${errors.length - shown.length} more`] : [];
  return new Failure(
    'COMPOSITION_FAILED',
    `The subgraphs do not fit together: ${[...shown, ...rest].join('; ')}`,
    'Try a change with `whence schema check --subgraphs FILE` before it goes live.',
  );
}
