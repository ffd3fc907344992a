import { isBlank, type Name, type Prefixes } from './names.ts';
import { argumentsOf, isName, type ProvRecord, recordKinds, recordShapes, type Value } from './record.ts';

/** A set of records with a name: what one party says, so that others can say where that came from. */
export interface ProvBundle {
  readonly name: Name;
  readonly records: readonly ProvRecord[];
}

/** A document of PROV: its records, and its bundles. */
export interface ProvDocument {
  readonly prefixes: Prefixes;
  readonly records: readonly ProvRecord[];
  readonly bundles: readonly ProvBundle[];
}

/** A document as it was read, and what of it is no provenance and so has no place in the model. */
export interface ProvReading {
  readonly document: ProvDocument;
  /** The first of those statements, in words. */
  readonly ignored: readonly string[];
  readonly ignoredCount: number;
}

/** Statements that are no provenance and are told one by one; of the others, only the number is. */
export const toldIgnored = 20;

/** All records with the name of their bundle; null for the document's own. */
export function* recordsOf(
  document: ProvDocument,
): Generator<{ readonly bundle: Name | null; readonly record: ProvRecord }> {
  for (const record of document.records) yield { bundle: null, record };
  for (const { name, records } of document.bundles)
    for (const record of records) yield { bundle: name, record };
}

/** The number of records, those of bundles among them. */
export const recordCount = ({ records, bundles }: ProvDocument): number =>
  bundles.reduce((sum, bundle) => sum + bundle.records.length, records.length);

/** Every name that a document has to write. */
export function* namesOf(document: ProvDocument): Generator<Name> {
  for (const { name } of document.bundles) yield name;
  for (const { record } of recordsOf(document)) {
    if (record.id !== null) yield record.id;
    yield* argumentNames(record);
    for (const { key, value } of record.attributes) {
      yield key;
      yield isName(value) ? value.name : value.datatype;
    }
  }
}

/** The names among the arguments of a record. */
export function argumentNames({ kind, arguments: given }: ProvRecord): readonly Name[] {
  const names: Name[] = [];
  argumentsOf(kind).forEach(({ sort }, place) => {
    const argument = given[place];
    if (sort === 'name' && argument != null) names.push(argument);
  });
  return names;
}

/** One text for equal values. */
export const valueText = (value: Value): string =>
  isName(value) ? `n ${value.name}` : `l ${value.datatype} ${value.language ?? ''} ${value.text}`;

/** One text for equal records; attributes are a set. */
export function recordText({ kind, id, arguments: given, attributes }: ProvRecord): string {
  const each = [...new Set(attributes.map(({ key, value }) => `${key} ${valueText(value)}`))].sort();
  return JSON.stringify([kind, id, given, each]);
}

/**
 * The normal form of a document: what it says, whatever the order in which it says it, how often, and by which prefixes.
 * Two documents say the same when their normal forms are equal. Bundles of one name are one bundle.
 */
export function normalForm({ records, bundles }: ProvDocument): {
  readonly records: readonly string[];
  readonly bundles: Readonly<Record<Name, readonly string[]>>;
} {
  const texts = (each: readonly ProvRecord[]) => [...new Set(each.map(recordText))].sort();
  const byName = Map.groupBy(bundles, ({ name }) => name);
  const names = [...byName.keys()].sort();
  return {
    records: texts(records),
    bundles: Object.fromEntries(
      names.map((name) => [name, texts((byName.get(name) ?? []).flatMap((bundle) => bundle.records))]),
    ),
  };
}

/** Whether two documents say the same. */
export const saySame = (one: ProvDocument, other: ProvDocument): boolean =>
  JSON.stringify(normalForm(one)) === JSON.stringify(normalForm(other));

/**
 * Takes the blank names off relations that nothing refers to: a form that must name every relation (PROV-JSON, RDF) then
 * says what one says that need not (PROV-N).
 */
export function withoutIdleBlanks(document: ProvDocument): ProvDocument {
  const settle = (records: readonly ProvRecord[]): readonly ProvRecord[] => {
    const referred = new Set(records.flatMap(argumentNames));
    for (const { attributes } of records)
      for (const { value } of attributes) if (isName(value)) referred.add(value.name);
    return records.map((record) =>
      record.id !== null &&
      isBlank(record.id) &&
      recordShapes[record.kind].identity !== 'element' &&
      !referred.has(record.id)
        ? { ...record, id: null }
        : record,
    );
  };
  return {
    ...document,
    records: settle(document.records),
    bundles: document.bundles.map((bundle) => ({ ...bundle, records: settle(bundle.records) })),
  };
}

/** Records of one kind beside each other and those of one name beside each other, in the order of {@link recordKinds}. */
export function inOrderOfKinds(records: readonly ProvRecord[]): readonly ProvRecord[] {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return recordKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    const byId = Map.groupBy(ofKind, ({ id }) => id);
    return [...byId.values()].flat();
  });
}
