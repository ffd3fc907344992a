import { readFileSync } from 'node:fs';
import type { Arguments, OperationOutcome } from './trackerDriver.ts';

/** One step of a recorded scenario (test/vectors/README-tracker.md). */
export interface Step {
  readonly op: string;
  readonly args?: Arguments;
  readonly save?: string;
  readonly pick?: readonly string[];
  readonly unordered?: boolean;
  readonly countOnly?: boolean;
  readonly expect: Expectation;
  readonly accept?: readonly Expectation[];
}

export interface Expectation {
  readonly result?: unknown;
  readonly error?: string;
}

export interface Scenario {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly optional?: boolean;
  readonly steps: readonly Step[];
}

/** The scenarios that were recorded from the original tracker. */
export function loadScenarios(): readonly Scenario[] {
  const file = new URL('../vectors/tracker-scenarios.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly scenarios: readonly Scenario[] }).scenarios;
}

type Saved = ReadonlyMap<string, unknown>;
type Operations = Readonly<Record<string, (args: Arguments) => Promise<OperationOutcome>>>;

/** Runs the steps one after the other; answers what differs from what was recorded. */
export async function differencesOf(scenario: Scenario, operations: Operations): Promise<readonly string[]> {
  const saved = new Map<string, unknown>();
  const differences: string[] = [];
  for (const [number, step] of scenario.steps.entries()) {
    const outcome = await perform(step, saved, operations);
    if (step.save !== undefined && 'result' in outcome) saved.set(step.save, outcome.result);
    const expectations = [step.expect, ...(step.accept ?? [])];
    if (expectations.some((expected) => meets(reduced(step, outcome), expected, step, saved))) continue;
    differences.push(
      `step ${number} ${step.op} ${JSON.stringify(step.args)}: expected ${JSON.stringify(step.expect)}, got ${JSON.stringify(outcome)}`,
    );
  }
  return differences;
}

async function perform(step: Step, saved: Saved, operations: Operations): Promise<OperationOutcome> {
  if (step.op === 'compareTimes') return { result: compareTimes(step, saved) };
  if (step.op === 'repeat') return { result: await repeat(step, saved, operations) };
  const operation = operations[step.op];
  if (operation === undefined) throw new Error(`no operation ${step.op}`);
  return operation(filled(step.args ?? {}, saved) as Arguments);
}

function compareTimes({ args }: Step, saved: Saved): 'lt' | 'eq' | 'gt' {
  const [left, right] = [args?.a, args?.b].map((place) => sortable(String(valueAt(String(place), saved))));
  if (left === undefined || right === undefined) throw new Error('a time is missing');
  return left < right ? 'lt' : left === right ? 'eq' : 'gt';
}

/** A time with nine digits, so that texts compare as times do. */
const sortable = (time: string): string => {
  const [whole = '', fraction = ''] = time.replace('Z', '').split('.');
  return `${whole}.${fraction.padEnd(9, '0')}`;
};

async function repeat({ args }: Step, saved: Saved, operations: Operations) {
  const step = args?.step as Step;
  const times = Number(args?.times);
  const run = (number: number): Promise<OperationOutcome> => {
    const numbered = JSON.parse(JSON.stringify(step).replaceAll('{i}', String(number))) as Step;
    return perform(numbered, saved, operations);
  };
  const outcomes: OperationOutcome[] = [];
  if (args?.parallel === true)
    outcomes.push(...(await Promise.all(Array.from({ length: times }, (_, number) => run(number)))));
  else for (let number = 0; number < times; number += 1) outcomes.push(await run(number));
  const errors: Record<string, number> = {};
  const ids = new Set<unknown>();
  for (const outcome of outcomes) {
    if ('error' in outcome) errors[outcome.error] = (errors[outcome.error] ?? 0) + 1;
    else if (typeof outcome.result === 'object' && outcome.result !== null && 'id' in outcome.result)
      ids.add(outcome.result.id);
  }
  const ok = outcomes.filter((outcome) => 'result' in outcome).length;
  return { ok, errors, distinctIds: ids.size };
}

/** Values with `$name.field` replaced by what was saved. */
function filled(value: unknown, saved: Saved): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? valueAt(value.slice(1), saved) : value;
  if (Array.isArray(value)) return value.map((each) => filled(each, saved));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, saved)]));
}

function valueAt(place: string, saved: Saved): unknown {
  const [name = '', field = ''] = place.split('.');
  return (saved.get(name) as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** The outcome as the step wants it compared. */
function reduced({ pick, countOnly }: Step, outcome: OperationOutcome): OperationOutcome {
  if ('error' in outcome || !Array.isArray(outcome.result)) return outcome;
  if (countOnly === true) return { result: { count: outcome.result.length } };
  if (pick === undefined) return outcome;
  const picked = outcome.result.map((each: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(pick.map((name) => [name, each[name]])),
  );
  return { result: picked };
}

function meets(outcome: OperationOutcome, expected: Expectation, step: Step, saved: Saved): boolean {
  if (expected.error !== undefined)
    return 'error' in outcome && (expected.error === 'OTHER' || outcome.error === expected.error);
  if ('error' in outcome) return false;
  const wanted = expected.result;
  if (step.unordered === true && Array.isArray(wanted) && Array.isArray(outcome.result)) {
    const left = [...outcome.result];
    return (
      left.length === wanted.length &&
      wanted.every((each) => {
        const place = left.findIndex((candidate) => equals(candidate, each, saved));
        if (place !== -1) left.splice(place, 1);
        return place !== -1;
      })
    );
  }
  return equals(outcome.result, wanted, saved);
}

const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const newUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function equals(value: unknown, wanted: unknown, saved: Saved): boolean {
  if (wanted === '<time>') return timeForm.test(String(value));
  const id = typeof wanted === 'string' ? /^<id:(.*)>$/.exec(wanted) : null;
  if (id !== null) {
    const text = String(value);
    return text.startsWith(`${id[1]}--`) && newUuid.test(text.slice(`${id[1]}--`.length));
  }
  if (typeof wanted === 'string' && /^\$\w+\.\w+$/.test(wanted))
    return value === valueAt(wanted.slice(1), saved);
  if (Array.isArray(wanted))
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((each, index) => equals(value[index], each, saved))
    );
  if (typeof wanted === 'object' && wanted !== null) {
    const fields = value as Readonly<Record<string, unknown>> | null;
    const isEmpty = Object.keys(wanted).length === 0;
    if (typeof fields !== 'object' || fields === null) return false;
    if (isEmpty) return Object.keys(fields).length === 0;
    return Object.entries(wanted).every(([name, each]) => equals(fields[name], each, saved));
  }
  return value === wanted;
}
