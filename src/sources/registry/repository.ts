import type { IncomingDocument } from '../../ingest/ingest.ts';
import { parseDigest } from '../../model/digest.ts';
import { type Instant, instantFromDate } from '../../model/time.ts';
import { isFields } from '../../readers/record.ts';
import { createCollector } from '../batches.ts';
import { concurrently } from '../concurrently.ts';
import type { Batch, Gap } from '../connector.ts';
import { gapOf } from '../gaps.ts';
import { tagObservation } from '../tagObservation.ts';
import { accessoryOf, fallbackTag } from './accessories.ts';
import type { Pointed } from './client.ts';
import { documentOf, documentsHeldBy, documentsOf, listedIn, type RepositoryReading } from './contents.ts';
import { tagHistory } from './history.ts';

/** Requests to one registry at once. */
const requestsAtOnce = 4;
/** Tags that are looked at before their contents are asked for. */
const tagsAtOnce = 500;

/** How a repository is read: see {@link readRepository}. */
export interface RepositoryPass extends RepositoryReading {
  /** Tags that the source saw last as existing. */
  readonly open: readonly string[];
  /** When the source saw each tag last, as existing or not. */
  readonly seenAt: ReadonlyMap<string, Instant>;
  /** Whether to fetch contents that were read before. */
  readonly full: boolean;
  /** What this pass has fetched from the repository. */
  readonly done: Set<string>;
  /** Whether the registry answers to questions for referrers; unknown (null) until one was asked. */
  readonly referrers: { areAnswered: boolean | null };
  /** Whether it answers to questions for the history of a tag; likewise. */
  readonly history: { isAnswered: boolean | null };
}

/** A tag as it was found: what it points to, or null where the registry says that it is gone. */
interface Seen {
  readonly tag: string;
  readonly pointed: Pointed | null;
  readonly at: string;
  /** What the registry tells of the time before, where it does. */
  readonly before: readonly IncomingDocument[];
}

/**
 * Reads a repository: its tags, what they point to, and what refers to that. A tag that the list leaves out is asked
 * for by name: only the answer that it does not exist (404, 410) closes it.
 */
export async function* readRepository(pass: RepositoryPass): AsyncGenerator<Batch> {
  const listed = (await pass.client.tags(pass.repository)) ?? [];
  const names = new Set([...listed, ...pass.open]);
  const accessories = [...names].filter((tag) => accessoryOf(tag) !== null);
  const tags = [...names].filter((tag) => accessoryOf(tag) === null).sort();
  for (let from = 0; from < tags.length; from += tagsAtOnce)
    yield* readTags(pass, tags.slice(from, from + tagsAtOnce), new Set(accessories));
  yield* readAccessories(pass, accessories);
}

async function* readTags(
  pass: RepositoryPass,
  tags: readonly string[],
  accessories: ReadonlySet<string>,
): AsyncGenerator<Batch> {
  const collector = createCollector();
  const seen: Seen[] = [];
  for await (const found of concurrently(tags, requestsAtOnce, (tag) => lookAt(pass, tag, collector.miss))) {
    if ('code' in found) collector.miss(found);
    else seen.push(found);
  }
  for (const { before } of seen) collector.add(...before);
  const gone = seen.filter(({ pointed, tag }) => pointed === null && pass.open.includes(tag));
  for (const { tag, at } of gone) collector.add(tagObservation(`${pass.name}:${tag}`, null, at));
  const tagsByDigest = Map.groupBy(
    seen.filter(({ pointed }) => pointed !== null),
    ({ pointed }) => pointed?.digest ?? '',
  );
  const known = pass.full
    ? new Set<string>()
    : await pass.knowledge.read(pass.canonical, [...tagsByDigest.keys()]);
  const contents = concurrently(tagsByDigest, requestsAtOnce, async ([digest, pointing]) => {
    const [first] = pointing;
    const place = `${pass.name}:${first?.tag}`;
    try {
      const documents = known.has(digest) ? [] : await documentsOf(pass, digest, pass.done, collector.miss);
      return { digest, documents: [...documents, ...pointing.map((each) => sighting(pass, each))] };
    } catch (error) {
      // What a tag points to counts only when its bytes are what they are said to be.
      return gapOf(error, place);
    }
  });
  for await (const content of contents) {
    if ('code' in content) {
      collector.miss(content);
      continue;
    }
    collector.add(...content.documents);
    for (const document of await referrersOf(pass, content.digest, accessories, collector.miss))
      collector.add(document);
    yield* collector.full();
  }
  yield* collector.rest();
}

async function lookAt(pass: RepositoryPass, tag: string, miss: (gap: Gap) => void): Promise<Seen | Gap> {
  try {
    const pointed = await pass.client.head(pass.repository, tag);
    const at = instantFromDate(pass.clock());
    return { tag, pointed, at, before: await tagHistory(pass, tag, miss) };
  } catch (error) {
    return gapOf(error, `${pass.name}:${tag}`);
  }
}

function sighting({ name }: RepositoryPass, { tag, pointed, at }: Seen): IncomingDocument {
  return tagObservation(`${name}:${tag}`, pointed?.digest ?? null, at, pointed?.mediaType);
}

/** What refers to some content (signatures, SBOMs, attestations), by the API or, without it, by the tag schema. */
async function referrersOf(
  pass: RepositoryPass,
  digest: string,
  accessories: ReadonlySet<string>,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const { client, name, registry, repository, referrers } = pass;
  try {
    if (referrers.areAnswered !== false) {
      const descriptors = await client.referrers(repository, digest);
      referrers.areAnswered = descriptors !== null;
      if (descriptors?.length === 0) return [];
      if (descriptors !== null) {
        const request = `https://${registry}/v2/${repository}/referrers/${digest}`;
        const list = {
          content: { request, response: { manifests: descriptors } },
          name: `referrers of ${name}@${digest}`,
        };
        return [list, ...(await contentsOf(pass, descriptors.flatMap(digestOf), miss))];
      }
    }
    const tag = fallbackTag(digest);
    return accessories.has(tag) ? await documentsOfAccessory(pass, tag, miss) : [];
  } catch (error) {
    miss(gapOf(error, `${name}@${digest}`));
    return [];
  }
}

/** Signatures and the like that stand under tags of their own. */
async function* readAccessories(pass: RepositoryPass, tags: readonly string[]): AsyncGenerator<Batch> {
  const collector = createCollector();
  const named = tags.filter((tag) => accessoryOf(tag)?.suffix !== null);
  const found = concurrently(named, requestsAtOnce, async (tag) => {
    try {
      return await documentsOfAccessory(pass, tag, collector.miss);
    } catch (error) {
      collector.miss(gapOf(error, `${pass.name}:${tag}`));
      return [];
    }
  });
  for await (const documents of found) {
    collector.add(...documents);
    yield* collector.full();
  }
  yield* collector.rest();
}

/** What stands under a tag that says what it is about: read as such, and no claim of the tag on a digest. */
async function documentsOfAccessory(
  pass: RepositoryPass,
  tag: string,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const content = await pass.client.manifest(pass.repository, tag);
  if (content === null) return [];
  const known = pass.full ? new Set<string>() : await pass.knowledge.read(pass.canonical, [content.digest]);
  if (known.has(content.digest)) return [];
  const document = documentOf(pass, content, `${pass.name}:${tag}`);
  const isIndex = accessoryOf(tag)?.suffix === null;
  const held = isIndex
    ? await contentsOf(pass, listedIn(content), miss)
    : await documentsHeldBy(pass, content, pass.done, miss);
  return [document, ...held];
}

async function contentsOf(
  pass: RepositoryPass,
  digests: readonly string[],
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const known = pass.full ? new Set<string>() : await pass.knowledge.read(pass.canonical, digests);
  const documents: IncomingDocument[] = [];
  for (const digest of digests) {
    if (known.has(digest)) continue;
    try {
      documents.push(...(await documentsOf(pass, digest, pass.done, miss)));
    } catch (error) {
      miss(gapOf(error, `${pass.name}@${digest}`));
    }
  }
  return documents;
}

function digestOf(descriptor: unknown): readonly string[] {
  const digest =
    isFields(descriptor) && typeof descriptor.digest === 'string' ? parseDigest(descriptor.digest) : null;
  return digest === null ? [] : [digest.text];
}
