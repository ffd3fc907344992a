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
import type { WhenceContext } from './context.ts';
import { entitiesField } from './entity.ts';
import type {
  QueryLeadTimesArgs,
  QueryReproducibleBuildsArgs,
  QueryRolloutsArgs,
  QueryTagsOfArgs,
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
export async function leadTimes(_: unknown, { ref }: QueryLeadTimesArgs, context: WhenceContext) {
  const starts = startsOf(await meaningOf(ref, null, context));
  const first = new Map<string, LeadTimeRow>();
  for (const row of await readLeadTimes(context.services.reads, starts)) {
    const place = `${row.commit} ${row.environment ?? ''}`;
    if (!first.has(place)) first.set(place, row);
  }
  return [...first.values()]
    .map((row) => ({
      ...row,
      seconds: secondsBetween(row.committedAt, row.readyAt),
      evidence: weakestEvidence(row.evidence) ?? 'ASSUMED',
    }))
    .sort((one, other) => one.seconds - other.seconds)
    .slice(0, 500);
}

/** `Query.rollouts`: how long deploys took. */
export async function rollouts(_: unknown, { ref }: QueryRolloutsArgs, context: WhenceContext) {
  const starts = startsOf(await meaningOf(ref, null, context));
  const rows = await readRollouts(context.services.reads, starts);
  return rows.map((row) => {
    const end = row.finishedAt ?? row.lastStartAt;
    const seconds = row.createdAt === null || end === null ? null : secondsBetween(row.createdAt, end);
    return { ...row, status: row.status as 'READY', pods: row.pods.toNumber(), seconds };
  });
}

function secondsBetween(from: Instant, to: Instant): number {
  return Number(toEpochNanoseconds(to) - toEpochNanoseconds(from)) / 1e9;
}

/** An image that more than one build made, before the builds are read. */
export type Reproducible = ReproducibleRow;

/** `Query.reproducibleBuilds`: images that more than one build made. */
export async function reproducibleBuilds(
  _: unknown,
  { ref }: QueryReproducibleBuildsArgs,
  context: WhenceContext,
): Promise<readonly Reproducible[]> {
  const meaning = await meaningOf(ref, null, context);
  const repository = meaning === null ? normalizeRemote(ref).remote : null;
  return readReproducible(context.services.reads, { ...startsOf(meaning), repository });
}

/** The fields of `ReproducibleBuild`. */
export const reproducibleBuild = {
  builds: entitiesField('Build', ({ builds }: Reproducible) => builds),
  sameCommit: ({ commits }: Reproducible): boolean | null =>
    commits.some((list) => list.length === 0) ? null : new Set(commits.flat()).size === 1,
  evidence: ({ evidence }: Reproducible): Evidence => weakestEvidence(evidence) ?? 'ASSUMED',
};

/** `Query.tagsOf`: tags that point, or once pointed, to a digest. */
export async function tagsOf(_: unknown, args: QueryTagsOfArgs, context: WhenceContext) {
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
  return answers
    .flat()
    .filter(({ current, firstSeen }) =>
      args.ever === true ? asOf === null || compareInstants(firstSeen, asOf) <= 0 : current,
    )
    .sort(byReferenceAndTime);
}

type Seen = { readonly reference: string; readonly firstSeen: Instant };

const byReferenceAndTime = (one: Seen, other: Seen): number =>
  one.reference === other.reference
    ? compareInstants(one.firstSeen, other.firstSeen)
    : one.reference < other.reference
      ? -1
      : 1;

const holdsAt = (firstSeen: Instant, closedAt: Instant | null, asOf: Instant | null): boolean =>
  asOf === null
    ? closedAt === null
    : compareInstants(firstSeen, asOf) <= 0 && (closedAt === null || compareInstants(closedAt, asOf) > 0);
