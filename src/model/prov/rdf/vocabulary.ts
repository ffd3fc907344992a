import { type Name, prov, rdf, rdfsNamespace } from '../names.ts';
import { type ElementKind, provAttributes, type RecordKind } from '../record.ts';

/**
 * Terms of our own, for what PROV-O has no words for; other tools see properties that they do not know.
 *
 * `record`: one of several records of one element, with its attributes (PROV-O has one set of properties an element).
 * `identifier`: the name of a relation, where several records have it. `attribute`: a node with `rdf:predicate` and
 * `rdf:object`, for an attribute that PROV-O would read as something else. `mention`: a mention with its bundle.
 * `emptyBundle`: a bundle without records.
 */
const ours = (local: string): Name => `https://whence.dev/ns/prov#${local}`;
export const ownTerms = {
  record: ours('record'),
  identifier: ours('identifier'),
  attribute: ours('attribute'),
  mention: ours('mention'),
  emptyBundle: ours('emptyBundle'),
} as const;

export const rdfType = rdf('type');
export const rdfPredicate = rdf('predicate');
export const rdfObject = rdf('object');

/** How a kind of relation is said in PROV-O. */
export interface RelationPattern {
  /** Property from the first argument to the second. */
  readonly property: Name;
  /** The property to a node that says more, and the class of that node; absent where there is none. */
  readonly qualified?: { readonly property: Name; readonly class: Name };
  /** Properties of that node for all arguments after the first, in order. */
  readonly members: readonly Name[];
}

const pattern = (property: string, qualified: string, ...members: readonly string[]): RelationPattern => ({
  property: prov(property),
  qualified: { property: prov(`qualified${qualified}`), class: prov(qualified) },
  members: members.map(prov),
});

/** PROV-O 3.3 and its table 5; PROV-LINKS for mention. */
export const relationPatterns: Readonly<Partial<Record<RecordKind, RelationPattern>>> = {
  wasGeneratedBy: pattern('wasGeneratedBy', 'Generation', 'activity', 'atTime'),
  used: pattern('used', 'Usage', 'entity', 'atTime'),
  wasInformedBy: pattern('wasInformedBy', 'Communication', 'activity'),
  wasStartedBy: pattern('wasStartedBy', 'Start', 'entity', 'hadActivity', 'atTime'),
  wasEndedBy: pattern('wasEndedBy', 'End', 'entity', 'hadActivity', 'atTime'),
  wasInvalidatedBy: pattern('wasInvalidatedBy', 'Invalidation', 'activity', 'atTime'),
  wasDerivedFrom: pattern(
    'wasDerivedFrom',
    'Derivation',
    'entity',
    'hadActivity',
    'hadGeneration',
    'hadUsage',
  ),
  wasAttributedTo: pattern('wasAttributedTo', 'Attribution', 'agent'),
  wasAssociatedWith: pattern('wasAssociatedWith', 'Association', 'agent', 'hadPlan'),
  actedOnBehalfOf: pattern('actedOnBehalfOf', 'Delegation', 'agent', 'hadActivity'),
  wasInfluencedBy: pattern('wasInfluencedBy', 'Influence', 'influencer'),
  specializationOf: { property: prov('specializationOf'), members: [] },
  alternateOf: { property: prov('alternateOf'), members: [] },
  hadMember: { property: prov('hadMember'), members: [] },
};

export const mentionOf = prov('mentionOf');
export const asInBundle = prov('asInBundle');
export const startedAtTime = prov('startedAtTime');
export const endedAtTime = prov('endedAtTime');

export const elementClasses: Readonly<Record<ElementKind, Name>> = {
  entity: prov('Entity'),
  activity: prov('Activity'),
  agent: prov('Agent'),
};

/** Classes that make something an element of a kind where nothing says so more plainly. */
export const subclasses: ReadonlyMap<Name, ElementKind> = new Map([
  [prov('Plan'), 'entity'],
  [prov('Collection'), 'entity'],
  [prov('EmptyCollection'), 'entity'],
  [prov('Bundle'), 'entity'],
  [prov('Person'), 'agent'],
  [prov('Organization'), 'agent'],
  [prov('SoftwareAgent'), 'agent'],
]);

/** Kinds of derivation that PROV-O has properties of their own for. */
export const derivationKinds = [
  { property: prov('wasRevisionOf'), qualified: prov('qualifiedRevision'), type: prov('Revision') },
  { property: prov('wasQuotedFrom'), qualified: prov('qualifiedQuotation'), type: prov('Quotation') },
  {
    property: prov('hadPrimarySource'),
    qualified: prov('qualifiedPrimarySource'),
    type: prov('PrimarySource'),
  },
] as const;

/** Short properties for the time of a generation or invalidation by no activity in particular. */
export const timeShortcuts = [
  { property: prov('generatedAtTime'), kind: 'wasGeneratedBy' },
  { property: prov('invalidatedAtTime'), kind: 'wasInvalidatedBy' },
] as const;

/** Properties that say a relation from its other end (PROV-O, table 5 and appendix B). */
export const inverseProperties: ReadonlyMap<Name, RecordKind> = new Map([
  [prov('generated'), 'wasGeneratedBy'],
  [prov('invalidated'), 'wasInvalidatedBy'],
]);

/** Attributes that PROV-O has other names for. */
export const attributeProperties: ReadonlyMap<Name, Name> = new Map([
  [provAttributes.label, `${rdfsNamespace}label`],
  [provAttributes.role, prov('hadRole')],
  [provAttributes.location, prov('atLocation')],
]);
export const attributesOfProperties: ReadonlyMap<Name, Name> = new Map(
  [...attributeProperties].map(([attribute, property]) => [property, attribute]),
);

/** Classes that say what a node is, and so are no attribute of it. */
export const markerClasses: ReadonlySet<Name> = new Set([
  ...Object.values(elementClasses),
  ...Object.values(relationPatterns).flatMap(({ qualified }) =>
    qualified === undefined ? [] : [qualified.class],
  ),
]);

/** Properties that say relations or parts of them: an attribute of that name is written another way. */
export const structuralProperties: ReadonlySet<Name> = new Set([
  rdfType,
  mentionOf,
  asInBundle,
  startedAtTime,
  endedAtTime,
  ...Object.values(ownTerms),
  ...inverseProperties.keys(),
  ...attributesOfProperties.keys(),
  ...timeShortcuts.map(({ property }) => property),
  ...derivationKinds.flatMap(({ property, qualified }) => [property, qualified]),
  ...Object.values(relationPatterns).flatMap(({ property, qualified, members }) => [
    property,
    ...(qualified === undefined ? [] : [qualified.property]),
    ...members,
  ]),
]);
