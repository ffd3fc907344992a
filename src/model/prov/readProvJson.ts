import { type ProvBundle, type ProvDocument, withoutIdleBlanks } from './document.ts';
import { quoted } from './fault.ts';
import { checkRecords } from './limits.ts';
import {
  isBlankLabel,
  isIri,
  isPrefix,
  type Name,
  namespaceOf,
  ownPrefixes,
  type Prefixes,
  prov,
  provNamespace,
  xsd,
} from './names.ts';
import { faultAt, type JsonText, type PlacedEntry, type PlacedJson, parsePlacedJson } from './placedJson.ts';
import {
  type Argument,
  type Attribute,
  argumentsOf,
  isLanguage,
  isRecordKind,
  isTime,
  langString,
  type ProvRecord,
  type RecordKind,
  recordShapes,
  textValue,
  type Value,
} from './record.ts';

/** Datatypes by which documents say that a value is a qualified name; the first is the one of PROV-DM. */
const nameDatatypes: ReadonlySet<Name> = new Set([
  prov('QUALIFIED_NAME'),
  xsd('QName'),
  prov('QualifiedName'),
]);
const languageDatatypes: ReadonlySet<Name> = new Set([prov('InternationalizedString'), langString]);

/** What a part of a document is read with: names mean what the prefixes around them say. */
interface Scope {
  readonly source: JsonText;
  readonly prefixes: Prefixes;
  readonly count: { records: number };
}

/**
 * Reads PROV-JSON (W3C member submission, 2013-04-24).
 *
 * Texts are `xsd:string`, whole numbers `xsd:int`, other numbers `xsd:double`, true and false `xsd:boolean`. Relations named
 * `_:…` have no name unless something refers to it.
 *
 * @throws ProvFault PROV_MALFORMED with line and column, PROV_TOO_DEEP, PROV_TOO_LARGE
 */
export function readProvJson(text: string): ProvDocument {
  const source = { form: 'PROV-JSON', text };
  const entries = entriesOf(source, parsePlacedJson(source), 'The document');
  const declared = prefixesOf(source, entries);
  const scope = { source, prefixes: { ...ownPrefixes, ...declared }, count: { records: 0 } };
  const prefixes: Record<string, string> = { ...declared };
  const bundles = entries
    .filter(({ key }) => key === 'bundle')
    .flatMap(({ value }) =>
      entriesOf(source, value, '"bundle"').map((entry) => readBundle(scope, entry, prefixes)),
    );
  return withoutIdleBlanks({ prefixes, records: readSections(scope, entries, true), bundles });
}

function readBundle(scope: Scope, entry: PlacedEntry, known: Record<string, string>): ProvBundle {
  const { source } = scope;
  const entries = entriesOf(source, entry.value, `The bundle ${quoted(entry.key)}`);
  const own = prefixesOf(source, entries);
  for (const [prefix, namespace] of Object.entries(own))
    if (!Object.hasOwn(known, prefix)) known[prefix] = namespace;
  const inner = { ...scope, prefixes: { ...scope.prefixes, ...own } };
  return { name: nameOf(inner, entry.key, entry.at), records: readSections(inner, entries, false) };
}

function entriesOf(source: JsonText, value: PlacedJson, what: string): readonly PlacedEntry[] {
  if (value.type !== 'object') throw faultAt(source, value.at, `${what} must be an object.`);
  return value.entries;
}

function prefixesOf(source: JsonText, entries: readonly PlacedEntry[]): Prefixes {
  const prefixes: Record<string, string> = {};
  for (const entry of entries) {
    if (entry.key !== 'prefix') continue;
    for (const { key, at, value } of entriesOf(source, entry.value, '"prefix"')) {
      if (key !== 'default' && !isPrefix(key)) throw faultAt(source, at, `${quoted(key)} is no prefix.`);
      if (value.type !== 'string' || !isIri(value.text))
        throw faultAt(source, value.at, `The namespace of ${quoted(key)} must be an absolute IRI.`);
      const namespace = namespaceOf(value.text);
      const own = ownPrefixes[key];
      if (own !== undefined && own !== namespace)
        throw faultAt(source, value.at, `The prefix ${key} always stands for ${own}.`);
      if (own === undefined) prefixes[key === 'default' ? '' : key] = namespace;
    }
  }
  return prefixes;
}

function readSections(scope: Scope, entries: readonly PlacedEntry[], isTop: boolean): readonly ProvRecord[] {
  const records: ProvRecord[] = [];
  for (const { key, at, value } of entries) {
    if (key === 'prefix' || (isTop && key === 'bundle')) continue;
    if (!isRecordKind(key))
      throw faultAt(
        scope.source,
        at,
        key === 'bundle' ? 'A bundle cannot hold bundles.' : `${quoted(key)} is no kind of record of PROV.`,
      );
    for (const entry of entriesOf(scope.source, value, quoted(key)))
      for (const instance of entry.value.type === 'array' ? entry.value.items : [entry.value]) {
        records.push(...readRecord(scope, key, entry, instance));
        scope.count.records += 1;
        checkRecords(scope.count.records);
      }
  }
  return records;
}

/** A record; a membership that lists several entities is one record for each of them. */
function readRecord(
  scope: Scope,
  kind: RecordKind,
  { key, at }: PlacedEntry,
  instance: PlacedJson,
): readonly ProvRecord[] {
  const { source } = scope;
  const { identity } = recordShapes[kind];
  const shape = argumentsOf(kind);
  const id = nameOf(scope, key, at);
  if (identity === 'none' && !id.startsWith('_:'))
    throw faultAt(source, at, `A record of ${kind} has no name (PROV-DM); ${quoted(key)} is one.`);
  const given: (Name | null)[] = shape.map(() => null);
  const members: Name[] = [];
  const attributes: Attribute[] = [];
  for (const entry of entriesOf(source, instance, `The record ${quoted(key)}`)) {
    const name = nameOf(scope, entry.key, entry.at);
    const place = name.startsWith(provNamespace)
      ? shape.findIndex((argument) => argument.name === name.slice(provNamespace.length))
      : -1;
    const argument = shape[place];
    if (argument === undefined) {
      if (identity === 'none')
        throw faultAt(
          source,
          entry.at,
          `A record of ${kind} has no attributes (PROV-DM); ${quoted(entry.key)} is one.`,
        );
      attributes.push(...readAttribute(scope, name, entry));
    } else if (kind === 'hadMember' && argument.name === 'entity' && entry.value.type === 'array') {
      for (const item of entry.value.items) members.push(argumentOf(scope, argument, item));
    } else {
      if (given[place] != null) throw faultAt(source, entry.at, `${quoted(entry.key)} is there twice.`);
      given[place] = argumentOf(scope, argument, entry.value);
    }
  }
  const base = { kind, id: identity === 'none' ? null : id, attributes };
  const [member, ...others] = members;
  if (member !== undefined) given[1] ??= member;
  const missing = shape.find((argument, place) => argument.required && given[place] == null);
  if (missing !== undefined)
    throw faultAt(source, instance.at, `The record ${quoted(key)} of ${kind} lacks prov:${missing.name}.`);
  return [
    { ...base, arguments: given },
    ...others.map((other) => ({ ...base, arguments: [given[0] ?? null, other] })),
  ];
}

function argumentOf(scope: Scope, { name, sort }: Argument, value: PlacedJson): Name {
  const { source } = scope;
  const text = scalarText(value);
  if (text === null) throw faultAt(source, value.at, `prov:${name} must be a text.`);
  if (sort === 'name') return nameOf(scope, text, value.at);
  if (!isTime(text)) throw faultAt(source, value.at, `prov:${name}: ${quoted(text)} is no xsd:dateTime.`);
  return text;
}

/** A text, or the text of a typed value. */
function scalarText(value: PlacedJson): string | null {
  if (value.type === 'string') return value.text;
  if (value.type !== 'object') return null;
  const inner = value.entries.find(({ key }) => key === '$')?.value;
  return inner?.type === 'string' ? inner.text : null;
}

function readAttribute(scope: Scope, key: Name, { value }: PlacedEntry): readonly Attribute[] {
  const values = value.type === 'array' ? value.items : [value];
  return values.map((each) => ({ key, value: readValue(scope, each) }));
}

function readValue(scope: Scope, value: PlacedJson): Value {
  switch (value.type) {
    case 'string':
      return textValue(value.text);
    case 'boolean':
      return { text: String(value.value), datatype: xsd('boolean') };
    case 'number':
      return { text: value.digits, datatype: xsd(/[.eE]/.test(value.digits) ? 'double' : 'int') };
    case 'object':
      return typedValue(scope, value.entries, value.at);
    case 'null':
    case 'array':
      throw faultAt(
        scope.source,
        value.at,
        'A value must be a text, a number, true, false or a typed value.',
      );
    default:
      return value satisfies never;
  }
}

function typedValue(scope: Scope, entries: readonly PlacedEntry[], at: number): Value {
  const { source } = scope;
  const of = (key: string): PlacedJson | undefined => entries.find((entry) => entry.key === key)?.value;
  const unknown = entries.find(({ key }) => key !== '$' && key !== 'type' && key !== 'lang');
  if (unknown !== undefined)
    throw faultAt(
      source,
      unknown.at,
      `A typed value has "$", "type" and "lang"; ${quoted(unknown.key)} is none.`,
    );
  const [content, type, language] = [of('$'), of('type'), of('lang')];
  const text =
    content?.type === 'number'
      ? content.digits
      : content?.type === 'boolean'
        ? String(content.value)
        : content?.type === 'string'
          ? content.text
          : null;
  if (content === undefined || text === null) throw faultAt(source, at, 'A typed value needs a scalar "$".');
  if (type !== undefined && type.type !== 'string')
    throw faultAt(source, type.at, 'The "type" of a value must be a qualified name.');
  const datatype = type === undefined ? null : nameOf(scope, type.text, type.at);
  if (language !== undefined) {
    if (language.type !== 'string' || !isLanguage(language.text))
      throw faultAt(source, language.at, 'The "lang" of a value must be a language tag.');
    if (datatype !== null && !languageDatatypes.has(datatype))
      throw faultAt(source, type?.at ?? at, 'A value with a language has no other datatype.');
    return { text, datatype: langString, language: language.text.toLowerCase() };
  }
  if (datatype === null) return readValue(scope, content);
  if (nameDatatypes.has(datatype)) return { name: nameOf(scope, text, content.at) };
  return { text, datatype };
}

function nameOf({ source, prefixes }: Scope, text: string, at: number): Name {
  if (text.startsWith('_:')) {
    if (!isBlankLabel(text.slice(2))) throw faultAt(source, at, `${quoted(text)} is no name.`);
    return text;
  }
  const colon = text.indexOf(':');
  const [prefix, local] = colon === -1 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
  const namespace = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  if (namespace === undefined)
    throw faultAt(
      source,
      at,
      prefix === ''
        ? `${quoted(text)} has no prefix, and there is no default namespace.`
        : `The prefix of ${quoted(text)} is not declared.`,
    );
  if (!isIri(namespace + local))
    throw faultAt(source, at, `${quoted(text)} stands for no IRI: it has a character that none has.`);
  return namespace + local;
}
