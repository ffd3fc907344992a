import { randomBytes } from 'node:crypto';
import { chmod, rename } from 'node:fs/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { Failure } from '../../failure.ts';
import { type DataFolder, readOptional, writePrivateFile } from './dataFolder.ts';
import { pause } from './pause.ts';

/** The one user that Neo4j makes by itself. */
export const serverUser = 'neo4j';
const initialPassword = 'neo4j';
const askAgainMilliseconds = 50;

/**
 * The password of the embedded Neo4j that answers at `uri`. At the first start it is a random one, which takes
 * the place of the well-known initial password.
 *
 * The new password is on disk, as a candidate, before Neo4j hears of it: a crash at any moment leaves either the
 * initial password or the candidate in force, and the next start finds out which.
 *
 * @throws Failure NEO4J_UNAUTHORIZED when Neo4j takes none of the passwords that could be right; the last
 *   error of Neo4j when its databases do not come up before the deadline.
 */
export async function establishPassword(
  uri: string,
  folder: DataFolder,
  deadline: number,
  signal?: AbortSignal,
): Promise<string> {
  const settled = (await readOptional(folder.passwordFile))?.trim();
  if (settled !== undefined) {
    await chmod(folder.passwordFile, 0o600);
    if (await accepts(uri, settled, deadline, signal)) return settled;
    throw refused(folder, `does not take the password in ${folder.passwordFile}`);
  }
  const candidate = await readCandidate(folder);
  const changed = await replaceInitialPassword(uri, candidate, deadline, signal);
  const accepted = await accepts(uri, candidate, deadline, signal);
  if (!changed && !accepted) throw refused(folder, `has a password, and ${folder.passwordFile} is missing`);
  await rename(folder.candidateFile, folder.passwordFile);
  return candidate;
}

/** The candidate of a start that did not get to its end, or a new one of 192 random bits. */
async function readCandidate(folder: DataFolder): Promise<string> {
  const former = (await readOptional(folder.candidateFile))?.trim();
  if (former !== undefined && former !== '') return former;
  const candidate = randomBytes(24).toString('base64url');
  await writePrivateFile(folder.candidateFile, `${candidate}\n`);
  return candidate;
}

/** Answers false when the initial password is not in force any more. */
function replaceInitialPassword(
  uri: string,
  password: string,
  deadline: number,
  signal?: AbortSignal,
): Promise<boolean> {
  return attempt(uri, initialPassword, deadline, signal, async (driver) => {
    const session = driver.session({ database: 'system' });
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $initial TO $password', {
      initial: initialPassword,
      password,
    });
    await session.close();
  });
}

/** Whether a password is taken; also waits until the default database answers queries. */
function accepts(uri: string, password: string, deadline: number, signal?: AbortSignal): Promise<boolean> {
  return attempt(uri, password, deadline, signal, async (driver) => {
    const session = driver.session();
    await session.run('RETURN 1');
    await session.close();
  });
}

/** Runs one step with a password, again while Neo4j is not ready for it; false when the password is refused. */
async function attempt(
  uri: string,
  password: string,
  deadline: number,
  signal: AbortSignal | undefined,
  step: (driver: Driver) => Promise<void>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(serverUser, password), {
    connectionTimeout: 10_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    for (;;) {
      signal?.throwIfAborted();
      try {
        await step(driver);
        return true;
      } catch (error) {
        if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized')
          return false;
        if (Date.now() > deadline || !isPassing(error)) throw error;
        await pause(askAgainMilliseconds, signal);
      }
    }
  } finally {
    await driver.close();
  }
}

/**
 * Neo4j opens Bolt a moment before its databases; and until it fails for that reason itself, another program
 * may answer on a port that it has just taken.
 */
function isPassing(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (!error.code.startsWith('Neo.ClientError.') ||
      /DatabaseUnavailable|DatabaseNotFound|AuthenticationRateLimit/.test(error.code))
  );
}

function refused(folder: DataFolder, what: string): Failure {
  return new Failure(
    'NEO4J_UNAUTHORIZED',
    `The Neo4j in the data folder ${folder.path} ${what}.`,
    'Put the file with the right password back, or start with another data folder by --data or WHENCE_DATA.',
  );
}
