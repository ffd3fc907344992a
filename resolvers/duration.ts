import {
  type LeadTimeRow,
  type ReproducibleRow,
  readLeadTimes,
  readReproducible,
  readRollouts,
  readTagsOfDigests,
  type Starts,
} from '../src/graph/durations.ts';
import type { RefKind } from '../src/graph/resolve.ts';
import { type Evidence, weakestEvidence } from '../src/model/evidence.ts';
import { normalizeRemote } from '../src/model/gitRemote.ts';
import { compareInstants, type Instant, toEpochNanoseconds } from '../src/model/time.ts';
import { instantArgument } from './arguments.ts';
import { type Connection, connectionOf, inTextOrder, newestFirst } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entitiesField } from './entity.ts';
import type {
  QueryLeadTimesArgs,
  QueryReproducibleBuildsArgs,
  QueryRolloutsArgs,
  QueryTagsOfArgs,
  RequireFields,
} from './generated/types.ts';
import { type Meaning, meaningOf } from './ref.ts';

const nowhere: Starts = { commits: [], builds: [], deploys: [], digests: [] };

/** Where the way of a `ref` starts: at itself where it is something on the way, and else at its images. */
function startsOf(meaning: Meaning | null): Starts {
  if (meaning === null) return nowhere;
  const ids = meaning.named.map(({ node }) => node.id);
  const starts: Partial<Record<RefKind, Partial<Starts>>> = {
    COMMIT: { commits: ids },
    SESSION: { commits: meaning.named.flatMap(({ commits }) => commits) },
    BUILD: { builds: ids },
    DEPLOY: { deploys: ids },
    TAG: { digests: meaning.tagDigest === null ? [] : [meaning.tagDigest] },
  };
  return { ...nowhere, ...(starts[meaning.kind] ?? { digests: meaning.digests }) };
}

/** `Query.leadTimes`: from commits to the first deploy of them that was ready, in each environment. */
export async function leadTimes(
  _: unknown,
  { ref, ...page }: RequireFields<QueryLeadTimesArgs, 'first'>,
  context: WhenceContext,
) {
  const starts = startsOf(await meaningOf(ref, null, context));
  const first = new Map<string, LeadTimeRow>();
  for (const row of await readLeadTimes(context.services.reads, starts)) {
    const place = `${row.commit} ${row.environment ?? ''}`;
    if (!first.has(place)) first.set(place, row);
  }
  const all = [...first.values()]
    .map((row) => ({
      ...row,
      seconds: secondsBetween(row.committedAt, row.readyAt),
      evidence: weakestEvidence(row.evidence) ?? 'ASSUMED',
    }))
    .sort((one, other) => quickestFirst(placeOfLeadTime(one), placeOfLeadTime(other)));
  return connectionOf(all, placeOfLeadTime, quickestFirst, page);
}

interface TimedWay {
  readonly seconds: number;
  readonly commit: string;
  readonly environment: string | null;
}

const placeOfLeadTime = ({ seconds, commit, environment }: TimedWay): string =>
  `${seconds} ${commit} ${environment ?? ''}`;

/** By the seconds that a place begins with, and by the rest of it where they are equal. */
function quickestFirst(left: string, right: string): number {
  const seconds = Number.parseFloat(left) - Number.parseFloat(right);
  return seconds !== 0 ? seconds : inTextOrder(left, right);
}

/** `Query.rollouts`: how long deploys took. */
export async function rollouts(
  _: unknown,
  { ref, ...page }: RequireFields<QueryRolloutsArgs, 'first'>,
  context: WhenceContext,
) {
  const starts = startsOf(await meaningOf(ref, null, context));
  const rows = await readRollouts(context.services.reads, starts);
  const all = rows.map((row) => {
    const end = row.finishedAt ?? row.lastStartAt;
    const seconds = row.createdAt === null || end === null ? null : secondsBetween(row.createdAt, end);
    return { ...row, status: row.status as 'READY', pods: row.pods.toNumber(), seconds };
  });
  const placeOf = ({ createdAt, deploy }: (typeof all)[number]): string => `${createdAt ?? ''} ${deploy}`;
  return connectionOf(all, placeOf, newestFirst, page);
}

function secondsBetween(from: Instant, to: Instant): number {
  return Number(toEpochNanoseconds(to) - toEpochNanoseconds(from)) / 1e9;
}

/** An image that more than one build made, before the builds are read. */
export type Reproducible = ReproducibleRow;

/** `Query.reproducibleBuilds`: images that more than one build made. */
export async function reproducibleBuilds(
  _: unknown,
  { ref, ...page }: RequireFields<QueryReproducibleBuildsArgs, 'first'>,
  context: WhenceContext,
): Promise<Connection<Reproducible>> {
  const meaning = await meaningOf(ref, null, context);
  const repository = meaning === null ? normalizeRemote(ref).remote : null;
  const all = await readReproducible(context.services.reads, { ...startsOf(meaning), repository });
  return connectionOf(all, ({ digest }) => digest, inTextOrder, page);
}

/** The fields of `ReproducibleBuild`. */
export const reproducibleBuild = {
  builds: entitiesField('Build', ({ builds }: Reproducible) => builds),
  sameCommit: ({ commits }: Reproducible): boolean | null =>
    commits.some((list) => list.length === 0) ? null : new Set(commits.flat()).size === 1,
  evidence: ({ evidence }: Reproducible): Evidence => weakestEvidence(evidence) ?? 'ASSUMED',
};

/** `Query.tagsOf`: tags that point, or once pointed, to a digest. */
export async function tagsOf(
  _: unknown,
  args: RequireFields<QueryTagsOfArgs, 'first'>,
  context: WhenceContext,
) {
  const asOf = instantArgument(args.asOf);
  const meaning = await meaningOf(args.ref, asOf, context);
  const { reads, loaders } = context.services;
  const digests = meaning?.kind === 'TAG' ? startsOf(meaning).digests : (meaning?.digests ?? []);
  const rows = await readTagsOfDigests(reads, digests);
  const answers = await Promise.all(
    rows.map(async ({ reference, digest }) => {
      const { intervals } = await loaders.tags.load(reference, context.signal);
      return intervals
        .filter((interval) => interval.digest === digest)
        .map(({ firstSeen, lastSeen, closedAt }) => ({
          reference,
          digest,
          firstSeen,
          lastSeen,
          closedAt,
          current: holdsAt(firstSeen, closedAt, asOf),
          evidence: 'TAG_AT_TIME' as const,
        }));
    }),
  );
  const all = answers
    .flat()
    .filter(({ current, firstSeen }) =>
      args.ever === true ? asOf === null || compareInstants(firstSeen, asOf) <= 0 : current,
    )
    .sort((one, other) => byReferenceAndTime(placeOfTag(one), placeOfTag(other)));
  return connectionOf(all, placeOfTag, byReferenceAndTime, args);
}

interface SeenTag {
  readonly reference: string;
  readonly firstSeen: Instant;
  readonly digest: string;
}

const placeOfTag = ({ reference, firstSeen, digest }: SeenTag): string =>
  `${reference} ${firstSeen} ${digest}`;

/** For places of the form `reference time digest`. */
function byReferenceAndTime(left: string, right: string): number {
  const [oneReference = '', oneTime = '', oneDigest = ''] = left.split(' ');
  const [otherReference = '', otherTime = '', otherDigest = ''] = right.split(' ');
  return (
    inTextOrder(oneReference, otherReference) ||
    compareInstants(oneTime, otherTime) ||
    inTextOrder(oneDigest, otherDigest)
  );
}

const holdsAt = (firstSeen: Instant, closedAt: Instant | null, asOf: Instant | null): boolean =>
  asOf === null
    ? closedAt === null
    : compareInstants(firstSeen, asOf) <= 0 && (closedAt === null || compareInstants(closedAt, asOf) > 0);
