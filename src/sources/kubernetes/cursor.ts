import { isFields } from '../../readers/record.ts';

/** Where watching goes on, and when all was last listed. */
export interface WatchCursor {
  /** Milliseconds since 1970. */
  readonly listedAt: number;
  /** Resource versions by path; opaque texts of the cluster. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Reads a cursor; null for one that is absent or of another form, and then all is listed. */
export function parseCursor(text: string | null): WatchCursor | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || typeof value.listedAt !== 'number' || !isFields(value.versions)) return null;
    const versions = Object.entries(value.versions).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { listedAt: value.listedAt, versions: Object.fromEntries(versions) };
  } catch {
    return null;
  }
}
