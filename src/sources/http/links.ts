/**
 * The target of the first link with `rel="next"` in a `Link` header (RFC 8288).
 *
 * @param base what a relative target is relative to
 * @returns null when there is none, or it is no address
 */
export function nextLink(header: string | readonly string[] | undefined, base: URL): URL | null {
  const text = typeof header === 'string' ? header : (header?.join(', ') ?? '');
  for (const [, target = '', parameters = ''] of text.matchAll(
    /<([^>]*)>((?:\s*;[^,"]*(?:"[^"]*"[^,"]*)*)*)/g,
  )) {
    if (/;\s*rel\s*=\s*(?:next(?=\s|;|$)|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters))
      return URL.parse(target, base.href);
  }
  return null;
}
