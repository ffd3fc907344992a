import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { Failure } from '../failure.ts';

/** What a Neo4j server is, for logs and the readiness answer. */
export type ServerFacts = {
  /** As the server says it: 5.26.12, 2025.10.1, 5.26-aura. */
  readonly version: string;
  /** community or enterprise. */
  readonly edition: string;
  /** The database that Whence works in. */
  readonly database: string;
};

const oldestVersion = { major: 5, minor: 26 };
const addressHint =
  'Check that Neo4j runs and that NEO4J_URI is its Bolt address, for instance neo4j://localhost:7687.';
const credentialsHint = 'Check NEO4J_USER and NEO4J_PASSWORD.';

/** Whether a version, in the words of the server, is 5.26 or newer; versions of years (2025.10.1) are. */
export function isSupportedVersion(version: string): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version);
  if (match === null) return false;
  const major = Number(match[1]);
  return (
    major > oldestVersion.major || (major === oldestVersion.major && Number(match[2]) >= oldestVersion.minor)
  );
}

/**
 * Makes sure that Whence can work with a server and database: new enough, writable by this user, with APOC.
 * Asks by doing: a node is created in a transaction that is rolled back, and each APOC function that the
 * generated reads need is called once. Nothing of it stays.
 *
 * @throws Failure NEO4J_UNREACHABLE, NEO4J_UNAUTHORIZED, NEO4J_DATABASE_MISSING, NEO4J_TOO_OLD, NEO4J_READ_ONLY
 *   or APOC_MISSING.
 */
export async function checkServer(driver: Driver, database: string): Promise<ServerFacts> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const { version, edition } = await readVersion(session);
    if (!isSupportedVersion(version)) throw tooOld(`The Neo4j server is version ${version}.`);
    await tryToWrite(session);
    await tryApoc(session);
    return { version, edition, database };
  } catch (error) {
    throw explain(error, `The Neo4j server, in database ${database},`);
  } finally {
    await session.close();
  }
}

async function readVersion(session: Session): Promise<{ version: string; edition: string }> {
  const { records } = await session.run(
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
  );
  const record = records[0];
  return { version: String(record?.get('version') ?? ''), edition: String(record?.get('edition') ?? '') };
}

/** A node without label or property leaves no name behind when it is rolled back. */
async function tryToWrite(session: Session): Promise<void> {
  const transaction = await session.beginTransaction();
  try {
    await transaction.run('CREATE ()');
  } finally {
    await transaction.rollback();
  }
}

async function tryApoc(session: Session): Promise<void> {
  try {
    await session.run(
      `CALL apoc.util.validate(false, '', [])
       RETURN apoc.util.validatePredicate(false, '', []),
              apoc.date.convertFormat('2025-01-01T00:00:00Z', 'iso_zoned_date_time', 'iso_offset_date_time'),
              apoc.map.fromLists([], [])`,
    );
  } catch (error) {
    if (!(error instanceof Neo4jError) || !error.code.startsWith('Neo.ClientError.')) throw error;
    throw new Failure(
      'APOC_MISSING',
      `The Neo4j server has no APOC core, or not all that Whence needs of it: ${firstLine(error)}`,
      'Put the apoc-core jar of the same version into the plugins folder of Neo4j, allow apoc.util.*, apoc.date.* and apoc.map.* in dbms.security.procedures.allowlist if that is set, and start Neo4j again.',
      { cause: error },
    );
  }
}

/**
 * What an error of the Neo4j driver means for whoever runs Whence, and what to do about it. A user or password
 * in the address never comes into the message.
 *
 * @param uri the address that the driver was given.
 */
export function explainConnectionFailure(error: unknown, uri: string): Failure {
  return explain(error, `Neo4j at ${withoutCredentials(uri)}`);
}

function explain(error: unknown, server: string): Failure {
  if (error instanceof Failure) return error;
  const reason = error instanceof Error ? firstLine(error) : String(error);
  const code = error instanceof Neo4jError ? error.code : '';
  const because = { cause: error };
  switch (code) {
    case '':
      return reason.startsWith('Unknown scheme')
        ? new Failure('BAD_USAGE', `${server} is no address of a Neo4j server.`, addressHint, because)
        : new Failure('INTERNAL_ERROR', `Talking to ${server} failed: ${reason}`, undefined, because);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new Failure(
        'NEO4J_UNAUTHORIZED',
        `${server} refuses every login for some seconds, after too many wrong passwords.`,
        `${credentialsHint} Wait a few seconds first.`,
        because,
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new Failure(
        'NEO4J_UNAUTHORIZED',
        `${server} wants the initial password of the user to be changed first.`,
        'Change it with ALTER CURRENT USER SET PASSWORD and set NEO4J_PASSWORD to the new one.',
        because,
      );
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthorizationExpired':
    case 'Neo.ClientError.Security.TokenExpired':
      return new Failure(
        'NEO4J_UNAUTHORIZED',
        `${server} refuses the user or the password.`,
        credentialsHint,
        because,
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new Failure(
        'NEO4J_DATABASE_MISSING',
        `${server} has no such database: ${reason}`,
        'Create the database or set NEO4J_DATABASE to one that exists; SHOW DATABASES lists them.',
        because,
      );
    case 'Neo.ClientError.Cluster.NotALeader':
      return readOnly(`${server} is a follower in its cluster: ${reason}`, because);
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.Statement.AccessMode':
      return readOnly(`${server} accepts no writes: ${reason}`, because);
    case 'Neo.ClientError.Security.Forbidden':
      return readOnly(`${server} does not let this user do what Whence needs: ${reason}`, because);
    default:
      return explainOther(code, reason, server, because);
  }
}

function explainOther(code: string, reason: string, server: string, because: ErrorOptions): Failure {
  // An old server agrees on no version of the protocol with the driver.
  if (/Unknown Bolt protocol version/.test(reason))
    return tooOld(`${server} speaks no Bolt that Whence knows.`, because);
  if (code.startsWith('Neo.ClientError.')) {
    return new Failure('INTERNAL_ERROR', `${server} answered ${code}: ${reason}`, undefined, because);
  }
  // The driver wraps what the network said in advice about versions of long ago.
  const cause = /Caused by: (.+)$/.exec(reason)?.[1] ?? reason.replace(/\. Known routing table: .*$/, '');
  return new Failure('NEO4J_UNREACHABLE', `${server} does not answer: ${cause}`, addressHint, because);
}

function readOnly(message: string, because: ErrorOptions): Failure {
  return new Failure(
    'NEO4J_READ_ONLY',
    message,
    'Give Whence a user that may write and create constraints (the role architect, say), a database that is not read-only, and for a cluster an address that begins with neo4j://.',
    because,
  );
}

function tooOld(message: string, because: ErrorOptions = {}): Failure {
  return new Failure('NEO4J_TOO_OLD', message, 'Use Neo4j 5.26 or newer.', because);
}

/** Scheme, host and port of an address: no user, password or parameters. */
function withoutCredentials(uri: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?([^/?#@]*)/i.exec(uri);
  return match === null ? 'the configured address' : `${match[1]}${match[2]}`;
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0] ?? '';
}
