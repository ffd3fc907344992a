import type { ProvBundle } from '../model/prov/document.ts';
import { type ProvReading, recordCount } from '../model/prov/document.ts';
import type { ElementPlace, ProvBundleFact, ProvFact, ProvRecordFact } from '../model/prov/fact.ts';
import { ProvFault } from '../model/prov/fault.ts';
import { type ProvForm, readProv } from '../model/prov/forms.ts';
import type { Name } from '../model/prov/names.ts';
import {
  argumentsOf,
  isElement,
  isName,
  isRecordKind,
  type ProvRecord,
  provAttributes,
} from '../model/prov/record.ts';
import type {
  DocumentKind,
  Problem,
  ProvDocumentKind,
  ReadContext,
  ReadRecord,
  SourceDocument,
} from './reader.ts';

/** Most records of a document that is kept in the graph: it is written in one transaction. */
export const provImportLimit = 20_000;

const formOfKind: Readonly<Record<ProvDocumentKind, ProvForm>> = {
  PROV_JSON: 'PROV_JSON',
  PROV_N: 'PROV_N',
  PROV_TURTLE: 'TRIG',
  PROV_JSONLD: 'JSON_LD',
};

/** The kind of a document of PROV by its form. */
export const provKindOfForm = (form: ProvForm): ProvDocumentKind => {
  switch (form) {
    case 'PROV_JSON':
    case 'PROV_N':
      return form;
    case 'TURTLE':
    case 'TRIG':
      return 'PROV_TURTLE';
    case 'JSON_LD':
      return 'PROV_JSONLD';
    default:
      return form satisfies never;
  }
};

/** Whether a kind is one of PROV. */
export const isProvKind = (kind: DocumentKind): kind is ProvDocumentKind => Object.hasOwn(formOfKind, kind);

const defaultSource = 'prov';

/** The kind of PROV that a JSON value has the form of; null for any other. */
export function recognizeProv(value: unknown): ProvDocumentKind | null {
  if (!isObject(value)) return null;
  if ('@context' in value && ('@graph' in value || '@id' in value)) return 'PROV_JSONLD';
  const keys = Object.keys(value);
  const isSection = (key: string): boolean => key === 'bundle' || isRecordKind(key);
  const isProvJson =
    keys.some(isSection) && keys.every((key) => (key === 'prefix' || isSection(key)) && isObject(value[key]));
  return isProvJson ? 'PROV_JSON' : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a document of PROV. It is one record of the ingest: it is written wholly or not at all. A refused one is not kept:
 * what of it may be secret cannot be told.
 */
export async function readProvDocument(
  kind: ProvDocumentKind,
  source: SourceDocument,
  context: ReadContext,
): Promise<ReadRecord> {
  const base = { path: '', value: undefined };
  const form = formOfKind[kind];
  try {
    const reading = await readProv(form, source.text ?? JSON.stringify(source.value));
    const { document } = reading;
    const count = recordCount(document);
    if (count > provImportLimit)
      throw new ProvFault(
        'PROV_TOO_LARGE',
        `The document has ${count} records; at most ${provImportLimit} are kept of one.`,
        null,
        'Split it, for example by bundles.',
      );
    const claim = { source: context.source ?? defaultSource, at: context.observedAt };
    const facts: ProvFact[] = [];
    const elements = elementsOf(null, document.records);
    const prefixes = JSON.stringify(document.prefixes);
    const addBundle = (
      name: Name | null,
      records: readonly ProvRecord[],
      more: Partial<ProvBundleFact>,
    ): void => {
      const places = name === null ? elements : new Map([...elements, ...elementsOf(name, records)]);
      const about = { ...claim, documentDigest: source.digest };
      facts.push({ type: 'provBundle', ...about, name, form, recordCount: records.length, ...more });
      for (const [position, record] of records.entries())
        facts.push({ ...recordFact(record, places), ...about, bundle: name, position });
    };
    addBundle(null, document.records, { prefixes });
    for (const [name, records] of byName(document.bundles)) addBundle(name, records, {});
    return { ...base, facts, problems: leftOut(reading) };
  } catch (error) {
    if (!(error instanceof ProvFault)) throw error;
    const { code, message, hint } = error;
    return {
      ...base,
      facts: [],
      problems: [{ code, path: '', message, ...(hint === undefined ? {} : { hint }) }],
    };
  }
}

/** Statements that are told of a document with more of them. */
const toldOfDocument = 5;

/** What of the document is no provenance, and so is not kept. */
function leftOut({ ignored, ignoredCount }: ProvReading): readonly Problem[] {
  if (ignoredCount === 0) return [];
  const told = ignored.slice(0, toldOfDocument).join('; ');
  const more = ignoredCount > toldOfDocument ? ', for example' : '';
  return [
    {
      code: 'PROV_STATEMENTS_LEFT_OUT',
      path: '',
      message: `Statements that are no provenance were left out: ${ignoredCount}${more}: ${told}`,
      hint: 'All else was taken. The query validateProv and the command `whence prov validate` tell of more of them.',
    },
  ];
}

/** Bundles of one name are one bundle. */
function byName(bundles: readonly ProvBundle[]): ReadonlyMap<Name, readonly ProvRecord[]> {
  const groups = Map.groupBy(bundles, ({ name }) => name);
  return new Map([...groups].map(([name, each]) => [name, each.flatMap(({ records }) => records)]));
}

function elementsOf(bundle: Name | null, records: readonly ProvRecord[]): ReadonlyMap<Name, ElementPlace> {
  const places = new Map<Name, ElementPlace>();
  for (const [position, { kind, id }] of records.entries())
    if (isElement(kind) && id !== null && !places.has(id)) places.set(id, { bundle, position });
  return places;
}

function recordFact(
  record: ProvRecord,
  places: ReadonlyMap<Name, ElementPlace>,
): Omit<ProvRecordFact, 'source' | 'at' | 'documentDigest' | 'bundle' | 'position'> {
  const [subject = null, object = null] = argumentsOf(record.kind).map(({ sort }, place) =>
    sort === 'name' ? (record.arguments[place] ?? null) : null,
  );
  const of = (key: Name) => record.attributes.filter((attribute) => attribute.key === key);
  const [label] = of(provAttributes.label);
  return {
    type: 'provRecord',
    kind: record.kind,
    identifier: record.id,
    types: of(provAttributes.type).flatMap(({ value }) => (isName(value) ? [value.name] : [])),
    ...(label === undefined || isName(label.value) ? {} : { label: label.value.text }),
    subject,
    object,
    subjectElement: subject === null ? null : (places.get(subject) ?? null),
    objectElement: object === null ? null : (places.get(object) ?? null),
    content: JSON.stringify(record),
  };
}
