import neo4j from 'neo4j-driver';
import { parseInstant } from '../model/time.ts';
import type { PropertyType, Shape, Value } from './shape.ts';
import { internalProperties } from './state.ts';

const { DateTime, Integer } = neo4j.types;
type Integer = InstanceType<typeof Integer>;

/** The driver's form of a stored value: instants become Neo4j DateTimes in UTC with nanoseconds. */
export function toDriverValue(type: PropertyType, value: Value): unknown {
  if (value === null) return null;
  return type === 'instant' ? toDateTime(String(value)) : value;
}

/** The driver's form of stored properties; names outside the shape (`stamp`, `versions`) are text. */
export function toDriverProperties(
  shape: Shape,
  properties: Readonly<Record<string, Value>>,
): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const name in properties)
    converted[name] = toDriverValue(shape[name]?.type ?? 'text', properties[name] ?? null);
  return converted;
}

/** The plain form of properties as the driver read them; the inverse of {@link toDriverProperties}. */
export function fromDriverProperties(properties: Readonly<Record<string, unknown>>): Record<string, Value> {
  const plain: Record<string, Value> = {};
  for (const name in properties) plain[name] = fromDriverValue(properties[name]);
  return plain;
}

/** The plain form of one value as the driver read it. */
export function fromDriverValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (value instanceof DateTime) return fromDateTime(value);
  if (neo4j.isInt(value)) return (value as Integer).toBigInt();
  if (Array.isArray(value)) return value.map(String);
  return String(value);
}

/** A Neo4j DateTime for a UTC time text of at most nanoseconds. */
export function toDateTime(instant: string): InstanceType<typeof DateTime> {
  const [, year, month, day, hour, minute, second, fraction = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/.exec(instant) ?? [];
  if (year === undefined) throw new TypeError(`not a UTC time: ${instant}`);
  return new DateTime(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(9, '0')),
    0,
  );
}

/** The UTC time text of a Neo4j DateTime, with the nanoseconds that it has. */
export function fromDateTime(value: InstanceType<typeof DateTime>): string {
  const parsed = parseInstant(value.toString());
  if (parsed === null) throw new TypeError(`not a time: ${value.toString()}`);
  return parsed;
}

/** Properties of many elements of one shape as rows of a table, without their names and with each instant sent once. */
export interface PropertyTable {
  /** The row for stored properties; the first place is the stamp. */
  readonly row: (stored: Readonly<Record<string, Value>>) => readonly unknown[];
  /** The entries of a Cypher map literal that reads the row's places from `offset` on, and instants from `$times`. */
  readonly literal: (row: string, offset: number) => string;
  /** The instants of all rows so far, for the parameter `times`. */
  readonly times: () => readonly unknown[];
}

/**
 * Rows for a bulk write. Sending maps costs twice as much (their keys are sent again and again), and packing a DateTime
 * a property six times as much as a place in a list of the batch's instants.
 */
export function propertyTable(shape: Shape): PropertyTable {
  const names = [...internalProperties, ...Object.keys(shape)];
  const places = new Map<string, number>();
  const placeOf = (instant: Value): number | null => {
    if (instant === null) return null;
    const text = String(instant);
    const present = places.get(text);
    if (present !== undefined) return present;
    places.set(text, places.size);
    return places.size - 1;
  };
  const isInstant = names.map((name) => shape[name]?.type === 'instant');
  return {
    row: (stored) =>
      names.map((name, index) => {
        const value = stored[name] ?? null;
        return isInstant[index] ? placeOf(value) : value;
      }),
    literal: (row, offset) =>
      names
        .map((name, index) => {
          const place = `${row}[${offset + index}]`;
          return isInstant[index] ? `${name}: $times[toInteger(${place})]` : `${name}: ${place}`;
        })
        .join(', '),
    times: () => [...places.keys()].map(toDateTime),
  };
}
