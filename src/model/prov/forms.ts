import { inOrderOfKinds, namesOf, type ProvDocument, type ProvReading } from './document.ts';
import { ProvFault } from './fault.ts';
import { checkSize } from './limits.ts';
import { type Prefixes, prefixesCovering } from './names.ts';
import { isProvNLocal } from './provNTokens.ts';
import { readJsonLd } from './rdf/readJsonLd.ts';
import { readTurtle } from './rdf/readTurtle.ts';
import {
  type DocumentSurroundings,
  surroundingsOfDocument,
  unknownSurroundings,
} from './rdf/toStatements.ts';
import { isJsonLdLocal, jsonLdWriter } from './rdf/writeJsonLd.ts';
import { turtleWriter } from './rdf/writeTurtle.ts';
import { readProvJson } from './readProvJson.ts';
import { readProvN } from './readProvN.ts';
import { isJsonLocal, provJsonWriter } from './writeProvJson.ts';
import { provNWriter } from './writeProvN.ts';
import type { ProvWriter } from './writer.ts';

/** The forms in which documents are read and written. Turtle without bundles is TriG, so that one reader takes both. */
export const provForms = ['PROV_JSON', 'PROV_N', 'TURTLE', 'TRIG', 'JSON_LD'] as const;

export type ProvForm = (typeof provForms)[number];

/** Media types by which the forms are told in HTTP. */
export const provMediaTypes: Readonly<Record<ProvForm, string>> = {
  PROV_JSON: 'application/provenance+json',
  PROV_N: 'text/provenance-notation',
  TURTLE: 'text/turtle',
  TRIG: 'application/trig',
  JSON_LD: 'application/ld+json',
};

/** Endings of files by which the forms are told. */
export const provFileEndings: Readonly<Record<string, ProvForm>> = {
  provn: 'PROV_N',
  ttl: 'TURTLE',
  trig: 'TRIG',
  jsonld: 'JSON_LD',
  json: 'PROV_JSON',
};

/**
 * Reads a document.
 *
 * @throws ProvFault PROV_MALFORMED with line and reason, PROV_TOO_LARGE, PROV_TOO_DEEP, PROV_CONTEXT_REMOTE
 */
export async function readProv(form: ProvForm, text: string): Promise<ProvReading> {
  checkSize(Buffer.byteLength(text));
  switch (form) {
    case 'PROV_JSON':
      return understood(readProvJson(text));
    case 'PROV_N':
      return understood(readProvN(text));
    case 'TURTLE':
    case 'TRIG':
      return readTurtle(text);
    case 'JSON_LD':
      return readJsonLd(text);
    default:
      return form satisfies never;
  }
}

const understood = (document: ProvDocument): ProvReading => ({ document, ignored: [], ignoredCount: 0 });

/** What a form can write behind a prefix; RDF forms write other names whole. */
function coveredPrefixes(form: ProvForm, document: ProvDocument): Prefixes {
  const { prefixes } = document;
  switch (form) {
    case 'PROV_JSON':
      return prefixesCovering(prefixes, namesOf(document), isJsonLocal);
    case 'PROV_N':
      return prefixesCovering(prefixes, namesOf(document), isProvNLocal);
    case 'JSON_LD':
      return prefixesCovering(
        withoutSchemes(prefixes),
        [...namesOf(document), ...jsonLdTerms],
        isJsonLdLocal,
      );
    case 'TURTLE':
    case 'TRIG':
      return prefixes;
    default:
      return form satisfies never;
  }
}

/** JSON-LD would read a namespace that begins with a prefix as a short name: such prefixes are left out. */
function withoutSchemes(prefixes: Prefixes): Prefixes {
  const namespaces = Object.values(prefixes);
  const isScheme = (prefix: string): boolean =>
    prefix !== '' &&
    namespaces.some(
      (namespace) => namespace.startsWith(`${prefix}:`) && !namespace.startsWith(`${prefix}://`),
    );
  return Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => !isScheme(prefix)));
}

/** Names of RDF, RDFS and our own that statements may have. */
const jsonLdTerms = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  'http://www.w3.org/2000/01/rdf-schema#label',
  'https://whence.dev/ns/prov#record',
];

/**
 * A writer for records that come one by one. Every name must be covered by the prefixes in a way that all forms can write,
 * no two records may have one name, and no relation may be there both with and without attributes.
 */
export function streamWriter(form: ProvForm, prefixes: Prefixes): ProvWriter {
  return writerOf(form, prefixes, unknownSurroundings);
}

function writerOf(form: ProvForm, prefixes: Prefixes, surroundings: DocumentSurroundings): ProvWriter {
  switch (form) {
    case 'PROV_JSON':
      return provJsonWriter(prefixes, surroundings.blanks);
    case 'PROV_N':
      return provNWriter(prefixes);
    case 'TURTLE':
    case 'TRIG':
      return turtleWriter(prefixes, surroundings);
    case 'JSON_LD':
      return jsonLdWriter(prefixes, surroundings);
    default:
      return form satisfies never;
  }
}

/**
 * Writes a document. Reading it again gives a document that says the same ({@link saySame}).
 *
 * @throws ProvFault PROV_FORM_UNSUITABLE for Turtle of a document with bundles: TriG has them
 */
export function writeProv(form: ProvForm, document: ProvDocument): string {
  return [...provPieces(form, document)].join('');
}

/** The text of a document piece by piece. */
export function* provPieces(form: ProvForm, document: ProvDocument): Generator<string> {
  if (form === 'TURTLE' && document.bundles.length > 0)
    throw new ProvFault(
      'PROV_FORM_UNSUITABLE',
      'Turtle has no bundles, and the document has some.',
      null,
      'Ask for TriG.',
    );
  const writer = writerOf(form, coveredPrefixes(form, document), surroundingsOfDocument(document));
  const ordered = writer.grouped ? inOrderOfKinds : <Records>(records: Records): Records => records;
  yield writer.begin();
  for (const record of ordered(document.records)) yield writer.record(record);
  const byName = Map.groupBy(document.bundles, ({ name }) => name);
  for (const [name, bundles] of byName) {
    yield writer.beginBundle(name);
    for (const record of ordered(bundles.flatMap(({ records }) => records))) yield writer.record(record);
    yield writer.endBundle();
  }
  yield writer.end();
}

/** The form of a text, told by how it begins; null where it begins like none. */
export function detectForm(text: string): ProvForm | null {
  const start = text
    .slice(0, 4_096)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^[{[]/.test(start))
    return text.includes('"@context"') || text.includes('"@id"') ? 'JSON_LD' : 'PROV_JSON';
  const bare = start.replace(/^(?:\/\/[^\n]*\s*|\/\*[\s\S]*?\*\/\s*)*/, '');
  if (/^document(?![\w:])/.test(bare)) return 'PROV_N';
  const uncommented = start.replace(/^(?:#[^\n]*\s*)*/, '');
  if (/^(?:@prefix|@base|prefix|base|<|[\w.-]*:|\[|_:|graph)/i.test(uncommented)) return 'TRIG';
  return null;
}
