/** What Python's `str.strip` removes; JavaScript's `trim` knows neither U+001C–U+001F nor U+0085, but U+FEFF. */
const PYTHON_SPACE =
  '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const PYTHON_SPACE_AROUND = new RegExp(`^${PYTHON_SPACE}+|(?<!${PYTHON_SPACE})${PYTHON_SPACE}+$`, 'g');

/** A text without the white space at both ends, as Python's `str.strip` sees it: what agentex reads is stripped so. */
export function stripPythonSpace(text: string): string {
  return text.replace(PYTHON_SPACE_AROUND, '');
}
