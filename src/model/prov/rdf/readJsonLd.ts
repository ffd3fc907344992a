import type jsonld from 'jsonld';
import type { ProvReading } from '../document.ts';
import { malformed, type Place, ProvFault, placeAt, quoted } from '../fault.ts';
import { checkStatements } from '../limits.ts';
import { isIri, isPrefix, namespaceOf, ownPrefixes, type Prefixes } from '../names.ts';
import { parsePlacedJson } from '../placedJson.ts';
import { expandedStatements } from './expanded.ts';
import { readStatements } from './fromStatements.ts';

const FORM = 'JSON-LD';

/**
 * Reads JSON-LD 1.1 with PROV-O. Contexts must stand in the document: nothing is fetched. What JSON-LD would pass over,
 * for example keys that the context does not know, is refused.
 *
 * @throws ProvFault PROV_MALFORMED with line and column where they are known, PROV_CONTEXT_REMOTE, PROV_TOO_DEEP,
 *   PROV_TOO_LARGE
 */
export async function readJsonLd(text: string): Promise<ProvReading> {
  parsePlacedJson({ form: FORM, text });
  const value: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (typeof value !== 'object' || value === null)
    throw malformed(FORM, { line: 1 }, 'the document must be an object or a list.');
  const prefixes = prefixesOf(value);
  const statements = [];
  for (const statement of expandedStatements(FORM, await expand(text, value), placing(text, prefixes))) {
    checkStatements(statements.length + 1);
    statements.push(statement);
  }
  return readStatements(FORM, statements, prefixes);
}

async function expand(text: string, value: object): Promise<readonly unknown[]> {
  // Loaded with the first such document: it is large, and most servers never meet one.
  const { default: processor } = await import('jsonld');
  try {
    return await processor.expand(value as jsonld.JsonLdDocument, expansion);
  } catch (error) {
    throw faultOf(error, text);
  }
}

async function documentLoader(url: string): Promise<never> {
  throw new RemoteContext(url);
}

/** `safe`: what would be passed over is a fault. */
const expansion: jsonld.Options.Expand = Object.assign({ documentLoader }, { safe: true });

class RemoteContext extends Error {
  readonly url: string;
  constructor(url: string) {
    super(`the context ${url} is not part of the document, and none is fetched.`);
    this.url = url;
  }
}

/** Prefixes that the context of a document declares. */
function prefixesOf(document: object): Prefixes {
  const prefixes: Record<string, string> = {};
  const contexts = '@context' in document ? [document['@context']].flat() : [];
  for (const context of contexts) {
    if (typeof context !== 'object' || context === null) continue;
    for (const [term, definition] of Object.entries(context)) {
      const namespace = namespaceIn(term, definition);
      const prefix = term === '@vocab' ? '' : term;
      const isUsable = namespace !== null && (prefix === '' || isPrefix(prefix)) && isIri(namespace);
      if (isUsable && !Object.hasOwn(ownPrefixes, prefix)) prefixes[prefix] = namespaceOf(namespace);
    }
  }
  return prefixes;
}

function namespaceIn(term: string, definition: unknown): string | null {
  if (typeof definition === 'string')
    return term === '@vocab' || /[:/?#[\]@]$/.test(definition) ? definition : null;
  if (typeof definition !== 'object' || definition === null || !('@prefix' in definition)) return null;
  return '@id' in definition && definition['@prefix'] === true && typeof definition['@id'] === 'string'
    ? definition['@id']
    : null;
}

/** The library's words, with the place of what they are about where the document has it once. */
function faultOf(error: unknown, text: string): Error {
  const cause = innermost(error);
  if (cause instanceof RemoteContext) {
    const place = placeOfText(text, cause.url);
    return new ProvFault(
      'PROV_CONTEXT_REMOTE',
      malformed(FORM, place, cause.message).message,
      place,
      'Write the context itself in the place of its address.',
    );
  }
  const words = cause instanceof Error ? cause.message : String(cause);
  const event = detailsOf(cause);
  const about = event === null ? null : Object.values(event).find((each) => typeof each === 'string');
  const reason = about === null || about === undefined ? words : `${words} It is about ${quoted(about)}.`;
  const place = about === null || about === undefined ? null : placeOfText(text, about);
  return malformed(FORM, place, reason.slice(0, 400));
}

function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 10; depth += 1) {
    const details: unknown = inner instanceof Error && 'details' in inner ? inner.details : null;
    const cause =
      typeof details === 'object' && details !== null && 'cause' in details ? details.cause : null;
    if (cause === null || cause === undefined) return inner;
    inner = cause;
  }
  return inner;
}

function detailsOf(error: unknown): Readonly<Record<string, unknown>> | null {
  const details: unknown = error instanceof Error && 'details' in error ? error.details : null;
  if (typeof details !== 'object' || details === null) return null;
  const event: unknown = 'event' in details ? details.event : null;
  const inner: unknown =
    typeof event === 'object' && event !== null && 'details' in event ? event.details : details;
  return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : null;
}

function placeOfText(text: string, part: string): Place | null {
  const at = text.indexOf(JSON.stringify(part));
  return at === -1 ? null : placeAt(text, at);
}

/** Where a name stands in a document for the first time, whole or behind a prefix: JSON-LD keeps no places. */
function placing(text: string, prefixes: Prefixes): (name: string) => number | null {
  const known = Object.entries({ ...prefixes, ...ownPrefixes });
  return (name) => {
    const short = known
      .filter(([, namespace]) => name.startsWith(namespace))
      .map(([prefix, namespace]) => `${prefix}:${name.slice(namespace.length)}`);
    for (const spelling of [name, ...short]) {
      const place = placeOfText(text, spelling);
      if (place !== null) return place.line;
    }
    return null;
  };
}
