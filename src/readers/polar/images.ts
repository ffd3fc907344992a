import { imageKindOfMediaType } from '../../model/digest.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { addMissing, contentTime, eventTime, text } from '../fields.ts';
import { digest, referenceOf } from '../images.ts';
import type { Finding, View } from '../record.ts';
import { linked } from './row.ts';

/** When Polar last saw something, in the words of its several agents. */
export function seenAt(node: View): string | undefined {
  return eventTime(node, 'observed_at') ?? eventTime(node, 'last_updated') ?? eventTime(node, 'updated_at');
}

/** A reference, with the digest that Polar resolved it to. Polar kept the last digest only, so it is a sighting as of then. */
export function referenceFindings(row: View, node: View): readonly Finding[] {
  const declared = declaredReference(node);
  const content = digest(node, 'digest') ?? linkedDigest(row);
  if (declared === undefined && content === undefined) {
    addMissing(node, 'normalized', 'Without a reference or a digest the node names nothing.');
    return [];
  }
  const reference =
    declared === undefined ? undefined : referenceOf(node, declared, `${node.path}/normalized`);
  return [
    ...(reference === undefined ? [] : [{ type: 'imageReference', reference, declared } as const]),
    ...(content === undefined ? [] : contentFindings(node, content, reference)),
  ];
}

/** Content by its digest, with what it is made of. */
export function artifactFindings(row: View, node: View): readonly Finding[] {
  const findings = referenceFindings(row, node);
  const whole = digest(node, 'digest');
  if (whole === undefined) return findings;
  const manifests = linked(row, 'HAS_MANIFEST').flatMap(({ node: part, edge }): readonly Finding[] => {
    const content = digest(part, 'digest');
    if (content === undefined) return [];
    return [
      { type: 'imagePart', relation: 'HAS_MANIFEST', whole, part: content, platform: platformOf(edge) },
    ];
  });
  const configs = linked(row, 'HAS_CONFIG').flatMap(({ node: part }): readonly Finding[] => {
    const content = digest(part, 'digest');
    return content === undefined ? [] : [{ type: 'imagePart', relation: 'HAS_CONFIG', whole, part: content }];
  });
  return [...findings, ...manifests, ...configs];
}

function contentFindings(
  node: View,
  content: string,
  reference: ImageReference | undefined,
): readonly Finding[] {
  const mediaType = text(node, 'media_type');
  const at = seenAt(node);
  const image: Finding = {
    type: 'image',
    digest: content,
    kind: mediaType === undefined ? 'UNKNOWN' : imageKindOfMediaType(mediaType),
    mediaType,
    createdAt: contentTime(node, 'created_at'),
  };
  const isTag = reference?.tag != null && reference.digest === null;
  return isTag && at !== undefined
    ? [image, { type: 'tagSighting', reference, digest: content, mediaType, at }]
    : [image];
}

/** Whole references stand under several names; those of Azure in parts. */
function declaredReference(node: View): string | undefined {
  const whole =
    text(node, 'normalized') ?? text(node, 'canonical') ?? text(node, 'reference') ?? text(node, 'uri');
  const location = whole ?? text(node, 'location');
  if (location !== undefined) return location;
  const registry = text(node, 'registry') ?? text(node, 'login_server');
  const repository = text(node, 'repository') ?? text(node, 'name');
  if (registry === undefined || repository === undefined) return undefined;
  const tag = text(node, 'tag');
  return tag === undefined ? `${registry}/${repository}` : `${registry}/${repository}:${tag}`;
}

function linkedDigest(row: View): string | undefined {
  const [identified] = linked(row, 'IDENTIFIES');
  return identified === undefined ? undefined : digest(identified.node, 'digest');
}

function platformOf(edge: View | undefined): string | undefined {
  const parts = ['platform_os', 'platform_architecture', 'platform_variant'].map((name) => text(edge, name));
  const [os, architecture, variant] = parts;
  if (os === undefined || architecture === undefined) return undefined;
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
