import { malformed, type Place, quoted } from './fault.ts';
import { isBlankLabel, nameCharacters } from './names.ts';
import { isLanguage } from './record.ts';

/** A piece of PROV-N (section 3.7 of the recommendation). */
export type Token = { readonly place: Place } & (
  | { readonly type: 'mark'; readonly mark: string }
  /** A name as it was written, without escapes; `prefix` is '' where there is none. */
  | { readonly type: 'name'; readonly prefix: string; readonly local: string; readonly text: string }
  | { readonly type: 'blank'; readonly text: string }
  | { readonly type: 'iri'; readonly iri: string }
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'quotedName'; readonly text: string }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'integer'; readonly digits: string }
  | { readonly type: 'time'; readonly text: string }
  | { readonly type: 'end' }
);

export const FORM = 'PROV-N';

const iri = /<([^<>"\n]*)>/y;
const time = /-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?/y;
const integer = /-?\d+(?![^\s,;)\]])/y;
const language = /@([A-Za-z]+(?:-[A-Za-z0-9]+)*)/y;
const others = '/@~&+*?#$!';
const escapePair = "\\\\[='(),:;\\[\\].-]";
const percent = '%[0-9A-Fa-f]{2}';
const prefixPart = `(?:[^\\W\\d_]|[^\\u0000-\\u007f])(?:[${nameCharacters}.]*[${nameCharacters}])?`;
const localPart = `(?:[${nameCharacters}${others}.]|${escapePair}|${percent})*`;
const qualified = new RegExp(`(?:(${prefixPart}):)?(${localPart})`, 'uy');
const blank = new RegExp(`_:([${nameCharacters}.]*[${nameCharacters}])`, 'uy');
const marks = '()[],;=-';

export interface Scanner {
  /** The next token, which stays the next one. */
  readonly peek: () => Token;
  readonly next: () => Token;
}

/** Takes a text apart; each token is read when it is asked for. */
export function scanProvN(text: string): Scanner {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let ahead: Token | null = null;

  const place = (): Place => ({ line, column: at - lineStart + 1 });
  const fault = (reason: string) => malformed(FORM, place(), reason);
  function match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = at;
    return form.exec(text);
  }
  function moveTo(end: number): void {
    for (
      let newline = text.indexOf('\n', at);
      newline !== -1 && newline < end;
      newline = text.indexOf('\n', newline + 1)
    ) {
      line += 1;
      lineStart = newline + 1;
    }
    at = end;
  }

  function read(): Token {
    moveTo(afterGap(text, at));
    const start = place();
    const taken = <T extends object>(found: RegExpExecArray, token: T): T & { readonly place: Place } => {
      moveTo(at + found[0].length);
      return { ...token, place: start };
    };
    if (at >= text.length) return { type: 'end', place: start };
    const character = text[at] ?? '';
    if (text.startsWith('%%', at)) {
      at += 2;
      return { type: 'mark', mark: '%%', place: start };
    }
    if (character === '<') {
      const found = match(iri);
      if (found === null) throw fault('the IRI has no end, or a character that no IRI has.');
      return taken(found, { type: 'iri', iri: found[1] ?? '' });
    }
    if (character === '"') {
      const quotes = text.startsWith('"""', at) ? '"""' : '"';
      const end = endOfString(text, at + quotes.length, quotes);
      if (end === null) throw fault('the string has no end.');
      const raw = text.slice(at + quotes.length, end);
      const content = unescaped(raw, fault);
      moveTo(end + quotes.length);
      return { type: 'string', text: content, place: start };
    }
    if (character === "'") {
      at += 1;
      const name = readName();
      if (text[at] !== "'") throw fault('a name in single quotes has no end.');
      at += 1;
      if (name.type !== 'name' && name.type !== 'blank') throw fault('a name is expected in single quotes.');
      return { type: 'quotedName', text: name.text, place: start };
    }
    if (character === '@') {
      const found = match(language);
      if (found === null || !isLanguage(found[1] ?? '')) throw fault('a language tag is expected after "@".');
      return taken(found, { type: 'language', language: (found[1] ?? '').toLowerCase() });
    }
    const timeFound = match(time);
    if (timeFound !== null) return taken(timeFound, { type: 'time', text: timeFound[0] });
    const integerFound = match(integer);
    if (integerFound !== null) return taken(integerFound, { type: 'integer', digits: integerFound[0] });
    if (marks.includes(character)) {
      at += 1;
      return { type: 'mark', mark: character, place: start };
    }
    return readName();
  }

  function readName(): Token {
    const start = place();
    const blankFound = match(blank);
    if (blankFound !== null && isBlankLabel(blankFound[1] ?? '')) {
      moveTo(at + blankFound[0].length);
      return { type: 'blank', text: blankFound[0], place: start };
    }
    const found = match(qualified);
    if (found === null || found[0] === '')
      throw fault(`${quoted(text[at] ?? '')} begins nothing that PROV-N has.`);
    const [whole, prefix = '', local = ''] = found;
    moveTo(at + whole.length);
    return { type: 'name', prefix, local: local.replace(/\\(.)/g, '$1'), text: whole, place: start };
  }

  return {
    peek: () => {
      ahead ??= read();
      return ahead;
    },
    next: () => {
      const token = ahead ?? read();
      ahead = null;
      return token;
    },
  };
}

/** The end of white space and comments. */
function afterGap(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (
      character === ' ' ||
      character === '\t' ||
      character === '\r' ||
      character === '\n' ||
      character === '\ufeff'
    )
      at += 1;
    else if (text.startsWith('//', at)) at = endOf(text, '\n', at);
    else if (text.startsWith('/*', at)) at = endOf(text, '*/', at + 2);
    else return at;
  }
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Where a string ends; null where it does not, or where a short one runs over its line. */
function endOfString(text: string, from: number, quotes: string): number | null {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (text.startsWith(quotes, at)) return at;
    else if (quotes === '"' && (character === '\n' || character === '\r')) return null;
  }
  return null;
}

const escapes: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

function unescaped(raw: string, fault: (reason: string) => Error): string {
  if (!raw.includes('\\')) return raw.toWellFormed();
  const text = raw.replace(/\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])/g, (whole, code: string) => {
    if (code.length > 1) {
      const point = Number.parseInt(code.slice(1), 16);
      if (point > 0x10ffff) throw fault(`the string has the escape ${whole}, which is no character.`);
      return String.fromCodePoint(point);
    }
    const character = escapes[code];
    if (character === undefined) throw fault(`the string has the unknown escape ${quoted(whole)}.`);
    return character;
  });
  return text.toWellFormed();
}

/** A text as a string of PROV-N. */
export const stringText = (text: string): string =>
  `"${text.replace(/["\\\n\r\t\b\f]/g, (character) => `\\${shortEscapes[character] ?? character}`)}"`;

const shortEscapes: Readonly<Record<string, string>> = {
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\b': 'b',
  '\f': 'f',
};

const plainLocal = new RegExp(`^[${nameCharacters}${others}.=',():;\\[\\]%]*$`, 'u');
const brokenPercent = /%(?![0-9A-Fa-f]{2})/;

/** Whether a local part can be written behind a prefix: escapes make most characters of IRIs possible. */
export const isProvNLocal = (local: string, prefix: string): boolean =>
  plainLocal.test(local) && !brokenPercent.test(local) && (prefix !== '' || isBlankLabel(local));

/** A local part with its escapes. */
export const localText = (local: string): string =>
  local.replace(/[=',():;[\]]|^[-.]|\.$/g, (character) => `\\${character}`);
