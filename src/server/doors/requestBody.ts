import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Failure } from '../../failure.ts';
import { uuid5 } from '../../model/uuid5.ts';

/** Longest account id and idempotency key. */
const headerLimit = 200;

/** The account that a request is for, as the clients of agentex name it; null where they name none. */
export function accountOf({ headers }: FastifyRequest): string | null {
  return headerText(headers['x-selected-account-id'], 'x-selected-account-id');
}

/**
 * The id of a new record: the one that it carries (a record that is sent on), or one by the idempotency key of the
 * request, the same for each repetition, or a new one.
 */
export function newIdOf(
  { headers }: FastifyRequest,
  given: unknown,
  kind: 'build' | 'deploy',
  account: string,
): string {
  if (typeof given === 'string' && given !== '') return given;
  const key = headerText(headers['idempotency-key'], 'idempotency-key');
  return key === null
    ? randomUUID()
    : uuid5(`urn:whence:door:${kind}:${encodeURIComponent(account)}:${encodeURIComponent(key)}`);
}

/**
 * The JSON object that a request carries.
 *
 * @throws Failure `FIELD_INVALID` for any other value
 */
export function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Readonly<Record<string, unknown>>;
  throw new Failure('FIELD_INVALID', 'The request body is not a JSON object.');
}

/** A field that says something: not null and not the empty text. */
export const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A text that says something, else another. */
export const textOr = (value: unknown, other: string): string =>
  typeof value === 'string' && value !== '' ? value : other;

function headerText(value: string | readonly string[] | undefined, name: string): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || value.length > headerLimit)
    throw new Failure(
      'BAD_USAGE',
      `The header ${name} is given twice or longer than ${headerLimit} characters.`,
    );
  return value;
}
