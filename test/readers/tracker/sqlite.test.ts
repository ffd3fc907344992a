import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DumpItem, TrackerDump } from '../../../src/model/task/dump.ts';
import { openTrackerDatabase } from '../../../src/readers/tracker/sqlite.ts';
import { temporaryFile } from '../../cli/running.ts';
import { writeTrackerDatabase } from '../../trackerDatabase.ts';

const id = (number: number): string => `shop--00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const dump: TrackerDump = {
  agents: [
    { id: id(1), kind: 'HUMAN', name: 'Ada', contact: 'ada@example.com' },
    {
      id: id(2),
      kind: 'ML',
      role: 'worker',
      modelProvider: 'anthropic',
      modelName: 'claude-3-5-haiku-latest',
    },
    { id: id(3), kind: 'SOFTWARE', name: 'sorter', version: '1.2', sourceUrl: 'https://example.com/sorter' },
  ],
  activities: [
    {
      id: id(4),
      agentId: id(2),
      phase: 'WORKER_SLICES',
      stage: 'BLOCKED',
      notes: 'waits',
      startedAt: '2026-04-26T08:00:00.000000001Z',
      endedAt: '2026-04-26T09:00:00.000000000Z',
    },
  ],
  tasks: [
    {
      id: id(5),
      title: 'Round vouchers',
      description: 'to whole cents\nalways',
      status: 'CLOSED',
      priority: 'CRITICAL',
      type: 'BUG',
      phase: 'LANDING',
      ownerId: id(1),
      notes: '',
      labels: ['', 'money', 'ümlaut'],
      createdAt: '2026-04-26T07:00:00.123456789Z',
      updatedAt: '2026-04-26T10:00:00.000000000Z',
      closedAt: '2026-04-26T10:00:00.000000000Z',
      closeReason: 'done',
    },
  ],
  links: [
    { kind: 'GENERATED_BY', sourceId: id(5), targetId: id(4), createdAt: '2026-04-26T07:30:00.000000000Z' },
    {
      kind: 'BLOCKED_BY',
      sourceId: id(5),
      targetId: 'anything',
      createdAt: '2026-04-26T07:31:00.000000000Z',
    },
  ],
  comments: [
    {
      id: id(6),
      taskId: id(5),
      authorId: id(3),
      body: 'sorted',
      createdAt: '2026-04-26T07:40:00.000000000Z',
    },
  ],
};

const items: readonly DumpItem[] = [
  ...dump.agents.map((item) => ({ section: 'agents', item }) as const),
  ...dump.activities.map((item) => ({ section: 'activities', item }) as const),
  ...dump.tasks.map((item) => ({ section: 'tasks', item }) as const),
  ...dump.links.map((item) => ({ section: 'links', item }) as const),
  ...dump.comments.map((item) => ({ section: 'comments', item }) as const),
];

function databaseFile(change?: (database: DatabaseSync) => void): string {
  const file = temporaryFile('tracker.db', '');
  writeTrackerDatabase(file, dump, change);
  return file;
}

function read(file: string, partial = false) {
  const opened = openTrackerDatabase(file, { partial });
  onTestFinished(() => opened.close());
  return opened;
}

test('everything of a database is read as it is, in the order in which it can be written, and each time anew', () => {
  const opened = read(databaseFile());
  expect([...opened.items()]).toEqual(items);
  expect([...opened.items()]).toEqual(items);
  expect(opened.remarks).toEqual([]);
});

test('a database is read without a change to it or a file beside it, and what is written meanwhile is not seen', () => {
  const file = databaseFile();
  const before = readFileSync(file);
  const writing = new DatabaseSync(file);
  onTestFinished(() => writing.close());
  writing.exec("INSERT INTO labels SELECT id, 'before' FROM tasks");
  const opened = read(file);
  writing.exec("INSERT INTO labels SELECT id, 'after' FROM tasks");
  const labels = [...opened.items()].flatMap(({ section, item }) => (section === 'tasks' ? item.labels : []));
  expect(labels).toContain('before');
  expect(labels).not.toContain('after');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an agent whose registration broke off is read without a name', () => {
  const file = databaseFile((database) => database.exec(`INSERT INTO agents VALUES ('${id(9)}', 2)`));
  expect([...read(file).items()]).toContainEqual({
    section: 'agents',
    item: { id: id(9), kind: 'SOFTWARE', name: '' },
  });
});

describe('a newer database', () => {
  test.each([
    ['a table', 'CREATE TABLE journal (id INTEGER)', 'a table journal'],
    ['a column', 'ALTER TABLE tasks ADD COLUMN last_journal_id INTEGER', 'a column tasks.last_journal_id'],
  ])('with %s that is not known is refused, and read with a remark where parts will do', (_, sql, part) => {
    const file = databaseFile((database) => database.exec(sql));
    expect(() => read(file)).toThrow(
      expect.objectContaining({ code: 'TRACKER_FILE_TOO_NEW', message: expect.stringContaining(part) }),
    );
    const opened = read(file, true);
    expect(opened.remarks).toEqual([`${part} is passed over.`]);
    expect([...opened.items()]).toEqual(items);
  });

  test.each([
    ['another schema version', 'PRAGMA user_version = 3', 'schema version is 3'],
    ['a new status', "INSERT INTO statuses VALUES (3, 'parked')", '"parked" under 3'],
    ['words in another order', "UPDATE stages SET name = 'done' WHERE id = 3", '"done" under 3'],
  ])('with %s is refused, also where parts will do', (_, sql, reason) => {
    const file = databaseFile((database) => database.exec(sql));
    for (const partial of [false, true])
      expect(() => read(file, partial)).toThrow(
        expect.objectContaining({ code: 'TRACKER_FILE_TOO_NEW', message: expect.stringContaining(reason) }),
      );
  });
});

describe('a damaged database is TRACKER_FILE_INVALID', () => {
  test.each([
    ['cut short', (file: string) => truncateSync(file, statSync(file).size - 8_192)],
    [
      'overwritten in the middle',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 16_384);
        writeFileSync(file, bytes);
      },
    ],
    ['with nothing behind its head', (file: string) => truncateSync(file, 100)],
    ['no database', (file: string) => writeFileSync(file, 'SQLite format 3\0 and then not')],
  ])('when it is %s', (_, damage) => {
    const file = databaseFile();
    damage(file);
    expect(() => [...read(file).items()]).toThrow(expect.objectContaining({ code: 'TRACKER_FILE_INVALID' }));
  });

  test.each([
    ['of another program', 'DROP TABLE edges', 'no table edges'],
    ['without a column', 'ALTER TABLE comments DROP COLUMN body', 'comments has no body'],
    ['with a number that is no status', 'UPDATE tasks SET status_id = 7', '7 is no Status'],
  ])('when it is %s', (_, sql, reason) => {
    const file = databaseFile((database) => database.exec(sql));
    expect(() => [...read(file).items()]).toThrow(
      expect.objectContaining({ code: 'TRACKER_FILE_INVALID', message: expect.stringContaining(reason) }),
    );
  });
});
