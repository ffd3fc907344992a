import { type Name, prov } from '../names.ts';
import {
  type Attribute,
  argumentsOf,
  isName,
  type ProvRecord,
  provAttributes,
  type RecordKind,
  record,
} from '../record.ts';
import { readAttributes } from './attributes.ts';
import { type GraphIndex, nameIn, onlyOf, statementFault, timeIn } from './graphIndex.ts';
import type { PlacedStatement } from './statement.ts';
import {
  asInBundle,
  derivationKinds,
  inverseProperties,
  mentionOf,
  ownTerms,
  type RelationPattern,
  rdfType,
  relationPatterns,
  timeShortcuts,
} from './vocabulary.ts';

const patterns = Object.entries(relationPatterns) as readonly (readonly [RecordKind, RelationPattern])[];
const influencer = prov('influencer');

/** What qualified relations say already, so that their short statements say nothing new. */
interface Said {
  readonly has: (kind: RecordKind, type: Name | null, first: Name, second: Name) => boolean;
  readonly add: (record: ProvRecord) => void;
  readonly hasTime: (kind: RecordKind, first: Name, time: string) => boolean;
}

/** Reads relations: first those with nodes that qualify them, then what only short statements say. */
export function* readRelations(index: GraphIndex): Generator<ProvRecord> {
  const said = createSaid();
  for (const relation of qualifiedRelations(index)) {
    said.add(relation);
    yield relation;
  }
  yield* mentions(index);
  for (const relation of directRelations(index, said)) {
    said.add(relation);
    yield relation;
  }
  for (const { property, kind } of timeShortcuts)
    for (const statement of index.withPredicate(property)) {
      index.take(statement);
      const time = timeIn(index.form, statement);
      if (!said.hasTime(kind, statement.subject, time))
        yield record(kind, null, [statement.subject, null, time]);
    }
}

function createSaid(): Said {
  const pairs = new Set<string>();
  const times = new Set<string>();
  return {
    has: (kind, type, first, second) => pairs.has(`${kind} ${type ?? ''} ${first} ${second}`),
    hasTime: (kind, first, time) => times.has(`${kind} ${first} ${time}`),
    add: ({ kind, arguments: [first, second, third], attributes }) => {
      pairs.add(`${kind}  ${first} ${second}`);
      if (third != null) times.add(`${kind} ${first} ${third}`);
      for (const { key, value } of attributes)
        if (key === provAttributes.type && isName(value))
          pairs.add(`${kind} ${value.name} ${first} ${second}`);
    },
  };
}

function* qualifiedRelations(index: GraphIndex): Generator<ProvRecord> {
  for (const [kind, pattern] of patterns) {
    if (pattern.qualified === undefined) continue;
    for (const statement of index.withPredicate(pattern.qualified.property))
      yield qualifiedRelation(index, kind, pattern, statement, null);
  }
  const derivation = relationPatterns.wasDerivedFrom;
  if (derivation === undefined) return;
  for (const { qualified, type } of derivationKinds)
    for (const statement of index.withPredicate(qualified))
      yield qualifiedRelation(index, 'wasDerivedFrom', derivation, statement, type);
}

function qualifiedRelation(
  index: GraphIndex,
  kind: RecordKind,
  { members, qualified }: RelationPattern,
  statement: PlacedStatement,
  type: Name | null,
): ProvRecord {
  const { form } = index;
  index.take(statement);
  const node = nameIn(form, statement);
  for (const each of index.of(node, rdfType))
    if (isName(each.object) && each.object.name === qualified?.class) index.take(each);
  const shape = argumentsOf(kind);
  const given = members.map((member, place) => {
    const found =
      onlyOf(form, index.of(node, member)) ?? (place === 0 ? onlyOf(form, index.of(node, influencer)) : null);
    if (found === null) return null;
    index.take(found);
    return shape[place + 1]?.sort === 'time' ? timeIn(form, found) : nameIn(form, found);
  });
  if (shape[1]?.required === true && given[0] == null)
    throw statementFault(form, statement, `${node}, which qualifies ${kind}, lacks <${members[0]}>.`);
  const identifier = onlyOf(form, index.of(node, ownTerms.identifier));
  if (identifier !== null) index.take(identifier);
  const attributes = [...readAttributes(index, node, kind)];
  if (
    type !== null &&
    !attributes.some(({ key, value }) => isType(key) && isName(value) && value.name === type)
  )
    attributes.push(typeAttribute(type));
  const id = identifier === null ? node : nameIn(form, identifier);
  return { kind, id, arguments: [statement.subject, ...given], attributes };
}

const isType = (key: Name): boolean => key === provAttributes.type;
const typeAttribute = (type: Name): Attribute => ({ key: provAttributes.type, value: { name: type } });

function* directRelations(index: GraphIndex, said: Said): Generator<ProvRecord> {
  const direct = [
    ...patterns.map(([kind, { property }]) => ({ kind, property, type: null, inverse: false })),
    ...derivationKinds.map(({ property, type }) => ({
      kind: 'wasDerivedFrom' as const,
      property,
      type,
      inverse: false,
    })),
    ...[...inverseProperties].map(([property, kind]) => ({ kind, property, type: null, inverse: true })),
  ];
  for (const { kind, property, type, inverse } of direct)
    for (const statement of index.withPredicate(property)) {
      index.take(statement);
      const { subject } = statement;
      const object = nameIn(index.form, statement);
      const [first, second] = inverse ? [object, subject] : [subject, object];
      if (said.has(kind, type, first, second)) continue;
      yield record(kind, null, [first, second], type === null ? [] : [typeAttribute(type)]);
    }
}

function* mentions(index: GraphIndex): Generator<ProvRecord> {
  const { form } = index;
  const specifics = new Set<Name>();
  const nodes = new Set<Name>();
  for (const statement of index.withPredicate(ownTerms.mention)) {
    index.take(statement);
    const node = nameIn(form, statement);
    nodes.add(node);
    specifics.add(statement.subject);
    yield mentionAt(index, statement.subject, node, statement);
  }
  for (const statement of index.withPredicate(mentionOf)) {
    const { subject } = statement;
    if (nodes.has(subject)) continue;
    if (!specifics.has(subject)) yield mentionAt(index, subject, subject, statement);
    for (const each of [...index.of(subject, mentionOf), ...index.of(subject, asInBundle)]) index.take(each);
    specifics.add(subject);
  }
}

function mentionAt(index: GraphIndex, specific: Name, node: Name, at: PlacedStatement): ProvRecord {
  const { form } = index;
  const general = onlyOf(form, index.of(node, mentionOf));
  const bundle = onlyOf(form, index.of(node, asInBundle));
  if (general === null || bundle === null)
    throw statementFault(
      form,
      at,
      `The mention of ${specific} needs one prov:mentionOf and one prov:asInBundle.`,
    );
  index.take(general);
  index.take(bundle);
  return record('mentionOf', null, [specific, nameIn(form, general), nameIn(form, bundle)]);
}
