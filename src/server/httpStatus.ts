import type { FailureCode } from '../failure.ts';

/** HTTP status (RFC 9110, section 15) of a failed request by its code, where it is not 500. */
export const httpStatuses: Partial<Record<FailureCode, number>> = {
  ARCHIVE_INVALID: 400,
  BAD_USAGE: 400,
  BATCHING_REFUSED: 400,
  EVENT_INVALID: 400,
  EVENT_SIGNATURE_INVALID: 401,
  EVENT_REPOSITORY_REFUSED: 403,
  TOO_MANY_EVENTS: 413,
  EVENT_RATE_LIMITED: 429,
  NOT_WRITTEN: 503,
  DOCUMENT_MALFORMED: 400,
  FORM_MALFORMED: 400,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_WIDE: 400,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  PATH_UNKNOWN: 404,
  METHOD_REFUSED: 405,
  STATE_CONFLICT: 409,
  ARCHIVE_TOO_LARGE: 413,
  BODY_TOO_LARGE: 413,
  DOCUMENT_TOO_LARGE: 413,
  MEDIA_TYPE_REFUSED: 415,
  HOST_REFUSED: 421,
  CLOCK_IN_FUTURE: 422,
  COMMIT_INVALID: 422,
  DIGEST_INVALID: 422,
  DOCUMENT_TOO_DEEP: 422,
  FIELD_INVALID: 422,
  FIELD_MISSING: 422,
  REFERENCE_INVALID: 422,
  REFERENCE_IS_IMAGE_ID: 422,
  TIME_INVALID: 422,
  PROV_MALFORMED: 422,
  PROV_TOO_LARGE: 413,
  PROV_TOO_DEEP: 422,
  PROV_FORM_UNKNOWN: 415,
  PROV_FORM_UNSUITABLE: 422,
  NOT_SUPPORTED: 501,
  NEO4J_UNREACHABLE: 503,
  REQUEST_CANCELLED: 503,
  // Not 408, which is about a request that did not arrive: the server waited for another one, Neo4j.
  REQUEST_TIMEOUT: 504,
};

/** The HTTP status of an answer that has this failure and no data. */
export function httpStatusOf(code: FailureCode): number {
  return httpStatuses[code] ?? 500;
}
