import { describe, expect, test } from 'vitest';
import type { DumpSection, TrackerDump } from '../../../src/model/task/dump.ts';
import { readBeads } from '../../../src/readers/tracker/beads.ts';

const issue = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'bd-1',
  title: 'Round vouchers',
  status: 'open',
  priority: 1,
  issue_type: 'bug',
  created_at: '2026-01-02T03:04:05.123456789+01:00',
  updated_at: '2026-01-03T00:00:00Z',
  ...more,
});

function read(...issues: readonly ReturnType<typeof issue>[]) {
  const { items, remarks } = readBeads(
    issues.map((fields, index) => ({ line: index + 1, fields })),
    'shop',
  );
  const of = <Section extends DumpSection>(section: Section) =>
    items
      .filter((each) => each.section === section)
      .map(({ item }) => item) as TrackerDump[Section][number][];
  return { tasks: of('tasks'), links: of('links'), comments: of('comments'), agents: of('agents'), remarks };
}

test('an issue becomes a task of the namespace, the same each time, whose label tells its id', () => {
  const first = read(issue({ description: 'to cents', labels: ['money'], close_reason: '' }));
  expect(first.tasks).toEqual([
    {
      id: expect.stringMatching(/^shop--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/),
      title: 'Round vouchers',
      description: 'to cents',
      status: 'OPEN',
      priority: 'HIGH',
      type: 'BUG',
      phase: 'UNSCOPED',
      notes: '',
      labels: ['money', 'beads:bd-1'],
      createdAt: '2026-01-02T02:04:05.123456789Z',
      updatedAt: '2026-01-03T00:00:00Z',
      closeReason: '',
    },
  ]);
  expect(read(issue()).tasks[0]?.id).toBe(first.tasks[0]?.id);
});

describe('dependencies', () => {
  const dependency = (type: string) => ({
    issue_id: 'bd-1',
    depends_on_id: 'bd-2',
    type,
    created_at: '2026-01-04T00:00:00Z',
  });
  test.each([
    ['blocks', 'BLOCKED_BY', 'bd-1', 'bd-2'],
    ['parent-child', 'BLOCKED_BY', 'bd-2', 'bd-1'],
    ['discovered-from', 'DISCOVERED_FROM', 'bd-1', 'bd-2'],
  ])('%s becomes %s from %s to %s', (type, kind, from, to) => {
    const { tasks, links, remarks } = read(
      issue({ dependencies: [dependency(type)] }),
      issue({ id: 'bd-2' }),
    );
    const idOf = (name: string) => tasks.find(({ labels }) => labels.includes(`beads:${name}`))?.id;
    expect(links).toEqual([
      { kind, sourceId: idOf(from), targetId: idOf(to), createdAt: '2026-01-04T00:00:00Z' },
    ]);
    expect(remarks).toEqual([]);
  });

  test('of another type becomes a label, and is told', () => {
    const { tasks, links, remarks } = read(issue({ dependencies: [dependency('related')] }));
    expect(links).toEqual([]);
    expect(tasks[0]?.labels).toContain('beads-related:bd-2');
    expect(remarks).toEqual([expect.stringContaining('line 1: bd-1 → bd-2: the dependency related')]);
  });
});

test('states, types and priorities without an equivalent become labels', () => {
  const { tasks } = read(issue({ status: 'deferred', issue_type: 'molecule', priority: 7 }));
  expect(tasks[0]).toMatchObject({ status: 'OPEN', type: 'TASK', priority: 'MEDIUM' });
  expect(tasks[0]?.labels).toEqual([
    'beads:bd-1',
    'beads-status:deferred',
    'beads-type:molecule',
    'beads-priority:7',
  ]);
});

test('design, acceptance criteria and fields without an equivalent stand in the notes', () => {
  const { tasks } = read(
    issue({ notes: 'n', design: 'd', acceptance_criteria: 'a', external_ref: 'gh-9', estimated_minutes: 30 }),
  );
  expect(tasks[0]?.notes).toBe(
    'n\n\nDesign:\nd\n\nAcceptance criteria:\na\n\nFurther fields in beads:\n' +
      '{\n  "estimated_minutes": 30,\n  "external_ref": "gh-9"\n}',
  );
});

test('assignees and authors become people, one for each name', () => {
  const comments = [
    { id: 1, issue_id: 'bd-1', author: 'ada@example.com', text: 'no', created_at: '2026-01-05T00:00:00Z' },
    { id: 2, issue_id: 'bd-1', author: 'Ben', text: 'yes', created_at: '2026-01-06T00:00:00Z' },
  ];
  const { tasks, agents, comments: read1 } = read(issue({ assignee: 'ada@example.com', comments }));
  expect(agents.map(({ name, contact }) => [name, contact])).toEqual([
    ['ada@example.com', 'ada@example.com'],
    ['Ben', ''],
  ]);
  expect(tasks[0]?.ownerId).toBe(agents[0]?.id);
  expect(read1.map(({ authorId, body }) => [authorId, body])).toEqual([
    [agents[0]?.id, 'no'],
    [agents[1]?.id, 'yes'],
  ]);
});

test('an issue that was deleted there is left out, and told', () => {
  const { tasks, remarks } = read(issue({ status: 'tombstone' }));
  expect(tasks).toEqual([]);
  expect(remarks).toEqual(['line 1: bd-1 was deleted there and is left out.']);
});

test('values of other types than they ought to have are kept in the notes', () => {
  const { tasks } = read(issue({ title: 7, labels: 'money', closed_at: 'yesterday' }));
  expect(tasks[0]?.title).toBe('');
  expect(JSON.parse(tasks[0]?.notes.split('beads:\n')[1] ?? '')).toEqual({
    closed_at: 'yesterday',
    labels: 'money',
    title: 7,
  });
});

test('ids cannot be made in an empty namespace', () => {
  expect(() => readBeads([], '')).toThrow(expect.objectContaining({ code: 'INVALID_ID' }));
});
