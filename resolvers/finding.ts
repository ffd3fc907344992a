import type { GraphQLResolveInfo } from 'graphql';
import {
  countFindings,
  type FindingFilter,
  readFindings,
  type StoredFinding,
} from '../src/graph/findings.ts';
import { findingKinds } from '../src/model/findings/finding.ts';
import { always } from '../src/model/findings/imageFindings.ts';
import { instantFromDate } from '../src/model/time.ts';
import { boundedArgument, instantArgument } from './arguments.ts';
import { pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, loadEntity } from './entity.ts';
import type { QueryFindingsArgs, RequireFields } from './generated/types.ts';
import { type TimedPage, timedCursor, timedPage, timedPlace } from './timedPage.ts';

/** A page of findings; what is counted is counted when it is asked for. */
export interface FindingPage extends TimedPage<StoredFinding> {
  readonly filter: FindingFilter;
}

/** `Query.findings`: gaps that stand now or stood at a time. */
export async function findings(
  _: unknown,
  args: RequireFields<QueryFindingsArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<FindingPage> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const filter = filterOf(args);
  const after = timedPlace(args.after, 'findings');
  const place = after === null ? null : { since: after.time, id: after.id };
  return { filter, ...timedPage(await readFindings(reads, filter, first + 1, place), first, after) };
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

const cursorOf = ({ since, id }: StoredFinding): string => timedCursor({ time: since, id });

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
