import { bundleCodes } from './model/bundle/codes.ts';
import { provCodes } from './model/prov/codes.ts';
import { sessionCodes } from './model/session/codes.ts';

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
  TOKEN_INVALID: 'The token is not one that the server knows.',
  TOKEN_MALFORMED: 'The token is neither one of Whence nor a signed JWT.',
  TOKEN_EXPIRED: 'The token has expired.',
  TOKEN_ALGORITHM_REFUSED: 'The JWT is signed by an algorithm that the server does not take, or not signed.',
  TOKEN_KEY_UNKNOWN: 'The JWT is signed by a key that its issuer does not publish.',
  TOKEN_SIGNATURE_INVALID: 'The signature of the JWT is not one of the key that it names.',
  TOKEN_CLAIM_REFUSED: 'The JWT is not for this server, not of its issuer, or not valid yet.',
  JWKS_UNREACHABLE: 'The keys for JWTs cannot be fetched.',
  FORBIDDEN: 'The caller lacks the scope for what it asks.',
  RATE_LIMITED: 'The caller asks for more than its limits in a minute; Retry-After says when to go on.',
  DOCUMENT_NOT_TRUSTED: 'The server takes trusted documents only, and the GraphQL document is none of them.',
  INTROSPECTION_REFUSED: 'The server does not tell its schema.',
  CREDENTIALS_RATE_LIMITED: 'The address sent too many wrong credentials; Retry-After says when to go on.',
  REQUEST_TIMEOUT: 'The request ran into its deadline and was stopped.',
  REQUEST_CANCELLED: 'The caller left, or the server stopped, before the answer was ready.',
  HOST_REFUSED: 'The request names a host (Host header) that this server does not answer for.',
  PATH_UNKNOWN: 'Nothing is served at this path.',
  METHOD_REFUSED: 'The path does not take this HTTP method.',
  MEDIA_TYPE_REFUSED: 'The request body is not application/json.',
  BATCHING_REFUSED:
    'The request body is a list of more operations than the limit, which is one unless set higher.',
  BODY_TOO_LARGE: 'The request body is larger than the limit.',
  QUERY_TOO_LONG: 'The GraphQL document has more tokens than the limit.',
  QUERY_TOO_DEEP: 'The GraphQL document nests deeper than the limit.',
  QUERY_TOO_WIDE: 'The GraphQL document asks for more fields, root fields or aliases than the limit.',
  QUERY_TOO_COSTLY: 'The GraphQL document could return more nodes than the limit.',
  TOO_MANY_STREAMS: 'As many event streams are open as the server takes.',
  // The gateway
  COMPOSITION_FAILED: 'The subgraphs do not fit together to one supergraph.',
  SUPERGRAPH_INVALID:
    'The supergraph is no supergraph of Apollo Federation 2, or lacks what is needed to serve it.',
  SUPERGRAPH_UNREACHABLE: 'The supergraph cannot be fetched from its address.',
  PLANNER_UNAVAILABLE: 'The addon of the Rust planner was asked for and does not load on this machine.',
  SUBGRAPH_ERROR: 'A subgraph reported an error without a code of its own.',
  SUBGRAPH_UNREACHABLE: 'A subgraph cannot be reached.',
  SUBGRAPH_TIMEOUT: 'A subgraph did not answer within its time limit.',
  SUBGRAPH_INVALID_RESPONSE:
    'What a subgraph answered is too large, no GraphQL answer, or does not have the types that it declares.',
  SUBGRAPH_SUSPENDED: 'A subgraph failed repeatedly and is left alone for a while.',
  SUBGRAPH_BUSY: 'A subgraph has as many requests under way and waiting as its limits allow.',
  INTERNAL_ERROR: 'An unexpected fault; the log has the request id and the cause.',
  // Events
  EVENT_INVALID: 'The request to /events has none of the forms in which events come.',
  EVENT_SIGNATURE_INVALID: 'The request to /events carries no token or signature of a configured source.',
  EVENT_REPOSITORY_REFUSED: 'The event is about a repository that its source was not given.',
  EVENT_RATE_LIMITED: 'The source sends more events than the limit; Retry-After says when to go on.',
  TOO_MANY_EVENTS: 'The request to /events carries more events than the limit.',
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
  // Tasks
  INVALID_ID: 'The id is not {namespace}--{uuid}, or the namespace is empty or too long.',
  CYCLE_DETECTED: 'The task would wait for itself, directly or by way of others.',
  ALREADY_EXISTS: 'What was to be made is there already.',
  ALREADY_CLOSED: 'The task is closed.',
  NOT_CLOSED: 'The task is not closed, so that it cannot be reopened.',
  ALREADY_CLAIMED: 'Another agent owns the task, or works on it.',
  TASK_BLOCKED: 'The task waits for one that is not closed.',
  AGENT_KIND_MISMATCH: 'The agent is of another kind than was asked for.',
  NO_REMOTE: 'There is no Git remote to take a namespace from.',
  TOO_MANY_ITEMS: 'The call carries more items than the limit.',
  TRACKER_FILE_INVALID: 'The file is none of a tracker, or damaged.',
  TRACKER_FILE_TOO_NEW: 'The file is of a newer tracker, with parts that are not known here.',
  FORM_MALFORMED: 'The form is not well-formed multipart/form-data.',
  ARCHIVE_INVALID: 'The context archive is not a gzipped tar.',
  ARCHIVE_TOO_LARGE: 'The context archive is larger than a limit, or expands beyond one.',
  ORIGIN_REFUSED: 'A page of another origin sent the request.',
  NOT_SUPPORTED: 'Whence records builds and deploys; it does not run them and has no logs of them.',
  STATE_CONFLICT: 'The record is in a state in which this cannot be done.',
  REFERENCE_UNRECOGNIZED: 'The text is none of the forms that identify something in the graph.',
  // Pull sources
  SOURCE_INVALID:
    'The definition of a source is incomplete, contradictory or holds what it must not, for example a secret.',
  SOURCE_CREDENTIALS_MISSING:
    'The variable or file that a source names for its credentials is absent, empty or not allowed.',
  SOURCE_UNREACHABLE: 'The system that a source reads does not answer, or answers with a fault of its own.',
  SOURCE_UNAUTHORIZED: 'The system that a source reads refuses its credentials, or wants some.',
  SOURCE_RATE_LIMITED: 'The system that a source reads asks to be asked less often.',
  SOURCE_TIMEOUT: 'An answer, or a part of it, took longer than the limit.',
  SOURCE_ANSWER_INVALID: 'An answer is not what its protocol says.',
  SOURCE_ANSWER_TOO_LARGE: 'An answer is larger than the limit.',
  SOURCE_ENDLESS: 'A list has more pages or entries than the limit, or its pages go in a circle.',
  SOURCE_ADDRESS_REFUSED:
    'An address is private and not configured, not https, or a redirect that is not followed.',
  SOURCE_REALM_REFUSED:
    'A registry sends its callers for a token to a place that is not https or not on the list.',
  SOURCE_LEASE_LOST: 'Another instance took the source over, or it was removed, while it was read.',
  // Bundles
  ...bundleCodes,
  // Sessions
  ...sessionCodes,
  ...provCodes,
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
