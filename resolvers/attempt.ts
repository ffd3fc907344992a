import { Failure } from '../src/failure.ts';

/** What came of reading one item of a batch. */
export type Attempt<Item> =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly failure: Failure };

/** Reads one item; an expected failure is its outcome and stops no other. */
export function attempt<Item>(make: () => Item): Attempt<Item> {
  try {
    return { ok: true, item: make() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, failure: error };
    throw error;
  }
}
