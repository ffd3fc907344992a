import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import neo4j from 'neo4j-driver';
import type { FailureCode } from '../failure.ts';
import { fromDateTime, toDateTime } from '../graph/values.ts';
import { parseDigest } from '../model/digest.ts';
import { parseInstant } from '../model/time.ts';

const refuse = (code: FailureCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** UTC times with nanoseconds where a source has them; arguments become Neo4j DateTimes for the generated filters. */
export const dateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description:
    'A time in UTC, ISO 8601, with up to nine digits of a second where the source has them. Any offset is accepted.',
  serialize: (value) => {
    if (value instanceof neo4j.types.DateTime) return fromDateTime(value);
    const instant = parseInstant(String(value));
    if (instant === null) throw refuse('TIME_INVALID', `Not a time: ${String(value)}`);
    return instant;
  },
  parseValue: (value) => {
    const instant = typeof value === 'string' ? parseInstant(value) : null;
    if (instant === null)
      throw refuse('TIME_INVALID', `Not an ISO 8601 time with an offset: ${JSON.stringify(value)}`);
    return toDateTime(instant);
  },
});

const int64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n } as const;

/** 64-bit integers, which no double holds; arguments become Neo4j integers for the generated filters. */
export const bigIntScalar = new GraphQLScalarType({
  name: 'BigInt',
  description:
    'A whole number of 64 bits, always answered as a string. A variable must be a string; written into the document it may be a number.',
  serialize: (value) => {
    if (neo4j.isInt(value) || ['bigint', 'number', 'string'].includes(typeof value)) return String(value);
    throw new TypeError(`Not a whole number: ${String(value)}`);
  },
  parseValue: (value) => bigIntOf(typeof value === 'string' ? value : ''),
  parseLiteral: (node) => bigIntOf(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : ''),
});

function bigIntOf(text: string) {
  const value = /^[+-]?\d{1,30}$/.test(text) ? BigInt(text) : null;
  if (value === null || value < int64.least || value > int64.most)
    throw refuse('FIELD_INVALID', 'Not a whole number of 64 bits; in a variable it must be a string.');
  return neo4j.int(value);
}

/** Content digests. */
export const digestScalar = new GraphQLScalarType({
  name: 'Digest',
  description: 'A content digest, `algorithm:hex`, lower case. Example: `sha256:` and 64 hex digits.',
  serialize: String,
  parseValue: (value) => {
    const digest = typeof value === 'string' ? parseDigest(value) : null;
    if (digest === null) throw refuse('DIGEST_INVALID', `Not a digest: ${JSON.stringify(value)}`);
    return digest.text;
  },
});

/** Any JSON value. Stored JSON is text; what is not JSON text is answered as it is. */
export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => (typeof value === 'string' ? parseStoredJson(value) : value),
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function parseStoredJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
