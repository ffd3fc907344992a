import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/cli/client.ts';
import { type ExportedThing, exportedThings } from '../../src/cli/task/export.ts';
import { send } from '../../src/cli/task/import.ts';
import {
  type DumpItem,
  type DumpSection,
  dumpSections,
  type TrackerDump,
} from '../../src/model/task/dump.ts';
import { enumValue, type Text, type Vocabulary, vocabularies } from '../../src/model/task/vocabulary.ts';
import { instantFromEpochNanoseconds } from '../../src/model/time.ts';
import { whence as runWhence, temporaryFile } from '../cli/running.ts';
import { emptyGraph } from '../graphDatabase.ts';
import { writeTrackerDatabase } from '../trackerDatabase.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let server: TestWhence;
beforeAll(async () => {
  server = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => server.stop());
beforeEach(() => emptyGraph(server.graph.driver));

const idOf = (number: number, namespace = 'shop'): string =>
  `${namespace}--00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const word = <Name extends Vocabulary>(name: Name): fc.Arbitrary<Uppercase<Text<Name>>> =>
  fc.constantFrom(...(vocabularies[name] as readonly Text<Name>[]).map((each) => enumValue(each)));
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const time = fc
  .bigInt({ min: -1_000_000_000_000_000_000n, max: 4_000_000_000_000_000_000n })
  .map((nanoseconds) => instantFromEpochNanoseconds(nanoseconds) ?? '');
const namespace = fc.constantFrom('shop', 'https://git.example.com/a--b', 'ä ö');

interface SomeAgent {
  readonly kind: 'HUMAN' | 'SOFTWARE' | 'ML';
  readonly name: string;
  readonly contact: string;
}

function detailsOf({ kind, name, contact }: SomeAgent): Omit<TrackerDump['agents'][number], 'id'> {
  switch (kind) {
    case 'HUMAN':
      return { kind, name, contact };
    case 'SOFTWARE':
      return { kind, name, version: contact, sourceUrl: '' };
    case 'ML':
      return { kind, name, role: 'worker', modelProvider: 'local', modelName: name };
  }
}

/** What a tracker may hold: everything refers to what is there, and dependencies lead from later tasks to earlier ones. */
const dumps: fc.Arbitrary<TrackerDump> = fc
  .record({
    agents: fc.array(
      fc.record({
        namespace,
        name: text,
        contact: text,
        kind: fc.constantFrom<SomeAgent['kind']>('HUMAN', 'SOFTWARE', 'ML'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    activities: fc.array(
      fc.record({
        namespace,
        agent: fc.nat(),
        phase: word('Phase'),
        stage: word('Stage'),
        notes: text,
        startedAt: time,
        endedAt: fc.option(time, { nil: undefined }),
      }),
      { maxLength: 4 },
    ),
    tasks: fc.array(
      fc.record({
        namespace,
        title: text,
        description: text,
        status: word('Status'),
        priority: word('Priority'),
        type: word('TaskType'),
        phase: word('Phase'),
        owner: fc.option(fc.nat(), { nil: undefined }),
        notes: text,
        labels: fc.uniqueArray(text, { maxLength: 3 }),
        createdAt: time,
        updatedAt: time,
        closedAt: fc.option(time, { nil: undefined }),
        closeReason: text,
      }),
      { minLength: 2, maxLength: 12 },
    ),
    links: fc.array(
      fc.record({ kind: word('EdgeKind'), source: fc.nat(), target: fc.nat(), createdAt: time }),
      { maxLength: 20 },
    ),
    comments: fc.array(
      fc.record({ namespace, task: fc.nat(), author: fc.nat(), body: text, createdAt: time }),
      { maxLength: 6 },
    ),
  })
  .map(({ agents: someAgents, activities: someActivities, tasks: someTasks, links: someLinks, comments }) => {
    const pick = <Item>(list: readonly Item[], number: number): Item | undefined =>
      list[number % list.length];
    const agents = someAgents.map(({ namespace: own, ...agent }, number) => ({
      id: idOf(number, own),
      ...detailsOf(agent),
    }));
    const agentOf = (number: number): string => pick(agents, number)?.id ?? '';
    const activities = someActivities.map(({ namespace: own, agent, endedAt, ...activity }, number) => ({
      id: idOf(1_000 + number, own),
      agentId: agentOf(agent),
      ...activity,
      ...(endedAt === undefined ? {} : { endedAt }),
    }));
    const tasks = someTasks.map(({ namespace: own, owner, closedAt, ...task }, number) => ({
      id: idOf(2_000 + number, own),
      ...task,
      ...(owner === undefined ? {} : { ownerId: agentOf(owner) }),
      ...(closedAt === undefined ? {} : { closedAt }),
    }));
    const links = someLinks.flatMap(({ kind, source, target, createdAt }) => {
      const sourceId = pick(tasks, source)?.id ?? '';
      const targetId =
        kind === 'GENERATED_BY'
          ? pick(activities, target)?.id
          : kind === 'ATTRIBUTED_TO'
            ? agentOf(target)
            : pick(tasks, target)?.id;
      const isForward = kind === 'BLOCKED_BY' && source % tasks.length <= target % tasks.length;
      return targetId === undefined || isForward ? [] : [{ kind, sourceId, targetId, createdAt }];
    });
    return {
      agents,
      activities,
      tasks,
      links: [
        ...new Map(links.map((link) => [`${link.kind} ${link.sourceId} ${link.targetId}`, link])).values(),
      ],
      comments: comments.map(({ namespace: own, task, author, ...comment }, number) => ({
        id: idOf(3_000 + number, own),
        taskId: pick(tasks, task)?.id ?? '',
        authorId: agentOf(author),
        ...comment,
      })),
    };
  });

const itemsOf = (dump: TrackerDump): readonly DumpItem[] =>
  dumpSections.flatMap((section) => dump[section].map((item) => ({ section, item }) as unknown as DumpItem));
const fileOf = (dump: TrackerDump) => ({
  items: () => itemsOf(dump),
  remarks: [],
  close: () => undefined,
});

async function exported(): Promise<Record<DumpSection, readonly object[]>> {
  const things: ExportedThing[] = [];
  const client = createClient({ url: server.url, timeout: 60 });
  for await (const each of exportedThings(client, undefined)) things.push(each);
  return Object.fromEntries(
    dumpSections.map((section) => [
      section,
      sorted(things.flatMap((each) => (each.section === section ? [each.node] : []))),
    ]),
  ) as unknown as Record<DumpSection, readonly object[]>;
}

const keyOf = (item: object): string =>
  'id' in item ? String(item.id) : JSON.stringify(Object.entries(item).sort());
const sorted = (items: readonly object[]) =>
  [...items].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));

describe('import and export', () => {
  test('whatever a tracker holds comes out as it went in, also when it is told twice', async () => {
    const client = createClient({ url: server.url, timeout: 60 });
    await fc.assert(
      fc.asyncProperty(dumps, async (dump) => {
        await emptyGraph(server.graph.driver);
        expect((await send(fileOf(dump), client)).refusals).toEqual([]);
        const once = await exported();
        for (const section of dumpSections)
          expect(once[section]).toEqual(
            sorted(
              dump[section].map((item) =>
                'labels' in item ? { ...item, labels: item.labels.toSorted(byBytes) } : item,
              ),
            ),
          );
        const { counts, refusals } = await send(fileOf(dump), client);
        expect(refusals).toEqual([]);
        for (const section of dumpSections)
          expect(counts[section]).toEqual({ written: 0, present: dump[section].length, refused: 0 });
        expect(await exported()).toEqual(once);
      }),
      { numRuns: 6 },
    );
  });
});

const byBytes = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const at = (minute: number): string => `2026-04-26T08:${String(minute).padStart(2, '0')}:00.000000001Z`;
const task = (number: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id: idOf(number),
  title: `Task ${number}`,
  description: '',
  status: 'OPEN' as const,
  priority: 'MEDIUM' as const,
  type: 'TASK' as const,
  phase: 'UNSCOPED' as const,
  notes: '',
  labels: [],
  createdAt: at(number),
  updatedAt: at(number),
  closeReason: '',
  ...more,
});
const nothing: TrackerDump = { agents: [], activities: [], tasks: [], links: [], comments: [] };

describe('whence task import', () => {
  const run = (args: readonly string[], input?: string) =>
    runWhence(['task', ...args], {
      environment: { WHENCE_URL: server.url },
      ...(input === undefined ? {} : { input }),
    });
  const countTasks = async () =>
    (await server.ask<{ taskBoard: { total: number } }>('{ taskBoard { total } }')).taskBoard.total;

  test('takes over a database of the tracker; what it gives out again goes into another server', async () => {
    const file = temporaryFile('tracker.db', '');
    writeTrackerDatabase(file, {
      ...nothing,
      agents: [{ id: idOf(1), kind: 'HUMAN', name: 'Ada', contact: 'ada@example.com' }],
      tasks: [task(2, { ownerId: idOf(1), labels: ['b', 'a'] }), task(3)],
      links: [{ kind: 'BLOCKED_BY', sourceId: idOf(3), targetId: idOf(2), createdAt: at(4) }],
      comments: [{ id: idOf(5), taskId: idOf(3), authorId: idOf(1), body: 'waits', createdAt: at(5) }],
    });
    expect((await run(['import', file, '--dry-run'])).stdout).toMatch(/tasks +2 +0 +0 +0/);
    expect(await countTasks()).toBe(0);
    const first = await run(['import', file]);
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/tasks +2 +2 +0 +0/) });
    expect((await run(['import', file])).stdout).toMatch(/tasks +2 +0 +2 +0/);
    const { stdout } = await run(['export', '-o', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(6);
    await emptyGraph(server.graph.driver);
    expect(await run(['import', '-'], stdout)).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse((await run(['export', '-o', 'json'])).stdout)).toEqual(JSON.parse(stdout));
  });

  test('keeps what was changed since, refuses what leads to nothing or closes a cycle, and tells each', async () => {
    const link = (kind: 'BLOCKED_BY' | 'DERIVED_FROM', source: number, target: number) =>
      ({ kind, sourceId: idOf(source), targetId: idOf(target), createdAt: at(9) }) as const;
    const file = temporaryFile('tracker.db', '');
    writeTrackerDatabase(file, {
      ...nothing,
      agents: [{ id: '--00000000-0000-7000-8000-000000000001', kind: 'HUMAN', name: 'nobody', contact: '' }],
      tasks: [task(2), task(3), task(4, { ownerId: '--00000000-0000-7000-8000-000000000001' })],
      links: [link('BLOCKED_BY', 2, 3), link('BLOCKED_BY', 3, 2), link('DERIVED_FROM', 2, 8)],
    });
    const first = await run(['import', file, '-o', 'json']);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout).refusals).toEqual([
      expect.objectContaining({ section: 'agents', index: 0, code: 'INVALID_ID' }),
      expect.objectContaining({ section: 'tasks', index: 2, code: 'INVALID_ID' }),
      expect.objectContaining({ section: 'links', index: 1, code: 'NOT_FOUND' }),
      expect.objectContaining({ section: 'links', index: 2, code: 'CYCLE_DETECTED' }),
    ]);
    await server.ask(
      `mutation ($id: ID!) { updateTask(id: $id, input: { title: "newer" }) { task { id } } }`,
      { id: idOf(2) },
    );
    const second = await run(['import', file]);
    expect(second.stderr).toContain('tasks 0: ALREADY_EXISTS');
    expect(second.stdout).toMatch(/tasks +3 +0 +1 +2/);
    const { task: kept } = await server.ask<{ task: object }>(
      'query ($id: ID!) { task(id: $id) { title } }',
      {
        id: idOf(2),
      },
    );
    expect(kept).toEqual({ title: 'newer' });
  });

  test('takes over issues of beads, with a remark for what has no equivalent', async () => {
    const issue = (id: string, more: object = {}) =>
      JSON.stringify({
        id,
        title: id,
        status: 'open',
        priority: 0,
        issue_type: 'task',
        created_at: at(1),
        ...more,
      });
    const child = { dependencies: [{ issue_id: 'bd-2', depends_on_id: 'bd-1', type: 'parent-child' }] };
    const related = { dependencies: [{ issue_id: 'bd-3', depends_on_id: 'bd-1', type: 'related' }] };
    const file = temporaryFile(
      'issues.jsonl',
      `${issue('bd-1', { issue_type: 'epic' })}\n${issue('bd-2', child)}\n${issue('bd-3', related)}\n`,
    );
    const { code, stderr } = await run(['import', file, '--namespace', 'shop']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('warning: line 3: bd-3 → bd-1'),
    });
    const { taskBoard } = await server.ask<{ taskBoard: object }>(
      '{ taskBoard(namespace: "shop") { total ready epics { epic { title } total } } }',
    );
    expect(taskBoard).toEqual({ total: 3, ready: 2, epics: [{ epic: { title: 'bd-1' }, total: 1 }] });
  });

  test.each([
    ['a text', 'tasks.txt', 'hello', 'DOCUMENT_MALFORMED', 'line 1'],
    ['a list of numbers', 'tasks.json', '[1, 2]', 'TRACKER_FILE_INVALID', 'Line 1 is no JSON object'],
    ['some other JSON', 'tasks.json', '{"name": "x"}', 'TRACKER_FILE_INVALID', 'neither an issue'],
    ['nothing', 'tasks.ndjson', '', 'TRACKER_FILE_INVALID', 'holds no task'],
    ['an issue that is cut off', 'issues.jsonl', '{"id":"a"}\n{"id":', 'DOCUMENT_MALFORMED', 'line 2'],
    ['JSON nested like a bomb', 'issues.jsonl', `{"id":${'['.repeat(5_000)}`, 'DOCUMENT_TOO_DEEP', 'line 1'],
    [
      'an export of a later version',
      'export.json',
      '[{"record":"export","version":2}]',
      'TRACKER_FILE_TOO_NEW',
      'version 2',
    ],
    [
      'an export with a status that is none',
      'export.ndjson',
      `{"record":"export","version":1}\n${JSON.stringify({ record: 'task', ...task(1), status: 'DONE' })}\n`,
      'TRACKER_FILE_INVALID',
      'Line 2 is no record of an export: `status` is not one of OPEN',
    ],
    [
      'an export with a field that is not known',
      'export.ndjson',
      `{"record":"export","version":1}\n${JSON.stringify({ record: 'task', ...task(1), colour: 'red' })}\n`,
      'TRACKER_FILE_INVALID',
      '`colour` is no field',
    ],
    [
      'a damaged database',
      'tracker.db',
      'SQLite format 3\0 and then not',
      'TRACKER_FILE_INVALID',
      'cannot be read',
    ],
  ])('refuses %s before anything is sent', async (_, name, content, code, message) => {
    const { openTrackerInput } = await import('../../src/cli/task/trackerInput.ts');
    const file = temporaryFile(name, content);
    await expect(openTrackerInput(file, { namespace: 'shop', partial: false })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test('an export of one namespace takes along the agents and activities that it refers to', async () => {
    const [ada, ben] = [idOf(1, 'people'), idOf(2, 'people')];
    const client = createClient({ url: server.url, timeout: 60 });
    const dump: TrackerDump = {
      agents: [
        { id: ada, kind: 'HUMAN', name: 'Ada', contact: '' },
        { id: ben, kind: 'HUMAN', name: 'Ben', contact: '' },
      ],
      activities: [
        {
          id: idOf(3, 'work'),
          agentId: ada,
          phase: 'REVIEW',
          stage: 'COMPLETE',
          notes: '',
          startedAt: at(1),
        },
      ],
      tasks: [task(4), { ...task(5), id: idOf(5, 'other') }],
      links: [
        { kind: 'GENERATED_BY', sourceId: idOf(4), targetId: idOf(3, 'work'), createdAt: at(6) },
        { kind: 'BLOCKED_BY', sourceId: idOf(4), targetId: idOf(5, 'other'), createdAt: at(7) },
      ],
      comments: [],
    };
    expect((await send(fileOf(dump), client)).refusals).toEqual([]);
    const { stdout, stderr } = await run(['export', '--namespace', 'shop', '-o', 'ndjson']);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ record, id, kind }) => [record, id ?? kind])).toEqual([
      ['export', undefined],
      ['task', idOf(4)],
      ['link', 'GENERATED_BY'],
      ['activity', idOf(3, 'work')],
      ['agent', ada],
    ]);
    expect(stderr).toContain('1 links lead to tasks that are not exported');
  });

  test('an agent that commits brought is taken along with its identity, and keeps its id', async () => {
    const oid = 'a0a07bfdc810a4ab22e83766cb8dd0bfd1da5707';
    const commit = {
      record: 'commit',
      oid,
      repository: 'https://git.example.com/shop',
      author_email: 'ada@example.com',
      author_name: 'Ada',
      committed_at: at(1),
    };
    await server.ask('mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }', {
      documents: [commit],
    });
    const { agents } = await server.ask<{ agents: { id: string }[] }>('{ agents { id } }');
    const ada = agents[0]?.id ?? '';
    const client = createClient({ url: server.url, timeout: 60 });
    await send(fileOf({ ...nothing, tasks: [{ ...task(1), ownerId: ada }] }), client);
    const { stdout } = await run(['export', '-o', 'ndjson']);
    await emptyGraph(server.graph.driver);
    expect(await run(['import', '-', '-o', 'ndjson'], stdout)).toMatchObject({ code: 0 });
    expect(await server.ask('{ tasks { owner { id identity name } } }')).toEqual({
      tasks: [{ owner: { id: ada, identity: 'mailto:ada@example.com', name: 'Ada' } }],
    });
  });

  test('refuses more than 5,000 things in one call, and an id that does not follow from its identity', async () => {
    const mutation = `mutation ($input: ImportTrackerInput!) {
      importTracker(input: $input) { refusals { section index code } } }`;
    const links = Array.from({ length: 5_001 }, () => ({
      kind: 'BLOCKED_BY',
      sourceId: 'a',
      targetId: 'b',
      createdAt: at(1),
    }));
    const { errors } = await server.send(mutation, { input: { links } });
    expect(errors?.[0]?.extensions?.code).toBe('TOO_MANY_ITEMS');
    const agents = [
      { id: '00000000-0000-7000-8000-000000000000', kind: 'HUMAN', identity: 'mailto:ada@example.com' },
      { id: idOf(1), kind: 'ML', role: 'king' },
    ];
    expect(await server.ask(mutation, { input: { agents } })).toEqual({
      importTracker: {
        refusals: [
          { section: 'AGENTS', index: 0, code: 'INVALID_ID' },
          { section: 'AGENTS', index: 1, code: 'FIELD_INVALID' },
        ],
      },
    });
  });
});
