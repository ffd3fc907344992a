import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import {
  createSourceStates,
  type LeasedSource,
  type SourceStates,
} from '../../src/graph/writer/sourceStates.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { createIngest } from '../../src/ingest/ingest.ts';
import type { PassResult } from '../../src/sources/run.ts';
import { createScheduler } from '../../src/sources/scheduler.ts';
import { emptyGraph, openTestGraph, testDatabase, testNeo4j } from '../graphDatabase.ts';
import { toolsOf } from '../sources/reading.ts';
import { startStandIn } from '../sources/standIn.ts';

let driver: Driver;
let states: SourceStates;
/** A lease that no test outlives. */
const long = 600_000;

beforeAll(async () => {
  driver = openTestGraph();
  await migrate(driver, testDatabase);
  states = createSourceStates(driver, testDatabase);
});
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const put = (name: string, more: object = {}) =>
  states.put({ name, kind: 'OCI_REGISTRY', definition: '{}', intervalSeconds: 60, enabled: true, ...more });

const until = async <T>(look: () => Promise<T | null>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('a source that is due', () => {
  it('is read by one of many instances that ask at once', async () => {
    await put('one');
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) => states.acquire(`instance ${index}`, long)),
    );
    expect(taken.filter((leased) => leased !== null)).toMatchObject([
      { name: 'one', cursor: null, full: false, failures: 0 },
    ]);
  });

  it('is not due again before its time, and at once when it is asked for', async () => {
    await put('one');
    await states.acquire('a', long);
    await states.finish('one', 'a', { status: 'DONE', nextAttemptIn: long });
    expect(await states.acquire('a', long)).toBeNull();
    expect(await states.request('one', true)).toBe(true);
    expect(await states.acquire('a', long)).toMatchObject({ name: 'one', full: true });
  });

  it('that is asked for while it is read is read once more', async () => {
    await put('one');
    await states.acquire('a', long);
    await states.request('one', false);
    expect(await states.acquire('b', long)).toBeNull();
    await states.finish('one', 'a', { status: 'DONE', nextAttemptIn: long });
    expect(await states.acquire('b', long)).toMatchObject({ name: 'one' });
  });

  it('is not read while it is switched off, or after it was removed', async () => {
    await put('off', { enabled: false });
    await put('removed');
    expect(await states.remove('removed')).toBe(true);
    expect(await states.remove('removed')).toBe(false);
    expect(await states.request('off', false)).toBe(false);
    expect(await states.acquire('a', long)).toBeNull();
  });
});

describe('a lease', () => {
  it('that was lost lets nothing more be stored by who held it', async () => {
    await put('one');
    await states.acquire('a', 1);
    const taken = await until<LeasedSource>(() => states.acquire('b', long));
    expect(taken.name).toBe('one');
    const counts = { read: 1, accepted: 1, unchanged: 0, rejected: 0 };
    expect(await states.keep('one', 'a', long, { counts, cursor: 'late', gaps: [], gapCount: 0 })).toBe(
      false,
    );
    expect(await states.finish('one', 'a', { status: 'DONE', nextAttemptIn: long })).toBe(false);
    expect(await states.keep('one', 'b', long)).toBe(true);
    await states.finish('one', 'b', { status: 'STOPPED', nextAttemptIn: 0 });
    expect(await states.acquire('c', long)).toMatchObject({ cursor: null });
  });

  it('goes over when the instance that kept it is killed, with the cursor that it came to', async () => {
    await put('one');
    const { uri, user, password } = testNeo4j();
    const program = fileURLToPath(new URL('./holdLease.ts', import.meta.url));
    const child = spawn(process.execPath, [program, uri, user, '1500'], {
      env: { ...process.env, NEO4J_TEST_PASSWORD_OF_RUN: password },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const counts = { read: 1, accepted: 1, unchanged: 0, rejected: 0 };
    expect(await states.keep('one', 'killed', 1_500, { counts, cursor: 'here', gaps: [], gapCount: 0 })).toBe(
      true,
    );
    expect(await states.acquire('other', long)).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await until(() => states.acquire('other', long))).toMatchObject({ name: 'one', cursor: 'here' });
  });
});

describe('a schedule', () => {
  it('gives back what it reads when it stops, and another goes on at once', async () => {
    const slow = await startStandIn(() => null);
    const definition = {
      name: 'slow',
      kind: 'OCI_REGISTRY',
      registry: slow.host,
      url: slow.url,
      repositories: ['app'],
      intervalSeconds: 60,
    };
    await put('slow', { definition: JSON.stringify(definition) });
    const results: PassResult[] = [];
    const ingest = createIngest(createWriter(driver, { database: testDatabase }));
    const tools = toolsOf({ limits: { milliseconds: long } });
    const scheduler = createScheduler({
      states,
      ingest,
      tools,
      onPass: (result) => void results.push(result),
      onFault: () => undefined,
    });
    scheduler.start();
    await until(async () => (slow.asked.length > 0 ? true : null));
    await scheduler.stop();
    await slow.stop();
    expect(results).toMatchObject([{ source: 'slow', failure: null }]);
    expect(await states.acquire('other', long)).toMatchObject({ name: 'slow', failures: 0 });
  });
});
