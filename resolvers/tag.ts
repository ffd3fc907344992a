import { tagsChangedSince } from '../src/graph/tags.ts';
import { fromDateTime } from '../src/graph/values.ts';
import { type ImageReference, parseImageReference } from '../src/model/imageReference.ts';
import { changesOf, digestAt as stateAt, type TagChange } from '../src/model/tagHistory.ts';
import {
  foldSightings,
  sightingsOf,
  type TagContradiction,
  type TagInterval,
} from '../src/model/tagIntervals.ts';
import { compareInstants, instantFromDate } from '../src/model/time.ts';
import { badInput, instantArgument } from './arguments.ts';
import { connectionOf } from './connection.ts';
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
  const { intervals: all, contradictions } = await loaders.tags.load(reference.canonical, signal);
  const intervals = asOf === null ? all : knownBy(all, asOf);
  if (intervals.length === 0) return null;
  const digests = new Set(intervals.flatMap((interval) => interval.digest ?? []));
  return {
    reference: reference.canonical,
    current: stateAt(intervals, asOf ?? instantFromDate(new Date())).digest,
    intervals: intervals.map((interval) => ({ ...interval, reference: reference.canonical })),
    changes: changesOf(intervals).map((change) => changeAnswer(reference.canonical, intervals, change)),
    moved: digests.size > 1,
    contradictions: contradictions
      .filter(({ at }) => asOf === null || compareInstants(at, asOf) <= 0)
      .map(contradictionText),
  };
}

/** `TagInterval.containers`: how many containers declared the tag and ran the digest of the interval. */
export async function containersOfInterval(
  interval: IntervalOfTag,
  _: unknown,
  { services: { reads } }: WhenceContext,
): Promise<number> {
  if (interval.digest === null) return 0;
  const [row] = await reads.read<{ count: { toNumber(): number } }>(
    `MATCH (reference:ImageReference {canonical: $batch.reference})<-[:DECLARES]-(container:Container)-[:RUNS]->(image:Image)
     WHERE image.digest = $batch.digest OR EXISTS {
       MATCH (image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image {digest: $batch.digest}) }
     RETURN count(DISTINCT container) AS count`,
    { reference: interval.reference, digest: interval.digest },
  );
  return row?.count.toNumber() ?? 0;
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

/** `Query.retags`: changes of tags in a repository or registry, newest first. */
export async function retags(
  _: unknown,
  args: RequireFields<QueryRetagsArgs, 'kinds' | 'first'>,
  { services: { reads } }: WhenceContext,
) {
  const since = instantArgument(args.since);
  const tags = await tagsChangedSince(reads, { ...placeOf(args), since });
  const changes = tags
    .flatMap(({ reference, intervals }) =>
      changesOf(intervals).map((change) => changeAnswer(reference, intervals, change)),
    )
    .filter((change) => args.kinds.includes(change.kind))
    .filter((change) => since === null || compareInstants(change.notAfter, since) >= 0)
    .sort((left, right) => newestFirst(changePlace(left), changePlace(right)));
  return connectionOf(changes, changePlace, newestFirst, args);
}

type TagChangeAnswer = TagChange & { readonly reference: string; readonly sources: readonly string[] };

const changePlace = (change: TagChangeAnswer): string =>
  `${change.notAfter} ${change.reference} ${change.kind}`;

function newestFirst(left: string, right: string): number {
  const [leftTime = '', ...leftRest] = left.split(' ');
  const [rightTime = '', ...rightRest] = right.split(' ');
  const order = compareInstants(rightTime, leftTime);
  return order !== 0 ? order : leftRest.join(' ') < rightRest.join(' ') ? -1 : Number(left !== right);
}

function changeAnswer(
  reference: string,
  intervals: readonly TagInterval[],
  change: TagChange,
): TagChangeAnswer {
  const after = intervals.find((interval) => interval.firstSeen === change.notAfter);
  return { ...change, reference, sources: after?.sources ?? [] };
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
