import type { GraphQLResolveInfo } from 'graphql';
import {
  countFindings,
  type FindingFilter,
  type FindingPlace,
  readFindings,
  type StoredFinding,
} from '../src/graph/findings.ts';
import { findingKinds } from '../src/model/findings/finding.ts';
import { always } from '../src/model/findings/imageFindings.ts';
import { instantFromDate, parseInstant } from '../src/model/time.ts';
import { badInput, boundedArgument, instantArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, loadEntity } from './entity.ts';
import type { QueryFindingsArgs, RequireFields } from './generated/types.ts';

/** A page of findings; what is counted is counted when it is asked for. */
export interface FindingPage {
  readonly filter: FindingFilter;
  readonly nodes: readonly StoredFinding[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** `Query.findings`: gaps that stand now or stood at a time. */
export async function findings(
  _: unknown,
  args: RequireFields<QueryFindingsArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<FindingPage> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const filter = filterOf(args);
  const after = args.after == null ? null : placeOf(args.after);
  const found = await readFindings(reads, filter, first + 1, after);
  return {
    filter,
    nodes: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}

function filterOf({ kinds, severities, scope, asOf }: QueryFindingsArgs): FindingFilter {
  const time = instantArgument(asOf);
  return {
    kinds: kinds == null ? findingKinds : [...new Set(kinds)],
    severities: severities ?? null,
    scope: {
      environment: scope?.environment ?? null,
      cluster: scope?.cluster ?? null,
      namespace: scope?.namespace ?? null,
      repository: scope?.repository ?? null,
      subject: scope?.subject ?? null,
    },
    asOf: time ?? instantFromDate(new Date()),
    isNow: time === null,
  };
}

const cursorOf = ({ since, id }: FindingPlace): string => encodeCursor(`${since} ${id}`);

function placeOf(cursor: string): FindingPlace {
  const [time = '', id = ''] = decodeCursor(cursor).split(' ');
  const since = parseInstant(time);
  if (since === null) throw badInput('BAD_USAGE', 'The cursor is not one of `findings`.');
  return { since, id };
}

/** The fields of `FindingConnection`. */
export const findingConnection = {
  edges: ({ nodes }: FindingPage) => nodes.map((node) => ({ cursor: cursorOf(node), node })),
  nodes: ({ nodes }: FindingPage) => nodes,
  pageInfo: (page: FindingPage) => pageInfoOf(page.nodes, cursorOf, page),
  totalCount: async ({ filter }: FindingPage, _: unknown, { services: { reads } }: WhenceContext) =>
    (await countFindings(reads, filter)).reduce((sum, { count }) => sum + count, 0),
  counts: ({ filter }: FindingPage, _: unknown, { services: { reads } }: WhenceContext) =>
    countFindings(reads, filter),
};

/** The fields of `Finding` that are not stored under their names. */
export const finding = {
  subject: ({ subjectId }: StoredFinding) => subjectId,
  title: ({ subjectTitle }: StoredFinding) => subjectTitle,
  since: ({ since }: StoredFinding) => (since === always ? null : since),
  deploys: async (
    { subjectId }: StoredFinding,
    _: unknown,
    context: WhenceContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly Entity[]> => {
    const deploys = await context.services.loaders.deploysOfSubjects.load(subjectId, context.signal);
    return Promise.all(deploys.map((id) => loadEntity('Deploy', id, context, info)));
  },
};

/** Gaps that stand now, by kind. */
export const standingGaps = ({ services: { reads } }: WhenceContext) => countFindings(reads, filterOf({}));
