import type { Loaders } from '../../resolvers/context.ts';
import { parseRef } from '../model/ref.ts';

/**
 * Asks every question once for things that do not exist. The first query of each shape is planned, which costs the
 * database up to seconds; after this the first person to ask does not wait for it.
 */
export async function warmPlanner(loaders: Loaders): Promise<void> {
  const nothing = 'sha256:'.padEnd(71, '0');
  const forms = parseRef(nothing);
  await Promise.all([
    loaders.lineage.images.load({ digest: nothing, asOf: null }),
    loaders.lineage.builds.load({ id: nothing, asOf: null }),
    loaders.lineage.commits.load({ id: nothing, asOf: null }),
    forms === null ? null : loaders.refs.load({ forms, asOf: null }),
    loaders.tags.load(nothing),
    loaders.tagSightings.load(nothing),
    loaders.running.load({ digests: [nothing], reference: null, asOf: null }),
    loaders.builds.load({ digests: [nothing], commits: [] }),
    loaders.deployJoins.load(nothing),
    loaders.buildJoins.load(nothing),
  ]);
}
