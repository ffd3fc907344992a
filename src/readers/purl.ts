import { PackageURL } from 'packageurl-js';
import { parseDigest } from '../model/digest.ts';
import type { ImageReference } from '../model/imageReference.ts';
import { parseReference } from './images.ts';

/** The image that a purl names. */
export interface PurlImage {
  readonly digest: string | undefined;
  /** By digest where there is one, since that decides. */
  readonly reference: ImageReference | undefined;
  /** By tag, where the purl has one. */
  readonly tagged: ImageReference | undefined;
}

const LENGTH_MAX = 4096;

/**
 * The image that a purl of type `oci` or `docker` names: its digest, and its reference where the purl tells the
 * registry. undefined for purls of other things and texts that are no purl.
 *
 * Source: purl-spec, type definitions of oci (`pkg:oci/name@sha256%3A…?repository_url=…&tag=…`) and docker.
 */
export function imageOfPurl(text: string): PurlImage | undefined {
  if (text.length > LENGTH_MAX || !/^pkg:\/*(?:oci|docker)\//i.test(text)) return undefined;
  const purl = parse(text);
  if (purl === undefined) return undefined;
  const version = purl.version ?? undefined;
  const digest = version === undefined ? null : parseDigest(version);
  const { repository_url: repositoryUrl, tag = digest === null ? version : undefined } =
    purl.qualifiers ?? {};
  const path = [purl.namespace, purl.name].filter((part) => part !== undefined && part !== '').join('/');
  const repository = purl.type === 'docker' ? dockerRepository(path, repositoryUrl) : repositoryUrl;
  const tagged = tag === undefined ? undefined : referenceOf(repository, `:${tag}`);
  const pinned = digest === null ? undefined : referenceOf(repository, `@${digest.text}`);
  return { digest: digest?.text, reference: pinned ?? tagged, tagged };
}

function parse(text: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

const dockerRepository = (path: string, registry: string | undefined): string =>
  registry === undefined ? path : `${registry}/${path}`;

function referenceOf(repository: string | undefined, ending: string): ImageReference | undefined {
  if (repository === undefined) return undefined;
  const bare = repository.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  const result = parseReference(`${bare}${ending}`);
  return result.ok ? result.reference : undefined;
}
