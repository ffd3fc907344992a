import { type Name, prov, xsd } from './names.ts';

/** A value with a datatype (PROV-DM 5.7.3); texts in a language have `rdf:langString`. */
export interface LiteralValue {
  readonly text: string;
  readonly datatype: Name;
  /** Lower case: languages are the same in any (BCP 47). */
  readonly language?: string;
}

/** A qualified name as a value. */
export interface NameValue {
  readonly name: Name;
}

export type Value = LiteralValue | NameValue;

/** One attribute; a record has a set of them, and an attribute may come with several values. */
export interface Attribute {
  readonly key: Name;
  readonly value: Value;
}

/** What an argument of a record holds. */
export type ArgumentSort = 'name' | 'time';

export interface Argument {
  /** Its name in PROV-JSON, without `prov:`. */
  readonly name: string;
  readonly sort: ArgumentSort;
  readonly required: boolean;
}

const named = (name: string): Argument => ({ name, sort: 'name', required: false });
const required = (name: string): Argument => ({ name, sort: 'name', required: true });
const timed = (name: string): Argument => ({ name, sort: 'time', required: false });

interface RecordShape {
  readonly arguments: readonly Argument[];
  /** Whether its name is an element's own, or an optional one of a relation, or there is none. */
  readonly identity: 'element' | 'optional' | 'none';
}

/** Every kind of record of PROV-DM by its name in PROV-N, with its arguments in order (PROV-DM 5, PROV-LINKS for mention). */
export const recordShapes = {
  entity: { identity: 'element', arguments: [] },
  activity: { identity: 'element', arguments: [timed('startTime'), timed('endTime')] },
  agent: { identity: 'element', arguments: [] },
  wasGeneratedBy: { identity: 'optional', arguments: [required('entity'), named('activity'), timed('time')] },
  used: { identity: 'optional', arguments: [required('activity'), named('entity'), timed('time')] },
  wasInformedBy: { identity: 'optional', arguments: [required('informed'), required('informant')] },
  wasStartedBy: {
    identity: 'optional',
    arguments: [required('activity'), named('trigger'), named('starter'), timed('time')],
  },
  wasEndedBy: {
    identity: 'optional',
    arguments: [required('activity'), named('trigger'), named('ender'), timed('time')],
  },
  wasInvalidatedBy: {
    identity: 'optional',
    arguments: [required('entity'), named('activity'), timed('time')],
  },
  wasDerivedFrom: {
    identity: 'optional',
    arguments: [
      required('generatedEntity'),
      required('usedEntity'),
      named('activity'),
      named('generation'),
      named('usage'),
    ],
  },
  wasAttributedTo: { identity: 'optional', arguments: [required('entity'), required('agent')] },
  wasAssociatedWith: {
    identity: 'optional',
    arguments: [required('activity'), named('agent'), named('plan')],
  },
  actedOnBehalfOf: {
    identity: 'optional',
    arguments: [required('delegate'), required('responsible'), named('activity')],
  },
  wasInfluencedBy: { identity: 'optional', arguments: [required('influencee'), required('influencer')] },
  specializationOf: {
    identity: 'none',
    arguments: [required('specificEntity'), required('generalEntity')],
  },
  alternateOf: { identity: 'none', arguments: [required('alternate1'), required('alternate2')] },
  mentionOf: {
    identity: 'none',
    arguments: [required('specificEntity'), required('generalEntity'), required('bundle')],
  },
  hadMember: { identity: 'none', arguments: [required('collection'), required('entity')] },
} as const satisfies Readonly<Record<string, RecordShape>>;

export type RecordKind = keyof typeof recordShapes;
export type ElementKind = 'entity' | 'activity' | 'agent';

export const recordKinds = Object.keys(recordShapes) as readonly RecordKind[];

export const isRecordKind = (text: string): text is RecordKind => Object.hasOwn(recordShapes, text);

export const isElement = (kind: RecordKind): kind is ElementKind => recordShapes[kind].identity === 'element';

/** The arguments of a kind of record, in order. */
export const argumentsOf = (kind: RecordKind): readonly Argument[] => recordShapes[kind].arguments;

/** Whether an attribute would pass for an argument of a kind of record: PROV-DM reserves those names. */
export const isArgumentName = (kind: RecordKind, key: Name): boolean =>
  argumentsOf(kind).some(({ name }) => key === prov(name));

/** One statement of provenance. */
export interface ProvRecord {
  readonly kind: RecordKind;
  /** Of an element always; of a relation where it has one. */
  readonly id: Name | null;
  /** Names and times in the order of {@link argumentsOf}; null where a record says nothing. */
  readonly arguments: readonly (Name | null)[];
  readonly attributes: readonly Attribute[];
}

/** A record whose trailing arguments may be left out. */
export function record(
  kind: RecordKind,
  id: Name | null,
  given: readonly (Name | null)[] = [],
  attributes: readonly Attribute[] = [],
): ProvRecord {
  return { kind, id, arguments: argumentsOf(kind).map((_, place) => given[place] ?? null), attributes };
}

/** A text of no language. */
export const textValue = (text: string): LiteralValue => ({ text, datatype: xsd('string') });

export const isName = (value: Value): value is NameValue => 'name' in value;

export const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** Attributes that PROV-DM itself defines (5.7.2). */
export const provAttributes = {
  type: prov('type'),
  label: prov('label'),
  role: prov('role'),
  location: prov('location'),
  value: prov('value'),
} as const;

const timeForm =
  /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Whether a text is an `xsd:dateTime`. */
export const isTime = (text: string): boolean => timeForm.test(text);

/** Whether a text is a language tag. */
export const isLanguage = (text: string): boolean => /^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/.test(text);
