import { DatabaseSync } from 'node:sqlite';

/** An exclusive lock that this process holds. */
export type FileLock = {
  /** Gives the lock back; further calls do nothing. */
  release(): void;
};

const sqliteBusy = 5;

/** Keeps every held database alive: collected as garbage it would close and silently give up its lock. */
const held = new Set<DatabaseSync>();

/**
 * Takes an exclusive lock on a file, made if absent, or answers undefined while another process or another
 * part of this one holds it.
 *
 * Node has no file locks of its own, and a file with a process id in it goes stale when its process is killed.
 * SQLite locks its database file by the operating system, which gives the lock back at the end of the process
 * however it ends, so nothing has to be guessed or cleaned up.
 *
 * @throws the error of SQLite when the file cannot be made or opened.
 */
export function tryLock(file: string): FileLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return undefined;
    throw error;
  }
  held.add(database);
  return {
    release() {
      if (held.delete(database)) database.close();
    },
  };
}
