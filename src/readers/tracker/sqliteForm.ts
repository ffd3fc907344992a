import { Failure } from '../../failure.ts';
import { type Vocabulary, wordAt } from '../../model/task/vocabulary.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Runs a query and answers its rows one by one; whole numbers as bigint. */
export type Rows = (query: string) => Iterable<Row>;

/** The tables that hold the words of a vocabulary under their ordinals. */
const lookupTables = {
  statuses: 'Status',
  priorities: 'Priority',
  task_types: 'TaskType',
  edge_kinds: 'EdgeKind',
  agent_kinds: 'AgentKind',
  roles: 'Role',
  phases: 'Phase',
  stages: 'Stage',
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** The tables of the tracker with all their columns. */
const columnsOfTables: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(lookupTables).map((table) => [table, ['id', 'name']])),
  providers: ['id', 'name'],
  ml_models: ['id', 'provider_id', 'name'],
  agents: ['id', 'kind_id'],
  agents_human: ['agent_id', 'name', 'contact'],
  agents_ml: ['agent_id', 'role_id', 'model_id'],
  agents_software: ['agent_id', 'name', 'version', 'source'],
  tasks: [
    ...['id', 'namespace', 'title', 'description', 'status_id', 'priority_id', 'type_id', 'phase_id'],
    ...['owner_id', 'notes', 'created_at', 'updated_at', 'closed_at', 'close_reason'],
  ],
  edges: ['source_id', 'target_id', 'kind_id', 'created_at'],
  activities: ['id', 'agent_id', 'phase_id', 'stage_id', 'started_at', 'ended_at', 'notes'],
  labels: ['task_id', 'name'],
  comments: ['id', 'task_id', 'author_id', 'body', 'created_at'],
};

/**
 * Makes sure that a database is whole and one of the tracker, and of no later form than is known: what is not known could
 * not be taken over.
 *
 * @param partial whether tables and columns that are not known are passed over
 * @returns what is passed over
 * @throws Failure `TRACKER_FILE_INVALID`, `TRACKER_FILE_TOO_NEW`
 */
export function checkDatabase(rows: Rows, file: string, partial: boolean): readonly string[] {
  const [check] = rows('PRAGMA quick_check(1)');
  if (check?.quick_check !== 'ok') throw invalidFile(file, String(check?.quick_check ?? 'no answer'));
  const [version] = rows('PRAGMA user_version');
  if (version?.user_version !== 0n)
    throw tooNew(file, `its schema version is ${String(version?.user_version)}, and 0 is known`);
  const unknown = unknownParts(rows, file);
  if (unknown.length > 0 && !partial) throw tooNew(file, `it has ${unknown.join(', ')}`);
  for (const [table, vocabulary] of Object.entries(lookupTables))
    for (const { id, name } of rows(`SELECT id, name FROM ${table}`))
      if (wordAt(vocabulary, Number(id)) !== name)
        throw tooNew(file, `${table} has ${JSON.stringify(name)} under ${String(id)}`);
  return unknown.map((part) => `${part} is passed over.`);
}

function unknownParts(rows: Rows, file: string): readonly string[] {
  const present = new Map<string, Set<string>>();
  for (const { table, column } of rows(`SELECT tables.name AS "table", columns.name AS "column"
      FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
      WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1, 2`)) {
    const columns = present.get(String(table)) ?? new Set();
    present.set(String(table), columns.add(String(column)));
  }
  for (const [table, columns] of Object.entries(columnsOfTables)) {
    const missing = columns.filter((column) => present.get(table)?.has(column) !== true);
    if (missing.length === columns.length) throw invalidFile(file, `it has no table ${table}`);
    if (missing.length > 0) throw invalidFile(file, `the table ${table} has no ${missing.join(', ')}`);
  }
  return [...present].flatMap(([table, columns]) => {
    const known = columnsOfTables[table];
    if (known === undefined) return [`a table ${table}`];
    return [...columns]
      .filter((column) => !known.includes(column))
      .map((column) => `a column ${table}.${column}`);
  });
}

/** The failure for a file that is no database of the tracker, or damaged. */
export const invalidFile = (file: string, reason: string, cause?: unknown): Failure =>
  new Failure(
    'TRACKER_FILE_INVALID',
    `${file} cannot be read as a file of a tracker: ${reason}.`,
    'Name the file that the tracker opens. A damaged one can often be saved by the command .recover of sqlite3.',
    { cause },
  );

const tooNew = (file: string, reason: string): Failure =>
  new Failure(
    'TRACKER_FILE_TOO_NEW',
    `${file} is of a tracker that is newer than what is known here: ${reason}.`,
    'Update Whence, or take over what is known with --partial.',
  );
