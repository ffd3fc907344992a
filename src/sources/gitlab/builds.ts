import { createCollector } from '../batches.ts';
import type { Batch } from '../connector.ts';
import { type ProjectReading, recordedCall } from './connector.ts';

/** Pipelines that changed, each with its jobs and the pipelines that it started. */
export async function* readBuilds({ api, path, project, since }: ProjectReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const query = { order_by: 'updated_at', sort: 'asc', ...(since === null ? {} : { updated_after: since }) };
  for await (const page of api.pages(`${path}/pipelines`, query)) {
    if (page.items.length > 0) collector.add(recordedCall(api, project, `${path}/pipelines`, page.items));
    for (const { id } of page.items) {
      for (const part of ['jobs', 'bridges']) {
        const of = `${path}/pipelines/${String(id)}/${part}`;
        const parameters = part === 'jobs' ? { include_retried: 'true' } : {};
        for await (const { items } of api.pages(of, parameters))
          if (items.length > 0) collector.add(recordedCall(api, project, of, items));
      }
      yield* collector.full();
    }
  }
  yield* collector.rest();
}
