import neo4j from 'neo4j-driver';
import { xsd } from '../../model/prov/names.ts';
import {
  type Attribute,
  type ProvRecord,
  provAttributes,
  type RecordKind,
  record,
  recordShapes,
  textValue,
  type Value,
} from '../../model/prov/record.ts';
import { fromDateTime } from '../values.ts';
import { agentTypes, elementMappings, linkMappings, type MappedLabel, nodeName, term } from './mapping.ts';

/** Properties as the driver reads them. */
export type Properties = Readonly<Record<string, unknown>>;

/** A link between two nodes, as it is read. */
export interface Link {
  readonly from: string;
  readonly fromLabel: MappedLabel;
  readonly type: string;
  readonly to: string;
  readonly toLabel: MappedLabel;
  readonly properties: Properties;
}

/** Names of the graph's own housekeeping. */
const unsaid: ReadonlySet<string> = new Set(['id', 'lock', 'mark', 'readyOrder', 'open']);

/** A node as an entity, activity or agent; null for labels that are left out. */
export function elementRecord(label: MappedLabel, properties: Properties): ProvRecord | null {
  const mapping = elementMappings[label];
  if (mapping === null) return null;
  const { kind, times, type, label: shown } = mapping;
  const attributes: Attribute[] = [{ key: provAttributes.type, value: { name: term(label) } }];
  const classes = [type, kind === 'agent' ? agentTypes[String(properties.kind)] : undefined];
  for (const name of classes)
    if (name !== undefined) attributes.push({ key: provAttributes.type, value: { name } });
  const title = shown === undefined ? null : properties[shown];
  if (typeof title === 'string') attributes.push({ key: provAttributes.label, value: textValue(title) });
  attributes.push(...attributesOf(properties, times ?? []));
  return record(
    kind,
    nodeName(label, String(properties.id)),
    (times ?? []).map((name) => timeOf(properties[name])),
    attributes,
  );
}

/** An edge as a relation; null for types that are left out. */
export function linkRecord(link: Link): ProvRecord | null {
  const mapping = isMappedLink(link.type) ? linkMappings[link.type] : null;
  if (mapping === null) return null;
  const from = nodeName(link.fromLabel, link.from);
  const to = nodeName(link.toLabel, link.to);
  const relation = relationOf(link.type, link.fromLabel, link.toLabel) ?? mapping.relation;
  const ends = mapping.isReversed === true ? [to, from] : [from, to];
  if (recordShapes[relation].identity === 'none') return record(relation, null, ends);
  const type = { key: provAttributes.type, value: { name: term(link.type) } };
  return record(relation, null, ends, [type, ...attributesOf(link.properties, [])]);
}

const isMappedLink = (type: string): type is keyof typeof linkMappings => Object.hasOwn(linkMappings, type);

/**
 * What a type of edge means may depend on what it links: activities inform each other, and what a PROV relation types as
 * an entity must be one of ours, too.
 */
function relationOf(type: string, from: MappedLabel, to: MappedLabel): RecordKind | null {
  const [fromKind, toKind] = [elementMappings[from]?.kind, elementMappings[to]?.kind];
  if (type === 'CHILD_OF' && fromKind === 'activity' && toKind === 'activity') return 'wasInformedBy';
  if (type === 'DECLARES' && fromKind !== 'activity') return 'wasInfluencedBy';
  return null;
}

/** The relations that edges of a type may become. */
export function relationsOf(type: string): readonly RecordKind[] {
  const mapping = isMappedLink(type) ? linkMappings[type] : null;
  if (mapping === null) return [];
  if (type === 'CHILD_OF') return ['wasInformedBy', 'wasInfluencedBy'];
  return [mapping.relation];
}

function attributesOf(properties: Properties, left: readonly string[]): readonly Attribute[] {
  const attributes: Attribute[] = [];
  for (const name of Object.keys(properties).sort()) {
    if (unsaid.has(name) || left.includes(name)) continue;
    const stored = properties[name];
    for (const each of Array.isArray(stored) ? stored : [stored]) {
      const value = valueOfStored(each);
      if (value !== null) attributes.push({ key: term(name), value });
    }
  }
  return attributes;
}

function valueOfStored(stored: unknown): Value | null {
  if (stored === null || stored === undefined) return null;
  switch (typeof stored) {
    case 'string':
      return textValue(stored);
    case 'boolean':
      return { text: String(stored), datatype: xsd('boolean') };
    case 'bigint':
      return { text: String(stored), datatype: xsd('integer') };
    case 'number':
      return { text: String(stored), datatype: xsd('double') };
  }
  const time = timeOf(stored);
  if (time !== null) return { text: time, datatype: xsd('dateTime') };
  if (neo4j.isInt(stored)) return { text: String(stored), datatype: xsd('integer') };
  return textValue(String(stored));
}

function timeOf(stored: unknown): string | null {
  return stored instanceof neo4j.types.DateTime ? fromDateTime(stored) : null;
}
