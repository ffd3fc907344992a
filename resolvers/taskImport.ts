import { Failure } from '../src/failure.ts';
import type { ImportOutcome } from '../src/graph/writer/tasks/taskImport.ts';
import type { WriteResult, Writer } from '../src/graph/writer/writer.ts';
import type { AgentFact } from '../src/model/fact.ts';
import { type DumpSection, dumpSections } from '../src/model/task/dump.ts';
import { badInput } from './arguments.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { WhenceContext } from './context.ts';
import type { ImportSection, ImportTrackerInput } from './generated/types.ts';
import { activityOf, agentOf, commentOf, linkOf, taskOf } from './taskImportInput.ts';

/** Things of one import. */
const importLimit = 5_000;

const sectionNames = {
  agents: 'AGENTS',
  activities: 'ACTIVITIES',
  tasks: 'TASKS',
  links: 'LINKS',
  comments: 'COMMENTS',
} as const satisfies Readonly<Record<DumpSection, ImportSection>>;

/** `Mutation.importTracker` */
export async function importTracker(
  _: unknown,
  { input }: { readonly input: ImportTrackerInput },
  { services: { tasks, writer } }: WhenceContext,
) {
  const total = dumpSections.reduce((sum, section) => sum + (input[section]?.length ?? 0), 0);
  if (total > importLimit)
    throw badInput(
      'TOO_MANY_ITEMS',
      `The call has ${total} things; the limit is ${importLimit}.`,
      'Send them in several calls, in the order of the sections.',
    );
  const read = {
    agents: readEach(input.agents, agentOf),
    activities: readEach(input.activities, activityOf),
    tasks: readEach(input.tasks, taskOf),
    links: readEach(input.links, linkOf),
    comments: readEach(input.comments, commentOf),
  };
  const agents = wellFormed(read.agents);
  const dump = {
    agents: agents.filter(({ fact }) => fact === undefined),
    activities: wellFormed(read.activities),
    tasks: wellFormed(read.tasks),
    links: wellFormed(read.links),
    comments: wellFormed(read.comments),
  };
  const natural = agents.flatMap((agent) => (agent.fact === undefined ? [] : [{ agent, fact: agent.fact }]));
  const outcomes = new Map<object, ImportOutcome>();
  const note = (items: readonly object[], made: readonly ImportOutcome[]): void =>
    made.forEach((outcome, index) => {
      const item = items[index];
      if (item !== undefined) outcomes.set(item, outcome);
    });
  note(
    natural.map(({ agent }) => agent),
    await writeNaturalAgents(natural, writer),
  );
  const written = await tasks.importItems(dump);
  for (const section of dumpSections) note(dump[section], written[section]);
  return payloadOf((section) => read[section].map((each) => outcomeOf(each, outcomes)));
}

function readEach<Input, Item>(
  inputs: readonly Input[] | null | undefined,
  read: (input: Input) => Item,
): readonly Attempt<Item>[] {
  return (inputs ?? []).map((input) => attempt(() => read(input)));
}

const wellFormed = <Item>(attempts: readonly Attempt<Item>[]): readonly Item[] =>
  attempts.flatMap((each) => (each.ok ? [each.item] : []));

function outcomeOf(read: Attempt<object>, outcomes: ReadonlyMap<object, ImportOutcome>): ImportOutcome {
  if (!read.ok) return { status: 'REFUSED', failure: read.failure };
  const unwritten = new Failure('INTERNAL_ERROR', 'The thing was not written.');
  return outcomes.get(read.item) ?? { status: 'REFUSED', failure: unwritten };
}

/** Agents that documents bring, too, are written as those are, so that several sources may tell of one. */
async function writeNaturalAgents(
  agents: readonly { readonly fact: AgentFact }[],
  writer: Writer,
): Promise<readonly ImportOutcome[]> {
  const results = await writer.write(agents.map(({ fact }) => ({ facts: [fact] })));
  return results.map(asOutcome);
}

function asOutcome(result: WriteResult): ImportOutcome {
  switch (result.status) {
    case 'CHANGED':
      return { status: 'WRITTEN' };
    case 'UNCHANGED':
      return { status: 'PRESENT' };
    case 'FAILED':
      return { status: 'REFUSED', failure: result.failure };
  }
}

function payloadOf(outcomesOf: (section: DumpSection) => readonly ImportOutcome[]) {
  const sections = dumpSections.map((section) => ({
    section: sectionNames[section],
    outcomes: outcomesOf(section),
  }));
  return {
    counts: sections.map(({ section, outcomes }) => {
      const count = (status: ImportOutcome['status']): number =>
        outcomes.filter((outcome) => outcome.status === status).length;
      return { section, written: count('WRITTEN'), present: count('PRESENT'), refused: count('REFUSED') };
    }),
    refusals: sections.flatMap(({ section, outcomes }) =>
      outcomes.flatMap((outcome, index) => {
        if (outcome.status !== 'REFUSED') return [];
        const { code, message } = outcome.failure;
        return [{ section, index, code, message }];
      }),
    ),
  };
}
