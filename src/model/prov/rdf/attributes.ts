import type { Name } from '../names.ts';
import { type Attribute, isArgumentName, isName, provAttributes, type RecordKind } from '../record.ts';
import { type GraphIndex, nameIn, onlyOf, statementFault } from './graphIndex.ts';
import type { PlacedStatement } from './statement.ts';
import {
  attributesOfProperties,
  markerClasses,
  ownTerms,
  rdfObject,
  rdfPredicate,
  rdfType,
  structuralProperties,
} from './vocabulary.ts';

/** What the statements of a node say of it as attributes of a record of a kind; notes them as understood. */
export function readAttributes(index: GraphIndex, node: Name, kind: RecordKind): readonly Attribute[] {
  const attributes: Attribute[] = [];
  for (const statement of index.of(node)) {
    const attribute = attributeOf(index, statement, kind);
    if (attribute === null) continue;
    index.take(statement);
    attributes.push(attribute);
  }
  return attributes;
}

/** The attribute that a statement says; null where it says something else. */
function attributeOf(index: GraphIndex, statement: PlacedStatement, kind: RecordKind): Attribute | null {
  const { predicate, object } = statement;
  if (predicate === rdfType) {
    if (isName(object) && markerClasses.has(object.name)) return null;
    return { key: provAttributes.type, value: object };
  }
  if (predicate === ownTerms.attribute) return otherAttribute(index, statement, kind);
  const renamed = attributesOfProperties.get(predicate);
  if (renamed !== undefined) return { key: renamed, value: object };
  return structuralProperties.has(predicate) ? null : { key: predicate, value: object };
}

function otherAttribute(index: GraphIndex, statement: PlacedStatement, kind: RecordKind): Attribute {
  const { form } = index;
  const node = nameIn(form, statement);
  const key = onlyOf(form, index.of(node, rdfPredicate));
  const value = onlyOf(form, index.of(node, rdfObject));
  if (key === null || value === null)
    throw statementFault(form, statement, `${node} must have one rdf:predicate and one rdf:object.`);
  index.take(key);
  index.take(value);
  const name = nameIn(form, key);
  if (isArgumentName(kind, name)) throw statementFault(form, key, `<${name}> is no attribute of ${kind}.`);
  return { key: name, value: value.object };
}
