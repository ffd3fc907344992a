import { Failure } from '../../../failure.ts';
import type { Clock } from '../../../model/task/clock.ts';
import {
  type DumpAgent,
  type DumpSection,
  dumpSections,
  type TrackerDump,
} from '../../../model/task/dump.ts';
import { namespaceOf } from '../../../model/task/trackerId.ts';
import type { TaskLinkKind } from '../../../model/task/vocabulary.ts';
import { toDateTime } from '../../values.ts';
import type { CommandResult, CommandRow, RunSteps, Step } from './commands.ts';
import * as imports from './importStatements.ts';
import { refusalOf } from './refusals.ts';
import { activityRow, commentRow, identitiesOf, taskProperties } from './rows.ts';
import { addDependencies, lockDependencies } from './statements.ts';

/** What became of one thing of an import. PRESENT: it was there, just so. */
export type ImportOutcome =
  | { readonly status: 'WRITTEN' | 'PRESENT' }
  | { readonly status: 'REFUSED'; readonly failure: Failure };

/** The outcomes of an import, one a thing, in order. */
export type ImportOutcomes = Readonly<Record<DumpSection, readonly ImportOutcome[]>>;

/**
 * Takes over what another tracker holds, in one transaction: all that can be written, or nothing where it breaks off.
 * What is there already is left as it is, so that the same can be imported again.
 */
export type ImportItems = (dump: TrackerDump) => Promise<ImportOutcomes>;

/** The import over commands of a graph. */
export function createTaskImport(runSteps: RunSteps, clock: Clock): ImportItems {
  return async (dump) => {
    const now = toDateTime(clock());
    const placed = placedSteps(dump, now, clock);
    const results = await runSteps(placed.map(({ step }) => step));
    const outcomes = new Map<DumpSection, ImportOutcome[]>();
    placed.forEach(({ section, places, step }, number) => {
      const list = outcomes.get(section) ?? [];
      outcomes.set(section, list);
      places.forEach((place, index) => {
        list[place] = outcomeOf(results[number]?.[index], step.rows[index]);
      });
    });
    return Object.fromEntries(
      dumpSections.map((section) => [section, outcomes.get(section) ?? []]),
    ) as unknown as ImportOutcomes;
  };
}

/** A step, and the places that its rows have in their section. */
interface PlacedStep {
  readonly section: DumpSection;
  readonly step: Step;
  readonly places: readonly number[];
}

function placedSteps(dump: TrackerDump, now: unknown, clock: Clock): readonly PlacedStep[] {
  const whole = (section: DumpSection, statement: string, rows: readonly CommandRow[]): PlacedStep => ({
    section,
    step: { command: { statement }, rows },
    places: rows.map((_, place) => place),
  });
  return [
    whole(
      'agents',
      imports.importAgents,
      dump.agents.map((agent) => agentRow(agent, now)),
    ),
    whole(
      'activities',
      imports.importActivities,
      dump.activities.map((activity) => {
        const { properties } = activityRow(activity, now);
        return { agentId: activity.agentId, ...compared(properties, absentOf(activity, ['endedAt'])) };
      }),
    ),
    whole(
      'tasks',
      imports.importTasks,
      dump.tasks.map((task) => {
        const properties = taskProperties({ ...task, namespace: namespaceOf(task.id) }, clock);
        return {
          ownerId: task.ownerId ?? null,
          ...compared(properties, absentOf(task, ['ownerId', 'closedAt'])),
        };
      }),
    ),
    ...linkSteps(dump.links),
    whole(
      'comments',
      imports.importComments,
      dump.comments.map((comment) => {
        const { properties } = commentRow(comment, now);
        return { taskId: comment.taskId, authorId: comment.authorId, ...compared(properties, []) };
      }),
    ),
  ];
}

function linkSteps(links: TrackerDump['links']): readonly PlacedStep[] {
  const placed = links.map((link, place) => ({ link, place }));
  return [...Map.groupBy(placed, ({ link }) => link.kind)].map(([kind, group]) => ({
    section: 'links',
    step: {
      command: linkCommand(kind),
      rows: group.map(({ link: { sourceId, targetId, createdAt } }) => ({
        source: sourceId,
        target: targetId,
        now: toDateTime(createdAt),
      })),
    },
    places: group.map(({ place }) => place),
  }));
}

function linkCommand(kind: TaskLinkKind): Step['command'] {
  return kind === 'BLOCKED_BY'
    ? { statement: addDependencies, lock: lockDependencies }
    : {
        statement: imports.importLinks(kind),
        tasksOf: ({ source, target }) => [String(source), String(target)],
      };
}

function agentRow(agent: DumpAgent, now: unknown): CommandRow {
  const { id, kind, role, modelProvider, modelName, contact, version, sourceUrl } = agent;
  const name = agent.name ?? modelName;
  const texts = { name, contact, role, modelProvider, modelName, version, sourceUrl };
  const given = Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value.toWellFormed()]],
    ),
  );
  const seen = { sources: ['tracker'], firstSeen: now, lastSeen: now };
  const properties = { id, kind, identity: id, identities: identitiesOf(agent), ...seen, ...given };
  // A registered agent may have become known by further identities and sources since.
  return { properties, compared: { kind, ...given }, absent: [] };
}

const compared = (properties: Readonly<Record<string, unknown>>, absent: readonly string[]) => ({
  properties,
  compared: properties,
  absent,
});

/** The names of optional fields that a thing has not. */
const absentOf = <Item extends object>(
  item: Item,
  names: readonly (keyof Item & string)[],
): readonly string[] => names.filter((name) => item[name] === undefined);

function outcomeOf(result: CommandResult | undefined, row: CommandRow | undefined): ImportOutcome {
  if (result === undefined || row === undefined)
    return { status: 'REFUSED', failure: new Failure('INTERNAL_ERROR', 'It was not written.') };
  switch (result.code) {
    case null:
      return { status: 'WRITTEN' };
    case 'PRESENT':
    case 'ALREADY_EXISTS':
      return { status: 'PRESENT' };
    default:
      return { status: 'REFUSED', failure: refusalOf(result, row) };
  }
}
