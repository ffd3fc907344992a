import type { TieFact } from '../fact.ts';
import { parseTrackerId } from './trackerId.ts';

/** Trailers of a commit message that name tasks (git-interpret-trailers(1)): `Task: {namespace}--{uuid}`. */
const trailer = /^(?:whence-)?task:[ \t]*(\S.*?)[ \t]*$/i;
const uuidInText =
  /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/gi;
/** Tasks that one message or branch can name. */
const namedLimit = 20;

/** The UUIDs of tasks that the trailers of a commit message name, without those that are no ids. */
export function tasksInTrailers(message: string): readonly string[] {
  const lastParagraph =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  const uuids = lastParagraph.split('\n').flatMap((line) => {
    const id = parseTrackerId(trailer.exec(line)?.[1] ?? '');
    return id === null ? [] : [id.uuid];
  });
  return [...new Set(uuids)].slice(0, namedLimit);
}

/** The UUIDs in the name of a branch; a namespace has characters that no branch may have. */
export function tasksInBranch(branch: string): readonly string[] {
  const uuids = branch.match(uuidInText) ?? [];
  return [...new Set(uuids.map((uuid) => uuid.toLowerCase()))].slice(0, namedLimit);
}

/** The findings that a thing serves each of these. */
export const tiesOf = (uuids: readonly string[], of: TieFact['of'], via: TieFact['via']) =>
  uuids.map((uuid) => ({ type: 'tie', uuid, of, via }) as const);
