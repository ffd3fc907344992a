import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countAuditLog } from '../../src/graph/audit.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { createReads } from '../../src/graph/reads.ts';
import { type AuditBounds, createAuditLog } from '../../src/graph/writer/audit.ts';
import { type AuditEntry, auditDigestLimit } from '../../src/model/access/auditEntry.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { rowsOf } from './dump.ts';

const driver = openTestGraph();
const reads = createReads(driver, { database: testDatabase, timeout: 30_000 });
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const entry = (
  requestId: string,
  at = new Date().toISOString(),
  documentDigests: string[] = [],
): AuditEntry => ({
  at: at.replace('.000Z', 'Z'),
  caller: { kind: 'TOKEN', id: 'ab', name: 'ci' },
  door: 'GRAPHQL',
  action: 'ingest',
  requestId,
  code: null,
  documentDigests,
});

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** A log whose clock the test moves, so that each call prunes. */
function auditLog(bounds: AuditBounds) {
  let now = 0;
  return createAuditLog(driver, {
    database: testDatabase,
    bounds,
    onLost: (_, error) => expect.fail(String(error)),
    clock: () => {
      now += 100_000;
      return now;
    },
  });
}

const kept = async (): Promise<unknown[]> =>
  (await rowsOf(driver, 'MATCH (e:AuditEntry) RETURN e.requestId AS id ORDER BY e.at')).map(({ id }) => id);

describe('the audit log', () => {
  test('keeps what is younger than its days', async () => {
    const log = auditLog({ days: 90, entries: 100 });
    await log.record(entry('91 days', daysAgo(91)));
    await log.record(entry('89 days', daysAgo(89)));
    await log.record(entry('now'));
    // The last call has pruned, and so has another that finds nothing to do.
    await log.record(entry('later'));
    expect(await kept()).toEqual(['89 days', 'now', 'later']);
  });

  test('keeps as many as its bound, and lets the oldest go first', async () => {
    const log = auditLog({ days: 90, entries: 3 });
    for (const hour of [1, 2, 3]) await log.record(entry(`${hour}`, `2026-11-01T0${hour}:00:00Z`));
    const exact = await kept();
    await log.record(entry('4', '2026-11-01T04:00:00Z'));
    await log.record(entry('5', '2026-11-01T05:00:00Z'));
    expect([exact, (await kept()).slice(-3)]).toEqual([
      ['1', '2', '3'],
      ['3', '4', '5'],
    ]);
  });

  test('stores calls that come at once, each once', async () => {
    const log = auditLog({ days: 90, entries: 1_000 });
    await Promise.all(Array.from({ length: 200 }, (_, number) => log.record(entry(`${number}`))));
    const filter = {
      since: '0000-01-01T00:00:00Z',
      until: '9999-01-01T00:00:00Z',
      callerId: null,
      door: null,
      documentDigest: null,
    };
    expect(await countAuditLog(reads, filter)).toBe(200);
    expect(new Set(await kept()).size).toBe(200);
  });

  test('lists as many digests as a call may carry documents', async () => {
    const log = auditLog({ days: 90, entries: 10 });
    const digests = Array.from({ length: auditDigestLimit + 1 }, (_, number) => `sha256:${number}`);
    await log.record(entry('exact', undefined, digests.slice(1)));
    await log.record(entry('beyond', undefined, digests));
    const rows = await rowsOf(
      driver,
      'MATCH (e:AuditEntry) RETURN toString(size(e.documentDigests)) AS size',
    );
    expect(rows).toEqual([{ size: '1000' }, { size: '1000' }]);
  });

  test('that cannot be stored is given to who can log it, and holds up nobody', async () => {
    const lost: AuditEntry[] = [];
    const log = createAuditLog(driver, {
      database: 'no-such-database',
      bounds: { days: 1, entries: 1 },
      onLost: (each) => lost.push(each),
    });
    await log.record(entry('lost'));
    expect(lost.map(({ requestId }) => requestId)).toEqual(['lost']);
  });
});
