import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../failure.ts';
import { instantOf } from '../../model/task/clock.ts';
import type { DumpItem } from '../../model/task/dump.ts';
import { enumValue, type Text, type Vocabulary, wordAt } from '../../model/task/vocabulary.ts';
import { checkDatabase, invalidFile, type Row, type Rows } from './sqliteForm.ts';
import type { TrackerFile } from './trackerFile.ts';

export interface SqliteOptions {
  /** Whether tables and columns that are not known are passed over, and told as remarks, instead of refused. */
  readonly partial: boolean;
}

/** Milliseconds to wait while the tracker itself writes. */
const busyTimeout = 5_000;

/**
 * Opens a database of the tracker that this one follows (spec/tracker.md, section 5), without writing to it. What is read
 * is what it held when it was opened, whatever is written to it meanwhile.
 *
 * @throws Failure `TRACKER_FILE_INVALID` for what is no such database or is damaged; `TRACKER_FILE_TOO_NEW` for one with
 *   tables, columns or words that are not known. `items` throws the former, too, where a value has another type.
 */
export function openTrackerDatabase(file: string, { partial }: SqliteOptions): TrackerFile {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(addressOf(file), { readOnly: true, timeout: busyTimeout });
    // One transaction over all that is read, so that it is of one moment.
    database.exec('BEGIN');
    const rows = rowsOf(database);
    const remarks = checkDatabase(rows, file, partial);
    const opened = database;
    return { items: () => itemsOf(rows, file), remarks, close: () => opened.close() };
  } catch (error) {
    database?.close();
    throw asFailure(error, file);
  }
}

/**
 * A database in WAL mode wants a file of shared memory beside it, which a folder may refuse that only can be read. Where
 * no journal is there, nobody writes, and it can be read as it is.
 */
function addressOf(file: string): URL {
  const url = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1');
  return url;
}

function rowsOf(database: DatabaseSync): Rows {
  return function* rows(query) {
    const statement = database.prepare(query);
    statement.setReadBigInts(true);
    yield* statement.iterate() as Iterable<Row>;
  };
}

function* itemsOf(rows: Rows, file: string): Iterable<DumpItem> {
  try {
    yield* agentsOf(rows);
    yield* activitiesOf(rows);
    yield* tasksOf(rows);
    yield* linksOf(rows);
    yield* commentsOf(rows);
  } catch (error) {
    throw asFailure(error, file);
  }
}

function* agentsOf(rows: Rows): Iterable<DumpItem> {
  for (const row of rows('SELECT agent_id, name, contact FROM agents_human ORDER BY agent_id')) {
    const { agent_id: id, name, contact } = row;
    const item = { id: text(id), kind: 'HUMAN', name: text(name), contact: text(contact) } as const;
    yield { section: 'agents', item };
  }
  const models = rows(`SELECT agent_id, role_id, providers.name AS provider, ml_models.name AS model
    FROM agents_ml JOIN ml_models ON ml_models.id = model_id JOIN providers ON providers.id = provider_id
    ORDER BY agent_id`);
  for (const { agent_id: id, role_id: role, provider, model } of models)
    yield {
      section: 'agents',
      item: {
        id: text(id),
        kind: 'ML',
        role: word('Role', role).toLowerCase(),
        modelProvider: text(provider),
        modelName: text(model),
      },
    };
  for (const row of rows('SELECT agent_id, name, version, source FROM agents_software ORDER BY agent_id'))
    yield {
      section: 'agents',
      item: {
        id: text(row.agent_id),
        kind: 'SOFTWARE',
        name: text(row.name),
        version: text(row.version),
        sourceUrl: text(row.source),
      },
    };
  yield* bareAgentsOf(rows);
}

/** The tracker registers an agent in two steps, so that one which broke off leaves an agent without a name. */
function* bareAgentsOf(rows: Rows): Iterable<DumpItem> {
  for (const { id, kind_id: kind } of rows(`SELECT id, kind_id FROM agents WHERE id NOT IN (
      SELECT agent_id FROM agents_human UNION ALL SELECT agent_id FROM agents_ml
      UNION ALL SELECT agent_id FROM agents_software) ORDER BY id`))
    yield { section: 'agents', item: { id: text(id), kind: agentKinds[word('AgentKind', kind)], name: '' } };
}

const agentKinds = { HUMAN: 'HUMAN', MACHINE_LEARNING: 'ML', SOFTWARE: 'SOFTWARE' } as const;

function* activitiesOf(rows: Rows): Iterable<DumpItem> {
  for (const row of rows(
    'SELECT id, agent_id, phase_id, stage_id, started_at, ended_at, notes FROM activities ORDER BY started_at, id',
  ))
    yield {
      section: 'activities',
      item: {
        id: text(row.id),
        agentId: text(row.agent_id),
        phase: word('Phase', row.phase_id),
        stage: word('Stage', row.stage_id),
        notes: text(row.notes),
        startedAt: time(row.started_at),
        ...optional('endedAt', row.ended_at, time),
      },
    };
}

function* tasksOf(rows: Rows): Iterable<DumpItem> {
  for (const row of rows(`SELECT id, title, description, status_id, priority_id, type_id, phase_id, owner_id, notes,
      created_at, updated_at, closed_at, close_reason,
      (SELECT json_group_array(name) FROM labels WHERE task_id = tasks.id) AS labels
    FROM tasks ORDER BY created_at, id`))
    yield {
      section: 'tasks',
      item: {
        id: text(row.id),
        title: text(row.title),
        description: text(row.description),
        status: word('Status', row.status_id),
        priority: word('Priority', row.priority_id),
        type: word('TaskType', row.type_id),
        phase: word('Phase', row.phase_id),
        ...optional('ownerId', row.owner_id, text),
        notes: text(row.notes),
        labels: (JSON.parse(text(row.labels)) as readonly unknown[]).map(text),
        createdAt: time(row.created_at),
        updatedAt: time(row.updated_at),
        ...optional('closedAt', row.closed_at, time),
        closeReason: text(row.close_reason),
      },
    };
}

function* linksOf(rows: Rows): Iterable<DumpItem> {
  for (const row of rows(
    'SELECT source_id, target_id, kind_id, created_at FROM edges ORDER BY created_at, source_id, target_id, kind_id',
  ))
    yield {
      section: 'links',
      item: {
        kind: word('EdgeKind', row.kind_id),
        sourceId: text(row.source_id),
        targetId: text(row.target_id),
        createdAt: time(row.created_at),
      },
    };
}

function* commentsOf(rows: Rows): Iterable<DumpItem> {
  for (const row of rows(
    'SELECT id, task_id, author_id, body, created_at FROM comments ORDER BY created_at, id',
  ))
    yield {
      section: 'comments',
      item: {
        id: text(row.id),
        taskId: text(row.task_id),
        authorId: text(row.author_id),
        body: text(row.body),
        createdAt: time(row.created_at),
      },
    };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`a text is ${typeof value}`);
  return value;
}

/** Nanoseconds since 1970. */
function time(value: unknown): string {
  if (typeof value !== 'bigint') throw new TypeError(`a time is ${typeof value}`);
  return instantOf(value);
}

function word<Name extends Vocabulary>(name: Name, ordinal: unknown): Uppercase<Text<Name>> {
  const found = wordAt(name, Number(ordinal));
  if (found === null) throw new TypeError(`${String(ordinal)} is no ${name}`);
  return enumValue(found);
}

function optional<Name extends string>(
  name: Name,
  value: unknown,
  read: (value: unknown) => string,
): Partial<Record<Name, string>> {
  return value === null || value === undefined ? {} : ({ [name]: read(value) } as Record<Name, string>);
}

function asFailure(error: unknown, file: string): Failure {
  if (error instanceof Failure) return error;
  return invalidFile(file, error instanceof Error ? error.message : String(error), error);
}
