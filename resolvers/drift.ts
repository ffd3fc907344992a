import { failingSources, type TaggedContainer, taggedContainers } from '../src/graph/drift.ts';
import { parseImageReference } from '../src/model/imageReference.ts';
import { driftOf, type TagDriftStatus } from '../src/model/tagHistory.ts';
import { foldSightings, sightingsOf, type TagInterval } from '../src/model/tagIntervals.ts';
import { compareInstants, type Instant, instantFromDate } from '../src/model/time.ts';
import { badInput, instantArgument } from './arguments.ts';
import { connectionOf, inTextOrder } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entityField } from './entity.ts';
import type { QueryDriftArgs, RequireFields } from './generated/types.ts';

/** A container and how what it runs relates to its tag, before its entity is read. */
export interface Drifted {
  readonly id: string;
  readonly reference: string;
  readonly digest: string;
  readonly tagDigest: string | null;
  readonly state: TagDriftStatus | 'UNREACHABLE';
  readonly lastHeld: Instant | null;
  readonly tagSeenAt: Instant | null;
}

/** `Query.drift`: whether containers run what their tags say. */
export async function drift(
  _: unknown,
  args: RequireFields<QueryDriftArgs, 'states' | 'first'>,
  { services: { reads, loaders }, signal }: WhenceContext,
) {
  const asOf = instantArgument(args.asOf);
  const { cluster = null, namespace = null } = args.scope ?? {};
  const reference = args.scope?.ref == null ? null : taggedReference(args.scope.ref);
  const containers = await taggedContainers(reads, { cluster, namespace, reference, asOf });
  const loader = asOf === null ? loaders.tags : loaders.tagSightings;
  const tags = new Map<string, readonly TagInterval[]>();
  await Promise.all(
    [...new Set(containers.map((each) => each.reference))].map(async (each) => {
      tags.set(each, known(asOf, (await loader.load(each, signal)).intervals));
    }),
  );
  const watchers = new Set([...tags.values()].flatMap((intervals) => intervals.at(-1)?.sources ?? []));
  const failing = asOf === null ? await failingSources(reads, [...watchers]) : new Set<string>();
  const time = asOf ?? instantFromDate(new Date());
  const states = containers
    .map((container) => stateOf(container, tags.get(container.reference) ?? [], failing, time))
    .filter(({ state }) => args.states.includes(state));
  return connectionOf(states, ({ id, digest }) => `${id} ${digest}`, inTextOrder, args);
}

/** What was known of a tag by a time. */
function known(asOf: Instant | null, intervals: readonly TagInterval[]): readonly TagInterval[] {
  if (asOf === null) return intervals;
  return foldSightings(sightingsOf(intervals).filter(({ at }) => compareInstants(at, asOf) <= 0));
}

function stateOf(
  { id, reference, digest, family }: TaggedContainer,
  intervals: readonly TagInterval[],
  failing: ReadonlySet<string>,
  time: Instant,
): Drifted {
  const { status, tag, lastHeld } = driftOf(intervals, new Set(family), time);
  const last = intervals.at(-1);
  const isUnreachable = last?.sources.every((source) => failing.has(source)) === true;
  const state = isUnreachable ? 'UNREACHABLE' : status;
  return { id, reference, digest, tagDigest: tag.digest, state, lastHeld, tagSeenAt: last?.lastSeen ?? null };
}

/** `DriftedContainer.container` */
export const driftedContainer = entityField('Container', ({ id }: Drifted) => id);

function taggedReference(text: string): string {
  const parsed = parseImageReference(text);
  if (!parsed.ok) throw badInput(parsed.code, `\`ref\` is not an image reference: ${parsed.reason}`);
  if (parsed.reference.tag !== null && parsed.reference.digest === null) return parsed.reference.canonical;
  throw badInput('REFERENCE_INVALID', `${parsed.reference.canonical} is no tag: a digest does not drift.`);
}
