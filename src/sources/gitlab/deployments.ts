import { createCollector } from '../batches.ts';
import type { Batch } from '../connector.ts';
import { type ProjectReading, recordedCall } from './connector.ts';

/** Deployments that changed: which job brought which commit into which environment. */
export async function* readDeployments({ api, path, project, since }: ProjectReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const query = { order_by: 'updated_at', sort: 'asc', ...(since === null ? {} : { updated_after: since }) };
  for await (const { items } of api.pages(`${path}/deployments`, query)) {
    if (items.length > 0) collector.add(recordedCall(api, project, `${path}/deployments`, items));
    yield* collector.full();
  }
  yield* collector.rest();
}
