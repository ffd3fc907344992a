import { remember } from './remember.ts';
import { uuid5 } from './uuid5.ts';

/** Documents speak of the same few agents, repositories and images again and again. */
const idOf = remember(uuid5, 20_000);

/**
 * The stable id of a graph node: the UUID version 5, in the URL namespace, of
 * `urn:whence:<label>:<key part>:<key part>…`, where the label is in lower case and every key part is
 * percent-encoded, so that no two different keys can spell the same name.
 *
 * Two kinds of node have other ids: an image reference is named by its canonical text alone (see
 * `parseImageReference`), and nodes whose source system defines ids keep those.
 *
 * @param label the node's label, for example `Image`
 * @param naturalKey the parts of the natural key, always all of them and in the same order; text with unpaired
 *   surrogates counts as the text with U+FFFD in their place, which is all that a UTF-8 store can hold
 */
export function nodeId(label: string, ...naturalKey: readonly string[]): string {
  let name = `urn:whence:${label.toLowerCase()}`;
  for (const part of naturalKey) name += `:${encodeURIComponent(part.toWellFormed())}`;
  return idOf(name);
}
