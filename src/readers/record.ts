import type { FailureCode } from '../failure.ts';
import type { Claim, Fact } from '../model/fact.ts';
import { tasksInBranch, tiesOf } from '../model/task/ties.ts';
import { compareInstants, type Instant, isInFuture } from '../model/time.ts';
import type { Problem, ReadContext, ReadRecord } from './reader.ts';
import { redactText } from './redact.ts';

/** The members of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A fact without its claim; each member of the union by itself, and optional fields may be undefined. */
type WithoutClaim<F> = F extends Claim ? Loose<Omit<F, keyof Claim>> & TimeOf<F> : never;
type TimeOf<F> = F extends { readonly at: Instant } ? { readonly at: Instant } : { readonly at?: Instant };
type Loose<F> = { readonly [K in keyof F]: undefined extends F[K] ? F[K] | undefined : F[K] };

/**
 * A fact as a reader states it: who claims it, and when, is the same for all facts of a record and is added by
 * {@link readRecord}, except where a finding has its own time. Undefined means "the document does not say".
 */
export type Finding = WithoutClaim<Fact>;

/** What is noted while a record is read. */
export interface Notes {
  readonly context: ReadContext;
  /** By code and place, so that a field which is read twice is not reported twice. */
  readonly problems: Map<string, Problem>;
  /** The latest time that the record carries: as of then, its source claims what it says. */
  latest: Instant | null;
  /** Whether a time in the record lies in the future, so that its place in the order of claims is unknown. */
  isRefused: boolean;
}

/** An object within a record, with its place and the notes of its record. */
export interface View {
  readonly fields: Fields;
  /** JSON pointer into the document. */
  readonly path: string;
  readonly notes: Notes;
}

/**
 * Reads one record: `find` states what is in it, and its claim is put on every finding. The claim's time is the
 * latest that the record carries, or the time of observation where that is later. A record with a time in the
 * future is refused as a whole.
 */
export function readRecord(
  path: string,
  value: unknown,
  context: ReadContext,
  defaultSource: string,
  find: (view: View) => readonly Finding[],
): ReadRecord {
  if (!isFields(value)) {
    return refusedRecord(path, value, { code: 'FIELD_INVALID', path, message: 'A record is a JSON object.' });
  }
  const notes: Notes = { context, problems: new Map(), latest: null, isRefused: false };
  const { observedAt } = context;
  if (observedAt !== null) noteTime(notes, observedAt, path);
  const found = find({ fields: value, path, notes });
  const findings = [...found, ...found.flatMap(branchTies)];
  if (findings.length === 0 && notes.problems.size === 0) {
    addProblem(notes, 'FIELD_MISSING', path, 'The record has none of the fields that are read.');
  }
  const problems = [...notes.problems.values()];
  if (notes.isRefused) return { path, value, facts: [], problems };
  const source = context.source ?? defaultSource;
  return { path, value, facts: findings.map((finding) => claimed(finding, source, notes.latest)), problems };
}

/** A build whose branch names tasks: its commit is for them. */
function branchTies(finding: Finding): readonly Finding[] {
  if (finding.type !== 'build' || finding.sourceRef === undefined || finding.sourceCommit === undefined)
    return [];
  return tiesOf(tasksInBranch(finding.sourceRef), { kind: 'COMMIT', commit: finding.sourceCommit }, 'BRANCH');
}

/** A record that is refused before anything in it is read. */
export function refusedRecord(path: string, value: unknown, problem: Problem): ReadRecord {
  return { path, value, facts: [], problems: [{ ...problem, message: redactText(problem.message) }] };
}

/** Notes what is wrong with a record or a part of it. Credentials in URLs do not get into the message. */
export function addProblem(
  notes: Notes,
  code: FailureCode,
  path: string,
  message: string,
  hint?: string,
): void {
  notes.problems.set(`${code} ${path}`, problemOf(code, path, message, hint));
}

/**
 * Checks a time that the record carries against the reader's clock.
 *
 * @returns false when it lies further in the future than clocks may differ; the record is then refused
 */
export function isPlausibleTime(notes: Notes, instant: Instant, path: string): boolean {
  const { now, clockSkewSeconds } = notes.context;
  if (compareInstants(instant, now) <= 0 || !isInFuture(instant, now, clockSkewSeconds)) return true;
  notes.isRefused = true;
  const message = `${instant} lies more than ${clockSkewSeconds} s in the future (it is ${now}).`;
  addProblem(
    notes,
    'CLOCK_IN_FUTURE',
    path,
    message,
    'Correct the clock of the source, or allow a larger clock skew.',
  );
  return false;
}

/** Notes a time of the record, so that its claim is at least as late. */
export function noteTime(notes: Notes, instant: Instant, path: string): void {
  if (!isPlausibleTime(notes, instant, path)) return;
  if (notes.latest === null || compareInstants(instant, notes.latest) > 0) notes.latest = instant;
}

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Extends a JSON pointer (RFC 6901) by a member name or an index. */
export function pointer(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}/${step}`;
  const isPlain = !step.includes('~') && !step.includes('/');
  return `${path}/${isPlain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function problemOf(code: FailureCode, path: string, message: string, hint?: string): Problem {
  const problem = { code, path, message: redactText(message) };
  return hint === undefined ? problem : { ...problem, hint };
}

function claimed(finding: Finding, source: string, at: Instant | null): Fact {
  const fact: Record<string, unknown> = { type: finding.type, source, at };
  for (const name in finding) {
    const value = finding[name as keyof Finding];
    if (value !== undefined) fact[name] = value;
  }
  return fact as unknown as Fact;
}
