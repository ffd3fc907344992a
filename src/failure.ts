import { bundleCodes } from './model/bundle/codes.ts';

/**
 * What can go wrong, by stable code. The code is API: scripts match on it, docs/errors.md lists it,
 * GraphQL answers carry it as `extensions.code` and the command line maps it to an exit code.
 */
export const failureCodes = {
  // The command line and configuration
  BAD_USAGE: 'An argument, flag or configuration value is missing or malformed.',
  NOT_FOUND: 'Nothing in the graph answers to the given reference.',
  // Neo4j, embedded or remote
  JAVA_MISSING: 'The embedded Neo4j needs Java 17 or newer, and none was found.',
  MAVEN_MISSING: 'The embedded Neo4j is fetched once by Maven, and none was found.',
  NEO4J_DOWNLOAD_FAILED: 'Maven could not bring the embedded Neo4j.',
  NEO4J_START_FAILED: 'The embedded Neo4j ended or did not answer in time while starting.',
  NEO4J_UNREACHABLE: 'No Neo4j answers at the configured address.',
  NEO4J_UNAUTHORIZED: 'Neo4j refused the user or the password.',
  NEO4J_TOO_OLD: 'The Neo4j server is older than 5.26.',
  NEO4J_READ_ONLY: 'The Neo4j database or user does not accept writes.',
  NEO4J_DATABASE_MISSING: 'The configured database does not exist on the Neo4j server.',
  APOC_MISSING: 'The Neo4j server has no APOC core procedures.',
  DATA_FOLDER_IN_USE: 'Another Whence process uses the data folder.',
  DATA_FOLDER_UNUSABLE: 'The data folder cannot be created, read or written.',
  MIGRATION_FAILED: 'The graph could not be brought to the schema version of this release.',
  SCHEMA_TOO_NEW: 'The graph was migrated by a newer release of Whence.',
  // HTTP
  PORT_IN_USE: 'The address to listen on is taken.',
  PUBLIC_ADDRESS_REFUSED: 'A public listen address without authentication is refused.',
  SERVER_UNREACHABLE: 'No Whence server answers at the given address.',
  UNAUTHORIZED: 'The server wants a valid token for the request.',
  REQUEST_TIMEOUT: 'The request ran into its deadline and was stopped.',
  REQUEST_CANCELLED: 'The caller left, or the server stopped, before the answer was ready.',
  HOST_REFUSED: 'The request names a host (Host header) that this server does not answer for.',
  PATH_UNKNOWN: 'Nothing is served at this path.',
  METHOD_REFUSED: 'The path does not take this HTTP method.',
  MEDIA_TYPE_REFUSED: 'The request body is not application/json.',
  BATCHING_REFUSED: 'The request body is a list of operations; each request takes one.',
  BODY_TOO_LARGE: 'The request body is larger than the limit.',
  QUERY_TOO_LONG: 'The GraphQL document has more tokens than the limit.',
  QUERY_TOO_DEEP: 'The GraphQL document nests deeper than the limit.',
  QUERY_TOO_WIDE: 'The GraphQL document asks for more fields, root fields or aliases than the limit.',
  QUERY_TOO_COSTLY: 'The GraphQL document could return more nodes than the limit.',
  INTERNAL_ERROR: 'An unexpected fault; the log has the request id and the cause.',
  // Documents
  DOCUMENT_MALFORMED: 'The document is not well-formed JSON.',
  DOCUMENT_TOO_LARGE: 'The document is larger than the limit.',
  DOCUMENT_TOO_DEEP: 'The document nests deeper than the limit.',
  DOCUMENT_EMPTY: 'The document is empty.',
  KIND_UNKNOWN: 'No reader knows the form of this document.',
  KIND_MISMATCH: 'The document does not have the form of the kind that was given.',
  FIELD_MISSING: 'A required key of the record is missing.',
  FIELD_INVALID: 'A field has a value that its meaning does not allow.',
  REFERENCE_INVALID: 'The image reference does not follow the reference grammar.',
  REFERENCE_IS_IMAGE_ID: 'A bare image ID (sha256:…) was given where an image reference is needed.',
  DIGEST_INVALID: 'The digest is not algorithm:hex of a known algorithm and length.',
  DIGEST_MISMATCH: 'The bytes of the document do not have the digest that was claimed.',
  COMMIT_INVALID: 'The commit id is not a full SHA-1 or SHA-256 object id.',
  TIME_INVALID: 'The time cannot be read.',
  CLOCK_IN_FUTURE: 'The time lies further in the future than the allowed clock skew.',
  RECORD_CONFLICT: 'The record contradicts what the graph holds for the same key; both are kept.',
  WRITE_FAILED: 'The graph refused this record; nothing of it was written.',
  NOT_WRITTEN: 'The graph could not be reached; nothing of this record was written and it can be sent again.',
  TOO_MANY_DOCUMENTS: 'The call carries more documents than the limit.',
  REFERENCE_UNRECOGNIZED: 'The text is none of the forms that identify something in the graph.',
  // Bundles
  ...bundleCodes,
} as const;

/** A stable error code; see {@link failureCodes}. */
export type FailureCode = keyof typeof failureCodes;

/**
 * An expected failure that a person or script can act on: never shown with a stack trace.
 * The message says what was wrong and where; the hint says what to do about it.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;

  constructor(code: FailureCode, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
    this.hint = hint;
  }
}
