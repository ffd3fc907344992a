import type { Driver } from 'neo4j-driver';
import type { Failure } from '../../../failure.ts';
import { type Clock, createClock } from '../../../model/task/clock.ts';
import type { TaskLinkKind } from '../../../model/task/vocabulary.ts';
import type { MovedTasks } from '../../tasks/readiness.ts';
import { toDateTime } from '../../values.ts';
import type { AuditNote } from '../audit.ts';
import {
  type Command,
  type CommandOptions,
  type CommandResult,
  type CommandRow,
  createCommands,
  gatherRows,
} from './commands.ts';
import { refusalOf } from './refusals.ts';
import {
  activityRow,
  agentProperties,
  changeRow,
  commentRow,
  type NewActivity,
  type NewAgent,
  type NewComment,
  type NewTask,
  type TaskChange,
  taskProperties,
} from './rows.ts';
import * as statements from './statements.ts';
import { createTaskImport, type ImportItems } from './taskImport.ts';

/** What became of one thing that was to be written. */
export type Outcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly failure: Failure };

export interface NewLink {
  readonly sourceId: string;
  readonly targetId: string;
  readonly kind: TaskLinkKind;
  /** When it was made; now when absent. */
  readonly createdAt?: string;
}

/**
 * All that changes tasks, activities, comments and registered agents. Each answers one outcome an item, in order; an item
 * is written wholly or not at all, and one that is refused does not stop the others. Ids must be well-formed. The note of a
 * call for one item is written with it.
 */
export interface TaskWriter {
  readonly createTasks: (tasks: readonly NewTask[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly changeTasks: (changes: readonly TaskChange[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly addLinks: (links: readonly NewLink[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly removeLinks: (links: readonly NewLink[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly addLabels: (labels: readonly TaskLabel[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly removeLabels: (labels: readonly TaskLabel[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly addComments: (comments: readonly NewComment[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly registerAgents: (agents: readonly NewAgent[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly startActivities: (
    activities: readonly NewActivity[],
    note?: AuditNote,
  ) => Promise<readonly Outcome[]>;
  readonly endActivities: (ids: readonly string[], note?: AuditNote) => Promise<readonly Outcome[]>;
  readonly importItems: ImportItems;
}

export interface TaskLabel {
  readonly taskId: string;
  readonly label: string;
}

/** Rows of one transaction of a batch. */
const batchRows = 1_000;
/** New tasks have nothing to do with each other, so that two transactions keep two cores of the server busy. */
const createLanes = 2;

const sourceAndTarget = (row: CommandRow): readonly string[] => [String(row.source), String(row.target)];
const ownTask = (row: CommandRow): readonly string[] => [String(row.id)];

export interface TaskWriterOptions extends CommandOptions {
  /** Called after tasks were written that may be ready, or make others ready. Imports are not told. */
  readonly onMoved?: (moved: MovedTasks) => void;
}

/** The commands over a graph. Make them once: rows of several callers travel together. */
export function createTaskWriter(
  driver: Driver,
  options: TaskWriterOptions = {},
  clock: Clock = createClock(),
): TaskWriter {
  const { onMoved = () => undefined } = options;
  const { run, runSteps } = createCommands(driver, options);
  const now = () => toDateTime(clock());

  /**
   * One item travels with those of other callers, many travel in transactions of their own.
   *
   * @param lanes transactions of a batch at a time: more than one only where no row depends on another one
   */
  function sender(command: Command, lanes = 1): Send {
    const sendOne = gatherRows(run, command);
    return async (rows, note) => {
      const [only] = rows;
      if (rows.length === 1 && only !== undefined) return [await sendOne(only, note)];
      const results: (readonly CommandResult[])[] = [];
      let next = 0;
      const sendParts = async (): Promise<void> => {
        while (next * batchRows < rows.length) {
          const part = next;
          next += 1;
          results[part] = await run(command, rows.slice(part * batchRows, (part + 1) * batchRows));
        }
      };
      const sent = await Promise.allSettled(Array.from({ length: lanes }, sendParts));
      for (const each of sent) if (each.status === 'rejected') throw each.reason;
      return results.flat();
    };
  }

  const create = sender({ statement: statements.createTasks }, createLanes);
  const createBlocked = sender({ statement: statements.createBlockedTasks });
  const change = sender({ statement: statements.changeTasks, tasksOf: ownTask });
  const label = sender({ statement: statements.addLabels, tasksOf: ownTask });
  const unlabel = sender({ statement: statements.removeLabels, tasksOf: ownTask });
  const comment = sender({ statement: statements.addComments });
  const register = sender({ statement: statements.registerAgents });
  const start = sender({ statement: statements.startActivities });
  const end = sender({ statement: statements.endActivities });
  const link = perKind((kind) =>
    sender(
      kind === 'BLOCKED_BY'
        ? { statement: statements.addDependencies, lock: statements.lockDependencies }
        : { statement: statements.addLinks(kind), tasksOf: sourceAndTarget },
    ),
  );
  const unlink = perKind((kind) =>
    sender({
      statement: statements.removeLinks(kind),
      ...(kind === 'BLOCKED_BY' ? { lock: statements.lockDependencies } : { tasksOf: sourceAndTarget }),
    }),
  );

  const linkRow = ({ sourceId, targetId, createdAt }: NewLink): CommandRow => ({
    source: sourceId,
    target: targetId,
    now: createdAt === undefined ? now() : toDateTime(createdAt),
  });

  return {
    createTasks: async (tasks, note) => {
      const rows = tasks.map((task) => ({
        ownerId: task.ownerId ?? null,
        blockers: [...new Set(task.blockedBy ?? [])],
        properties: taskProperties(task, clock),
      }));
      const send = rows.some(({ blockers }) => blockers.length > 0) ? createBlocked : create;
      const results = await send(rows, note);
      const made = rows.filter(({ properties }, index) => properties.open && results[index]?.code === null);
      onMoved({ closed: [], opened: made.map(({ properties }) => properties.id) });
      return outcomes(rows, results, ({ properties }) => properties.id);
    },
    changeTasks: async (changes, note) => {
      const rows = changes.map((each) => changeRow(each, now()));
      const results = await change(rows, note);
      onMoved(movedBy(rows, results, ({ id }) => id));
      return outcomes(rows, results, ({ id }) => id);
    },
    addLinks: (links, note) => byKind(links, (rows, kind) => link[kind](rows, note), linkRow),
    removeLinks: (links, note) => byKind(links, (rows, kind) => unlink[kind](rows, note), linkRow, onMoved),
    addLabels: async (labels, note) => labelOutcomes(labels, (rows) => label(rows, note)),
    removeLabels: async (labels, note) => labelOutcomes(labels, (rows) => unlabel(rows, note)),
    addComments: async (comments, note) => {
      const rows = comments.map((each) => commentRow(each, now()));
      return outcomes(rows, await comment(rows, note), ({ properties }) => properties.id);
    },
    registerAgents: async (agents, note) => {
      const rows = agents.map((agent) => ({ properties: agentProperties(agent, now()) }));
      return outcomes(rows, await register(rows, note), ({ properties }) => properties.id);
    },
    startActivities: async (activities, note) => {
      const rows = activities.map((activity) => activityRow(activity, now()));
      return outcomes(rows, await start(rows, note), ({ id }) => id);
    },
    endActivities: async (ids, note) => {
      const rows = ids.map((id) => ({ id, now: now() }));
      return outcomes(rows, await end(rows, note), ({ id }) => id);
    },
    importItems: createTaskImport(runSteps, clock),
  };
}

async function labelOutcomes(
  labels: readonly TaskLabel[],
  send: (rows: readonly CommandRow[]) => Promise<readonly CommandResult[]>,
): Promise<readonly Outcome[]> {
  const rows = labels.map(({ taskId, label }) => ({ id: taskId, label: label.toWellFormed() }));
  return outcomes(rows, await send(rows), ({ id }) => id);
}

/** The tasks that rows opened or closed. */
function movedBy<Row extends CommandRow>(
  rows: readonly Row[],
  results: readonly CommandResult[],
  idOf: (row: Row) => string,
): MovedTasks {
  const idsWith = (effect: CommandResult['effect']): readonly string[] =>
    rows.filter((_, index) => results[index]?.effect === effect).map(idOf);
  return { closed: idsWith('CLOSED'), opened: idsWith('OPENED') };
}

function outcomes<Row extends CommandRow>(
  rows: readonly Row[],
  results: readonly CommandResult[],
  idOf: (row: Row) => string,
): readonly Outcome[] {
  return rows.map((row, index) => {
    const result = results[index];
    if (result === undefined || result.code === null) return { ok: true, id: idOf(row) };
    return { ok: false, failure: refusalOf(result, row) };
  });
}

type Send = (rows: readonly CommandRow[], note?: AuditNote) => Promise<readonly CommandResult[]>;

const perKind = (make: (kind: TaskLinkKind) => Send): Readonly<Record<TaskLinkKind, Send>> => ({
  BLOCKED_BY: make('BLOCKED_BY'),
  DERIVED_FROM: make('DERIVED_FROM'),
  SUPERSEDES: make('SUPERSEDES'),
  DISCOVERED_FROM: make('DISCOVERED_FROM'),
  GENERATED_BY: make('GENERATED_BY'),
  ATTRIBUTED_TO: make('ATTRIBUTED_TO'),
});

/** Each kind of link has a statement of its own; outcomes come back in the order of the links. */
async function byKind(
  links: readonly NewLink[],
  send: (rows: readonly CommandRow[], kind: TaskLinkKind) => Promise<readonly CommandResult[]>,
  rowOf: (link: NewLink) => CommandRow,
  onMoved: (moved: MovedTasks) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const results: Outcome[] = new Array(links.length);
  const numbered = links.map((link, index) => ({ kind: link.kind, index, row: rowOf(link) }));
  for (const [kind, group = []] of Map.groupBy(numbered, ({ kind }) => kind)) {
    const rows = group.map(({ row }) => row);
    const answers = await send(rows, kind);
    onMoved(movedBy(rows, answers, ({ source }) => String(source)));
    const written = outcomes(rows, answers, ({ source }) => String(source));
    group.forEach(({ index }, place) => {
      const outcome = written[place];
      if (outcome !== undefined) results[index] = outcome;
    });
  }
  return results;
}
