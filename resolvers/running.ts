import { Failure } from '../src/failure.ts';
import { matchLimit, type RunningKey, type RunningMatch } from '../src/graph/running.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { instantArgument } from './arguments.ts';
import { connectionOf, inTextOrder } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entityField } from './entity.ts';
import type { QueryWhereRunningArgs, RequireFields } from './generated/types.ts';
import { meaningOf } from './ref.ts';

/** A container that runs what was asked for, before its entity is read. */
export interface RunningContainer {
  readonly id: string;
  readonly digest: string;
  readonly evidence: Evidence;
  readonly drift: boolean;
}

/** `Query.whereRunning`: containers that run what a `ref` names. */
export async function whereRunning(
  _: unknown,
  args: RequireFields<QueryWhereRunningArgs, 'ref' | 'first'>,
  context: WhenceContext,
) {
  const asOf = instantArgument(args.asOf);
  const meaning = await meaningOf(args.ref, asOf, context);
  const isTag = meaning?.kind === 'TAG';
  const wanted = isTag ? [meaning.tagDigest].filter((digest) => digest !== null) : (meaning?.digests ?? []);
  const reference = isTag ? meaning.ref : null;
  const containers = await runningContainers({ digests: wanted, reference, asOf }, context);
  return pageOfRunning(containers, args);
}

/**
 * Containers that run digests, or declare a reference.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are too many.
 */
export async function runningContainers(
  { digests, reference, asOf }: RunningKey,
  { services: { loaders }, signal }: WhenceContext,
): Promise<readonly RunningContainer[]> {
  if (digests.length === 0 && reference === null) return [];
  const matches = await loaders.running.load({ digests, reference, asOf }, signal);
  if (matches.length > matchLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${matchLimit} containers run it.`,
      'Ask for a digest of one platform, or use the generated `containers` query with a filter.',
    );
  const tagIsKnown = reference !== null && digests.length > 0;
  return matches.map((match) => ({
    id: match.id,
    digest: match.digest,
    evidence: evidenceOf(match, reference !== null),
    drift: tagIsKnown && match.match === null,
  }));
}

/** A page of containers that are in the order of their ids. */
export const pageOfRunning = (
  containers: readonly RunningContainer[],
  page: { readonly first: number; readonly after?: string | null | undefined },
) => connectionOf(containers, ({ id, digest }) => `${id} ${digest}`, inTextOrder, page);

/** `RunningContainer.container` */
export const containerOf = entityField('Container', ({ id }: RunningContainer) => id);

/** A container that declares the tag says itself what it runs; one that only has its digest is tied by the tag's time. */
function evidenceOf({ match, declared }: RunningMatch, isTag: boolean): Evidence {
  if (declared) return 'DECLARED_ID';
  if (isTag) return 'TAG_AT_TIME';
  switch (match) {
    case 'DIGEST':
      return 'DIGEST_EQUAL';
    case 'PART':
      return 'INDEX_CHILD';
    case 'WHOLE':
    case null:
      return 'ASSUMED';
  }
}
