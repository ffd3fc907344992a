import { createHash } from 'node:crypto';
import { type Answered, type Asked, type StandInServer, startStandIn } from './standIn.ts';

/** Content as a registry keeps it. */
export interface Blob {
  readonly digest: string;
  readonly text: string;
  readonly mediaType: string;
}

const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
} as const;

/** Content of a JSON value, under its digest. */
export function blobOf(value: unknown, mediaType: string): Blob {
  const text = JSON.stringify(value);
  return { digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, text, mediaType };
}

const descriptorOf = ({ digest, text, mediaType }: Blob, more: object = {}) => ({
  mediaType,
  digest,
  size: text.length,
  ...more,
});

/** An image: its manifest and its configuration. */
export function imageOf(version: string): { readonly manifest: Blob; readonly config: Blob } {
  const config = blobOf(
    {
      os: 'linux',
      architecture: 'amd64',
      rootfs: { type: 'layers', diff_ids: [] },
      config: { Labels: { version } },
    },
    mediaTypes.config,
  );
  const manifest = blobOf(
    { schemaVersion: 2, mediaType: mediaTypes.manifest, config: descriptorOf(config), layers: [] },
    mediaTypes.manifest,
  );
  return { manifest, config };
}

/** An index of images, all for one platform. */
export function indexOf(...manifests: readonly Blob[]): Blob {
  const platform = { os: 'linux', architecture: 'amd64' };
  return blobOf(
    {
      schemaVersion: 2,
      mediaType: mediaTypes.index,
      manifests: manifests.map((each) => descriptorOf(each, { platform })),
    },
    mediaTypes.index,
  );
}

/** An artifact that refers to a manifest. */
export function artifactOf(subject: Blob, artifactType: string): Blob {
  const empty = blobOf({}, 'application/vnd.oci.empty.v1+json');
  return blobOf(
    {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType,
      config: descriptorOf(empty),
      layers: [descriptorOf(empty)],
      subject: descriptorOf(subject),
    },
    mediaTypes.manifest,
  );
}

/** An artifact that refers to a manifest and holds one document. */
export function artifactWith(subject: Blob, document: Blob): Blob {
  const empty = blobOf({}, 'application/vnd.oci.empty.v1+json');
  return blobOf(
    {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType: document.mediaType,
      config: descriptorOf(empty),
      layers: [descriptorOf(document)],
      subject: descriptorOf(subject),
    },
    mediaTypes.manifest,
  );
}

/** What stands in a registry: tags by repository, and content by digest. */
export interface RegistryContent {
  readonly tags: Readonly<Record<string, Readonly<Record<string, Blob>>>>;
  readonly blobs: readonly Blob[];
  /** Referrers by subject; a registry without them does not know the question. */
  readonly referrers?: Readonly<Record<string, readonly Blob[]>>;
  /** Descriptors by tag, newest first, as the proposed tag history has them; likewise. */
  readonly history?: Readonly<Record<string, readonly object[]>>;
}

export interface RegistryOptions {
  /** Answers in place of the registry; undefined leaves it to it. */
  readonly instead?: (asked: Asked) => Answered | undefined;
  /** Entries of a page; all in one when absent. */
  readonly pageSize?: number;
}

/** A registry in this process: paging, referrers, and faults where a test wants them. */
export async function startRegistry(
  content: RegistryContent,
  options: RegistryOptions = {},
): Promise<StandInServer> {
  const byDigest = new Map(content.blobs.map((blob) => [blob.digest, blob]));
  return startStandIn((asked) => options.instead?.(asked) ?? answerOf(asked));

  function answerOf({ url }: Asked): Answered {
    const { pathname, searchParams } = new URL(url, 'http://registry');
    if (pathname === '/v2/_catalog')
      return page(pathname, searchParams, 'repositories', Object.keys(content.tags));
    const [, repository = '', kind, reference = ''] =
      /^\/v2\/(.+)\/(tags|manifests|blobs|referrers|_oci\/tag-history)\/([^/]+)$/.exec(pathname) ?? [];
    const tags = content.tags[repository];
    if (tags === undefined) return absent;
    switch (kind) {
      case 'tags':
        return page(pathname, searchParams, 'tags', Object.keys(tags));
      case 'manifests':
      case 'blobs':
        return contentAnswer(tags[reference] ?? byDigest.get(reference));
      case 'referrers': {
        if (content.referrers === undefined) return absent;
        const found = content.referrers[reference] ?? [];
        const manifests = found.map((blob) =>
          descriptorOf(blob, { artifactType: JSON.parse(blob.text).artifactType }),
        );
        return { headers: { 'content-type': mediaTypes.index }, body: { schemaVersion: 2, manifests } };
      }
      case '_oci/tag-history': {
        if (content.history === undefined) return absent;
        const manifests = content.history[reference] ?? [];
        return { headers: { 'content-type': mediaTypes.index }, body: { schemaVersion: 2, manifests } };
      }
      default:
        return absent;
    }
  }

  function page(path: string, query: URLSearchParams, name: string, all: readonly string[]): Answered {
    const sorted = [...all].sort();
    const from = sorted.findIndex((entry) => entry > (query.get('last') ?? ''));
    const size = options.pageSize ?? sorted.length;
    const entries = from === -1 ? [] : sorted.slice(from, from + size);
    const isLast = from === -1 || from + size >= sorted.length;
    const link = `<${path}?n=${size}&last=${entries.at(-1)}>; rel="next"`;
    return { body: { [name]: entries }, headers: isLast ? {} : { link } };
  }
}

const absent: Answered = { status: 404, body: { errors: [{ code: 'NOT_FOUND' }] } };

function contentAnswer(blob: Blob | undefined): Answered {
  if (blob === undefined) return absent;
  return {
    headers: { 'content-type': blob.mediaType, 'docker-content-digest': blob.digest },
    body: blob.text,
  };
}
