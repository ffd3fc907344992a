import {
  countTagChanges,
  readTagChanges,
  type StoredTagChange,
  type TagChangeFilter,
  type TagChangePlace,
  waitingChanges,
} from '../src/graph/tagChanges.ts';
import { fromDateTime } from '../src/graph/values.ts';
import { type ImageReference, parseImageReference } from '../src/model/imageReference.ts';
import { changesOf, digestAt as stateAt } from '../src/model/tagHistory.ts';
import {
  foldSightings,
  sightingsOf,
  type TagContradiction,
  type TagInterval,
} from '../src/model/tagIntervals.ts';
import { compareInstants, instantFromDate, parseInstant } from '../src/model/time.ts';
import { badInput, boundedArgument, instantArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type {
  QueryDigestAtArgs,
  QueryRetagsArgs,
  QueryTagHistoryArgs,
  RequireFields,
} from './generated/types.ts';

/** An interval, and the tag that it is of. */
export type IntervalOfTag = TagInterval & { readonly reference: string };

/** `Query.tagHistory`: which digests a tag pointed to, when, and how it changed. */
export async function tagHistory(
  _: unknown,
  args: QueryTagHistoryArgs,
  { services: { loaders }, signal }: WhenceContext,
) {
  const reference = taggedReference(args.ref);
  const asOf = instantArgument(args.asOf);
  const loader = asOf === null ? loaders.tags : loaders.tagSightings;
  const { intervals: all, contradictions } = await loader.load(reference.canonical, signal);
  const intervals = asOf === null ? all : knownBy(all, asOf);
  if (intervals.length === 0) return null;
  const digests = new Set(intervals.flatMap((interval) => interval.digest ?? []));
  return {
    reference: reference.canonical,
    current: stateAt(intervals, asOf ?? instantFromDate(new Date())).digest,
    intervals: intervals.map((interval) => ({ ...interval, reference: reference.canonical })),
    changes: changesWithSources(reference.canonical, intervals),
    moved: digests.size > 1,
    contradictions: contradictions
      .filter(({ at }) => asOf === null || compareInstants(at, asOf) <= 0)
      .map(contradictionText),
  };
}

/** `TagInterval.mediaType`: of the image of its digest. */
export async function mediaTypeOfInterval(
  { digest }: IntervalOfTag,
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<string | null> {
  return digest === null ? null : loaders.mediaTypes.load(digest, signal);
}

/** `TagInterval.containers`: how many containers declared the tag and ran the digest of the interval. */
export async function containersOfInterval(
  { reference, digest }: IntervalOfTag,
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<number> {
  return digest === null ? 0 : loaders.intervalContainers.load({ reference, digest }, signal);
}

/** `Query.digestAt`: the digest of a tag at a time, and how sure that is. */
export async function digestAt(
  _: unknown,
  args: QueryDigestAtArgs,
  { services: { loaders }, signal }: WhenceContext,
) {
  const reference = taggedReference(args.ref);
  const time = fromDateTime(args.time);
  const { intervals } = await loaders.tags.load(reference.canonical, signal);
  if (intervals.length === 0) return null;
  const { digest, certainty, candidates } = stateAt(intervals, time);
  return {
    reference: reference.canonical,
    time,
    digest,
    certainty,
    candidates: candidates.filter((candidate) => candidate !== null),
  };
}

/** A page of changes; they are counted when it is asked for. */
export interface RetagPage {
  readonly filter: TagChangeFilter;
  /** Tags whose stored changes are old, and how many changes they have now. */
  readonly except: readonly string[];
  readonly waiting: number;
  readonly nodes: readonly StoredTagChange[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** `Query.retags`: changes of tags in a repository or registry, newest first. */
export async function retags(
  _: unknown,
  args: RequireFields<QueryRetagsArgs, 'kinds' | 'first'>,
  { services: { reads, loaders } }: WhenceContext,
): Promise<RetagPage> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const after = args.after == null ? null : placeOfCursor(args.after);
  const since = instantArgument(args.since);
  const filter: TagChangeFilter = { ...placeOf(args), since, kinds: [...new Set(args.kinds)] };
  const { subjects, changes } = await waitingChanges(reads, loaders.tags, filter);
  const waiting = changes
    .filter(({ kind }) => filter.kinds.includes(kind))
    .filter(({ notAfter }) => since === null || compareInstants(notAfter, since) >= 0);
  const stored = await readTagChanges(reads, filter, subjects, first + 1, after);
  const found = [...stored, ...waiting]
    .filter((change) => after === null || newestFirst(after, change) < 0)
    .sort(newestFirst);
  return {
    filter,
    except: subjects,
    waiting: waiting.length,
    nodes: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}

const cursorOf = ({ notAfter, reference, kind }: TagChangePlace): string =>
  encodeCursor(`${notAfter} ${reference} ${kind}`);

function placeOfCursor(cursor: string): TagChangePlace {
  const [time = '', reference = '', kind = ''] = decodeCursor(cursor).split(' ');
  const notAfter = parseInstant(time);
  if (notAfter === null) throw badInput('BAD_USAGE', 'The cursor is not one of `retags`.');
  return { notAfter, reference, kind };
}

/** The fields of `TagChangeConnection`. */
export const retagConnection = {
  edges: ({ nodes }: RetagPage) => nodes.map((node) => ({ cursor: cursorOf(node), node })),
  pageInfo: (page: RetagPage) => pageInfoOf(page.nodes, cursorOf, page),
  totalCount: async (
    { filter, except, waiting }: RetagPage,
    _: unknown,
    { services: { reads } }: WhenceContext,
  ) => waiting + (await countTagChanges(reads, filter, except)),
};

function newestFirst(left: TagChangePlace, right: TagChangePlace): number {
  const order = compareInstants(right.notAfter, left.notAfter);
  if (order !== 0) return order;
  const [one, other] = [left, right].map(({ reference, kind }) => `${reference} ${kind}`);
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The changes of a tag, each with who saw the state after it. */
function changesWithSources(
  reference: string,
  intervals: readonly TagInterval[],
): readonly StoredTagChange[] {
  const sources = new Map(intervals.map((interval) => [interval.firstSeen, interval.sources]));
  return changesOf(intervals).map((change) => ({
    ...change,
    reference,
    sources: sources.get(change.notAfter) ?? [],
  }));
}

const contradictionText = ({ at, claims }: TagContradiction): string =>
  `At ${at}: ${claims.map(({ digest, sources }) => `${digest ?? 'absent'} (${sources.join(', ')})`).join(' against ')}`;

/** What was known of a tag by a time: later sightings are left out. */
function knownBy(intervals: readonly TagInterval[], time: string): readonly TagInterval[] {
  return foldSightings(sightingsOf(intervals).filter(({ at }) => compareInstants(at, time) <= 0));
}

function taggedReference(text: string): ImageReference {
  const parsed = parseImageReference(text);
  if (!parsed.ok) throw badInput(parsed.code, `\`ref\` is not an image reference: ${parsed.reason}`);
  if (parsed.reference.tag === null)
    throw badInput(
      'REFERENCE_INVALID',
      `${parsed.reference.canonical} has no tag.`,
      'A digest never changes; ask `lineage` where it came from.',
    );
  return parsed.reference;
}

function placeOf({ repository, registry }: QueryRetagsArgs) {
  if (typeof repository === 'string' && repository !== '') {
    const parsed = parseImageReference(repository);
    if (!parsed.ok) throw badInput(parsed.code, `\`repository\` is not a repository: ${parsed.reason}`);
    return { registry: parsed.reference.registry, repository: parsed.reference.repository };
  }
  if (typeof registry === 'string' && registry !== '') return { registry, repository: null };
  throw badInput('BAD_USAGE', 'Neither `repository` nor `registry` is given.', 'Give one of the two.');
}
