import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyGraph } from '../graphDatabase.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());
beforeEach(() => emptyGraph(whence.graph.driver));

async function createTask(title: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const input = { namespace: 'shop', title, type: 'TASK', priority: 'MEDIUM', phase: 'UNSCOPED', ...more };
  const { createTask: made } = await whence.ask<{ createTask: { task: { id: string } } }>(
    'mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }',
    { input },
  );
  return made.task.id;
}

const close = (id: string) =>
  whence.ask('mutation ($id: ID!) { closeTask(id: $id) { task { status } } }', { id });

/** The titles that a stream tells, one by one. */
async function* told(filter: object): AsyncGenerator<string> {
  const response = await fetch(`${whence.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: 'subscription ($filter: TaskFilter) { taskReady(filter: $filter) { title status } }',
      variables: { filter },
    }),
  });
  let text = '';
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const [, data = ''] = /^data: ?(.*)$/m.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      if (data === '') continue;
      const { data: answer } = JSON.parse(data);
      yield `${answer.taskReady.title} ${answer.taskReady.status}`;
    }
  }
}

/** Starts to listen; answers the next tasks that are told. */
async function listen(filter: object) {
  const stream = told(filter);
  const first = stream.next();
  await expect.poll(() => whence.services.events.isHeard()).toBe(true);
  let next: Promise<IteratorResult<string>> | undefined = first;
  return async (): Promise<string | undefined> => {
    const { value } = await (next ?? stream.next());
    next = undefined;
    return value;
  };
}

test('tells what was made without a blocker, opened again, or lost its last open blocker by closing or unlinking', async () => {
  const next = await listen({ namespace: 'shop', label: 'told' });
  const labels = ['told'];
  const [a, b] = [await createTask('a'), await createTask('b')];
  const waiting = await createTask('waiting', { labels, blockedBy: [a, b] });
  await createTask('alone', { labels });
  expect(await next()).toBe('alone OPEN');
  await close(a);
  const input = { kind: 'BLOCKED_BY', sourceId: waiting, targetId: b };
  await whence.ask('mutation ($input: TaskLinkInput!) { removeTaskLink(input: $input) { kind } }', { input });
  expect(await next()).toBe('waiting OPEN');
  await close(waiting);
  await whence.ask('mutation ($id: ID!) { reopenTask(id: $id) { task { id } } }', { id: waiting });
  expect(await next()).toBe('waiting OPEN');
  const last = await createTask('last', { labels, blockedBy: [b] });
  await whence.ask(
    'mutation ($id: ID!) { updateTask(id: $id, input: { title: "renamed" }) { task { id } } }',
    {
      id: last,
    },
  );
  await whence.ask('mutation ($ids: [ID!]!) { closeTasks(ids: $ids) { refused } }', { ids: [b] });
  expect(await next()).toBe('renamed OPEN');
});

test('two callers that close the last two blockers at once leave no task untold', async () => {
  const next = await listen({ namespace: 'races' });
  for (let round = 0; round < 10; round += 1) {
    const blockedBy = [await createTask('a'), await createTask('b')];
    await createTask(`waiting ${round}`, { namespace: 'races', blockedBy });
    await Promise.all(blockedBy.map(close));
    let title = await next();
    // One that both callers saw may be told twice.
    while (title === `waiting ${round - 1} OPEN`) title = await next();
    expect(title).toBe(`waiting ${round} OPEN`);
  }
});

test('a new task waits for tasks that are there, and is not made without them', async () => {
  const unknown = 'shop--00000000-0000-7000-8000-000000000000';
  const create = `mutation ($inputs: [CreateTaskInput!]!) {
    createTasks(inputs: $inputs) { results { code message } } }`;
  const input = { namespace: 'shop', title: 'a', type: 'TASK', priority: 'LOW', phase: 'UNSCOPED' };
  const blocker = await createTask('b');
  const { createTasks } = await whence.ask<{ createTasks: { results: object[] } }>(create, {
    inputs: [
      { ...input, blockedBy: [unknown] },
      { ...input, blockedBy: [blocker, blocker] },
      { ...input, blockedBy: ['shop'] },
      { ...input, blockedBy: Array.from({ length: 201 }, () => blocker) },
    ],
  });
  expect(createTasks.results.map((result) => 'code' in result && result.code)).toEqual([
    'NOT_FOUND',
    null,
    'INVALID_ID',
    'TOO_MANY_ITEMS',
  ]);
  expect(await whence.ask('{ blockedTasks { nodes { blockedBy { title } } } }')).toEqual({
    blockedTasks: { nodes: [{ blockedBy: [{ title: 'b' }] }] },
  });
});
