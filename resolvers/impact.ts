import { Failure } from '../src/failure.ts';
import {
  type ContainerPlaces,
  countOrigin,
  digestLimit,
  digestsOfCommits,
  digestsOfTag,
  placesOf,
  readBlastRadius,
} from '../src/graph/impact.ts';
import { fromDateTime } from '../src/graph/values.ts';
import { compareInstants, instantFromDate } from '../src/model/time.ts';
import { badInput, instantArgument } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import type {
  ImpactRunningArgs,
  QueryBlastRadiusArgs,
  QueryImpactArgs,
  RequireFields,
} from './generated/types.ts';
import { type Meaning, meaningOf } from './ref.ts';
import { pageOfRunning, type RunningContainer, runningContainers } from './running.ts';

/** What is affected by something, before its containers are counted. */
export interface ImpactAnswer {
  readonly ref: string;
  readonly refKind: Meaning['kind'];
  readonly digests: readonly string[];
  readonly running: readonly RunningContainer[];
}

/** `Query.impact`: what is affected by what a `ref` names. */
export async function impact(
  _: unknown,
  args: QueryImpactArgs,
  context: WhenceContext,
): Promise<ImpactAnswer | null> {
  const asOf = instantArgument(args.asOf);
  const meaning = await meaningOf(args.ref, asOf, context);
  if (meaning === null) return null;
  const digests = await digestsBehind(meaning, context);
  const running = await runningContainers({ digests, reference: null, asOf }, context);
  return { ref: meaning.ref, refKind: meaning.kind, digests, running };
}

/** A tag stands for its digest only: what merely declares the tag may run something else. */
async function digestsBehind(
  meaning: Meaning,
  { services: { reads } }: WhenceContext,
): Promise<readonly string[]> {
  const found =
    meaning.kind === 'TAG'
      ? [meaning.tagDigest].filter((digest) => digest !== null)
      : meaning.kind === 'COMMIT'
        ? await digestsOfCommits(
            reads,
            meaning.named.map(({ node }) => node.id),
          )
        : meaning.digests;
  if (found.length >= digestLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `${digestLimit} images or more came of ${meaning.ref}.`,
      'Ask for one of its builds, or for a digest.',
    );
  return [...new Set(found)].sort();
}

const origin = ({ digests }: ImpactAnswer, { services: { reads } }: WhenceContext) =>
  countOrigin(reads, digests);
const places = ({ running }: ImpactAnswer, { services: { reads } }: WhenceContext) =>
  placesOf(reads, [...new Set(running.map(({ id }) => id))]);

/** One read for all fields of an answer that come of it. */
function once<Value>(read: (answer: ImpactAnswer, context: WhenceContext) => Promise<Value>) {
  const known = new WeakMap<ImpactAnswer, Promise<Value>>();
  return (answer: ImpactAnswer, context: WhenceContext): Promise<Value> => {
    const value = known.get(answer) ?? read(answer, context);
    known.set(answer, value);
    return value;
  };
}

const originOnce = once(origin);
const placesOnce = once(places);
const placeField =
  <Name extends keyof ContainerPlaces>(name: Name) =>
  async (answer: ImpactAnswer, _: unknown, context: WhenceContext) =>
    (await placesOnce(answer, context))[name];

/** The fields of `Impact` that are counted when they are asked for. */
export const impactFields = {
  images: ({ digests }: ImpactAnswer) => digests.length,
  builds: async (answer: ImpactAnswer, _: unknown, context: WhenceContext) =>
    (await originOnce(answer, context)).builds,
  deploys: async (answer: ImpactAnswer, _: unknown, context: WhenceContext) =>
    (await originOnce(answer, context)).deploys,
  environments: async (answer: ImpactAnswer, _: unknown, context: WhenceContext) =>
    (await originOnce(answer, context)).environments,
  pods: placeField('pods'),
  workloads: placeField('workloads'),
  clusters: placeField('clusters'),
  namespaces: placeField('namespaces'),
  containers: ({ running }: ImpactAnswer) => new Set(running.map(({ id }) => id)).size,
  running: ({ running }: ImpactAnswer, args: RequireFields<ImpactRunningArgs, 'first'>) =>
    pageOfRunning(running, args),
};

/** `Query.blastRadius`: what ran what a `ref` names between two times. */
export async function blastRadius(_: unknown, args: QueryBlastRadiusArgs, context: WhenceContext) {
  const from = fromDateTime(args.from);
  const to = instantArgument(args.to) ?? instantFromDate(new Date());
  if (compareInstants(from, to) > 0)
    throw badInput('BAD_USAGE', '`from` lies after `to`.', 'Give the earlier time as `from`.');
  const { reads } = context.services;
  const meaning = await meaningOf(args.ref, to, context);
  if (meaning === null) return null;
  const digests =
    meaning.kind === 'TAG'
      ? await digestsOfTag(reads, meaning.ref, from, to)
      : await digestsBehind(meaning, context);
  const revisions = await readBlastRadius(reads, digests, from, to);
  const total = (name: 'pods' | 'containers'): number =>
    revisions.reduce((sum, revision) => sum + revision[name], 0);
  return {
    ref: meaning.ref,
    from,
    to,
    digests,
    revisions,
    pods: total('pods'),
    containers: total('containers'),
  };
}
