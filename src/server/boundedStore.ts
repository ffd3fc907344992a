/** Keeps what was used last, within a bound. */
export interface BoundedStore<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly delete: (key: string) => boolean;
}

/**
 * A store that is bounded by the sum of what its values weigh; what was not used for longest goes first. What is heavier
 * than the whole store is not kept.
 */
export function boundedStore<Value>(bound: number, weigh: (value: Value) => number): BoundedStore<Value> {
  // A Map iterates in order of insertion: whatever is used is inserted again, so the first is the one to drop.
  const values = new Map<string, Value>();
  let used = 0;
  const drop = (key: string): boolean => {
    const value = values.get(key);
    if (value === undefined || !values.delete(key)) return false;
    used -= weigh(value);
    return true;
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set: (key, value) => {
      drop(key);
      const weight = weigh(value);
      if (weight > bound) return;
      values.set(key, value);
      used += weight;
      for (const oldest of values.keys()) {
        if (used <= bound) break;
        drop(oldest);
      }
    },
    delete: drop,
  };
}
