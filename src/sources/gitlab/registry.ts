import { parseImageReference } from '../../model/imageReference.ts';
import { instantFromDate } from '../../model/time.ts';
import { createCollector } from '../batches.ts';
import { concurrently } from '../concurrently.ts';
import type { Batch } from '../connector.ts';
import { tagObservation } from '../tagObservation.ts';
import { type ProjectReading, recordedCall } from './connector.ts';

const requestsAtOnce = 4;

/**
 * The tags of a project's container registry. The list has no digests, so each tag is asked for by its name; one that
 * the list no longer has is, too, and only the answer that there is none (404, 410) closes it.
 */
export async function* readRegistry(reading: ProjectReading): AsyncGenerator<Batch> {
  const { api, path, source, tools } = reading;
  for await (const { items } of api.pages(`${path}/registry/repositories`)) {
    for (const { id, location } of items) {
      const named = typeof location === 'string' ? parseImageReference(location) : undefined;
      if (named?.ok !== true) continue;
      const { registry, repository } = named.reference;
      const open = await tools.knowledge.openTags(source, registry, repository);
      yield* readTags(reading, `${path}/registry/repositories/${String(id)}/tags`, String(location), open);
    }
  }
}

async function* readTags(
  { api, project, tools }: ProjectReading,
  path: string,
  location: string,
  open: readonly string[],
): AsyncGenerator<Batch> {
  const collector = createCollector();
  const tags = new Set(open);
  for await (const { items } of api.pages(path))
    for (const { name } of items) if (typeof name === 'string') tags.add(name);
  const found = concurrently(tags, requestsAtOnce, async (tag) => {
    const of = `${path}/${encodeURIComponent(tag)}`;
    const detail = await api.get(of);
    const observedAt = instantFromDate(tools.clock());
    if (detail !== null) return [{ ...recordedCall(api, project, of, detail), context: { observedAt } }];
    return open.includes(tag) ? [tagObservation(`${location}:${tag}`, null, observedAt)] : [];
  });
  for await (const documents of found) {
    collector.add(...documents);
    yield* collector.full();
  }
  yield* collector.rest();
}
