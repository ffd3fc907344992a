import Fastify from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createReads } from '../../src/graph/reads.ts';
import { createAuditLog } from '../../src/graph/writer/audit.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { createIngest } from '../../src/ingest/ingest.ts';
import { anonymous } from '../../src/model/access/caller.ts';
import { eventRetentionDays, forgetOldEvents } from '../../src/server/eventRetention.ts';
import { createDelivery, type DeliverEvents } from '../../src/server/events/delivery.ts';
import { eventsRoute } from '../../src/server/events/route.ts';
import { limitsFrom } from '../../src/server/limits.ts';
import { noProtection } from '../../src/server/protection/configuration.ts';
import { authenticateRequests } from '../../src/server/protection/hook.ts';
import { answerRefusals } from '../../src/server/refusals.ts';
import { rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { pipelineRun } from './eventDocuments.ts';

const graph = openTestGraph();
/** Nobody listens there. */
const nowhere: Driver = neo4j.driver('bolt://127.0.0.1:9', neo4j.auth.basic('neo4j', 'none'), {
  maxTransactionRetryTime: 100,
});
const writer = createWriter(graph, { database: testDatabase });
const deliverBy = (reading: Driver, writing: Driver): DeliverEvents => {
  const written = createWriter(writing, { database: testDatabase });
  const reads = createReads(reading, { database: testDatabase, timeout: 10_000 });
  const bounds = { days: 1, entries: 10_000 };
  const audit = createAuditLog(writing, { database: testDatabase, bounds, onLost: () => undefined });
  return createDelivery({ reads, writer: written, ingest: createIngest(written), audit });
};

beforeAll(async () => {
  await migrate(graph, testDatabase);
  await emptyGraph(graph);
});
afterAll(async () => {
  await graph.close();
  await nowhere.close();
});

const request = { id: 'request-1', caller: anonymous };

const event = (id: string) => ({
  origin: '/ci',
  id,
  type: 'dev.cdevents.pipelinerun.finished.0.2.0',
  occurredAt: undefined,
  content: pipelineRun(id, `run-${id}`),
  kind: 'CLOUDEVENT' as const,
});

describe('an event that cannot be written', () => {
  // Reads may be answered by a follower of a cluster whose leader is lost.
  test.each([
    ['Neo4j takes no writes', graph],
    ['Neo4j is away', nowhere],
  ])('is to be sent again: 503 with Retry-After where %s', async (_, reading) => {
    const app = Fastify();
    answerRefusals(app, limitsFrom({}), () => undefined);
    const protection = noProtection(limitsFrom({}));
    authenticateRequests(app, protection);
    await app.register(eventsRoute, {
      sources: undefined,
      attempts: protection.attempts,
      deliver: deliverBy(reading, nowhere),
      eventsPerMinute: 100,
    });
    const { content } = event('lost');
    const answer = await app.inject({
      method: 'POST',
      url: '/events',
      headers: { 'content-type': 'application/cloudevents+json' },
      payload: JSON.stringify(content),
    });
    await app.close();
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('10');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_WRITTEN' } }] });
    expect(await rowsOf(graph, 'MATCH (event:Event) RETURN event.id AS id')).toEqual([]);
  });
});

describe('that an event came', () => {
  const day = 86_400_000;
  const later = (days: number): Date => new Date(Date.now() + days * day);

  test('is remembered for as long as the operator says, and what it said for ever', async () => {
    const deliver = deliverBy(graph, graph);
    const [first] = await deliver([event('1')], undefined, request);
    expect(first?.status).toBe('ACCEPTED');
    expect(await forgetOldEvents(writer, 30, later(29))).toBe(0);
    expect((await deliver([event('1')], undefined, request))[0]?.status).toBe('DUPLICATE');
    expect(await forgetOldEvents(writer, 30, later(31))).toBe(1);
    expect(await rowsOf(graph, 'MATCH (event:Event) RETURN event.id AS id')).toEqual([]);
    expect(await rowsOf(graph, 'MATCH (build:Build) RETURN build.buildId AS id')).toEqual([{ id: 'run-1' }]);
    // It is read again then, and changes nothing.
    expect((await deliver([event('1')], undefined, request))[0]?.status).toBe('ACCEPTED');
    expect(await rowsOf(graph, 'MATCH (build:Build) RETURN build.buildId AS id')).toHaveLength(1);
  });

  test('is forgotten in batches, however many there are', async () => {
    await emptyGraph(graph);
    const events = Array.from({ length: 1_050 }, (_, number) => event(`${number}`));
    await deliverBy(graph, graph)(events.slice(0, 1_000), undefined, request);
    await deliverBy(graph, graph)(events.slice(1_000), undefined, request);
    expect(await forgetOldEvents(writer, 1, later(2))).toBe(1_050);
  });

  test.each([
    [undefined, 30],
    ['', 30],
    ['7', 7],
    ['off', null],
  ])('is kept by WHENCE_EVENT_RETENTION_DAYS=%s for %s days', (text, days) => {
    expect(eventRetentionDays({ WHENCE_EVENT_RETENTION_DAYS: text })).toBe(days);
  });

  test.each(['0', '-1', '4000', '30d', 'never'])('is not kept by a value without meaning: %s', (text) => {
    expect(() => eventRetentionDays({ WHENCE_EVENT_RETENTION_DAYS: text })).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE' }),
    );
  });
});
