import { v7 } from 'uuid';
import { Failure } from '../../failure.ts';

/** The id of a task, agent, activity or comment: `{namespace}--{uuid}`. */
export interface TrackerId {
  readonly namespace: string;
  readonly uuid: string;
  /** Both, in their one spelling. */
  readonly text: string;
}

const separator = '--';
const uuidForms = [
  /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/i,
  /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i,
];
/** Longest id in characters: more than any path or URL that serves as a namespace. */
export const idLengthLimit = 1_000;

/**
 * Reads an id. The last `--` ends the namespace, which may hold `--` itself or be a URI. Any version of UUID passes, the
 * nil one, too, in upper case, in braces, as a URN and without hyphens; the one spelling is lower case with hyphens.
 *
 * @returns null for a text without a separator, with an empty namespace, without a UUID, or beyond the length limit
 */
export function parseTrackerId(text: string): TrackerId | null {
  const end = text.lastIndexOf(separator);
  if (end < 1 || text.length > idLengthLimit) return null;
  const uuid = normalUuid(text.slice(end + separator.length));
  return uuid === null ? null : trackerId(text.slice(0, end), uuid);
}

/**
 * An id taken apart.
 *
 * @throws Failure `INVALID_ID` where the text is none.
 */
export function readTrackerId(text: string, what: string): TrackerId {
  const id = parseTrackerId(text);
  if (id === null) throw invalidId(what, text);
  return id;
}

/** The one spelling of an id. @throws Failure `INVALID_ID` where the text is none. */
export const requireTrackerId = (text: string, what: string): string => readTrackerId(text, what).text;

/**
 * The id of an agent: those of the tracker, and the UUIDs of agents that sessions, commits and attributions brought.
 *
 * @throws Failure `INVALID_ID` where the text is neither.
 */
export function requireAgentId(text: string, what: string): string {
  const id = parseTrackerId(text)?.text ?? normalUuid(text);
  if (id === null) throw invalidId(what, text);
  return id;
}

/** A new id, UUID version 7 (RFC 9562, section 5.7): ids of one process sort by the order in which they were made. */
export function newTrackerId(namespace: string): string {
  return trackerId(requireNamespace(namespace), v7()).text;
}

/**
 * A namespace that ids can be made in.
 *
 * @throws Failure `INVALID_ID` for an empty one and one beyond the length limit.
 */
export function requireNamespace(namespace: string): string {
  if (namespace === '')
    throw new Failure(
      'INVALID_ID',
      'The namespace is empty.',
      'Give one, for example the URL of the repository.',
    );
  if (namespace.length > idLengthLimit - 100)
    throw new Failure('INVALID_ID', `The namespace has more than ${idLengthLimit - 100} characters.`);
  return namespace;
}

/** The namespace of an id that is well-formed. */
export const namespaceOf = (id: string): string => id.slice(0, id.lastIndexOf(separator));

function normalUuid(text: string): string | null {
  const braced = /^\{(.*)\}$/s.exec(text)?.[1] ?? text;
  const bare = braced.replace(/^urn:uuid:/i, '');
  for (const form of uuidForms) {
    const [, ...groups] = form.exec(bare) ?? [];
    if (groups.length > 0) return groups.join('-').toLowerCase();
  }
  return null;
}

const trackerId = (namespace: string, uuid: string): TrackerId => ({
  namespace,
  uuid,
  text: `${namespace}${separator}${uuid}`,
});

const invalidId = (what: string, text: string): Failure =>
  new Failure(
    'INVALID_ID',
    `${what} ${JSON.stringify(text.slice(0, 200))} is not of the form {namespace}--{uuid}.`,
    'Ids are answered by the mutations that make things; a namespace alone is none.',
  );
