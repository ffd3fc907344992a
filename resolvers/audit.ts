import {
  type AuditFilter,
  type AuditPlace,
  countAuditLog,
  readAuditLog,
  type StoredAuditEntry,
} from '../src/graph/audit.ts';
import { parseInstant } from '../src/model/time.ts';
import { badInput, boundedArgument, instantArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { QueryAuditLogArgs, RequireFields } from './generated/types.ts';

/** A page of the audit log; what is counted is counted when it is asked for. */
export interface AuditPage {
  readonly filter: AuditFilter;
  readonly nodes: readonly StoredAuditEntry[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** `Query.auditLog`: who changed what. */
export async function auditLog(
  _: unknown,
  args: RequireFields<QueryAuditLogArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<AuditPage> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const filter = filterOf(args);
  const after = args.after == null ? null : placeOf(args.after);
  const found = await readAuditLog(reads, filter, first + 1, after);
  return {
    filter,
    nodes: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}

const earliest = '0000-01-01T00:00:00Z';
const latest = '9999-12-31T23:59:59Z';

function filterOf({ filter }: QueryAuditLogArgs): AuditFilter {
  return {
    since: instantArgument(filter?.since) ?? earliest,
    until: instantArgument(filter?.until) ?? latest,
    callerId: filter?.callerId ?? null,
    door: filter?.door ?? null,
    documentDigest: filter?.documentDigest ?? null,
  };
}

const cursorOf = ({ at, id }: AuditPlace): string => encodeCursor(`${at} ${id}`);

function placeOf(cursor: string): AuditPlace {
  const [time = '', id = ''] = decodeCursor(cursor).split(' ');
  const at = parseInstant(time);
  if (at === null) throw badInput('BAD_USAGE', 'The cursor is not one of `auditLog`.');
  return { at, id };
}

/** The fields of `AuditConnection`. */
export const auditConnection = {
  edges: ({ nodes }: AuditPage) => nodes.map((node) => ({ cursor: cursorOf(node), node })),
  nodes: ({ nodes }: AuditPage) => nodes,
  pageInfo: (page: AuditPage) => pageInfoOf(page.nodes, cursorOf, page),
  totalCount: ({ filter }: AuditPage, _: unknown, { services: { reads } }: WhenceContext) =>
    countAuditLog(reads, filter),
};
