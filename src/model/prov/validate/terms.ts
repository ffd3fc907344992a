import { parseInstant } from '../../time.ts';

/** A term: a name, a time, or something that must exist and has no name. */
export type Term = number;

/** Terms, of which some turn out to be the same (union-find). Two names, or two times, never are. */
export interface Terms {
  readonly name: (name: string) => Term;
  readonly time: (text: string) => Term;
  /** Something that exists. */
  readonly unknown: () => Term;
  /** The one term that stands for all that are the same. */
  readonly find: (term: Term) => Term;
  /** The name or time of a term; null while it is not known. */
  readonly constantOf: (term: Term) => string | null;
  /** Makes two terms the same; answers the one that no longer stands for itself, null where they were the same, and `false` where they cannot be. */
  readonly unite: (one: Term, other: Term) => Term | null | false;
}

export function createTerms(): Terms {
  const parents: number[] = [];
  const sizes: number[] = [];
  const constants: (string | null)[] = [];
  const byKey = new Map<string, Term>();
  const create = (constant: string | null): Term => {
    parents.push(parents.length);
    sizes.push(1);
    constants.push(constant);
    return parents.length - 1;
  };
  const of = (key: string, constant: string): Term => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const term = create(constant);
    byKey.set(key, term);
    return term;
  };
  const find = (term: Term): Term => {
    let root = term;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = term; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    name: (name) => of(`n ${name}`, name),
    time: (text) => of(`t ${parseInstant(text) ?? text}`, text),
    unknown: () => create(null),
    find,
    constantOf: (term) => constants[find(term)] ?? null,
    unite: (one, other) => {
      const [left, right] = [find(one), find(other)];
      if (left === right) return null;
      const [leftConstant, rightConstant] = [constants[left] ?? null, constants[right] ?? null];
      if (leftConstant !== null && rightConstant !== null) return false;
      const [kept, gone] = (sizes[left] ?? 1) >= (sizes[right] ?? 1) ? [left, right] : [right, left];
      parents[gone] = kept;
      sizes[kept] = (sizes[kept] ?? 1) + (sizes[gone] ?? 1);
      constants[kept] = leftConstant ?? rightConstant;
      return gone;
    },
  };
}
