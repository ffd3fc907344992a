/** Characters from one to another, both included. */
interface Range {
  readonly from: string;
  readonly to: string;
}

type Token =
  | { readonly type: 'any' }
  | { readonly type: 'one' }
  | { readonly type: 'literal'; readonly character: string }
  | { readonly type: 'class'; readonly isNegated: boolean; readonly ranges: readonly Range[] };

const ANY: Token = { type: 'any' };
const ONE: Token = { type: 'one' };

/**
 * A shell pattern as Python's `fnmatch.fnmatchcase` reads it, which is how agentex staging reads its ignore file: `*`
 * is anything, `?` one character, `[seq]` and `[!seq]` one of or none of some. Nothing escapes, `/` is a character like
 * any other, `[` without its end is literal and so is `^` behind it. Takes time in proportion to pattern and text.
 */
export function shellPattern(pattern: string): (text: string) => boolean {
  const tokens = tokensOf([...pattern]);
  return (text) => matches(tokens, [...text]);
}

function tokensOf(characters: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '*') tokens.push(ANY);
    else if (character === '?') tokens.push(ONE);
    else if (character === '[') {
      const end = endOfClass(characters, index + 1);
      if (end === -1) tokens.push({ type: 'literal', character });
      else {
        tokens.push(classOf(characters.slice(index + 1, end)));
        index = end;
      }
    } else tokens.push({ type: 'literal', character });
  }
  return tokens;
}

/** Where the class that begins here ends; a `]` that stands first is one of its characters. */
function endOfClass(characters: readonly string[], start: number): number {
  const first = characters[start] === '!' ? start + 1 : start;
  return characters.indexOf(']', characters[first] === ']' ? first + 1 : first);
}

function classOf(content: readonly string[]): Token {
  const chunks = chunksOf(content);
  // As in Python, a `!` that comes first only because ranges before it hold nothing negates, too.
  const isNegated = chunks[0]?.[0] === '!';
  const ranges: Range[] = [];
  for (const [index, chunk] of chunks.entries()) {
    // The first and last character of a chunk belong to the ranges between the chunks.
    const isStart = index === 0;
    const isEnd = index === chunks.length - 1;
    const own = chunk.slice(isStart ? (isNegated ? 1 : 0) : 1, isEnd ? undefined : -1);
    ranges.push(...own.map((character) => ({ from: character, to: character })));
    const next = chunks[index + 1]?.[0];
    const last = chunk.at(-1);
    if (next !== undefined && last !== undefined) ranges.push({ from: last, to: next });
  }
  return { type: 'class', isNegated, ranges };
}

/** The parts of a class between the hyphens that make ranges, without the ranges that hold nothing. */
function chunksOf(content: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let start = 0;
  let hyphen = content.indexOf('-', content[0] === '!' ? 2 : 1);
  while (hyphen !== -1) {
    chunks.push(content.slice(start, hyphen));
    start = hyphen + 1;
    hyphen = content.indexOf('-', hyphen + 3);
  }
  const rest = content.slice(start);
  if (rest.length > 0 || chunks.length === 0) chunks.push(rest);
  else chunks.at(-1)?.push('-');
  for (let index = chunks.length - 1; index > 0; index -= 1) {
    const before = chunks[index - 1] ?? [];
    const chunk = chunks[index] ?? [];
    if (codePoint(before.at(-1)) <= codePoint(chunk[0])) continue;
    chunks.splice(index - 1, 2, [...before.slice(0, -1), ...chunk.slice(1)]);
  }
  return chunks;
}

/** Goes back to the last `*` only: what an earlier one took can always be taken by a later one. */
function matches(tokens: readonly Token[], text: readonly string[]): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = tokens[token];
    if (current?.type === 'any') {
      star = token;
      starAt = at;
      token += 1;
    } else if (current !== undefined && takes(current, text[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (star !== -1) {
      token = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  while (tokens[token]?.type === 'any') token += 1;
  return token === tokens.length;
}

function takes(token: Token, character: string): boolean {
  switch (token.type) {
    case 'any':
    case 'one':
      return true;
    case 'literal':
      return token.character === character;
    case 'class': {
      const point = codePoint(character);
      const isIn = token.ranges.some(({ from, to }) => codePoint(from) <= point && point <= codePoint(to));
      return isIn !== token.isNegated;
    }
  }
}

function codePoint(character: string | undefined): number {
  return character?.codePointAt(0) ?? -1;
}
