import { isBlank, type Name, ownPrefixes, type Prefixes, shortener, xsd } from '../names.ts';
import { isName, type Value } from '../record.ts';
import type { ProvWriter } from '../writer.ts';
import type { Statement } from './statement.ts';
import { type DocumentSurroundings, statementsOfDocument } from './toStatements.ts';
import { rdfType } from './vocabulary.ts';

/** Whether a local part can stand behind a prefix; `//` would make the prefix a scheme. */
export const isJsonLdLocal = (local: string, prefix: string): boolean =>
  prefix !== '' && !local.startsWith('//');

/**
 * Writes JSON-LD 1.1: the prefixes as context, one object for each node of a record, bundles as named graphs. The default
 * namespace stands in the context as `@vocab`; names must be covered by the other prefixes.
 */
export function jsonLdWriter(prefixes: Prefixes, surroundings: DocumentSurroundings): ProvWriter {
  const all: Prefixes = { ...prefixes, ...ownPrefixes };
  const shorten = shortener(all, isJsonLdLocal);
  const statements = statementsOfDocument(surroundings);
  const short = (name: Name): string => {
    if (isBlank(name)) return name;
    const parts = shorten(name);
    if (parts === null) throw new TypeError(`no prefix covers ${name}`);
    return `${parts[0]}:${parts[1]}`;
  };
  let isFirst = true;
  const listed = (texts: readonly string[]): string =>
    texts
      .map((text) => {
        const separator = isFirst ? '\n' : ',\n';
        isFirst = false;
        return `${separator}${text}`;
      })
      .join('');
  const nodes = (each: Iterable<Statement>): string => listed(nodeTexts(each, short));

  return {
    grouped: false,
    begin: () => {
      const context = Object.entries(all).map(([prefix, namespace]) =>
        prefix === '' ? ['@vocab', namespace] : [prefix, { '@id': namespace, '@prefix': true }],
      );
      return `{\n"@context": ${JSON.stringify(Object.fromEntries(context))},\n"@graph": [`;
    },
    record: (record) => nodes(statements.of(record)),
    beginBundle: (name) => {
      const before = nodes(statements.beginBundle(name));
      const opening = listed([`{"@id": ${JSON.stringify(short(name))}, "@graph": [`]);
      isFirst = true;
      return `${before}${opening}`;
    },
    endBundle: () => {
      isFirst = false;
      return '\n]}';
    },
    end: () => '\n]\n}\n',
  };
}

/** One object for each subject. */
function nodeTexts(statements: Iterable<Statement>, short: (name: Name) => string): readonly string[] {
  const bySubject = Map.groupBy(statements, ({ subject }) => subject);
  return [...bySubject].map(([subject, ofSubject]) => {
    const members: Record<string, unknown> = { '@id': short(subject) };
    for (const [predicate, same] of Map.groupBy(ofSubject, (each) => each.predicate)) {
      const values = same.map(({ object }) => object);
      // A type may be a literal, though seldom; `@type` takes names only.
      const types = predicate === rdfType ? values.filter(isName) : [];
      if (types.length > 0) members['@type'] = types.map(({ name }) => short(name));
      const others = values.filter((value) => predicate !== rdfType || !isName(value));
      if (others.length > 0) members[short(predicate)] = others.map((value) => valueObject(value, short));
    }
    return JSON.stringify(members);
  });
}

function valueObject(value: Value, short: (name: Name) => string): unknown {
  if (isName(value)) return { '@id': short(value.name) };
  if (value.language !== undefined) return { '@value': value.text, '@language': value.language };
  if (value.datatype === xsd('string')) return { '@value': value.text };
  return { '@value': value.text, '@type': short(value.datatype) };
}
