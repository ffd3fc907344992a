import { isRaw, type Raw } from './raw.ts';
import type { Keys } from './selection.ts';

/**
 * Errors travel within the data, at the place of the value that is missing for them: when the data is completed they
 * get their path in the answer, and only what nothing else answered becomes null.
 */

/** Puts an error wherever a fetch was to bring a value and none is. */
export function placeEverywhere(holder: Raw, keys: Keys, error: Error): void {
  for (const [key, below] of keys) {
    const value = holder[key];
    if (value === undefined || value === null) holder[key] = error;
    else if (below !== null) placeBelow(value, below, error);
  }
}

function placeBelow(value: unknown, keys: Keys, error: Error): void {
  if (Array.isArray(value)) for (const item of value) placeBelow(item, keys, error);
  else if (isRaw(value)) placeEverywhere(value, keys, error);
}

/**
 * Puts an error at its path, or at the null above it; answers whether there was such a place. A path that names a field
 * where a list is stands for all items of the list: some do not know which.
 */
export function placeAt(holder: unknown, path: readonly (string | number)[], error: Error): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return holder instanceof Error;
  if (typeof holder !== 'object' || holder === null || key === '__proto__') return false;
  if (Array.isArray(holder)) {
    if (typeof key === 'string')
      return holder.map((item) => placeAt(item, path, error)).some((isPlaced) => isPlaced);
    if (!(key >= 0 && key < holder.length)) return false;
  }
  const values = holder as Record<string | number, unknown>;
  const value = values[key];
  if (value !== undefined && value !== null) return placeAt(value, rest, error);
  values[key] = error;
  return true;
}
