import neo4j from 'neo4j-driver';
import { parseInstant } from '../model/time.ts';
import type { Value } from './shape.ts';

const { DateTime, Integer } = neo4j.types;
type Integer = InstanceType<typeof Integer>;

/** The plain form of properties as the driver read them. */
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
