import type { Record as AnyRecord, Driver, ManagedTransaction } from 'neo4j-driver';
import { createBatchLoader } from '../../reads.ts';
import { runStatement } from '../../sessions.ts';
import type { AuditNote } from '../audit.ts';
import { codesOfRefusals } from './refusals.ts';
import { lockTasks } from './statements.ts';

/** What became of a row of a command: null code where it was written. */
export interface CommandResult {
  readonly code: string | null;
  /** Ids along the cycle that a refused dependency would close; null stands for those that are left out. */
  readonly cycle?: readonly (string | null)[] | null;
  /** Which way a written row moved a task, where it may make others ready or be ready itself. */
  readonly effect?: 'OPENED' | 'CLOSED' | null;
}

/** Parameters of one row of a statement. */
export type CommandRow = Readonly<Record<string, unknown>>;

/** A statement, and what is locked before it looks at anything. */
export interface Command {
  readonly statement: string;
  /** The statement that takes the one lock of a kind of change. */
  readonly lock?: string;
  /** Ids of the tasks that a row changes. */
  readonly tasksOf?: (row: CommandRow) => readonly string[];
}

/** Runs rows of a command in one transaction, in their order, and answers one result a row. */
export type RunCommand = (
  command: Command,
  rows: readonly CommandRow[],
  notes?: Notes,
) => Promise<readonly CommandResult[]>;

/** Notes for the audit log by the rows that they tell of, in the order of the rows. */
export type Notes = readonly (AuditNote | undefined)[];

/** A command with its rows. */
export interface Step {
  readonly command: Command;
  readonly rows: readonly CommandRow[];
  /** Written with the rows, with the code of what came of each. */
  readonly notes?: Notes;
}

/** Runs several commands in one transaction, one after the other, and answers the results of each. */
export type RunSteps = (steps: readonly Step[]) => Promise<readonly (readonly CommandResult[])[]>;

/** Runs commands over a graph. */
export interface Commands {
  readonly run: RunCommand;
  readonly runSteps: RunSteps;
}

/** Sends one row, with the note of its caller; rows of several callers travel together. */
export type SendRow = (row: CommandRow, note?: AuditNote) => Promise<CommandResult>;

export interface CommandOptions {
  readonly database?: string;
  /** Milliseconds after which the server ends a transaction. */
  readonly transactionTimeout?: number;
}

const constraintViolated = 'Neo.ClientError.Schema.ConstraintValidationFailed';
const raceAttempts = 5;
/** Rows of one transaction that gathers commands of several callers. */
const gatheredRows = 500;

/**
 * Transactions that look and write as one: what a row depends on is locked first, in one order for all writers, and a row
 * that may not be written is answered by code. A transaction that met a deadlock or a passing fault is tried again by the
 * driver, one that met a node that another writer made in the meantime by us.
 */
export function createCommands(driver: Driver, options: CommandOptions = {}): Commands {
  const { database, transactionTimeout: timeout = 60_000 } = options;
  const place = database === undefined ? {} : { database };
  const runSteps: RunSteps = async (all) => {
    const steps = all.filter(({ rows }) => rows.length > 0);
    if (steps.length === 0) return all.map(() => []);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const results = await transact(statementsOf(steps));
        for (const { notes = [] } of steps) for (const note of notes) note?.written();
        const places = new Map(steps.map((step, number) => [step, resultsOf(results[number] ?? [], step)]));
        return all.map((step) => places.get(step) ?? []);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        if (attempt === raceAttempts || code !== constraintViolated) throw error;
      }
    }
  };

  async function transact(statements: readonly Statement[]): Promise<readonly (readonly AnyRecord[])[]> {
    const [only] = statements;
    if (only !== undefined && statements.length === 1) {
      const { text, batch } = only;
      return [
        await runStatement(driver, database, { access: 'WRITE', text, parameters: { batch }, timeout }),
      ];
    }
    const session = driver.session(place);
    try {
      return await session.executeWrite((transaction) => runAll(transaction, statements), { timeout });
    } finally {
      await session.close();
    }
  }

  return {
    runSteps,
    run: async (command, rows, notes = []) => {
      const [results = []] = await runSteps([{ command, rows, notes }]);
      return results;
    },
  };
}

/**
 * Gathers rows of a command: a lone row goes out at once; while a transaction is out, rows gather, and go out together
 * as soon as it is back. When a gathered transaction fails, its rows go out one by one, so that none fails for another.
 */
export function gatherRows(run: RunCommand, command: Command): SendRow {
  let number = 0;
  const loader = createBatchLoader<SentRow, CommandResult>(
    async (keys) => {
      try {
        const rows = keys.map(({ row }) => row);
        const notes = keys.map(({ note }) => note);
        return await run(command, rows, notes);
      } catch (error) {
        if (keys.length === 1) throw error;
        const results: (CommandResult | Error)[] = [];
        for (const key of keys) results.push(await runAlone(run, command, key));
        return results as CommandResult[];
      }
    },
    { maximumKeys: gatheredRows, maximumBatches: 1, identify: (key) => String(key.number) },
  );
  return (row, note) => {
    number += 1;
    return loader.load({ number, row, note });
  };
}

interface SentRow {
  readonly number: number;
  readonly row: CommandRow;
  readonly note: AuditNote | undefined;
}

/** A loader takes an error in the place of a value as that key's failure. */
async function runAlone(
  run: RunCommand,
  command: Command,
  { row, note }: SentRow,
): Promise<CommandResult | Error> {
  try {
    const [result] = await run(command, [row], [note]);
    return result ?? { code: null };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** All statements are sent together, without a round trip between them, and the server takes them in this order. */
async function runAll(
  transaction: ManagedTransaction,
  statements: readonly Statement[],
): Promise<readonly (readonly AnyRecord[])[]> {
  const results = await Promise.all(statements.map(({ text, batch }) => transaction.run(text, { batch })));
  return results.map(({ records }) => records);
}

interface Statement {
  readonly text: string;
  readonly batch: Readonly<Record<string, unknown>>;
}

/** The first statement begins with the locks of all, in the one order that all writers keep. */
function statementsOf(steps: readonly Step[]): readonly Statement[] {
  const locks = new Set(steps.flatMap(({ command: { lock } }) => (lock === undefined ? [] : [lock])));
  const ids = new Set(steps.flatMap(({ command: { tasksOf }, rows }) => rows.flatMap(tasksOf ?? noTasks)));
  const locking = [...locks, ...(ids.size === 0 ? [] : [lockTasks])];
  return steps.map(({ command, rows, notes = [] }, number) => {
    const numbered = rows.map((row, index) => ({ ...row, index: BigInt(index) }));
    const isNoted = notes.some((note) => note !== undefined);
    const statement = isNoted ? withNotes(command.statement) : command.statement;
    const batch = {
      rows: numbered,
      ...(isNoted
        ? { notes: rows.map((_, index) => notes[index]?.row() ?? null), codes: codesOfRefusals }
        : {}),
    };
    return number === 0
      ? { text: [keepPlan, ...locking, statement].join('\n'), batch: { ...batch, ids: [...ids].sort() } }
      : { text: `${keepPlan}\n${statement}`, batch };
  });
}

/**
 * A statement that writes the notes of its rows, too: one transaction in place of two, and neither a change without its
 * note nor a note without its change.
 */
const withNotes = (statement: string): string => `CALL () {
${statement}
}
FOREACH (note IN [each IN [$batch.notes[index]] WHERE each IS NOT NULL] |
  CREATE (entry:AuditEntry) SET entry = note SET entry.code = $batch.codes[code])
RETURN *`;

const noTasks = (): readonly string[] => [];

function resultsOf(records: readonly AnyRecord[], { rows }: Step): readonly CommandResult[] {
  const results = new Map(
    records.map((record) => [
      Number(record.get('index')),
      {
        code: record.get('code'),
        ...(record.has('cycle') ? { cycle: record.get('cycle') } : {}),
        ...(record.has('effect') ? { effect: record.get('effect') } : {}),
      },
    ]),
  );
  return rows.map((_, index) => {
    const result = results.get(index);
    if (result === undefined) throw new Error('a command answered another number of results than of rows');
    return result;
  });
}

/** Statements are anchored by index hints: planning them anew as the graph grows costs more than it gives. */
const keepPlan = 'CYPHER replan=skip';
