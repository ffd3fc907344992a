import { DatabaseSync } from 'node:sqlite';
import type { TrackerDump } from '../src/model/task/dump.ts';
import { ordinalOf, type Vocabulary, vocabularies } from '../src/model/task/vocabulary.ts';
import { toEpochNanoseconds } from '../src/model/time.ts';

const lookups = {
  statuses: 'Status',
  priorities: 'Priority',
  task_types: 'TaskType',
  edge_kinds: 'EdgeKind',
  agent_kinds: 'AgentKind',
  roles: 'Role',
  phases: 'Phase',
  stages: 'Stage',
} as const satisfies Readonly<Record<string, Vocabulary>>;

const schema = [
  ...Object.keys(lookups).map((table) => `${table} (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)`),
  'providers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)',
  'ml_models (id INTEGER PRIMARY KEY, provider_id INTEGER NOT NULL REFERENCES providers(id), name TEXT NOT NULL)',
  'agents (id TEXT PRIMARY KEY, kind_id INTEGER NOT NULL REFERENCES agent_kinds(id))',
  "agents_human (agent_id TEXT PRIMARY KEY REFERENCES agents(id), name TEXT NOT NULL, contact TEXT NOT NULL DEFAULT '')",
  'agents_ml (agent_id TEXT PRIMARY KEY REFERENCES agents(id), role_id INTEGER NOT NULL, model_id INTEGER NOT NULL)',
  'agents_software (agent_id TEXT PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, source TEXT NOT NULL)',
  `tasks (id TEXT PRIMARY KEY, namespace TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
    status_id INTEGER NOT NULL DEFAULT 0, priority_id INTEGER NOT NULL DEFAULT 2, type_id INTEGER NOT NULL DEFAULT 2,
    phase_id INTEGER NOT NULL, owner_id TEXT REFERENCES agents(id), notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, closed_at INTEGER, close_reason TEXT NOT NULL DEFAULT '')`,
  `edges (source_id TEXT NOT NULL, target_id TEXT NOT NULL, kind_id INTEGER NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (source_id, target_id, kind_id))`,
  `activities (id TEXT PRIMARY KEY, agent_id TEXT NOT NULL, phase_id INTEGER NOT NULL, stage_id INTEGER NOT NULL,
    started_at INTEGER NOT NULL, ended_at INTEGER, notes TEXT NOT NULL DEFAULT '')`,
  'labels (task_id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (task_id, name))',
  `comments (id TEXT PRIMARY KEY, task_id TEXT NOT NULL, author_id TEXT NOT NULL, body TEXT NOT NULL,
    created_at INTEGER NOT NULL)`,
];

/** Writes a database as the tracker that ours follows writes it (spec/tracker.md, section 5), in WAL mode. */
export function writeTrackerDatabase(
  file: string,
  dump: TrackerDump,
  change: (database: DatabaseSync) => void = () => undefined,
): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('BEGIN');
    for (const table of schema) database.exec(`CREATE TABLE ${table} STRICT`);
    for (const [table, name] of Object.entries(lookups))
      vocabularies[name].forEach((word, id) => {
        insert(database, table, [id, word]);
      });
    for (const agent of dump.agents) insertAgent(database, agent);
    for (const { id, agentId, phase, stage, startedAt, endedAt, notes } of dump.activities)
      insert(database, 'activities', [
        ...[id, agentId, ordinalOf('Phase', phase), ordinalOf('Stage', stage)],
        ...[time(startedAt), time(endedAt), notes],
      ]);
    for (const task of dump.tasks) insertTask(database, task);
    for (const { kind, sourceId, targetId, createdAt } of dump.links)
      insert(database, 'edges', [sourceId, targetId, ordinalOf('EdgeKind', kind), time(createdAt)]);
    for (const { id, taskId, authorId, body, createdAt } of dump.comments)
      insert(database, 'comments', [id, taskId, authorId, body, time(createdAt)]);
    change(database);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

type SqlValue = string | number | bigint | null;

function insert(database: DatabaseSync, table: string, values: readonly SqlValue[]): void {
  const places = values.map(() => '?').join(', ');
  database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${places})`).run(...values);
}

const time = (instant: string | undefined): bigint | null =>
  instant === undefined ? null : toEpochNanoseconds(instant);

function insertAgent(database: DatabaseSync, agent: TrackerDump['agents'][number]): void {
  const { id, kind, name = '', contact = '', version = '', sourceUrl = '' } = agent;
  const kinds = { HUMAN: 0, ML: 1, SOFTWARE: 2, REMOTE_PEER: 9 } as const;
  insert(database, 'agents', [id, kinds[kind]]);
  if (kind === 'HUMAN') insert(database, 'agents_human', [id, name, contact]);
  if (kind === 'SOFTWARE') insert(database, 'agents_software', [id, name, version, sourceUrl]);
  if (kind !== 'ML') return;
  const { modelProvider = '', modelName = '', role = '' } = agent;
  database.prepare('INSERT OR IGNORE INTO providers (name) VALUES (?)').run(modelProvider);
  database
    .prepare('INSERT INTO ml_models (provider_id, name) SELECT id, ? FROM providers WHERE name = ?')
    .run(modelName, modelProvider);
  database
    .prepare(
      'INSERT INTO agents_ml SELECT ?, roles.id, max(ml_models.id) FROM ml_models, roles WHERE roles.name = ?',
    )
    .run(id, role);
}

function insertTask(database: DatabaseSync, task: TrackerDump['tasks'][number]): void {
  const { id, title, description, status, priority, type, phase, notes, closeReason } = task;
  insert(database, 'tasks', [
    ...[id, id.slice(0, id.lastIndexOf('--')), title, description, ordinalOf('Status', status)],
    ...[ordinalOf('Priority', priority), ordinalOf('TaskType', type), ordinalOf('Phase', phase)],
    ...[
      task.ownerId ?? null,
      notes,
      time(task.createdAt),
      time(task.updatedAt),
      time(task.closedAt),
      closeReason,
    ],
  ]);
  for (const label of task.labels) insert(database, 'labels', [id, label]);
}
