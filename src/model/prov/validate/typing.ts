import { type Name, prov } from '../names.ts';
import { isName, type ProvRecord, provAttributes, type RecordKind, recordShapes } from '../record.ts';
import { componentsOf } from './components.ts';
import type { Violations } from './constraints.ts';
import type { Claim, Instance } from './instance.ts';
import type { DeclaredElements } from './ordering.ts';
import type { Term } from './terms.ts';

type Type = 'entity' | 'activity' | 'agent';

/** The types that a record gives its arguments, in order (constraint 50); null where it gives none. */
const argumentTypes: Readonly<Partial<Record<RecordKind, readonly (Type | null)[]>>> = {
  wasGeneratedBy: ['entity', 'activity'],
  used: ['activity', 'entity'],
  wasInformedBy: ['activity', 'activity'],
  wasStartedBy: ['activity', 'entity', 'activity'],
  wasEndedBy: ['activity', 'entity', 'activity'],
  wasInvalidatedBy: ['entity', 'activity'],
  wasDerivedFrom: ['entity', 'entity', 'activity'],
  wasAttributedTo: ['entity', 'agent'],
  wasAssociatedWith: ['activity', 'agent', 'entity'],
  actedOnBehalfOf: ['agent', 'agent', 'activity'],
  alternateOf: ['entity', 'entity'],
  specializationOf: ['entity', 'entity'],
  mentionOf: ['entity', 'entity'],
  hadMember: ['entity', 'entity'],
};

/** Relations whose names must differ (53); derivation and influence may share a name with a relation that they are. */
const distinctRelations: ReadonlySet<RecordKind> = new Set([
  'used',
  'wasGeneratedBy',
  'wasInvalidatedBy',
  'wasStartedBy',
  'wasEndedBy',
  'wasInformedBy',
  'wasAttributedTo',
  'wasAssociatedWith',
  'actedOnBehalfOf',
]);

/** Checks types (50, 55) and what cannot be (52–54, 56); answers which elements are declared. */
export function checkTypes(instance: Instance, violations: Violations): DeclaredElements {
  checkNames(instance, violations);
  checkDisjoint(instance, violations);
  const specializations = specializationsOf(instance);
  checkSpecializations(specializations, violations);
  return declaredElements(instance, specializations, violations);
}

/** Constraints 53 and 54: what names are names of. */
function checkNames({ terms, claims }: Instance, violations: Violations): void {
  const byName = new Map<Term, Claim[]>();
  for (const claim of claims) {
    if (claim.id === null || claim.record.id === null || claim.isInferred) continue;
    if (recordShapes[claim.kind].identity === 'none') continue;
    const root = terms.find(claim.id);
    const known = byName.get(root);
    if (known === undefined) byName.set(root, [claim]);
    else if (!known.some(({ kind }) => kind === claim.kind)) known.push(claim);
  }
  for (const [name, named] of byName) {
    const elements = named.filter(({ kind }) => recordShapes[kind].identity === 'element');
    const relations = named.filter(({ kind }) => recordShapes[kind].identity === 'optional');
    const distinct = relations.filter(({ kind }) => distinctRelations.has(kind));
    const shown = terms.constantOf(name);
    if (distinct.length > 1)
      violations.add(53, `${shown} names relations of different kinds.`, recordsOf(distinct));
    if (elements.length > 0 && relations.length > 0)
      violations.add(54, `${shown} names an element and a relation.`, recordsOf([...elements, ...relations]));
  }
}

/** Constraints 50 and 55: nothing is both an entity and an activity. */
function checkDisjoint({ terms, claims }: Instance, violations: Violations): void {
  const typed = new Map<Term, Map<Type, Claim>>();
  const note = (term: Term | null | undefined, type: Type | null | undefined, claim: Claim): void => {
    if (term == null || type == null) return;
    const root = terms.find(term);
    const known = typed.get(root) ?? new Map<Type, Claim>();
    if (!known.has(type)) known.set(type, claim);
    typed.set(root, known);
  };
  for (const claim of claims) {
    const { kind } = claim;
    if (kind === 'entity' || kind === 'activity' || kind === 'agent') note(claim.id, kind, claim);
    for (const [place, type] of (argumentTypes[kind] ?? []).entries())
      note(claim.arguments[place], type, claim);
  }
  for (const [term, types] of typed) {
    const [entity, activity] = [types.get('entity'), types.get('activity')];
    if (entity === undefined || activity === undefined) continue;
    const shown = terms.constantOf(term) ?? 'Something without a name';
    violations.add(
      55,
      `${shown} is both an entity and an activity.`,
      recordsOf([entity, activity]),
      [50, 55],
    );
  }
}

interface Specialization {
  readonly specific: Term;
  readonly general: Term;
  readonly record: ProvRecord;
}

function specializationsOf({ terms, claims }: Instance): readonly Specialization[] {
  return claims.flatMap(({ kind, arguments: [specific, general], record }) =>
    (kind === 'specializationOf' || kind === 'mentionOf') && specific != null && general != null
      ? [{ specific: terms.find(specific), general: terms.find(general), record }]
      : [],
  );
}

/** Constraint 52 with inference 19: nothing specializes itself, be it by way of others. */
function checkSpecializations(specializations: readonly Specialization[], violations: Violations): void {
  const numbers = new Map<Term, number>();
  const numberOf = (term: Term): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const successors: number[][] = [];
  for (const { specific, general } of specializations) {
    const [from, to] = [numberOf(specific), numberOf(general)];
    successors[from] ??= [];
    successors[to] ??= [];
    successors[from].push(to);
  }
  const component = componentsOf(successors);
  const cycles = Map.groupBy(
    specializations.filter(
      ({ specific, general }) => component[numberOf(specific)] === component[numberOf(general)],
    ),
    ({ specific }) => component[numberOf(specific)],
  );
  for (const cycle of cycles.values())
    violations.add(
      52,
      'An entity would be a specialization of itself.',
      cycle.map(({ record }) => record),
    );
}

/**
 * Which elements are declared: what specializes a declared entity is declared with its attributes (inference 21). Checks
 * that no empty collection has members (56) on the way.
 */
function declaredElements(
  { terms, claims }: Instance,
  specializations: readonly Specialization[],
  violations: Violations,
): DeclaredElements {
  const entities = new Set<Term>();
  const activities = new Set<Term>();
  const emptiness = new Map<Term, readonly ProvRecord[]>();
  for (const { kind, id, record } of claims) {
    if (id === null) continue;
    const root = terms.find(id);
    if (kind === 'entity') entities.add(root);
    if (kind === 'activity') activities.add(root);
    if (kind === 'entity' && isEmptyCollection(record)) emptiness.set(root, [record]);
  }
  const bySpecific = Map.groupBy(specializations, ({ general }) => general);
  for (const general of entities)
    for (const { specific } of bySpecific.get(general) ?? []) entities.add(specific);
  for (const [general, because] of emptiness)
    for (const { specific, record } of bySpecific.get(general) ?? [])
      if (!emptiness.has(specific)) emptiness.set(specific, [...because, record]);
  for (const {
    kind,
    arguments: [collection],
    record,
  } of claims) {
    if (kind !== 'hadMember' || collection == null) continue;
    const because = emptiness.get(terms.find(collection));
    if (because !== undefined)
      violations.add(56, 'A collection that is said to be empty has a member.', [...because, record]);
  }
  return { entities, activities };
}

const emptyCollection: Name = prov('EmptyCollection');

const isEmptyCollection = ({ attributes }: ProvRecord): boolean =>
  attributes.some(
    ({ key, value }) => key === provAttributes.type && isName(value) && value.name === emptyCollection,
  );

const recordsOf = (claims: readonly Claim[]): readonly ProvRecord[] => [
  ...new Set(claims.map(({ record }) => record)),
];
