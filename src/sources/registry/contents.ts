import type { IncomingDocument } from '../../ingest/ingest.ts';
import { imageKindOfMediaType, imageKindOfShape, parseDigest } from '../../model/digest.ts';
import { isFields } from '../../readers/record.ts';
import type { Knowledge } from '../connector.ts';
import { SourceFailure } from '../failure.ts';
import type { Content, RegistryClient } from './client.ts';

/** Most manifests that one index may lead to. */
export const treeLimit = 200;
/** Bytes of a configuration; its history and labels are rarely more than some thousand. */
export const configByteLimit = 4 * 1024 * 1024;

/** One repository as it is read: where it is, and what asks it. */
export interface RepositoryReading {
  readonly client: RegistryClient;
  readonly knowledge: Knowledge;
  /** Registry and repository, as references name them. */
  readonly name: string;
  readonly registry: string;
  /** The name in full, as the graph knows it. */
  readonly canonical: string;
  readonly repository: string;
  readonly clock: () => Date;
}

/**
 * The documents of some content and everything that it leads to (the manifests of an index, their configurations), but
 * for what was read before.
 *
 * @throws SourceFailure `DIGEST_MISMATCH`, `SOURCE_ANSWER_TOO_LARGE`, …: then nothing of it counts
 */
export async function documentsOf(
  reading: RepositoryReading,
  digest: string,
  done: Set<string>,
): Promise<readonly IncomingDocument[]> {
  const documents: IncomingDocument[] = [];
  const waiting: Part[] = [{ digest, isBlob: false }];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (done.has(part.digest)) continue;
    const content = await fetchPart(reading, part, part.digest === digest);
    if (content === null) continue;
    documents.push(documentOf(reading, content));
    const parts = partsOf(content);
    if (documents.length + waiting.length + parts.length > treeLimit)
      throw new SourceFailure('SOURCE_ENDLESS', `${digest} leads to more than ${treeLimit} manifests.`);
    const known = await reading.knowledge.read(
      reading.canonical,
      parts.map((each) => each.digest),
    );
    waiting.push(...parts.filter((each) => !known.has(each.digest)));
  }
  for (const document of documents) done.add(digestIn(document));
  return documents;
}

/**
 * A document of content under a name, by default its digest. It carries no time of observation: that a tag pointed to it
 * then is for an observation of the tag to say.
 */
export function documentOf(
  { name }: RepositoryReading,
  { text, digest }: Content,
  reference: string = `${name}@${digest}`,
): IncomingDocument {
  return { kind: 'OCI', content: text, name: `${name}@${digest}`, context: { reference } };
}

/** The digests that an index lists. */
export function listedIn(content: Content): readonly string[] {
  return partsOf(content).map(({ digest }) => digest);
}

const digestIn = ({ name = '' }: IncomingDocument): string => name.slice(name.indexOf('@') + 1);

interface Part {
  readonly digest: string;
  readonly isBlob: boolean;
}

async function fetchPart(
  { client, repository }: RepositoryReading,
  part: Part,
  isRoot: boolean,
): Promise<Content | null> {
  const { digest, isBlob } = part;
  const content = await (isBlob ? client.blob(repository, digest) : client.manifest(repository, digest));
  // A part that is not there may never have been pushed (images of one platform of an index); the root must be.
  if (content === null && isRoot)
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `The registry names ${digest} and does not have it.`);
  return content;
}

/** What content leads to: the images of an index, the configuration of an image. */
function partsOf({ text }: Content): readonly Part[] {
  const fields = parsed(text);
  if (!isFields(fields)) return [];
  const kind = typeof fields.mediaType === 'string' ? imageKindOfMediaType(fields.mediaType) : 'UNKNOWN';
  switch (kind === 'UNKNOWN' ? imageKindOfShape(fields) : kind) {
    case 'INDEX':
      return Array.isArray(fields.manifests) ? fields.manifests.flatMap((entry) => partOf(entry, false)) : [];
    case 'MANIFEST': {
      const { config } = fields;
      const isImage =
        isFields(config) &&
        typeof config.mediaType === 'string' &&
        imageKindOfMediaType(config.mediaType) === 'CONFIG' &&
        !(typeof config.size === 'number' && config.size > configByteLimit);
      return isImage ? partOf(config, true) : [];
    }
    case 'CONFIG':
    case 'LAYER':
    case 'UNKNOWN':
      return [];
  }
}

function partOf(entry: unknown, isBlob: boolean): readonly Part[] {
  const digest = isFields(entry) && typeof entry.digest === 'string' ? parseDigest(entry.digest) : null;
  return digest === null ? [] : [{ digest: digest.text, isBlob }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reader says what is wrong with it.
    return null;
  }
}
