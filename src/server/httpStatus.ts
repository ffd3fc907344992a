import type { FailureCode } from '../failure.ts';

const statuses: Partial<Record<FailureCode, number>> = {
  BATCHING_REFUSED: 400,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_WIDE: 400,
  PATH_UNKNOWN: 404,
  METHOD_REFUSED: 405,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_REFUSED: 415,
  HOST_REFUSED: 421,
  NEO4J_UNREACHABLE: 503,
  REQUEST_CANCELLED: 503,
  REQUEST_TIMEOUT: 504,
};

/**
 * The HTTP status (RFC 9110, section 15) of an answer that has this failure and no data. The deadline is 504 rather
 * than 408 or 503: the server waited for another (Neo4j) that did not answer in time.
 */
export function httpStatusOf(code: FailureCode): number {
  return statuses[code] ?? 500;
}
