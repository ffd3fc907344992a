import { Failure } from '../src/failure.ts';
import { sessionId } from '../src/graph/ids.ts';
import { readSessionWays, type SessionWay } from '../src/graph/sessions/deploys.ts';
import { readSessionState } from '../src/graph/sessions/state.ts';
import { workLimit } from '../src/graph/sessions/work.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { bestOf, type Confidence, confidenceOf } from '../src/model/session/confidence.ts';
import type { WhenceContext } from './context.ts';
import { type EntityType, entitiesField, entityField } from './entity.ts';
import type { QueryDeploysOfArgs } from './generated/types.ts';

/** Something at the end of ways from a session, before its entity is read. */
export interface EndOfWork {
  readonly id: string;
  readonly commits: readonly string[];
  readonly digests: readonly string[];
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** Where the work of a session went, before entities are read. */
export interface DeploysOfSession {
  readonly id: string;
  readonly commits: readonly string[];
  readonly builds: readonly string[];
  readonly digests: readonly string[];
  readonly deploys: readonly EndOfWork[];
  readonly containers: readonly EndOfWork[];
  readonly truncated: boolean;
}

/** Most entries of each list. */
const listLimit = 200;

/** `Query.deploysOf` */
export async function deploysOf(
  _: unknown,
  { session, below }: QueryDeploysOfArgs,
  { services: { reads } }: WhenceContext,
): Promise<DeploysOfSession | null> {
  if ((await readSessionState(reads, session)) === null) return null;
  const ways = await readSessionWays(reads, session, below ?? false);
  if (ways.length > workLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${workLimit} ways lead from the session.`,
      'Ask for the sessions below it one by one.',
    );
  const lists = {
    commits: distinct(ways.map(({ oid }) => oid)),
    builds: distinct(ways.flatMap(({ build }) => build ?? [])),
    digests: distinct(ways.flatMap(({ digest }) => digest ?? [])),
    deploys: endsOf(ways, 'DEPLOY'),
    containers: endsOf(ways, 'CONTAINER'),
  };
  const { commits, builds, digests, deploys, containers } = lists;
  return {
    id: sessionId(session),
    commits: commits.slice(0, listLimit),
    builds: builds.slice(0, listLimit),
    digests: digests.slice(0, listLimit),
    deploys: deploys.slice(0, listLimit),
    containers: containers.slice(0, listLimit),
    truncated: Object.values(lists).some(({ length }) => length > listLimit),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

function endsOf(ways: readonly SessionWay[], kind: SessionWay['kind']): readonly EndOfWork[] {
  const ends = Map.groupBy(
    ways.filter((way) => way.kind === kind),
    ({ end }) => end ?? '',
  );
  return [...ends].map(([id, own]) => {
    const evidence = bestOf(own.map((way) => way.evidence));
    return {
      id,
      commits: distinct(own.map(({ oid }) => oid)),
      digests: distinct(own.flatMap(({ digest }) => digest ?? [])),
      evidence,
      confidence: confidenceOf(evidence),
    };
  });
}

const endAt = (type: EntityType) => entityField(type, ({ id }: EndOfWork) => id);

/** Fields of `SessionDeploys`, `SessionDeploy` and `SessionContainer`. */
export const sessionDeploysFields = {
  session: entityField('Session', ({ id }: DeploysOfSession) => id),
  builds: entitiesField('Build', ({ builds }: DeploysOfSession) => builds),
};
export const sessionDeployFields = { deploy: endAt('Deploy') };
export const sessionContainerFields = { container: endAt('Container') };
