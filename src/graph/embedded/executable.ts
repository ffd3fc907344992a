import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The variables of an environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where an installed program may be, best first: in `bin` of the folder that a variable such as JAVA_HOME
 * names, then along PATH. Only files that this user may execute are answered.
 */
export async function findExecutables(
  name: string,
  homeVariable: string,
  environment: Environment,
): Promise<readonly string[]> {
  const home = environment[homeVariable];
  const folders = [
    ...(home === undefined || home === '' ? [] : [join(home, 'bin')]),
    ...(environment.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  const candidates = await Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const file = join(folder, name);
      return (await isExecutable(file)) ? file : undefined;
    }),
  );
  return candidates.filter((file) => file !== undefined);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
