import type { DumpItem } from '../../model/task/dump.ts';

/** A file of another tracker, or an export, that is open for reading. */
export interface TrackerFile {
  /**
   * Everything that it holds, in the order in which it is to be written. May be walked through several times, and is the
   * same each time.
   */
  readonly items: () => Iterable<DumpItem>;
  /** What of it has no place in the tracker as such, and where that is kept. */
  readonly remarks: readonly string[];
  readonly close: () => void;
}
