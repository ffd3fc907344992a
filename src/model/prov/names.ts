/** Names of PROV are IRIs; a name that only a document itself knows is `_:label`. */
export type Name = string;

/** Prefixes of a document with their namespaces; the empty prefix is the default namespace. */
export type Prefixes = Readonly<Record<string, string>>;

export const provNamespace = 'http://www.w3.org/ns/prov#';
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema#';
export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const rdfsNamespace = 'http://www.w3.org/2000/01/rdf-schema#';

/** A name of PROV's own vocabulary. */
export const prov = (local: string): Name => `${provNamespace}${local}`;
/** A datatype of XML Schema. */
export const xsd = (local: string): Name => `${xsdNamespace}${local}`;
export const rdf = (local: string): Name => `${rdfNamespace}${local}`;

/** Prefixes that every document has without saying so (PROV-N 3.7.1). */
export const ownPrefixes: Prefixes = { prov: provNamespace, xsd: xsdNamespace };

/** Spellings of the XML Schema namespace that are about: PROV-N names the draft of 2000, others forget the `#`. */
const xsdSpellings: ReadonlySet<string> = new Set([
  xsdNamespace,
  'http://www.w3.org/2001/XMLSchema',
  'http://www.w3.org/2000/10/XMLSchema#',
]);

/** The one spelling of a namespace. */
export const namespaceOf = (text: string): string => (xsdSpellings.has(text) ? xsdNamespace : text);

export const isBlank = (name: Name): boolean => name.startsWith('_:');

// Controls, space and the characters that no IRI has (RFC 3987, section 2.2).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const iriForm = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`\u007f]*$/;

/** Whether a text is an absolute IRI. */
export const isIri = (text: string): boolean => iriForm.test(text) && text.isWellFormed();

const nameStart =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
/** Characters of names after the first (PN_CHARS of SPARQL, which PROV-N and Turtle share), as part of a class. */
export const nameCharacters = `${nameStart}_0-9\\u00b7\\u0300-\\u036f\\u203f-\\u2040\\-`;
const prefixForm = new RegExp(`^[${nameStart}](?:[${nameCharacters}.]*[${nameCharacters}])?$`, 'u');
const labelForm = new RegExp(`^[${nameStart}_0-9](?:[${nameCharacters}.]*[${nameCharacters}])?$`, 'u');

/** Whether a text may be a prefix. */
export const isPrefix = (text: string): boolean => prefixForm.test(text);

/** Whether a text may stand after `_:`. */
export const isBlankLabel = (text: string): boolean => labelForm.test(text);

/** What makes names short: `[prefix, local part]`. */
export type Shorten = (name: Name) => readonly [prefix: string, local: string] | null;

/**
 * Shortens names by the longest namespace that fits.
 *
 * @param isLocal whether a form can write a local part behind a prefix
 */
export function shortener(prefixes: Prefixes, isLocal: (local: string, prefix: string) => boolean): Shorten {
  const byLength = Object.entries(prefixes).sort(
    ([, left], [, right]) => right.length - left.length || (left < right ? -1 : 1),
  );
  return (name) => {
    for (const [prefix, namespace] of byLength) {
      if (!name.startsWith(namespace)) continue;
      const local = name.slice(namespace.length);
      if (isLocal(local, prefix)) return [prefix, local];
    }
    return null;
  };
}

/** The prefixes of a document with those that its names need besides, so that each can be written short. */
export function prefixesCovering(
  declared: Prefixes,
  names: Iterable<Name>,
  isLocal: (local: string, prefix: string) => boolean,
): Prefixes {
  const prefixes: Record<string, string> = { ...declared };
  let shorten = shortener({ ...ownPrefixes, ...prefixes }, isLocal);
  let number = 0;
  for (const name of names) {
    if (isBlank(name) || shorten(name) !== null) continue;
    do number += 1;
    while (Object.hasOwn(prefixes, `ns${number}`));
    const end = name.search(/[^/#:]*$/);
    const namespace = end > 0 && isLocal(name.slice(end), `ns${number}`) ? name.slice(0, end) : name;
    prefixes[`ns${number}`] = namespace;
    shorten = shortener({ ...ownPrefixes, ...prefixes }, isLocal);
  }
  return prefixes;
}
