import { type ProvBundle, type ProvDocument, withoutIdleBlanks } from './document.ts';
import { malformed, quoted } from './fault.ts';
import { checkRecords } from './limits.ts';
import { isIri, isPrefix, type Name, namespaceOf, ownPrefixes, prov, xsd } from './names.ts';
import { FORM, type Scanner, scanProvN, type Token } from './provNTokens.ts';
import {
  type Attribute,
  argumentsOf,
  isArgumentName,
  isRecordKind,
  isTime,
  langString,
  type ProvRecord,
  type RecordKind,
  recordShapes,
  textValue,
  type Value,
} from './record.ts';

interface Parser {
  readonly scanner: Scanner;
  /** Prefixes of the innermost of document and bundle. */
  readonly prefixes: Record<string, string>;
  /** Prefixes of the document and of its bundles, so far as they agree. */
  readonly known: Record<string, string>;
  readonly count: { records: number };
}

/**
 * Reads PROV-N (W3C recommendation, 2013-04-30). Beyond it, `_:label` is taken as a name, for relations that only the
 * document itself refers to.
 *
 * @throws ProvFault PROV_MALFORMED with line and column, PROV_TOO_LARGE
 */
export function readProvN(text: string): ProvDocument {
  const known: Record<string, string> = {};
  const parser: Parser = {
    scanner: scanProvN(text),
    prefixes: { ...ownPrefixes },
    known,
    count: { records: 0 },
  };
  expectWord(parser, 'document');
  readDeclarations(parser);
  const records: ProvRecord[] = [];
  const bundles: ProvBundle[] = [];
  for (;;) {
    const word = nextWord(parser, 'a record, "bundle" or "endDocument"');
    if (word.text === 'endDocument') break;
    if (word.text === 'bundle') bundles.push(readBundle(parser));
    else if (bundles.length > 0)
      throw fault(word, 'a record of the document stands after a bundle; records come first.');
    else records.push(readRecord(parser, word));
  }
  const after = parser.scanner.next();
  if (after.type !== 'end') throw fault(after, 'something stands after "endDocument".');
  return withoutIdleBlanks({ prefixes: known, records, bundles });
}

function readBundle(outer: Parser): ProvBundle {
  const parser = { ...outer, prefixes: { ...outer.prefixes } };
  const nameToken = parser.scanner.next();
  readDeclarations(parser);
  const name = nameOf(parser, nameToken);
  const records: ProvRecord[] = [];
  for (;;) {
    const word = nextWord(parser, 'a record or "endBundle"');
    if (word.text === 'endBundle') return { name, records };
    if (word.text === 'bundle') throw fault(word, 'a bundle cannot hold bundles.');
    records.push(readRecord(parser, word));
  }
}

function readDeclarations(parser: Parser): void {
  for (;;) {
    const token = parser.scanner.peek();
    if (token.type !== 'name' || (token.text !== 'prefix' && token.text !== 'default')) return;
    parser.scanner.next();
    let prefix = '';
    if (token.text === 'prefix') {
      const named = parser.scanner.next();
      if (named.type !== 'name' || !isPrefix(named.text)) throw fault(named, 'a prefix is expected.');
      prefix = named.text;
    }
    const iri = parser.scanner.next();
    if (iri.type !== 'iri' || !isIri(iri.iri)) throw fault(iri, 'an absolute IRI in <…> is expected.');
    const namespace = namespaceOf(iri.iri);
    const own = ownPrefixes[prefix];
    if (own !== undefined && own !== namespace)
      throw fault(iri, `the prefix ${prefix} always stands for ${own}.`);
    parser.prefixes[prefix] = namespace;
    if (own === undefined && !Object.hasOwn(parser.known, prefix)) parser.known[prefix] = namespace;
  }
}

function readRecord(parser: Parser, word: Token & { readonly text: string }): ProvRecord {
  const kind = word.text;
  if (!isRecordKind(kind)) throw fault(word, `${quoted(kind)} is no kind of record of PROV.`);
  expectMark(parser, '(', `after ${kind}`);
  parser.count.records += 1;
  checkRecords(parser.count.records);
  const record =
    recordShapes[kind].identity === 'element' ? readElement(parser, kind) : readRelation(parser, kind);
  const missing = argumentsOf(kind).find(
    ({ required }, place) => required && record.arguments[place] == null,
  );
  if (missing !== undefined) throw fault(word, `${kind} lacks its ${missing.name}.`);
  return record;
}

function readElement(parser: Parser, kind: RecordKind): ProvRecord {
  const id = nameOf(parser, parser.scanner.next());
  return { kind, id, ...readRest(parser, kind, []) };
}

/** A relation begins with its name and a semicolon, where it has one. */
function readRelation(parser: Parser, kind: RecordKind): ProvRecord {
  const first = parser.scanner.next();
  const name = isAbsent(first) ? null : nameOf(parser, first);
  if (!isMark(parser.scanner.peek(), ';')) return { kind, id: null, ...readRest(parser, kind, [name]) };
  const mark = parser.scanner.next();
  if (recordShapes[kind].identity === 'none') throw fault(mark, `${kind} has no name (PROV-DM).`);
  const second = parser.scanner.next();
  return { kind, id: name, ...readRest(parser, kind, [isAbsent(second) ? null : nameOf(parser, second)]) };
}

/** What follows the first name: further arguments, then attributes in brackets, then the closing parenthesis. */
function readRest(
  parser: Parser,
  kind: RecordKind,
  before: readonly (Name | null)[],
): Pick<ProvRecord, 'arguments' | 'attributes'> {
  const shape = argumentsOf(kind);
  const given: (Name | null)[] = [...before];
  let attributes: readonly Attribute[] = [];
  for (;;) {
    const token = parser.scanner.next();
    if (isMark(token, ')')) break;
    if (!isMark(token, ','))
      throw fault(token, `"," or ")" is expected in ${kind}, and ${shown(token)} stands there.`);
    const next = parser.scanner.next();
    if (isMark(next, '[')) {
      if (recordShapes[kind].identity === 'none') throw fault(next, `${kind} has no attributes (PROV-DM).`);
      attributes = readAttributes(parser, kind);
      expectMark(parser, ')', 'after the attributes');
      break;
    }
    const argument = shape[given.length];
    if (argument === undefined) throw fault(next, `${kind} has at most ${shape.length} arguments.`);
    if (isAbsent(next)) given.push(null);
    else if (argument.sort === 'name') given.push(nameOf(parser, next));
    else given.push(timeOf(next, argument.name));
  }
  return { arguments: shape.map((_, place) => given[place] ?? null), attributes };
}

function readAttributes(parser: Parser, kind: RecordKind): readonly Attribute[] {
  const attributes: Attribute[] = [];
  if (isMark(parser.scanner.peek(), ']')) {
    parser.scanner.next();
    return attributes;
  }
  for (;;) {
    const keyToken = parser.scanner.next();
    const key = nameOf(parser, keyToken);
    if (isArgumentName(kind, key))
      throw fault(keyToken, `${shown(keyToken)} is an argument of ${kind}, no attribute.`);
    expectMark(parser, '=', 'after the name of an attribute');
    attributes.push({ key, value: readValue(parser) });
    const token = parser.scanner.next();
    if (isMark(token, ']')) return attributes;
    if (!isMark(token, ',')) throw fault(token, `"," or "]" is expected, and ${shown(token)} stands there.`);
  }
}

function readValue(parser: Parser): Value {
  const token = parser.scanner.next();
  switch (token.type) {
    case 'integer':
      return { text: token.digits, datatype: xsd('int') };
    case 'quotedName':
      return { name: resolved(parser, token.text, token) };
    case 'string':
      return readTyped(parser, token.text);
    default:
      throw fault(token, `a value is expected, and ${shown(token)} stands there.`);
  }
}

function readTyped(parser: Parser, text: string): Value {
  const token = parser.scanner.peek();
  if (token.type === 'language') {
    parser.scanner.next();
    return { text, datatype: langString, language: token.language };
  }
  if (!isMark(token, '%%')) return textValue(text);
  parser.scanner.next();
  const datatype = nameOf(parser, parser.scanner.next());
  if (datatype === prov('QUALIFIED_NAME') || datatype === xsd('QName'))
    return { name: resolved(parser, text, token) };
  if (datatype === langString || datatype === prov('InternationalizedString'))
    throw fault(token, 'a text in a language is written "…"@language.');
  return { text, datatype };
}

function timeOf(token: Token, name: string): Name {
  if (token.type !== 'time' || !isTime(token.text))
    throw fault(token, `${name} must be an xsd:dateTime or "-", and ${shown(token)} stands there.`);
  return token.text;
}

function nameOf(parser: Parser, token: Token): Name {
  switch (token.type) {
    case 'blank':
      return token.text;
    case 'name':
      return expanded(parser, token.prefix, token.local, token);
    // Local parts may be digits.
    case 'integer':
      return expanded(parser, '', token.digits, token);
    default:
      throw fault(token, `a name is expected, and ${shown(token)} stands there.`);
  }
}

/** A name that was written in quotes. */
function resolved(parser: Parser, text: string, token: Token): Name {
  if (text.startsWith('_:')) return text;
  const colon = text.search(/(?<!\\):/);
  const [prefix, local] = colon === -1 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
  return expanded(parser, prefix, local.replace(/\\(.)/g, '$1'), token);
}

function expanded({ prefixes }: Parser, prefix: string, local: string, token: Token): Name {
  const namespace = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  if (namespace === undefined)
    throw fault(
      token,
      prefix === ''
        ? `${quoted(local)} has no prefix, and there is no default namespace.`
        : `the prefix ${quoted(prefix)} is not declared.`,
    );
  if (!isIri(namespace + local)) throw fault(token, `${quoted(local)} makes no IRI.`);
  return namespace + local;
}

const fault = (token: Token, reason: string) => malformed(FORM, token.place, reason);

const isMark = (token: Token, mark: string): boolean => token.type === 'mark' && token.mark === mark;
const isAbsent = (token: Token): boolean => isMark(token, '-');

function expectMark({ scanner }: Parser, mark: string, where: string): void {
  const token = scanner.next();
  if (!isMark(token, mark))
    throw fault(token, `"${mark}" is expected ${where}, and ${shown(token)} stands there.`);
}

function expectWord(parser: Parser, word: string): void {
  const token = parser.scanner.next();
  if (token.type !== 'name' || token.text !== word)
    throw fault(token, `"${word}" is expected, and ${shown(token)} stands there.`);
}

function nextWord({ scanner }: Parser, wanted: string): Token & { readonly text: string } {
  const token = scanner.next();
  if (token.type !== 'name') throw fault(token, `${wanted} is expected, and ${shown(token)} stands there.`);
  return token;
}

function shown(token: Token): string {
  switch (token.type) {
    case 'mark':
      return quoted(token.mark);
    case 'name':
    case 'blank':
    case 'quotedName':
    case 'time':
      return quoted(token.text);
    case 'string':
      return 'a string';
    case 'iri':
      return 'an IRI';
    case 'language':
      return quoted(`@${token.language}`);
    case 'integer':
      return token.digits;
    case 'end':
      return 'the end of the text';
    default:
      return token satisfies never;
  }
}
