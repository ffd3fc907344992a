import { Failure } from '../src/failure.ts';
import { type BuildMatch, matchLimit } from '../src/graph/running.ts';
import { contradictionBetween, type DeployJoin, joinsBetween } from '../src/model/deployBuild.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { instantArgument } from './arguments.ts';
import { connectionOf, newestFirst } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entityField } from './entity.ts';
import type { QueryBuildsOfArgs, RequireFields } from './generated/types.ts';
import { meaningOf } from './ref.ts';

/** A build of something, before its entity is read. */
export type BuildOf = BuildMatch & { readonly evidence: Evidence };

/** `Query.buildsOf`: builds that produced what a `ref` names, or built from it, newest first. */
export async function buildsOf(
  _: unknown,
  args: RequireFields<QueryBuildsOfArgs, 'ref' | 'first'>,
  context: WhenceContext,
) {
  const asOf = instantArgument(args.asOf);
  const meaning = await meaningOf(args.ref, asOf, context);
  const digests =
    meaning === null || meaning.kind === 'COMMIT'
      ? []
      : meaning.kind === 'TAG'
        ? [meaning.tagDigest].filter((digest) => digest !== null)
        : meaning.digests;
  const commits = meaning?.kind === 'COMMIT' ? meaning.named.map((each) => each.node.id) : [];
  const matches =
    meaning === null ? [] : await context.services.loaders.builds.load({ digests, commits }, context.signal);
  if (matches.length > matchLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${matchLimit} builds made it.`,
      'Ask for one digest or commit.',
    );
  const builds: readonly BuildOf[] = matches.map((match) => ({
    ...match,
    evidence: evidenceOf(match, meaning?.evidence ?? null),
  }));
  return connectionOf(builds, ({ time, id }) => `${time ?? ''} ${id}`, newestFirst, args);
}

/** `BuildOf.build` */
export const buildOf = entityField('Build', ({ id }: BuildMatch) => id);

/** A deploy of a build, before its entity is read. */
export interface BuildDeploy {
  readonly id: string;
  readonly evidence: DeployJoin;
  readonly joins: readonly DeployJoin[];
  readonly contradiction: string | null;
}

/** `Build.deploys`: deploys of a build, by `build_id` and by digest, each saying how it is known. */
export async function deploysOfBuild(
  parent: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<readonly BuildDeploy[]> {
  const found = await loaders.buildJoins.load(parent.id, signal);
  if (found === null) return [];
  return found.deploys.flatMap((deploy) => {
    const joins = joinsBetween(deploy, found.build);
    const [evidence] = joins;
    if (evidence === undefined) return [];
    return [{ id: deploy.id, evidence, joins, contradiction: contradictionBetween(deploy, found.build) }];
  });
}

/** `BuildDeploy.deploy` */
export const deployOf = entityField('Deploy', ({ id }: BuildDeploy) => id);

/** The weakest link of the way: tag to digest where a tag was asked for, then digest to build. */
function evidenceOf({ digest, exact, pushed }: BuildMatch, ofTag: Evidence | null): Evidence {
  if (ofTag !== null) return ofTag;
  if (digest === null) return 'DECLARED_ID';
  if (pushed) return 'TAG_AT_TIME';
  return exact ? 'DIGEST_EQUAL' : 'INDEX_CHILD';
}
