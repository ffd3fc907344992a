import type { FastifyRequest } from 'fastify';
import type { Services } from '../../../resolvers/context.ts';
import { Failure } from '../../failure.ts';
import { subjectId } from '../../graph/ids.ts';
import type { PagedLabel } from '../../graph/recordPages.ts';
import type { StoredRecord } from '../../graph/records.ts';
import type { Refusal } from '../../ingest/ingest.ts';
import { instantFromDate } from '../../model/time.ts';

/** Name of the source under which the doors record. */
export const doorSource = 'agentex-door';

/** A record that was taken, and what of it was not. */
export interface Recorded {
  readonly record: StoredRecord;
  readonly refused: readonly Pick<Refusal, 'id' | 'code' | 'path' | 'message' | 'hint'>[];
  /** Values on which it disagrees with what was known, as `field=value`. */
  readonly conflicts: readonly string[];
}

/** A record of which nothing was taken: all that is wrong with it, the first of which names the HTTP status. */
export class RefusedRecord extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super('The record is refused.');
    this.name = 'RefusedRecord';
    this.refusals = refusals;
  }
}

/**
 * Sends a record the way of every document, notes who sent it, and reads what the graph holds of it then.
 *
 * @throws RefusedRecord where nothing of it was taken
 */
export async function recordIn(
  services: Services,
  label: PagedLabel,
  content: Readonly<Record<string, unknown>>,
  request: FastifyRequest,
  signal: AbortSignal,
): Promise<Recorded> {
  const kind = label === 'Build' ? 'BUILD' : 'DEPLOY';
  const subject = label === 'Build' ? 'build' : 'deploy';
  const [outcome] = await services.ingest.ingest([{ content, kind }], { source: doorSource });
  await services.audit.record({
    at: instantFromDate(new Date()),
    caller: request.caller,
    door: label === 'Build' ? 'BUILDS' : 'DEPLOYMENTS',
    action: `${request.method} ${request.routeOptions.url}`,
    requestId: request.id,
    code: outcome?.refusals[0]?.code ?? null,
    documentDigests: outcome === undefined ? [] : [outcome.digest],
  });
  const fact = outcome?.facts.find(({ type }) => type === subject);
  if (outcome === undefined || fact === undefined) throw new RefusedRecord(outcome?.refusals ?? []);
  const { loaders } = services;
  const loader = label === 'Build' ? loaders.buildRecords : loaders.deployRecords;
  const record = await loader.load(subjectId(fact), signal);
  if (record === null) throw new Failure('NOT_FOUND', 'The record was removed while it was written.');
  const refused = outcome.refusals.map(({ id, code, path, message, hint }) => ({
    id,
    code,
    path,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  return { record, refused, conflicts: outcome.conflicts };
}
