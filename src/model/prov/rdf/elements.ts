import type { Name } from '../names.ts';
import { type ElementKind, isName, type ProvRecord } from '../record.ts';
import { readAttributes } from './attributes.ts';
import { type GraphIndex, nameIn, onlyOf, timeIn } from './graphIndex.ts';
import {
  elementClasses,
  endedAtTime,
  markerClasses,
  ownTerms,
  rdfType,
  startedAtTime,
  subclasses,
} from './vocabulary.ts';

const kindOfClass: ReadonlyMap<Name, ElementKind> = new Map(
  Object.entries(elementClasses).map(([kind, name]) => [name, kind as ElementKind]),
);

/** Reads entities, activities and agents. */
export function* readElements(index: GraphIndex): Generator<ProvRecord> {
  const nodesOfRecords = new Set(
    index.withPredicate(ownTerms.record).map((statement) => nameIn(index.form, statement)),
  );
  for (const subject of index.subjects()) {
    if (nodesOfRecords.has(subject)) continue;
    const nodes = index.of(subject, ownTerms.record);
    const kinds = kindsOf(index, subject);
    const read = kinds.map((kind) => elementOf(index, kind, subject, subject));
    if (nodes.length === 0) {
      yield* read;
      continue;
    }
    // What the element's own properties say, its records say one by one.
    for (const statement of nodes) {
      index.take(statement);
      const node = nameIn(index.form, statement);
      for (const kind of kindsOf(index, node)) yield elementOf(index, kind, subject, node);
    }
  }
}

function elementOf(index: GraphIndex, kind: ElementKind, id: Name, node: Name): ProvRecord {
  const times =
    kind === 'activity' ? [timeOf(index, node, startedAtTime), timeOf(index, node, endedAtTime)] : [];
  return { kind, id, arguments: times, attributes: readAttributes(index, node, kind) };
}

function timeOf(index: GraphIndex, node: Name, property: Name): string | null {
  const statements = index.of(node, property);
  for (const statement of statements) index.take(statement);
  // Of an element with several records, each has times of its own.
  if (index.of(node, ownTerms.record).length > 0) return null;
  const statement = onlyOf(index.form, statements);
  return statement === null ? null : timeIn(index.form, statement);
}

/** What a node is said to be; where nothing says it plainly, what its classes and times imply. */
function kindsOf(index: GraphIndex, node: Name): readonly ElementKind[] {
  const said = new Set<ElementKind>();
  const implied = new Set<ElementKind>();
  let isRelation = false;
  for (const statement of index.of(node, rdfType)) {
    if (!isName(statement.object)) continue;
    const kind = kindOfClass.get(statement.object.name);
    const byClass = subclasses.get(statement.object.name);
    if (kind !== undefined) {
      said.add(kind);
      index.take(statement);
    } else if (markerClasses.has(statement.object.name)) isRelation = true;
    else if (byClass !== undefined) implied.add(byClass);
  }
  if (said.size > 0 || isRelation) return [...said];
  if (index.of(node, startedAtTime).length + index.of(node, endedAtTime).length > 0) implied.add('activity');
  return [...implied];
}
