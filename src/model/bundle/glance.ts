const BACKSLASH = 0x5c;

/**
 * Where `JSON.parse` may lose what Go would see: numbers that are long or no integers, and escapes in times, which Go does not
 * undo. And keys before white space, which {@link keysAtAGlance} does not look for.
 */
const needsCare = /":\s*-?(?:\d{16,}|\d+[.eE])|"\s+:|\\u00(?:3[0-9aA]|2[bBcCdDeE]|5[4aA])/;

/**
 * Counts the keys of a JSON text without parsing it.
 *
 * @returns null where the text needs the careful reader
 */
export function keysAtAGlance(text: string): number | null {
  if (needsCare.test(text)) return null;
  let keys = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2))
    if (!isEscaped(text, at)) keys += 1;
  return keys;
}

/** Whether a quote is within a string, where it stands behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - backslashes - 1) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
