import { imageKindOfMediaType } from '../../model/digest.ts';
import { addMissing, child, count, eventTime, requiredText, text } from '../fields.ts';
import { digest, parseReference } from '../images.ts';
import { addProblem, type Finding, isFields, type View } from '../record.ts';

/** Whether a document is an envelope of notifications. */
export function isNotification(value: unknown): value is { readonly events: readonly unknown[] } {
  if (!isFields(value) || !Array.isArray(value.events)) return false;
  const [first]: readonly unknown[] = value.events;
  return isFields(first) && typeof first.action === 'string' && isFields(first.target);
}

/**
 * A push, pull, mount or deletion as distribution tells it. A push under a tag is what the tag pointed to then, a
 * deletion of a tag its absence. A pull says that content was there, and nothing of the tag: most are by digest.
 *
 * Source: distribution, docs/about/notifications.
 */
export function notificationFindings(event: View): readonly Finding[] {
  const action = requiredText(event, 'action');
  const target = child(event, 'target');
  const at = eventTime(event, 'timestamp');
  const repository = target && requiredText(target, 'repository');
  if (target === undefined) addMissing(event, 'target');
  if (action === undefined || target === undefined || repository === undefined) return [];
  if (at === undefined) {
    addMissing(event, 'timestamp', 'What a registry tells means something only at a time.');
    return [];
  }
  const name = nameOf(event, target, repository);
  if (name === undefined) return [];
  const content = digest(target, 'digest');
  const tag = text(target, 'tag');
  return action === 'delete'
    ? deletionFindings(name, tag, at)
    : contentFindings(target, { name, content, tag: action === 'push' ? tag : undefined, at });
}

/** Registry and repository: by the address of what was pushed, else by the host that was asked. */
function nameOf(event: View, target: View, repository: string): string | undefined {
  const host =
    hostOf(text(target, 'url')) ?? text(child(event, 'request'), 'host') ?? event.notes.context.instance;
  if (host !== undefined) return `${host}/${repository}`;
  const hint = 'Name the registry as "instance": the event does not say which it is from.';
  addProblem(
    event.notes,
    'FIELD_MISSING',
    `${event.path}/request/host`,
    'The event names no registry.',
    hint,
  );
  return undefined;
}

const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : URL.parse(address)?.host || undefined;

interface Told {
  readonly name: string;
  readonly content: string | undefined;
  readonly tag: string | undefined;
  readonly at: string;
}

function contentFindings(target: View, { name, content, tag, at }: Told): readonly Finding[] {
  if (content === undefined) {
    addMissing(target, 'digest');
    return [];
  }
  const mediaType = text(target, 'mediaType');
  const kind = mediaType === undefined ? 'UNKNOWN' : imageKindOfMediaType(mediaType);
  // Layers are told of, too: they are parts of images, and no image runs as one.
  if (kind === 'LAYER' || mediaType === 'application/octet-stream') return [layerMention(content, at)];
  const findings: Finding[] = [
    { type: 'image', digest: content, kind, mediaType, size: count(target, 'size') },
  ];
  const pinned = referenceAt(target, `${name}@${content}`);
  if (pinned !== undefined && kind !== 'CONFIG') findings.push({ type: 'imageReference', reference: pinned });
  const tagged = tag === undefined ? undefined : referenceAt(target, `${name}:${tag}`);
  if (tagged !== undefined)
    findings.push({ type: 'tagSighting', reference: tagged, digest: content, mediaType, at });
  return findings;
}

const layerMention = (digest: string, at: string): Finding => ({ type: 'image', digest, kind: 'LAYER', at });

function deletionFindings(name: string, tag: string | undefined, at: string): readonly Finding[] {
  const parsed = parseReference(tag === undefined ? name : `${name}:${tag}`);
  if (!parsed.ok) return [];
  // Content that was deleted may still be elsewhere: only of a tag is absence a fact.
  if (tag === undefined) return [{ type: 'imageReference', reference: parsed.reference }];
  return [{ type: 'tagSighting', reference: parsed.reference, digest: null, at }];
}

function referenceAt(view: View, declared: string) {
  const result = parseReference(declared);
  if (result.ok) return result.reference;
  const message = `The image reference is refused: ${result.reason}.`;
  addProblem(view.notes, result.code, `${view.path}/repository`, message);
  return undefined;
}
