import type { GraphQLError, ResponsePath } from 'graphql';

/** The errors of a run, at most one for each position that becomes null. */
export interface FieldErrors {
  readonly list: readonly GraphQLError[];
  /** Adds the error that makes `path` null; the whole answer where it is undefined. */
  add(error: GraphQLError, path: ResponsePath | undefined): void;
}

/**
 * Collects the errors of a run. What fails below a position that is null already is left out: its path would
 * lead to nothing in the answer, and whether it came in time is chance.
 */
export function fieldErrors(): FieldErrors {
  const list: GraphQLError[] = [];
  const nulled = new Set<ResponsePath | undefined>();
  const isNulled = (path: ResponsePath | undefined): boolean => {
    for (let part = path; part !== undefined; part = part.prev) if (nulled.has(part)) return true;
    return nulled.has(undefined);
  };
  return {
    list,
    add(error, path) {
      if (nulled.size > 0 && isNulled(path)) return;
      nulled.add(path);
      list.push(error);
    },
  };
}
