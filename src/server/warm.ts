import type { Loaders } from '../../resolvers/context.ts';
import { parseRef } from '../model/ref.ts';

const nothing = 'sha256:'.padEnd(71, '0');

/**
 * Asks for the lineage of an image that does not exist. The first query of each shape is planned, which costs a cold
 * database up to seconds: after this the first person to ask what everyone asks does not wait for it.
 */
export async function warmPlanner({ lineage, refs }: Loaders): Promise<void> {
  const forms = parseRef(nothing);
  await Promise.all([
    lineage.images.load({ digest: nothing, asOf: null }),
    forms === null ? null : refs.load({ forms, asOf: null }),
  ]);
}

/**
 * Asks the other questions in the same way, while the server answers already. One after the other, so that those who ask
 * meanwhile have a core to themselves.
 *
 * @param isStopping asked before each
 */
export async function warmFurther(loaders: Loaders, isStopping: () => boolean): Promise<void> {
  const questions: readonly (() => Promise<unknown>)[] = [
    () => loaders.deployJoins.load(nothing),
    () => loaders.tags.load(nothing),
    () => loaders.running.load({ digests: [nothing], reference: null, asOf: null }),
    () => loaders.buildJoins.load(nothing),
    () => loaders.lineage.builds.load({ id: nothing, asOf: null }),
    () => loaders.lineage.commits.load({ id: nothing, asOf: null }),
    () => loaders.builds.load({ digests: [nothing], commits: [] }),
    () => loaders.tagSightings.load(nothing),
  ];
  for (const ask of questions) {
    if (isStopping()) return;
    await ask();
  }
}
