import type { ProvRecord } from '../record.ts';
import { componentsOf } from './components.ts';
import type { Constraint, Violations } from './constraints.ts';
import type { Claim, Instance } from './instance.ts';
import type { Term } from './terms.ts';

/**
 * Events are ordered by what they are of. All generations of an entity are one moment (39: each precedes the other), and
 * so are its invalidations (40), and the starts (31) and ends (32) of an activity: one node stands for each of them. The
 * last two carry orders between what specializes each other over entities of which no event is known.
 */
type Moment = 'generation' | 'invalidation' | 'start' | 'end' | 'use' | 'existence' | 'ceasing';

interface Precedence {
  readonly from: number;
  readonly to: number;
  readonly isStrict: boolean;
  readonly constraint: Constraint;
  readonly record: ProvRecord;
}

/**
 * Checks the order of events (30–49). Only derivation orders strictly (42): a cycle of orders is one moment, and is
 * impossible where a strict order is part of it.
 */
export function checkOrdering(instance: Instance, declared: DeclaredElements, violations: Violations): void {
  const { precedences, nodes } = precedencesOf(instance, declared);
  const leaving: Precedence[][] = Array.from({ length: nodes }, () => []);
  for (const precedence of precedences) leaving[precedence.from]?.push(precedence);
  const component = componentsOf(leaving.map((each) => each.map(({ to }) => to)));
  const told = new Map<number, number>();
  for (const strict of precedences) {
    const at = component[strict.from];
    if (!strict.isStrict || at === undefined || at !== component[strict.to]) continue;
    if (violations.isFull()) return;
    const before = told.get(at) ?? 0;
    told.set(at, before + 1);
    if (before >= toldOfOneMoment) continue;
    const way = wayBack(leaving, component, strict);
    const cycle = [strict, ...way];
    violations.add(
      42,
      'What is derived would be generated before, or together with, what it is derived from.',
      [...new Set(cycle.map(({ record }) => record))],
      [...new Set(cycle.map(({ constraint }) => constraint))].sort((left, right) => left - right),
    );
  }
}

/** Cycles that are told of events that are all one moment: one broken cycle often mends them all. */
const toldOfOneMoment = 5;

/** A shortest way from the end of a precedence to its start, within their component. */
function wayBack(
  leaving: readonly (readonly Precedence[])[],
  component: readonly number[],
  { from, to }: Precedence,
): readonly Precedence[] {
  const reachedBy = new Map<number, Precedence | null>([[to, null]]);
  for (const node of reachedBy.keys()) {
    if (node === from) break;
    for (const precedence of leaving[node] ?? [])
      if (component[precedence.to] === component[from] && !reachedBy.has(precedence.to))
        reachedBy.set(precedence.to, precedence);
  }
  const way: Precedence[] = [];
  for (let step = reachedBy.get(from); step != null; step = reachedBy.get(step.from)) way.push(step);
  return way.reverse();
}

/** Entities and activities that are declared, also by what specializes them (inference 21). */
export interface DeclaredElements {
  readonly entities: ReadonlySet<Term>;
  readonly activities: ReadonlySet<Term>;
}

function precedencesOf({ terms, claims }: Instance, { entities, activities }: DeclaredElements) {
  const nodes = new Map<string, number>();
  const nodeOf = (moment: Moment, term: Term): number => {
    const key = `${moment} ${terms.find(term)}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, nodes.size);
    return nodes.size - 1;
  };
  const precedences: Precedence[] = [];
  const happens = (moment: Moment, term: Term): boolean => nodes.has(`${moment} ${terms.find(term)}`);

  // Inferences 7 and 8: what is declared has a generation and an invalidation, or a start and an end.
  for (const entity of entities)
    for (const moment of ['generation', 'invalidation'] as const) nodeOf(moment, entity);
  for (const activity of activities) for (const moment of ['start', 'end'] as const) nodeOf(moment, activity);
  for (const {
    kind,
    arguments: [first],
    id,
  } of claims) {
    if (first == null) continue;
    if (kind === 'wasGeneratedBy') nodeOf('generation', first);
    else if (kind === 'wasInvalidatedBy') nodeOf('invalidation', first);
    else if (kind === 'wasStartedBy') nodeOf('start', first);
    else if (kind === 'wasEndedBy') nodeOf('end', first);
    else if (kind === 'used' && id !== null) nodeOf('use', id);
  }

  type Event = readonly [Moment, Term | null | undefined];
  function order(from: Event, to: Event, constraint: Constraint, record: ProvRecord, isStrict = false): void {
    const [[fromMoment, fromTerm], [toMoment, toTerm]] = [from, to];
    if (fromTerm == null || toTerm == null) return;
    if (!happens(fromMoment, fromTerm) || !happens(toMoment, toTerm)) return;
    precedences.push({
      from: nodeOf(fromMoment, fromTerm),
      to: nodeOf(toMoment, toTerm),
      isStrict,
      constraint,
      record,
    });
  }
  const alwaysThere = (moment: Moment, term: Term): Event => {
    nodeOf(moment, term);
    return [moment, term];
  };

  /** Of an entity that is generated and invalidated, or an activity that starts and ends. */
  function orderWithin(claim: Claim): void {
    const [first] = claim.arguments;
    const { record, id } = claim;
    order(['start', first], ['end', first], 30, record);
    order(['generation', first], ['invalidation', first], 36, record);
    if (claim.kind === 'entity') order(['generation', id], ['invalidation', id], 36, record);
    if (claim.kind === 'activity') order(['start', id], ['end', id], 30, record);
  }

  function orderClaim(claim: Claim): void {
    const { id, record, arguments: given } = claim;
    const [first, second, third, , usage] = given;
    switch (claim.kind) {
      case 'wasGeneratedBy':
        order(['start', second], ['generation', first], 34, record);
        order(['generation', first], ['end', second], 34, record);
        break;
      case 'used':
        order(['start', first], ['use', id], 33, record);
        order(['use', id], ['end', first], 33, record);
        order(['generation', second], ['use', id], 37, record);
        order(['use', id], ['invalidation', second], 38, record);
        break;
      case 'wasInformedBy':
        order(['start', second], ['end', first], 35, record);
        break;
      case 'wasStartedBy':
        order(['generation', second], ['start', first], 43, record);
        order(['start', first], ['invalidation', second], 43, record);
        break;
      case 'wasEndedBy':
        order(['generation', second], ['end', first], 44, record);
        order(['end', first], ['invalidation', second], 44, record);
        break;
      case 'wasDerivedFrom':
        order(['use', third === null ? null : usage], ['generation', first], 41, record);
        order(['generation', second], ['generation', first], 42, record, true);
        break;
      case 'specializationOf':
      case 'mentionOf':
        if (first != null && second != null) {
          for (const each of [first, second]) {
            const [exists, ceases] = [alwaysThere('existence', each), alwaysThere('ceasing', each)];
            order(['generation', each], exists, 45, record);
            order(exists, ['generation', each], 45, record);
            order(['invalidation', each], ceases, 46, record);
            order(ceases, ['invalidation', each], 46, record);
          }
          order(['existence', second], ['existence', first], 45, record);
          order(['ceasing', first], ['ceasing', second], 46, record);
        }
        break;
      case 'wasAssociatedWith':
        order(['start', first], ['invalidation', second], 47, record);
        order(['generation', second], ['end', first], 47, record);
        order(['start', first], ['end', second], 47, record);
        order(['start', second], ['end', first], 47, record);
        break;
      case 'wasAttributedTo':
        order(['generation', second], ['generation', first], 48, record);
        order(['start', second], ['generation', first], 48, record);
        break;
      case 'actedOnBehalfOf':
        order(['generation', second], ['invalidation', first], 49, record);
        order(['start', second], ['end', first], 49, record);
        break;
    }
  }

  for (const claim of claims) {
    orderWithin(claim);
    orderClaim(claim);
  }
  return { precedences, nodes: nodes.size };
}
