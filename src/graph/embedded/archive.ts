import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerJars } from './jars.ts';
import type { Java } from './java.ts';

/**
 * A class-data archive: the classes of Neo4j as Java has them in memory, for about half the work of a start.
 * The first server without one writes it when it stops, beside its jars; the next ones map it into memory.
 */
export type Archive =
  | { readonly kind: 'use'; readonly file: string }
  | { readonly kind: 'write'; readonly temporary: string; readonly file: string };

/** The archive for this Java and these jars, or undefined where there is none and the cache cannot be written. */
export async function chooseArchive(java: Java, jars: ServerJars): Promise<Archive | undefined> {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([java.description, jars.names]))
    .digest('hex')
    .slice(0, 12);
  const file = join(jars.folder, `classes-${fingerprint}.jsa`);
  if (await isAccessible(file, constants.R_OK)) return { kind: 'use', file };
  if (!(await isAccessible(jars.folder, constants.W_OK))) return undefined;
  return { kind: 'write', temporary: `${file}.${randomUUID()}.partial`, file };
}

/** What Java is told of the archive. One that it finds unfit is passed over, and what it says about that is hidden. */
export function archiveArguments(archive: Archive | undefined): readonly string[] {
  switch (archive?.kind) {
    case undefined:
      return [];
    case 'use':
      return [`-XX:SharedArchiveFile=${archive.file}`, '-Xshare:auto', ...onlyErrors];
    case 'write':
      return [`-XX:ArchiveClassesAtExit=${archive.temporary}`, ...onlyErrors];
  }
}

const onlyErrors = ['-Xlog:disable', '-Xlog:all=error:stderr'];

async function isAccessible(path: string, mode: number): Promise<boolean> {
  try {
    await access(path, mode);
    return true;
  } catch {
    return false;
  }
}
