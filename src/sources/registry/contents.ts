import type { IncomingDocument } from '../../ingest/ingest.ts';
import { imageKindOfMediaType, imageKindOfShape, parseDigest } from '../../model/digest.ts';
import type { DocumentKind } from '../../readers/reader.ts';
import { isFields } from '../../readers/record.ts';
import type { Gap, Knowledge } from '../connector.ts';
import { SourceFailure } from '../failure.ts';
import { gapOf } from '../gaps.ts';
import { type Content, documentByteLimit, type RegistryClient } from './client.ts';

/** Most contents that one index may lead to: manifests, configurations, and documents about them. */
export const treeLimit = 500;
/** Bytes of a configuration; its history and labels are rarely more than some thousand. */
export const configByteLimit = 4 * 1024 * 1024;
/** Characters of all contents that one index or artifact leads to: they are held at once. */
const treeCharacters = 64 * 1024 * 1024;

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
 * The documents of some content and everything that it leads to (the manifests of an index, their configurations, and the
 * attestations and bills of materials that an artifact holds), but for what was read before.
 *
 * @param miss told of a document that is too large; what else there is counts
 * @throws SourceFailure `DIGEST_MISMATCH`, `SOURCE_ANSWER_TOO_LARGE`, …: then nothing of it counts
 */
export async function documentsOf(
  reading: RepositoryReading,
  digest: string,
  done: Set<string>,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  return contentsFrom(reading, [{ digest, role: 'MANIFEST' }], digest, done, miss);
}

/** The documents that a manifest holds, which was read already. */
export function documentsHeldBy(
  reading: RepositoryReading,
  manifest: Content,
  done: Set<string>,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const documents = partsOf(manifest).filter(({ role }) => role === 'DOCUMENT');
  return contentsFrom(reading, documents, null, done, miss);
}

async function contentsFrom(
  reading: RepositoryReading,
  first: readonly Part[],
  root: string | null,
  done: Set<string>,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const documents: IncomingDocument[] = [];
  const waiting: Part[] = [...first];
  /** Manifests of documents that are not what they are said to be: with them, they are asked for again. */
  const withheld = new Set<string>();
  let characters = 0;
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (done.has(part.digest)) continue;
    const content = await fetchPart(reading, part, { isRoot: part.digest === root, characters, miss }).catch(
      (error: unknown) => {
        // An image counts whatever is wrong with what is said about it.
        if (part.holder === undefined || part.holder === root) throw error;
        miss(gapOf(error, `${reading.name}@${part.digest}`));
        withheld.add(part.holder);
        return null;
      },
    );
    if (content === null) continue;
    characters += content.text.length;
    documents.push(documentOfPart(reading, part, content));
    const parts = part.role === 'MANIFEST' ? partsOf(content) : [];
    if (documents.length + waiting.length + parts.length > treeLimit)
      throw new SourceFailure(
        'SOURCE_ENDLESS',
        `${root ?? first[0]?.digest} leads to more than ${treeLimit} contents.`,
      );
    // Documents are read with the manifest that names them: where it is new, so are they.
    const asked = parts.filter(({ role }) => role !== 'DOCUMENT').map((each) => each.digest);
    const known = await reading.knowledge.read(reading.canonical, asked);
    waiting.push(...parts.filter((each) => !known.has(each.digest)));
  }
  const read = documents.filter((document) => !withheld.has(digestIn(document)));
  for (const document of read) done.add(digestIn(document));
  return read;
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
  readonly role: 'MANIFEST' | 'CONFIG' | 'DOCUMENT';
  /** What a document is, by its media type. */
  readonly kind?: DocumentKind;
  /** The manifest that names a document. */
  readonly holder?: string;
}

/** Documents that artifacts hold as layers, by media type, and what reads them. */
const documentTypes: readonly (readonly [mediaType: RegExp, kind: DocumentKind])[] = [
  [/^application\/vnd\.(?:in-toto(?:\.[\w.]+)?\+(?:json|dsse)|dsse\.envelope\.v1\+json)$/, 'ATTESTATION'],
  [/^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+)?\+json$/, 'ATTESTATION'],
  [/^application\/vnd\.dev\.cosign\.simplesigning\.v1\+json$/, 'ATTESTATION'],
  [/^application\/(?:vnd\.cyclonedx|spdx)\+json$/, 'SBOM'],
  [/^text\/spdx\+json$/, 'SBOM'],
];

function documentOfPart(reading: RepositoryReading, part: Part, content: Content): IncomingDocument {
  if (part.role !== 'DOCUMENT') return documentOf(reading, content);
  // Read byte for byte: its digest is the one that the artifact names it by.
  const { digest, text } = content;
  return {
    content: text,
    name: `${reading.name}@${digest}`,
    ...(part.kind === undefined ? {} : { kind: part.kind }),
  };
}

async function fetchPart(
  { client, repository, name }: RepositoryReading,
  { digest, role }: Part,
  { isRoot, characters, miss }: { isRoot: boolean; characters: number; miss: (gap: Gap) => void },
): Promise<Content | null> {
  if (role === 'DOCUMENT') {
    try {
      if (characters > treeCharacters)
        throw new SourceFailure('SOURCE_ANSWER_TOO_LARGE', `Too much stands beside ${digest} already.`);
      return await client.blob(repository, digest, documentByteLimit);
    } catch (error) {
      // That there is such a document, its manifest says; every pass would find it too large.
      if (!(error instanceof SourceFailure) || error.code !== 'SOURCE_ANSWER_TOO_LARGE') throw error;
      miss(gapOf(error, `${name}@${digest}`));
      return null;
    }
  }
  const content = await (role === 'CONFIG'
    ? client.blob(repository, digest)
    : client.manifest(repository, digest));
  // A part that is not there may never have been pushed (images of one platform of an index); the root must be.
  if (content === null && isRoot)
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `The registry names ${digest} and does not have it.`);
  return content;
}

/** What content leads to: the images of an index, the configuration of an image, the documents of an artifact. */
function partsOf({ text, digest: holder }: Content): readonly Part[] {
  const fields = parsed(text);
  if (!isFields(fields)) return [];
  const kind = typeof fields.mediaType === 'string' ? imageKindOfMediaType(fields.mediaType) : 'UNKNOWN';
  switch (kind === 'UNKNOWN' ? imageKindOfShape(fields) : kind) {
    case 'INDEX':
      return Array.isArray(fields.manifests)
        ? fields.manifests.flatMap((entry) => partOf(entry, 'MANIFEST'))
        : [];
    case 'MANIFEST': {
      const { config } = fields;
      const isImage =
        isFields(config) &&
        typeof config.mediaType === 'string' &&
        imageKindOfMediaType(config.mediaType) === 'CONFIG' &&
        !(typeof config.size === 'number' && config.size > configByteLimit);
      const layers: readonly unknown[] = Array.isArray(fields.layers) ? fields.layers : [];
      return [
        ...(isImage ? partOf(config, 'CONFIG') : []),
        ...layers.flatMap((layer) => documentPart(layer, holder)),
      ];
    }
    case 'CONFIG':
    case 'LAYER':
    case 'UNKNOWN':
      return [];
  }
}

function partOf(entry: unknown, role: 'MANIFEST' | 'CONFIG'): readonly Part[] {
  const digest = isFields(entry) && typeof entry.digest === 'string' ? parseDigest(entry.digest) : null;
  return digest === null ? [] : [{ digest: digest.text, role }];
}

/** A layer that is a document which is read; layers of images are not. */
function documentPart(layer: unknown, holder: string): readonly Part[] {
  if (!isFields(layer) || typeof layer.digest !== 'string') return [];
  const [mediaType = ''] = String(layer.mediaType ?? '').split(';');
  const [, kind] = documentTypes.find(([form]) => form.test(mediaType)) ?? [];
  const digest = parseDigest(layer.digest);
  return kind === undefined || digest === null
    ? []
    : [{ digest: digest.text, role: 'DOCUMENT', kind, holder }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reader says what is wrong with it.
    return null;
  }
}
