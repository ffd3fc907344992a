import { parseDigest } from '../../model/digest.ts';
import { instantFromDate } from '../../model/time.ts';
import { isFields } from '../../readers/record.ts';
import { createCollector } from '../batches.ts';
import type { Batch, Tools } from '../connector.ts';
import type { JsonApi, ListedPage } from '../http/api.ts';
import { tagObservation } from '../tagObservation.ts';

const registry = 'ghcr.io';

export interface PackagesReading {
  readonly api: JsonApi;
  readonly tools: Tools;
  readonly source: string;
  readonly owner: string;
}

/**
 * Container packages of an organisation or user: which digest each tag has. The list of versions is the whole of a
 * package, so that a tag which it no longer has, read to its end, is gone.
 */
export async function* readPackages(reading: PackagesReading): AsyncGenerator<Batch> {
  const owner = encodeURIComponent(reading.owner);
  let isOrganisation = false;
  for await (const page of reading.api.pages(`orgs/${owner}/packages`, { package_type: 'container' })) {
    isOrganisation = true;
    yield* readPage(reading, page, `orgs/${owner}`);
  }
  if (isOrganisation) return;
  for await (const page of reading.api.pages(`users/${owner}/packages`, { package_type: 'container' }))
    yield* readPage(reading, page, `users/${owner}`);
}

async function* readPage(
  reading: PackagesReading,
  { items }: ListedPage,
  place: string,
): AsyncGenerator<Batch> {
  for (const { name } of items) if (typeof name === 'string') yield* readPackage(reading, name, place);
}

async function* readPackage(
  { api, tools, source, owner }: PackagesReading,
  name: string,
  place: string,
): AsyncGenerator<Batch> {
  const repository = `${owner}/${name}`.toLowerCase();
  const open = new Set(await tools.knowledge.openTags(source, registry, repository));
  const at = instantFromDate(tools.clock());
  const collector = createCollector();
  for await (const { items } of api.pages(
    `${place}/packages/container/${encodeURIComponent(name)}/versions`,
  )) {
    for (const version of items) {
      const digest = parseDigest(String(version.name));
      if (digest === null) continue;
      for (const tag of tagsOf(version)) {
        open.delete(tag);
        collector.add(tagObservation(`${registry}/${repository}:${tag}`, digest.text, at));
      }
    }
    yield* collector.full();
  }
  for (const tag of open) collector.add(tagObservation(`${registry}/${repository}:${tag}`, null, at));
  yield* collector.rest();
}

function tagsOf({ metadata }: Readonly<Record<string, unknown>>): readonly string[] {
  const container = isFields(metadata) ? metadata.container : undefined;
  const tags: unknown = isFields(container) ? container.tags : undefined;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
