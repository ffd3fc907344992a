import type { AuditDoor, AuditedCaller } from '../model/access/auditEntry.ts';
import type { Instant } from '../model/time.ts';
import type { Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** An entry as it is stored. */
export interface StoredAuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly callerKind: AuditedCaller['kind'];
  readonly callerId: string;
  readonly callerName: string;
  readonly door: AuditDoor;
  readonly action: string;
  readonly requestId: string;
  readonly code: string | null;
  readonly documentDigests: readonly string[];
}

/** Which entries are asked for; all that is given must hold. */
export interface AuditFilter {
  readonly since: Instant;
  readonly until: Instant;
  readonly callerId: string | null;
  readonly door: AuditDoor | null;
  readonly documentDigest: string | null;
}

function matched({ callerId, door, documentDigest }: AuditFilter): string {
  const conditions = [
    callerId === null ? '' : ' AND entry.callerId = $batch.callerId',
    door === null ? '' : ' AND entry.door = $batch.door',
    documentDigest === null ? '' : ' AND $batch.documentDigest IN entry.documentDigests',
  ];
  return `MATCH (entry:AuditEntry) USING INDEX SEEK entry:AuditEntry(at)
    WHERE entry.at >= $batch.since AND entry.at <= $batch.until${conditions.join('')}`;
}

/** A page of the audit log, newest first and by id at one time; it goes on after the entry with that time and id. */
export async function readAuditLog(
  reads: Reads,
  filter: AuditFilter,
  limit: number,
  after: { readonly time: Instant; readonly id: string } | null,
): Promise<readonly StoredAuditEntry[]> {
  const beyond =
    after === null
      ? ''
      : ' AND (entry.at < $batch.afterAt OR entry.at = $batch.afterAt AND entry.id > $batch.afterId)';
  const rows = await reads.read<{ entry: StoredAuditEntry }>(
    `${matched(filter)}${beyond}
     WITH entry ORDER BY entry.at DESC, entry.id LIMIT toInteger($batch.limit)
     RETURN entry {.*, at: toString(entry.at)} AS entry`,
    {
      ...parametersOf(filter),
      limit,
      ...(after === null ? {} : { afterAt: toDateTime(after.time), afterId: after.id }),
    },
  );
  return rows.map(({ entry }) => entry);
}

/** Number of entries. */
export async function countAuditLog(reads: Reads, filter: AuditFilter): Promise<number> {
  const [row] = await reads.read<{ count: { toNumber(): number } }>(
    `${matched(filter)} RETURN count(*) AS count`,
    parametersOf(filter),
  );
  return row?.count.toNumber() ?? 0;
}

function parametersOf({ since, until, ...rest }: AuditFilter): Readonly<Record<string, unknown>> {
  return { ...rest, since: toDateTime(since), until: toDateTime(until) };
}
