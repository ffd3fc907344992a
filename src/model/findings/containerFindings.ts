import { namesRegistry } from '../pushedReference.ts';
import { digestAt } from '../tagHistory.ts';
import type { TagInterval } from '../tagIntervals.ts';
import type { Instant } from '../time.ts';
import type { Finding } from './finding.ts';
import { overlap, type Span } from './span.ts';

/** A container as its findings see it. */
export interface ContainerFacts {
  readonly id: string;
  /** Image as the specification has it; null when it is not known. */
  readonly declaredImage: string | null;
  readonly state: string;
  readonly stateReason: string | null;
  readonly firstSeen: Instant | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  /** The reference that the specification names. */
  readonly reference: {
    readonly id: string;
    readonly canonical: string;
    readonly digest: string | null;
  } | null;
  /** History of its tag, by all who watched it; empty for a tag that nobody watched. */
  readonly intervals: readonly TagInterval[];
  readonly runs: readonly ContainerRun[];
}

/** What a container ran, and when. */
export interface ContainerRun extends Span {
  readonly image: string;
  readonly digest: string;
  /** The digest with those of its indexes, manifests and configs. */
  readonly family: ReadonlySet<string>;
}

/** The gaps of a container: how it names its image, and whether that is what runs. */
export function containerFindings(container: ContainerFacts): readonly Finding[] {
  const since = container.startedAt ?? container.firstSeen;
  if (since === null) return [];
  const whole: Span = { since, until: container.state === 'TERMINATED' ? container.finishedAt : null };
  return [
    ...unqualified(container, whole),
    ...unresolved(container, whole),
    ...(container.reference?.digest === null
      ? container.runs.flatMap((run) => drifts(container, run))
      : container.runs.flatMap((run) => contradictions(container, run))),
  ];
}

function unqualified({ id, declaredImage, reference }: ContainerFacts, whole: Span): readonly Finding[] {
  if (declaredImage === null || reference === null) return [];
  const lacks = [
    ...(namesRegistry(declaredImage) ? [] : ['its registry']),
    ...(/[:@][^/]*$/.test(declaredImage) ? [] : ['tag and digest']),
  ];
  if (lacks.length === 0) return [];
  const reason = `${declaredImage} is written without ${lacks.join(' and ')}: it is taken for ${reference.canonical}.`;
  return [{ kind: 'UNQUALIFIED_REFERENCE', discriminator: '', reason, path: [id, reference.id], ...whole }];
}

function unresolved(container: ContainerFacts, whole: Span): readonly Finding[] {
  const { id, declaredImage, reference, runs, state, stateReason, intervals } = container;
  if (declaredImage === null || runs.length > 0 || state !== 'WAITING') return [];
  const path = reference === null ? [id] : [id, reference.id];
  const name = reference?.canonical ?? declaredImage;
  const last = intervals.at(-1);
  if (last !== undefined && last.digest === null) {
    const reason = `The registry said that there is no ${name} (since ${last.firstSeen}).`;
    return [{ kind: 'ABSENT_REFERENCE', discriminator: '', reason, path, ...whole }];
  }
  const watched =
    last === undefined
      ? 'no registry told what it is'
      : `the registry last had it as ${String(last.digest).slice(0, 19)} at ${last.lastSeen}`;
  const why = stateReason === null ? '' : ` The runtime says ${stateReason}.`;
  const reason = `${name} was never resolved to a digest here; ${watched}.${why}`;
  return [{ kind: 'UNRESOLVED_REFERENCE', discriminator: '', reason, path, ...whole }];
}

/** One finding for each stretch in which the tag said something else than what ran. */
function drifts({ id, reference, intervals }: ContainerFacts, run: ContainerRun): readonly Finding[] {
  if (reference === null) return [];
  return intervals.flatMap((interval): readonly Finding[] => {
    const { digest, firstSeen, closedAt } = interval;
    if (digest !== null && run.family.has(digest)) return [];
    const span = overlap(run, { since: firstSeen, until: closedAt });
    if (span === null) return [];
    const path = [id, run.image, reference.id];
    const discriminator = `${run.digest} ${firstSeen}`;
    if (digest === null) {
      const reason = `${reference.canonical} is gone since ${firstSeen}; ${run.digest.slice(0, 19)} still runs.`;
      return [{ kind: 'TAG_GONE', discriminator, reason, path, ...span }];
    }
    const held = intervals.some((each) => each.digest !== null && run.family.has(each.digest));
    const story = held ? 'moved to' : 'was never seen to be what runs; it is';
    const reason = `${reference.canonical} ${story} ${digest.slice(0, 19)} (seen ${firstSeen}); ${run.digest.slice(0, 19)} runs.`;
    return [{ kind: 'DRIFT', discriminator, reason, path, ...span }];
  });
}

/** Where tag and digest are given the digest decides; the tag is a claim, and may be a wrong one. */
function contradictions({ id, reference, intervals }: ContainerFacts, run: ContainerRun): readonly Finding[] {
  if (reference === null || reference.digest === null || intervals.length === 0) return [];
  const { digest, certainty, candidates } = digestAt(intervals, run.since);
  if (certainty === 'UNKNOWN' || candidates.includes(reference.digest)) return [];
  if (candidates.some((each) => each !== null && run.family.has(each))) return [];
  const said = digest === null ? 'was not there' : `pointed to ${digest.slice(0, 19)}`;
  const reason = `${reference.canonical}: the tag ${said} when it was started (${run.since}).`;
  const path = [id, reference.id, run.image];
  const { since, until } = run;
  return [{ kind: 'TAG_CONTRADICTS_DIGEST', discriminator: run.digest, reason, path, since, until }];
}
