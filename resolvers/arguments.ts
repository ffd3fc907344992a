import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import type { FailureCode } from '../src/failure.ts';
import { fromDateTime } from '../src/graph/values.ts';
import { documentDepthLimit } from '../src/ingest/document.ts';

/** An argument of the scalar DateTime. */
export type DateTimeArgument = InstanceType<typeof neo4j.types.DateTime>;

/** A coded error for an argument that is well-typed but has no meaning. */
export function badInput(code: FailureCode, message: string, hint?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(hint === undefined ? {} : { hint }) } });
}

/** The instant of an optional DateTime argument; null when it is absent. */
export const instantArgument = (value: DateTimeArgument | null | undefined): string | null =>
  value === null || value === undefined ? null : fromDateTime(value);

/**
 * A whole number within bounds.
 *
 * @throws GraphQLError `BAD_USAGE` outside of them.
 */
export function boundedArgument(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw badInput('BAD_USAGE', `\`${name}\` is ${value}; it must be between ${least} and ${most}.`);
  return value;
}

/**
 * An input object as plain JSON: times as text, large integers as decimal text, absent fields left out. What lies deeper
 * than any document may is left as it is: the document is refused for it.
 */
export function plainInput(input: unknown, levels: number = documentDepthLimit): unknown {
  if (input instanceof neo4j.types.DateTime) return fromDateTime(input);
  if (neo4j.isInt(input)) return input.toString();
  if (typeof input !== 'object' || input === null || levels === 0) return input;
  if (Array.isArray(input)) return input.map((item) => plainInput(item, levels - 1));
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, plainInput(value, levels - 1)]),
  );
}
