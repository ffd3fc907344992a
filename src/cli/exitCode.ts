import type { FailureCode } from '../failure.ts';
import { type BundleCode, bundleCodes } from '../model/bundle/codes.ts';
import { type ProvCode, provCodes } from '../model/prov/codes.ts';

/** What a run of the command line ended with, for scripts. */
export const exitCodes = {
  OK: 0,
  FAILED: 1,
  BAD_USAGE: 2,
  NOT_FOUND: 3,
  /** The server, Neo4j or the data folder cannot be reached or refuses. */
  UNREACHABLE: 4,
  /** Findings are present, where the caller asked to fail on them. */
  FINDINGS: 5,
  /** Ended by Ctrl-C: 128 and the number of SIGINT, as shells count. */
  INTERRUPTED: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The exit code of a run that ended with a failure. Complaints about a reference, digest, commit or time end a run
 * only where that was an argument, so they are bad usage; in documents they are results, not failures.
 */
export const exitCodeOfFailure: Readonly<Record<FailureCode, ExitCode>> = {
  BAD_USAGE: exitCodes.BAD_USAGE,
  NOT_FOUND: exitCodes.NOT_FOUND,
  JAVA_MISSING: exitCodes.UNREACHABLE,
  MAVEN_MISSING: exitCodes.UNREACHABLE,
  NEO4J_DOWNLOAD_FAILED: exitCodes.UNREACHABLE,
  NEO4J_START_FAILED: exitCodes.UNREACHABLE,
  NEO4J_UNREACHABLE: exitCodes.UNREACHABLE,
  NEO4J_UNAUTHORIZED: exitCodes.UNREACHABLE,
  NEO4J_TOO_OLD: exitCodes.UNREACHABLE,
  NEO4J_READ_ONLY: exitCodes.UNREACHABLE,
  NEO4J_DATABASE_MISSING: exitCodes.UNREACHABLE,
  APOC_MISSING: exitCodes.UNREACHABLE,
  DATA_FOLDER_IN_USE: exitCodes.UNREACHABLE,
  DATA_FOLDER_UNUSABLE: exitCodes.UNREACHABLE,
  MIGRATION_FAILED: exitCodes.UNREACHABLE,
  SCHEMA_TOO_NEW: exitCodes.UNREACHABLE,
  PORT_IN_USE: exitCodes.UNREACHABLE,
  PUBLIC_ADDRESS_REFUSED: exitCodes.UNREACHABLE,
  SERVER_UNREACHABLE: exitCodes.UNREACHABLE,
  UNAUTHORIZED: exitCodes.UNREACHABLE,
  TOKEN_INVALID: exitCodes.UNREACHABLE,
  TOKEN_MALFORMED: exitCodes.UNREACHABLE,
  TOKEN_EXPIRED: exitCodes.UNREACHABLE,
  TOKEN_ALGORITHM_REFUSED: exitCodes.UNREACHABLE,
  TOKEN_KEY_UNKNOWN: exitCodes.UNREACHABLE,
  TOKEN_SIGNATURE_INVALID: exitCodes.UNREACHABLE,
  TOKEN_CLAIM_REFUSED: exitCodes.UNREACHABLE,
  JWKS_UNREACHABLE: exitCodes.UNREACHABLE,
  FORBIDDEN: exitCodes.UNREACHABLE,
  RATE_LIMITED: exitCodes.UNREACHABLE,
  DOCUMENT_NOT_TRUSTED: exitCodes.UNREACHABLE,
  INTROSPECTION_REFUSED: exitCodes.UNREACHABLE,
  CREDENTIALS_RATE_LIMITED: exitCodes.UNREACHABLE,
  REQUEST_TIMEOUT: exitCodes.UNREACHABLE,
  REQUEST_CANCELLED: exitCodes.UNREACHABLE,
  HOST_REFUSED: exitCodes.UNREACHABLE,
  PATH_UNKNOWN: exitCodes.UNREACHABLE,
  METHOD_REFUSED: exitCodes.FAILED,
  MEDIA_TYPE_REFUSED: exitCodes.FAILED,
  BATCHING_REFUSED: exitCodes.FAILED,
  EVENT_INVALID: exitCodes.FAILED,
  EVENT_SIGNATURE_INVALID: exitCodes.UNREACHABLE,
  EVENT_REPOSITORY_REFUSED: exitCodes.FAILED,
  EVENT_RATE_LIMITED: exitCodes.FAILED,
  TOO_MANY_EVENTS: exitCodes.FAILED,
  BODY_TOO_LARGE: exitCodes.FAILED,
  QUERY_TOO_LONG: exitCodes.FAILED,
  QUERY_TOO_DEEP: exitCodes.FAILED,
  QUERY_TOO_WIDE: exitCodes.FAILED,
  QUERY_TOO_COSTLY: exitCodes.FAILED,
  TOO_MANY_STREAMS: exitCodes.UNREACHABLE,
  COMPOSITION_FAILED: exitCodes.FAILED,
  SUPERGRAPH_INVALID: exitCodes.FAILED,
  SUPERGRAPH_UNREACHABLE: exitCodes.UNREACHABLE,
  PLANNER_UNAVAILABLE: exitCodes.UNREACHABLE,
  SUBGRAPH_ERROR: exitCodes.FAILED,
  SUBGRAPH_UNREACHABLE: exitCodes.UNREACHABLE,
  SUBGRAPH_TIMEOUT: exitCodes.UNREACHABLE,
  SUBGRAPH_INVALID_RESPONSE: exitCodes.FAILED,
  SUBGRAPH_SUSPENDED: exitCodes.UNREACHABLE,
  SUBGRAPH_BUSY: exitCodes.UNREACHABLE,
  INTERNAL_ERROR: exitCodes.FAILED,
  DOCUMENT_MALFORMED: exitCodes.FAILED,
  DOCUMENT_TOO_LARGE: exitCodes.FAILED,
  DOCUMENT_TOO_DEEP: exitCodes.FAILED,
  DOCUMENT_EMPTY: exitCodes.FAILED,
  KIND_UNKNOWN: exitCodes.FAILED,
  KIND_MISMATCH: exitCodes.FAILED,
  FIELD_MISSING: exitCodes.FAILED,
  FIELD_INVALID: exitCodes.FAILED,
  REFERENCE_INVALID: exitCodes.BAD_USAGE,
  REFERENCE_IS_IMAGE_ID: exitCodes.BAD_USAGE,
  DIGEST_INVALID: exitCodes.BAD_USAGE,
  DIGEST_MISMATCH: exitCodes.FAILED,
  COMMIT_INVALID: exitCodes.BAD_USAGE,
  TIME_INVALID: exitCodes.BAD_USAGE,
  CLOCK_IN_FUTURE: exitCodes.FAILED,
  RECORD_CONFLICT: exitCodes.FAILED,
  WRITE_FAILED: exitCodes.FAILED,
  NOT_WRITTEN: exitCodes.UNREACHABLE,
  TOO_MANY_DOCUMENTS: exitCodes.FAILED,
  INVALID_ID: exitCodes.BAD_USAGE,
  CYCLE_DETECTED: exitCodes.FAILED,
  ALREADY_EXISTS: exitCodes.FAILED,
  ALREADY_CLOSED: exitCodes.FAILED,
  NOT_CLOSED: exitCodes.FAILED,
  ALREADY_CLAIMED: exitCodes.FAILED,
  TASK_BLOCKED: exitCodes.FAILED,
  AGENT_KIND_MISMATCH: exitCodes.FAILED,
  NO_REMOTE: exitCodes.BAD_USAGE,
  TOO_MANY_ITEMS: exitCodes.FAILED,
  TRACKER_FILE_INVALID: exitCodes.FAILED,
  TRACKER_FILE_TOO_NEW: exitCodes.FAILED,
  FORM_MALFORMED: exitCodes.FAILED,
  ARCHIVE_INVALID: exitCodes.FAILED,
  ARCHIVE_TOO_LARGE: exitCodes.FAILED,
  ORIGIN_REFUSED: exitCodes.UNREACHABLE,
  NOT_SUPPORTED: exitCodes.FAILED,
  STATE_CONFLICT: exitCodes.FAILED,
  REFERENCE_UNRECOGNIZED: exitCodes.BAD_USAGE,
  SOURCE_INVALID: exitCodes.BAD_USAGE,
  SOURCE_CREDENTIALS_MISSING: exitCodes.FAILED,
  SOURCE_UNREACHABLE: exitCodes.FAILED,
  SOURCE_UNAUTHORIZED: exitCodes.FAILED,
  SOURCE_RATE_LIMITED: exitCodes.FAILED,
  SOURCE_TIMEOUT: exitCodes.FAILED,
  SOURCE_ANSWER_INVALID: exitCodes.FAILED,
  SOURCE_ANSWER_TOO_LARGE: exitCodes.FAILED,
  SOURCE_ENDLESS: exitCodes.FAILED,
  SOURCE_ADDRESS_REFUSED: exitCodes.FAILED,
  SOURCE_REALM_REFUSED: exitCodes.FAILED,
  SOURCE_LEASE_LOST: exitCodes.FAILED,
  ...exitCodeOfBundleFailure(),
  SESSION_CYCLE: exitCodes.FAILED,
  CHECKPOINT_LIMIT_REACHED: exitCodes.FAILED,
  ...exitCodeOfProvFailure(),
};

/** What a bundle or a key is refused for is an answer, not bad usage. */
function exitCodeOfBundleFailure(): Readonly<Record<BundleCode, ExitCode>> {
  const codes = Object.keys(bundleCodes) as BundleCode[];
  return Object.fromEntries(codes.map((code) => [code, exitCodes.FAILED])) as Record<BundleCode, ExitCode>;
}

/** What a document of PROV is refused for is an answer, not bad usage. */
function exitCodeOfProvFailure(): Readonly<Record<ProvCode, ExitCode>> {
  const codes = Object.keys(provCodes) as ProvCode[];
  return Object.fromEntries(codes.map((code) => [code, exitCodes.FAILED])) as Record<ProvCode, ExitCode>;
}
