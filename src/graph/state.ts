import { hash } from 'node:crypto';
import { compareInstants, type Instant } from '../model/time.ts';
import type { Property, Shape, Value } from './shape.ts';

/**
 * What is known of one node or edge: its properties, and for each the source time of the claim it came from
 * ('' when the claim had no time). States merge into states: see {@link mergeStates}.
 */
export interface State {
  readonly properties: Readonly<Record<string, Value>>;
  readonly versions: Readonly<Record<string, Instant>>;
}

/**
 * The state that one claim makes: every property that the shape has and the claim names, at the claim's time.
 * An absent property is "not said"; null is "said to be none".
 */
export function claimState(
  shape: Shape,
  properties: Readonly<Record<string, unknown>>,
  at: Instant | null,
  source?: string,
): State {
  const stated: Record<string, Value> = {};
  const versions: Record<string, Instant> = {};
  for (const name in properties) {
    const property = shape[name];
    const value = properties[name] as Value | undefined;
    if (property === undefined || value === undefined) continue;
    const storable = asStored(value);
    stated[name] = property.rule === 'union' ? unite(storable, []) : storable;
    if (isVersioned(property)) versions[name] = at ?? '';
  }
  if (at !== null && stated.firstSeen === undefined && 'firstSeen' in shape) {
    stated.firstSeen = at;
    stated.lastSeen = at;
  }
  if (source !== undefined && 'sources' in shape) stated.sources = [source];
  return { properties: stated, versions };
}

/**
 * Joins two states of the same node or edge. Commutative, associative and idempotent, so that documents may come in any
 * order and any number of times.
 */
export function mergeStates(shape: Shape, left: State, right: State): State {
  // Most claims about what is known say nothing new, and then nothing is copied.
  const properties: Record<string, Value> = {};
  const versions: Record<string, Instant> = {};
  const disagreements: string[] = [];
  let differs = false;
  const take = (name: string, value: Value, version?: Instant): void => {
    differs = true;
    properties[name] = value;
    if (version !== undefined) versions[name] = version;
  };
  for (const name in right.properties) {
    const property = shape[name];
    const incoming = right.properties[name];
    if (property === undefined || incoming === undefined) continue;
    const present = left.properties[name];
    if (present === undefined) {
      take(name, incoming, isVersioned(property) ? (right.versions[name] ?? '') : undefined);
      continue;
    }
    switch (property.rule) {
      case 'key':
        break;
      case 'latest':
      case 'fixed': {
        const version = right.versions[name] ?? '';
        const order =
          compareVersions(left.versions[name] ?? '', version) || compareValues(property, present, incoming);
        if (property.rule === 'fixed' && !sameValue(present, incoming))
          disagreements.push(claimText(name, present), claimText(name, incoming));
        if (order < 0) take(name, incoming, version);
        break;
      }
      case 'strongest':
        if (compareValues(property, present, incoming) < 0) take(name, incoming);
        break;
      case 'earliest':
        if (present === null || compareInstants(String(incoming), String(present)) < 0) take(name, incoming);
        break;
      case 'furthest':
        if (present === null || compareInstants(String(incoming), String(present)) > 0) take(name, incoming);
        break;
      case 'union':
        if (!includesAll(present, incoming)) take(name, unite(present, incoming));
        break;
      default:
        property satisfies never;
    }
  }
  if (disagreements.length > 0)
    take(
      'contradictions',
      unite(properties.contradictions ?? left.properties.contradictions ?? [], disagreements),
    );
  if (!differs) return left;
  return {
    properties: { ...left.properties, ...properties },
    versions: { ...left.versions, ...versions },
  };
}

/** Internal properties of every stored node and edge: see {@link encodeState}. */
export const internalProperties = ['stamp', 'versions'] as const;

/**
 * The properties to store for a state: initial values filled in, times of claims that differ from `lastSeen` in
 * `versions`, and a `stamp` over all of it that tells at a glance whether a stored node already holds the state.
 */
export function encodeState(shape: Shape, state: State): Readonly<Record<string, Value>> {
  const stored: Record<string, Value> = {};
  for (const name in shape) {
    const value = state.properties[name] ?? initialValue(shape[name]);
    if (value !== null && value !== undefined) stored[name] = value;
  }
  const lastSeen = state.properties.lastSeen ?? '';
  const apart: Record<string, Instant> = {};
  const names: string[] = [];
  for (const name in state.versions) {
    const value = state.properties[name] ?? null;
    // A claimed initial value is told from an unclaimed one by having a version of its own.
    if (state.versions[name] !== lastSeen || value === null || isInitial(shape[name], value))
      names.push(name);
  }
  for (const name of names.sort()) apart[name] = state.versions[name] ?? '';
  if (names.length > 0) stored.versions = JSON.stringify(apart);
  stored.stamp = hash('sha1', stampText(stored), 'base64url').slice(0, 16);
  return stored;
}

/** The state that stored properties stand for; the inverse of {@link encodeState}. */
export function decodeState(shape: Shape, stored: Readonly<Record<string, Value>>): State {
  const properties: Record<string, Value> = {};
  const versions: Record<string, Instant> = {};
  const apart = parseVersions(stored.versions);
  const lastSeen = typeof stored.lastSeen === 'string' ? stored.lastSeen : '';
  for (const name in shape) {
    const property = shape[name];
    const value = stored[name];
    const version = apart[name];
    if (value === undefined || value === null) {
      if (version === undefined) continue;
      properties[name] = null;
      versions[name] = version;
      continue;
    }
    if (isVersioned(property) && version === undefined && isInitial(property, value)) continue;
    properties[name] = value;
    if (isVersioned(property)) versions[name] = version ?? lastSeen;
  }
  return { properties, versions };
}

/** Half a surrogate pair comes back from a UTF-8 store as U+FFFD, and must not look like another value then. */
function asStored(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed();
  return Array.isArray(value) ? value.map((text: string) => text.toWellFormed()) : value;
}

const isVersioned = (property: Property | undefined): boolean =>
  property?.rule === 'latest' || property?.rule === 'fixed';

const initialValue = (property: Property | undefined): Value | undefined => {
  if (property === undefined) return undefined;
  if (property.rule === 'union') return [];
  return 'initial' in property ? property.initial : undefined;
};

const isInitial = (property: Property | undefined, value: Value): boolean =>
  property !== undefined && 'initial' in property && property.initial === value;

function compareVersions(left: Instant, right: Instant): number {
  if (left === right) return 0;
  if (left === '') return -1;
  if (right === '') return 1;
  return compareInstants(left, right);
}

function compareValues(property: Property, left: Value, right: Value): number {
  if ('rank' in property && property.rank !== undefined) {
    const order = property.rank.indexOf(String(left)) - property.rank.indexOf(String(right));
    if (order !== 0) return order;
  }
  // null is "said to be none": at the same time, a claim of something beats it.
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const leftText = String(left);
  const rightText = String(right);
  return leftText < rightText ? -1 : leftText > rightText ? 1 : 0;
}

function sameValue(left: Value, right: Value): boolean {
  return String(left) === String(right);
}

function claimText(name: string, value: Value): string {
  return `${name}=${String(value)}`;
}

/** Whether a list, which is sorted and free of repeats as all that are kept, has all texts of another. */
function includesAll(list: Value, texts: Value): boolean {
  return Array.isArray(list) && Array.isArray(texts) && texts.every((text) => list.includes(text));
}

function unite(left: Value, right: Value): readonly string[] {
  const texts = new Set<string>();
  for (const list of [left, right]) if (Array.isArray(list)) for (const text of list) texts.add(text);
  return [...texts].sort();
}

/** One text for one set of properties: names are in the shape's order and values cannot run into each other. */
function stampText(stored: Readonly<Record<string, Value>>): string {
  let text = '';
  for (const name in stored) {
    const value = stored[name] ?? null;
    const list = Array.isArray(value) ? value.join('\u0002') : String(value);
    text += `${name}\u0001${list}\u0000`;
  }
  return text;
}

function parseVersions(value: Value | undefined): Readonly<Record<string, Instant>> {
  return typeof value === 'string' ? (JSON.parse(value) as Record<string, Instant>) : {};
}
