import { argumentsOf, isElement, type ProvRecord, type RecordKind, recordShapes } from '../record.ts';
import type { Constraint, Violations } from './constraints.ts';
import type { Claim, Instance } from './instance.ts';
import type { Term } from './terms.ts';

/** Claims by the arguments that make them one event: places of entity and activity, or of activity and starter. */
const eventKeys: Readonly<Partial<Record<RecordKind, readonly [Constraint, number, number]>>> = {
  wasGeneratedBy: [24, 0, 1],
  wasInvalidatedBy: [25, 0, 1],
  wasStartedBy: [26, 0, 2],
  wasEndedBy: [27, 0, 2],
};

/** Where influence reads its two ends from: the first two arguments of every relation that has a name. */
const influenceEnds = [0, 1] as const;

/**
 * Unifies what the uniqueness constraints (22–29) say is one thing, until nothing changes, and notes where that would make
 * one of two different names or times. Every merge reads only the claims of the smaller side again, so the cost is
 * that of the claims, times a logarithm.
 */
export function unifyKeys({ terms, claims }: Instance, violations: Violations): void {
  const byKey = new Map<string, Claim>();
  const claimsOf = new Map<Term, Claim[]>();
  // Elements first: starts and ends look for the activity that they are of.
  const queue = [...claims].sort(
    (left, right) => Number(isElement(right.kind)) - Number(isElement(left.kind)),
  );
  for (const claim of claims)
    for (const term of termsOf(claim)) {
      const list = claimsOf.get(term);
      if (list === undefined) claimsOf.set(term, [claim]);
      else list.push(claim);
    }

  function unite(
    one: Term | null | undefined,
    other: Term | null | undefined,
    constraint: Constraint,
    what: string,
    records: readonly ProvRecord[],
  ): void {
    if (one == null || other == null) return;
    const gone = terms.unite(one, other);
    if (gone === false) {
      violations.add(
        constraint,
        `${what} would be both ${terms.constantOf(one)} and ${terms.constantOf(other)}.`,
        records,
      );
      return;
    }
    if (gone === null) return;
    const moved = claimsOf.get(gone);
    if (moved === undefined) return;
    claimsOf.delete(gone);
    const root = terms.find(gone);
    const kept = claimsOf.get(root);
    if (kept === undefined) claimsOf.set(root, moved);
    else for (const claim of moved) kept.push(claim);
    for (const claim of moved) queue.push(claim);
  }

  /** The claim that had a key first; the given one where none had. */
  function firstWith(key: string, claim: Claim): Claim {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, claim);
    return known ?? claim;
  }

  function unifyByName(claim: Claim, id: Term): void {
    const { kind } = claim;
    const other = firstWith(`${kind} ${id}`, claim);
    if (other === claim) return;
    const constraint = isElement(kind) ? 22 : 23;
    const records = recordsOf(other, claim);
    for (const [place, { name }] of argumentsOf(kind).entries())
      unite(
        other.arguments[place],
        claim.arguments[place],
        constraint,
        `The ${name} of one ${kind}`,
        records,
      );
  }

  /** Inference 15: a relation is an influence of the same name. */
  function unifyInfluence(claim: Claim, id: Term): void {
    const other = firstWith(`influence ${id}`, claim);
    if (other === claim || other.kind === claim.kind) return;
    for (const place of influenceEnds)
      unite(
        other.arguments[place],
        claim.arguments[place],
        23,
        `The ${place === 0 ? 'influencee' : 'influencer'} of the influence that ${other.kind} and ${claim.kind} of one name are`,
        recordsOf(other, claim),
      );
  }

  function unifyEvents(claim: Claim): void {
    const key = eventKeys[claim.kind];
    if (key === undefined) return;
    const [constraint, first, second] = key;
    const [one, two] = [claim.arguments[first], claim.arguments[second]];
    if (one == null || two == null) return;
    const other = firstWith(`${claim.kind} of ${terms.find(one)} ${terms.find(two)}`, claim);
    if (other !== claim)
      unite(other.id, claim.id, constraint, `One event of ${claim.kind}`, recordsOf(other, claim));
  }

  /** Constraints 28 and 29: the times of an activity are those of its start and end. */
  function unifyTimes(activity: Claim, event: Claim): void {
    const isStart = event.kind === 'wasStartedBy';
    if (!isStart && event.kind !== 'wasEndedBy') return;
    const [constraint, place, what] = isStart ? ([28, 0, 'start'] as const) : ([29, 1, 'end'] as const);
    unite(
      activity.arguments[place],
      event.arguments[3],
      constraint,
      `The ${what} of one activity`,
      recordsOf(activity, event),
    );
  }

  function unifyActivity(claim: Claim): void {
    if (claim.kind === 'activity' && claim.id !== null) {
      const id = terms.find(claim.id);
      for (const event of claimsOf.get(id) ?? []) if (isOf(event, id)) unifyTimes(claim, event);
      return;
    }
    const [activity] = claim.arguments;
    if (activity == null) return;
    const known = byKey.get(`activity ${terms.find(activity)}`);
    if (known !== undefined) unifyTimes(known, claim);
  }

  const isOf = (event: Claim, activity: Term): boolean =>
    event.arguments[0] != null && terms.find(event.arguments[0]) === activity;

  for (let next = 0; next < queue.length; next += 1) {
    const claim = queue[next];
    if (claim === undefined || violations.isFull()) return;
    if (claim.id !== null && recordShapes[claim.kind].identity !== 'none') {
      const id = terms.find(claim.id);
      unifyByName(claim, id);
      if (!isElement(claim.kind)) unifyInfluence(claim, id);
    }
    unifyEvents(claim);
    unifyActivity(claim);
  }
}

function* termsOf({ kind, id, arguments: given }: Claim): Generator<Term> {
  if (id !== null) yield id;
  const shape = argumentsOf(kind);
  for (const [place, argument] of given.entries())
    if (argument !== null && shape[place]?.sort === 'name') yield argument;
}

const recordsOf = (one: Claim, other: Claim): readonly ProvRecord[] =>
  one.record === other.record ? [one.record] : [one.record, other.record];
