import { addMissing, child, eventTime, text } from '../fields.ts';
import { digest, parseReference } from '../images.ts';
import { addProblem, type Finding, type View } from '../record.ts';
import { commitKey } from '../sources.ts';
import { commitFindings } from './commit.ts';
import type { Place } from './place.ts';

/**
 * A package that was published or updated: of a container, the digest that its tag has. Packages of other kinds are no
 * images, and are refused.
 */
export function packageFindings(event: View, place: Place): readonly Finding[] {
  const published = child(event, 'registry_package') ?? child(event, 'package');
  const version = child(published, 'package_version');
  const type = text(published, 'package_type')?.toLowerCase();
  if (published === undefined || version === undefined || type === undefined) {
    addMissing(published ?? event, version === undefined ? 'package_version' : 'package_type');
    return [];
  }
  if (type !== 'container' && type !== 'docker') {
    const message = `Packages of type "${type.slice(0, 40)}" are no images.`;
    addProblem(event.notes, 'KIND_UNKNOWN', `${published.path}/package_type`, message);
    return [];
  }
  const at = eventTime(version, 'updated_at') ?? eventTime(version, 'created_at');
  const metadata = child(version, 'container_metadata');
  const tag = child(metadata, 'tag');
  const content = (tag && digest(tag, 'digest')) ?? digest(version, 'version');
  if (content === undefined) {
    addMissing(version, 'container_metadata', 'Without a digest the event tells of no content.');
    return [];
  }
  const commit = commitKey(version, 'target_oid');
  const name = nameOf(published, version);
  return [
    {
      type: 'image',
      digest: content,
      kind: 'UNKNOWN',
      revisionClaim: commit?.oid,
      sourceClaim: place.repository,
    },
    ...namedFindings(name, content, text(tag, 'name'), at),
    ...commitFindings(commit, place, undefined),
  ];
}

/** The image's name without its tag: `ghcr.io/owner/name`. */
function nameOf(published: View, version: View): string | undefined {
  const address = text(version, 'package_url');
  if (address !== undefined) return address.replace(/[:@][^/]*$/, '');
  const namespace = text(published, 'namespace');
  const name = text(published, 'name');
  return namespace === undefined || name === undefined
    ? undefined
    : `ghcr.io/${namespace}/${name}`.toLowerCase();
}

function namedFindings(
  name: string | undefined,
  digest: string,
  tag: string | undefined,
  at: string | undefined,
): readonly Finding[] {
  if (name === undefined) return [];
  const pinned = parseReference(`${name}@${digest}`);
  const findings: Finding[] = pinned.ok ? [{ type: 'imageReference', reference: pinned.reference }] : [];
  const tagged = tag === undefined ? undefined : parseReference(`${name}:${tag}`);
  if (tagged?.ok && at !== undefined)
    findings.push({ type: 'tagSighting', reference: tagged.reference, digest, at });
  return findings;
}
