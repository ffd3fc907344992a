import { execFile } from 'node:child_process';
import { Failure } from '../../failure.ts';
import { type Environment, findExecutables } from './executable.ts';

/** An installed Java that can run Neo4j. */
export type Java = {
  readonly command: string;
  readonly majorVersion: number;
  /** All that `java -version` prints: two builds of Java never share it. */
  readonly description: string;
};

const oldestMajorVersion = 17;
const answerWithinMilliseconds = 30_000;

/** What to do where the embedded Neo4j cannot be had: the end of every hint about it. */
export const otherWays =
  'or set NEO4J_URI to a Neo4j 5.26 or newer that you already have (the compose file starts one)';

/**
 * The major version in the output of `java -version`, for instance 17; undefined where there is none.
 * Versions before 9 were written 1.8.0_352 and count as 8.
 */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * The first Java of version 17 or newer: JAVA_HOME before PATH.
 *
 * @throws Failure JAVA_MISSING, which names the version that was found where one was too old.
 */
export async function findJava(environment: Environment): Promise<Java> {
  const tooOld: string[] = [];
  for (const command of await findExecutables('java', 'JAVA_HOME', environment)) {
    const description = await describe(command, environment);
    const majorVersion = parseJavaVersion(description);
    if (majorVersion === undefined) continue;
    if (majorVersion >= oldestMajorVersion) return { command, majorVersion, description };
    tooOld.push(`${command} is Java ${majorVersion}`);
  }
  throw new Failure(
    'JAVA_MISSING',
    tooOld.length === 0
      ? 'The embedded Neo4j needs Java 17 or newer, and none was found in JAVA_HOME or PATH.'
      : `The embedded Neo4j needs Java 17 or newer, and ${tooOld.join(', ')}.`,
    `Install Java 17 or newer, for instance OpenJDK 21, and Maven, ${otherWays}.`,
  );
}

/** What `java -version` prints, and nothing where it cannot run: macOS has a `java` that only says where to get one. */
function describe(command: string, environment: Environment): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      command,
      ['-version'],
      { env: environment, timeout: answerWithinMilliseconds },
      (error, _, standardError) => resolve(error === null ? standardError : ''),
    );
  });
}
