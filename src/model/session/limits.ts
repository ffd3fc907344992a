import { Failure } from '../../failure.ts';

/** Characters of keys, ids and names: an index of the graph holds no longer ones. */
export const keyLength = 1_024;
/** Characters of a label or goal. */
export const wordsLength = 16_384;
/** Characters of a checkpoint's metadata, names and values together. */
export const metadataLength = 65_536;
/** Characters of a file's path. */
export const pathLength = 4_096;
/** Sessions above a session: what GraphQL's Int holds. */
export const depthMost = 2 ** 31 - 1;
/** Requests, events or usage records of one call. */
export const batchLimit = 1_000;
/** Files of one operation on a workspace. */
export const fileLimit = 10_000;
/** Characters of the output of `git diff --numstat`. */
export const numstatLength = 4 * 1_024 * 1_024;

/**
 * A text that is not empty and not too long. Half a surrogate pair, which no UTF-8 can carry, becomes U+FFFD here, so that
 * it is the same text before and after it was stored.
 *
 * @param missing what to say where it is empty
 * @throws Failure FIELD_MISSING, FIELD_INVALID
 */
export function requiredText(text: string, name: string, missing: string, most = keyLength): string {
  if (text === '') throw new Failure('FIELD_MISSING', missing);
  return boundedText(text, name, most);
}

/** As {@link requiredText}, where it may be empty. */
export function boundedText(text: string, name: string, most = keyLength): string {
  if (text.length > most)
    throw new Failure('FIELD_INVALID', `\`${name}\` has ${text.length} characters; at most ${most} may be.`);
  return text.toWellFormed();
}
