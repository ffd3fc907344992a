import { namesOf, type ProvDocument } from '../document.ts';
import { isBlank, type Name, xsd } from '../names.ts';
import {
  type Attribute,
  argumentsOf,
  isElement,
  isName,
  type ProvRecord,
  provAttributes,
  type Value,
} from '../record.ts';
import type { Statement } from './statement.ts';
import {
  asInBundle,
  attributeProperties,
  elementClasses,
  endedAtTime,
  markerClasses,
  mentionOf,
  ownTerms,
  type RelationPattern,
  rdfObject,
  rdfPredicate,
  rdfType,
  relationPatterns,
  startedAtTime,
  structuralProperties,
} from './vocabulary.ts';

/** What must be known of a whole document so that its records are told apart in RDF; empty where records are streamed. */
export interface RecordSurroundings {
  /** Names that several records of one bundle have. */
  readonly shared: ReadonlySet<Name>;
  /** Pairs `kind first second` of relations that say more than the pair. */
  readonly qualified: ReadonlySet<string>;
}

/** Where blank nodes get their names from: the graphs of a document share them. */
export interface BlankNames {
  readonly taken: ReadonlySet<Name>;
  last: number;
}

export const noSurroundings: RecordSurroundings = {
  shared: new Set(),
  qualified: new Set(),
};

/** Looks at the records of one bundle. */
export function surroundingsOf(records: readonly ProvRecord[]): RecordSurroundings {
  const seen = new Set<Name>();
  const shared = new Set<Name>();
  const qualified = new Set<string>();
  for (const record of records) {
    if (record.id !== null) (seen.has(record.id) ? shared : seen).add(record.id);
    if (saysMore(record)) qualified.add(pairOf(record));
  }
  return { shared, qualified };
}

const pairOf = ({ kind, arguments: [first, second] }: ProvRecord): string =>
  `${kind} ${first} ${second ?? ''}`;

/** Whether a relation says more than that it holds between two things. */
function saysMore({ id, arguments: given, attributes }: ProvRecord): boolean {
  return (
    id !== null || attributes.length > 0 || given[1] == null || given.slice(2).some((each) => each != null)
  );
}

/**
 * Makes statements of PROV-O of records: a relation that says no more than a pair is one statement; any other is that
 * statement and a node which qualifies it.
 */
export function recordStatements(surroundings: RecordSurroundings, graph: Name | null, blanks: BlankNames) {
  const blank = (): Name => {
    do blanks.last += 1;
    while (blanks.taken.has(`_:r${blanks.last}`));
    return `_:r${blanks.last}`;
  };

  return function* (record: ProvRecord): Generator<Statement> {
    const state = (subject: Name, predicate: Name, object: Value): Statement => ({
      subject,
      predicate,
      object,
      graph,
    });
    if (isElement(record.kind)) yield* elementStatements(record, state);
    else if (record.kind === 'mentionOf') yield* mentionStatements(record, state);
    else yield* relationStatements(record, state);
  };

  type State = (subject: Name, predicate: Name, object: Value) => Statement;

  function* elementStatements(record: ProvRecord, state: State): Generator<Statement> {
    const { id, kind } = record;
    if (id === null || !isElement(kind)) return;
    yield state(id, rdfType, { name: elementClasses[kind] });
    yield* timesAndAttributes(id, record, state);
    if (!surroundings.shared.has(id)) return;
    const node = blank();
    yield state(id, ownTerms.record, { name: node });
    yield state(node, rdfType, { name: elementClasses[kind] });
    yield* timesAndAttributes(node, record, state);
  }

  function* timesAndAttributes(subject: Name, record: ProvRecord, state: State): Generator<Statement> {
    const [start, end] = record.arguments;
    if (start != null) yield state(subject, startedAtTime, timeValue(start));
    if (end != null) yield state(subject, endedAtTime, timeValue(end));
    for (const attribute of record.attributes) yield* attributeStatements(subject, attribute, state);
  }

  function* attributeStatements(
    subject: Name,
    { key, value }: Attribute,
    state: State,
  ): Generator<Statement> {
    if (key === provAttributes.type) {
      const isPlain = isName(value) && !markerClasses.has(value.name) && !isBlank(value.name);
      yield state(subject, isPlain ? rdfType : key, value);
      return;
    }
    const property = attributeProperties.get(key) ?? key;
    if (property !== key || !structuralProperties.has(key)) {
      yield state(subject, property, value);
      return;
    }
    const node = blank();
    yield state(subject, ownTerms.attribute, { name: node });
    yield state(node, rdfPredicate, { name: key });
    yield state(node, rdfObject, value);
  }

  function* mentionStatements({ arguments: given }: ProvRecord, state: State): Generator<Statement> {
    const [specific, general, bundle] = given;
    if (specific == null || general == null || bundle == null) return;
    const node = blank();
    yield state(specific, ownTerms.mention, { name: node });
    for (const subject of [specific, node]) {
      yield state(subject, mentionOf, { name: general });
      yield state(subject, asInBundle, { name: bundle });
    }
  }

  function* relationStatements(record: ProvRecord, state: State): Generator<Statement> {
    const [first, second] = record.arguments;
    const said = relationPatterns[record.kind];
    if (first == null || said === undefined) return;
    if (second != null) yield state(first, said.property, { name: second });
    if (said.qualified === undefined) return;
    if (saysMore(record) || surroundings.qualified.has(pairOf(record)))
      yield* qualifiedStatements(record, first, said, said.qualified, state);
  }

  function* qualifiedStatements(
    record: ProvRecord,
    first: Name,
    { members }: RelationPattern,
    qualified: NonNullable<RelationPattern['qualified']>,
    state: State,
  ): Generator<Statement> {
    const { id } = record;
    const isShared = id !== null && surroundings.shared.has(id);
    const node = id === null || isShared ? blank() : id;
    yield state(first, qualified.property, { name: node });
    yield state(node, rdfType, { name: qualified.class });
    if (isShared) yield state(node, ownTerms.identifier, { name: id });
    const shape = argumentsOf(record.kind);
    for (const [index, member] of members.entries()) {
      const argument = record.arguments[index + 1];
      if (argument == null) continue;
      yield state(node, member, shape[index + 1]?.sort === 'time' ? timeValue(argument) : { name: argument });
    }
    for (const attribute of record.attributes) yield* attributeStatements(node, attribute, state);
  }
}

const timeValue = (text: string): Value => ({ text, datatype: xsd('dateTime') });

/** What must be known of a document before its records are said in RDF. */
export interface DocumentSurroundings {
  readonly blanks: ReadonlySet<Name>;
  readonly of: (bundle: Name | null) => RecordSurroundings;
  readonly isEmpty: (bundle: Name) => boolean;
}

/** Of records that come one by one: each has a name of its own, or none. */
export const unknownSurroundings: DocumentSurroundings = {
  blanks: new Set(),
  of: () => noSurroundings,
  isEmpty: () => false,
};

/** Looks at a whole document. */
export function surroundingsOfDocument(document: ProvDocument): DocumentSurroundings {
  const byBundle = Map.groupBy(document.bundles, ({ name }) => name);
  const recordsIn = (bundle: Name | null): readonly ProvRecord[] =>
    bundle === null ? document.records : (byBundle.get(bundle) ?? []).flatMap(({ records }) => records);
  return {
    blanks: new Set([...namesOf(document)].filter(isBlank)),
    of: (bundle) => surroundingsOf(recordsIn(bundle)),
    isEmpty: (bundle) => recordsIn(bundle).length === 0,
  };
}

/** Makes statements of the records of a document, bundle by bundle. */
export function statementsOfDocument(surroundings: DocumentSurroundings) {
  const blanks: BlankNames = { taken: surroundings.blanks, last: 0 };
  let of = recordStatements(surroundings.of(null), null, blanks);
  return {
    of: (record: ProvRecord) => of(record),
    /** What the document says of a bundle that begins: where it is empty, that it is there. */
    beginBundle: function* (name: Name): Generator<Statement> {
      of = recordStatements(surroundings.of(name), name, blanks);
      if (!surroundings.isEmpty(name)) return;
      const object = { text: 'true', datatype: xsd('boolean') };
      yield { subject: name, predicate: ownTerms.emptyBundle, object, graph: null };
    },
  };
}
