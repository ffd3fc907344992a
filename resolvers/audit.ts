import { type AuditFilter, countAuditLog, readAuditLog, type StoredAuditEntry } from '../src/graph/audit.ts';
import { earliestInstant } from '../src/model/time.ts';
import { boundedArgument, instantArgument } from './arguments.ts';
import { pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { QueryAuditLogArgs, RequireFields } from './generated/types.ts';
import { type TimedPage, timedCursor, timedPage, timedPlace } from './timedPage.ts';

/** A page of the audit log; what is counted is counted when it is asked for. */
export interface AuditPage extends TimedPage<StoredAuditEntry> {
  readonly filter: AuditFilter;
}

/** `Query.auditLog`: who changed what. */
export async function auditLog(
  _: unknown,
  args: RequireFields<QueryAuditLogArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<AuditPage> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const filter = filterOf(args);
  const after = timedPlace(args.after, 'auditLog');
  return { filter, ...timedPage(await readAuditLog(reads, filter, first + 1, after), first, after) };
}

const latest = '9999-12-31T23:59:59Z';

function filterOf({ filter }: QueryAuditLogArgs): AuditFilter {
  return {
    since: instantArgument(filter?.since) ?? earliestInstant,
    until: instantArgument(filter?.until) ?? latest,
    callerId: filter?.callerId ?? null,
    door: filter?.door ?? null,
    documentDigest: filter?.documentDigest ?? null,
  };
}

const cursorOf = ({ at, id }: StoredAuditEntry): string => timedCursor({ time: at, id });

/** The fields of `AuditConnection`. */
export const auditConnection = {
  edges: ({ nodes }: AuditPage) => nodes.map((node) => ({ cursor: cursorOf(node), node })),
  nodes: ({ nodes }: AuditPage) => nodes,
  pageInfo: (page: AuditPage) => pageInfoOf(page.nodes, cursorOf, page),
  totalCount: ({ filter }: AuditPage, _: unknown, { services: { reads } }: WhenceContext) =>
    countAuditLog(reads, filter),
};
