import { createCollector } from '../batches.ts';
import type { Batch } from '../connector.ts';
import { type ProjectReading, recordedCall } from './connector.ts';

/** Merged merge requests that changed, and who approved each: what says whether code was reviewed. */
export async function* readMergeRequests({
  api,
  path,
  project,
  since,
}: ProjectReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const query = {
    state: 'merged',
    scope: 'all',
    order_by: 'updated_at',
    sort: 'asc',
    ...(since === null ? {} : { updated_after: since }),
  };
  for await (const page of api.pages(`${path}/merge_requests`, query)) {
    if (page.items.length > 0)
      collector.add(recordedCall(api, project, `${path}/merge_requests`, page.items));
    for (const { iid } of page.items) {
      const of = `${path}/merge_requests/${String(iid)}/approvals`;
      const approvals = await api.get(of);
      if (approvals !== null) collector.add(recordedCall(api, project, of, approvals));
      yield* collector.full();
    }
  }
  yield* collector.rest();
}
