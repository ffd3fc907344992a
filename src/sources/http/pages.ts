import { SourceFailure, shown } from '../failure.ts';
import type { HttpAnswer } from './client.ts';
import { nextLink } from './links.ts';

/** Most pages of one list. */
export const pageLimit = 1_000;

/**
 * The pages of a list, as `Link: <…>; rel="next"` leads from one to the next.
 *
 * @throws SourceFailure `SOURCE_ENDLESS` when the pages go in a circle or do not end; `SOURCE_ADDRESS_REFUSED` when a
 * link leads to another host, which must not get the credentials of this one
 */
export async function* pagesFrom(
  first: URL,
  get: (url: URL) => Promise<HttpAnswer>,
  limit: number = pageLimit,
): AsyncGenerator<HttpAnswer> {
  const seen = new Set<string>();
  for (let url: URL | null = first; url !== null; ) {
    if (seen.has(url.href) || seen.size >= limit)
      throw new SourceFailure(
        'SOURCE_ENDLESS',
        `The pages of ${shown(first)} do not end (${seen.size} read).`,
      );
    seen.add(url.href);
    const answer: HttpAnswer = await get(url);
    yield answer;
    url = nextLink(answer.headers.link, url);
    if (url !== null && url.origin !== first.origin)
      throw new SourceFailure('SOURCE_ADDRESS_REFUSED', `The pages of ${shown(first)} go on at ${url.host}.`);
  }
}
