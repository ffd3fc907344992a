import { subjectId } from '../src/graph/ids.ts';
import type { CallerContext, DocumentOutcome } from '../src/ingest/ingest.ts';
import { replayRefusals } from '../src/ingest/replay.ts';
import { type Caller, sourcesOf } from '../src/model/access/caller.ts';
import { forbidden } from '../src/model/access/forbidden.ts';
import type { Fact } from '../src/model/fact.ts';
import type { DocumentKind } from '../src/readers/reader.ts';
import { badInput, instantArgument, plainInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import type { MutationIngestArgs, MutationReplayRejectionsArgs } from './generated/types.ts';

/** Most documents of one call. */
export const documentLimit = 1_000;

/** `Mutation.ingest` */
export async function ingest(_: unknown, args: MutationIngestArgs, { services, caller }: WhenceContext) {
  if (args.documents.length > documentLimit)
    throw badInput(
      'TOO_MANY_DOCUMENTS',
      `The call has ${args.documents.length} documents; the limit is ${documentLimit}.`,
      'Send them in several calls.',
    );
  const { kind, context } = args;
  const name = context?.name;
  const documents = args.documents.map((content) => ({
    content,
    ...(kind === null || kind === undefined ? {} : { kind }),
    ...(name === null || name === undefined ? {} : { name }),
  }));
  return payloadOf(await services.ingest.ingest(documents, withinSources(caller, callerContext(context))));
}

/** `Mutation.replayRejections` */
export async function replayRejections(
  _: unknown,
  { ids }: MutationReplayRejectionsArgs,
  { services }: WhenceContext,
) {
  return payloadOf(await replayRefusals(services, ids ?? null));
}

/** A mutation that records one thing: its input is a record of the kind, and goes the way of every document. */
export function recordMutation(kind: DocumentKind, word: string, subject: Fact['type']) {
  return async (_: unknown, { input }: { readonly input: unknown }, { services, caller }: WhenceContext) => {
    const record = { record: word, ...(plainInput(input) as Record<string, unknown>) };
    const document = { content: withoutNulls(kind, record), kind };
    const [outcome] = await services.ingest.ingest([document], withinSources(caller, {}));
    if (outcome === undefined) throw badInput('INTERNAL_ERROR', 'The record was not read.');
    const fact = outcome.facts.find((each) => each.type === subject);
    return {
      id: fact === undefined ? null : subjectId(fact),
      // For the audit log.
      digest: outcome.digest,
      status: outcome.status,
      rejections: rejectionsOf(outcome, 0),
      conflicts: outcome.conflicts,
    };
  };
}

/** A null input field is an absent one, but for the digest of a tag: null says that the tag is gone. */
function withoutNulls(kind: DocumentKind, record: Readonly<Record<string, unknown>>) {
  const isSaid = ([name, value]: [string, unknown]): boolean =>
    value !== null || (kind === 'TAG_OBSERVATION' && name === 'digest');
  return Object.fromEntries(Object.entries(record).filter(isSaid));
}

function payloadOf(outcomes: readonly DocumentOutcome[]) {
  const results = outcomes.map((outcome, index) => ({
    index,
    digest: outcome.digest,
    kind: outcome.kind,
    status: outcome.status,
    records: outcome.records,
    rejections: rejectionsOf(outcome, index),
    conflicts: outcome.conflicts,
  }));
  const count = (status: DocumentOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  return {
    results,
    accepted: count('ACCEPTED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED'),
    rejections: results.flatMap((result) => result.rejections),
  };
}

const rejectionsOf = (outcome: DocumentOutcome, index: number) =>
  outcome.refusals.map((refusal) => ({ ...refusal, index }));

/**
 * What a caller says, in the name of a source that it may speak for; the first of those where it names none. Facts carry
 * this name whatever their document says.
 *
 * @throws Failure FORBIDDEN for the name of another
 */
function withinSources(caller: Caller, context: CallerContext): CallerContext {
  const sources = sourcesOf(caller);
  if (sources === null) return context;
  const { source = sources[0] ?? '' } = context;
  if (!sources.includes(source)) throw forbidden([[`ingest:${source}`]], 'Sending documents of this source');
  return { ...context, source };
}

function callerContext(context: MutationIngestArgs['context']): CallerContext {
  if (context === null || context === undefined) return {};
  const { source, cluster, instance, observedAt, reference } = context;
  return {
    ...(source ? { source } : {}),
    ...(cluster ? { cluster } : {}),
    ...(instance ? { instance } : {}),
    ...(observedAt ? { observedAt: instantArgument(observedAt) } : {}),
    ...(reference ? { reference } : {}),
  };
}
