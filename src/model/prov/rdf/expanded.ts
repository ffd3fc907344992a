import { malformed } from '../fault.ts';
import { type Name, rdf, xsd } from '../names.ts';
import { langString, type Value } from '../record.ts';
import type { PlacedStatement } from './statement.ts';
import { rdfType } from './vocabulary.ts';

type Node = Readonly<Record<string, unknown>>;

/** What the statements of a node are about and where they stand. */
interface Around {
  readonly form: string;
  readonly graph: Name | null;
  readonly lineOf: (name: Name) => number | null;
  readonly blank: () => Name;
}

/**
 * The statements of expanded JSON-LD (JSON-LD 1.1 API, section 8): names of blank nodes stay as they are, so that a document
 * says the same after it was written and read again. Lines are looked up when a statement is at fault only.
 */
export function* expandedStatements(
  form: string,
  expanded: readonly unknown[],
  lineOf: (name: Name) => number | null,
): Generator<PlacedStatement> {
  let number = 0;
  const blank = (): Name => {
    number += 1;
    return `_:anonymous-${number}`;
  };
  for (const node of expanded) yield* nodeStatements(node as Node, { form, graph: null, lineOf, blank });
}

function* nodeStatements(node: Node, around: Around): Generator<PlacedStatement> {
  const subject = subjectOf(node, around);
  for (const [key, values] of Object.entries(node)) {
    const list = [values].flat() as readonly unknown[];
    if (key === '@type')
      for (const type of list) yield statement(subject, rdfType, { name: String(type) }, around);
    else if (key === '@graph') {
      // A graph of nobody's is the default one.
      const graph = '@id' in node || Object.keys(node).length > 1 ? subject : around.graph;
      for (const inner of list) yield* nodeStatements(inner as Node, { ...around, graph });
    } else if (key === '@included') for (const inner of list) yield* nodeStatements(inner as Node, around);
    else if (key === '@reverse') yield* reverseStatements(subject, values as Node, around);
    else if (!key.startsWith('@'))
      for (const value of list) yield* propertyStatements(subject, key, value as Node, around);
  }
}

function* propertyStatements(
  subject: Name,
  property: Name,
  value: Node,
  around: Around,
): Generator<PlacedStatement> {
  if ('@value' in value) {
    yield statement(subject, property, literalOf(value, subject, around), around);
  } else if ('@list' in value) {
    yield* listStatements(subject, property, value['@list'] as readonly Node[], around);
  } else {
    const named = { ...value, '@id': subjectOf(value, around) };
    yield statement(subject, property, { name: named['@id'] }, around);
    yield* nodeStatements(named, around);
  }
}

function* listStatements(
  subject: Name,
  property: Name,
  items: readonly Node[],
  around: Around,
): Generator<PlacedStatement> {
  let [from, by]: readonly [Name, Name] = [subject, property];
  for (const item of items) {
    const cell = around.blank();
    yield statement(from, by, { name: cell }, around);
    yield* propertyStatements(cell, rdf('first'), item, around);
    [from, by] = [cell, rdf('rest')];
  }
  yield statement(from, by, { name: rdf('nil') }, around);
}

function* reverseStatements(object: Name, reverse: Node, around: Around): Generator<PlacedStatement> {
  for (const [property, values] of Object.entries(reverse))
    for (const value of values as readonly Node[]) {
      const named = { ...value, '@id': subjectOf(value, around) };
      yield statement(named['@id'], property, { name: object }, around);
      yield* nodeStatements(named, around);
    }
}

const subjectOf = (node: Node, { blank }: Around): Name =>
  typeof node['@id'] === 'string' ? node['@id'] : blank();

function statement(subject: Name, predicate: Name, object: Value, around: Around): PlacedStatement {
  const { graph, lineOf } = around;
  return {
    subject,
    predicate,
    object,
    graph,
    get line() {
      return lineOf(subject);
    },
  };
}

function literalOf(value: Node, subject: Name, { form, lineOf }: Around): Value {
  const { '@value': content, '@type': type, '@language': language } = value;
  const datatype = typeof type === 'string' ? type : null;
  if (typeof language === 'string')
    return { text: String(content).toWellFormed(), datatype: langString, language: language.toLowerCase() };
  switch (typeof content) {
    case 'string':
      return {
        text: content.toWellFormed(),
        datatype: datatype === '@json' ? rdf('JSON') : (datatype ?? xsd('string')),
      };
    case 'boolean':
      return { text: String(content), datatype: datatype ?? xsd('boolean') };
    case 'number':
      return {
        text: String(content),
        datatype: datatype ?? xsd(Number.isInteger(content) ? 'integer' : 'double'),
      };
    default:
      if (datatype === '@json') return { text: JSON.stringify(content), datatype: rdf('JSON') };
      throw malformed(form, lineFor(lineOf(subject)), 'a value must be a text, a number, true or false.');
  }
}

const lineFor = (line: number | null) => (line === null ? null : { line });
