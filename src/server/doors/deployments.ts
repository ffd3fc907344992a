import type { FastifyInstance, FastifyRequest } from 'fastify';
import { deploySource } from '../../../resolvers/buildSource.ts';
import type { Services } from '../../../resolvers/context.ts';
import { Failure } from '../../failure.ts';
import { recordById, recordPage } from '../../graph/recordPages.ts';
import { type StoredRecord, textOf } from '../../graph/records.ts';
import { instantFromDate } from '../../model/time.ts';
import type { Door } from './doors.ts';
import { pageKeyOf } from './paging.ts';
import { type Recorded, recordIn } from './recording.ts';
import { type AnsweredRecord, deployAnswer } from './recordShapes.ts';
import { accountOf, isSaid, newIdOf, objectOf, textOr } from './requestBody.ts';

type Fields = Readonly<Record<string, unknown>>;
interface ById {
  readonly Params: { readonly id: string };
}

/** How long a preview lives unless its request says otherwise. */
const previewMilliseconds = 8 * 3_600_000;
/** Longest label of a preview; it becomes part of a DNS label. */
const previewLabelLength = 30;

const path = '/v5/agentex/deployments';

/** Routes of `/v5/agentex/deployments`. */
export function deploymentRoutes(app: FastifyInstance, { services, inTime }: Door): void {
  app.post(path, (request) =>
    inTime(request, async (signal) => {
      const fields = objectOf(request.body);
      checkFields(fields);
      const recorded = await recordIn(services, 'Deploy', deployRecord(request, fields), request, signal);
      return recordedAnswer(recorded, services, signal);
    }),
  );

  app.get<{ Querystring: Fields }>(path, (request) =>
    inTime(request, async (signal) => {
      const key = pageKeyOf('Deploy', request.query, accountOf(request));
      const { records, hasMore } = await recordPage(services.reads, key);
      const items = await Promise.all(records.map((record) => answerOf(record, services, signal)));
      return { items, has_more: hasMore };
    }),
  );

  app.get<ById>(`${path}/:id`, (request) =>
    inTime(request, async (signal) => answerOf(await deploymentOf(services, request), services, signal)),
  );

  app.delete<ById>(`${path}/:id`, (request) =>
    inTime(request, async (signal) => {
      const known = await deploymentOf(services, request);
      const status = textOf(known, 'status');
      if (status === 'REMOVED' || status === 'CANCELLED')
        throw new Failure(
          'STATE_CONFLICT',
          `The deployment is ${(textOf(known, 'statusText') ?? status).toLowerCase()} already.`,
        );
      const removal = {
        record: 'deploy',
        system: 'agentex',
        instance: textOf(known, 'instance'),
        deploy_id: textOf(known, 'deployId'),
        status: 'deleted',
        observed_at: instantFromDate(new Date()),
      };
      return recordedAnswer(await recordIn(services, 'Deploy', removal, request, signal), services, signal);
    }),
  );

  app.get<ById>(`${path}/:id/logs`, () => {
    throw new Failure(
      'NOT_SUPPORTED',
      'Whence keeps no logs of deployments.',
      'It keeps their events: see `deploy_events` of the deployment.',
    );
  });
}

async function deploymentOf(services: Services, request: FastifyRequest<ById>): Promise<StoredRecord> {
  const { id } = request.params;
  const record = await recordById(services.reads, 'Deploy', id, accountOf(request));
  if (record !== null) return record;
  throw new Failure('NOT_FOUND', `No deployment of agentex has the id "${id.slice(0, 200)}".`);
}

/** The rules of the deployment service for what is asked for. A record that is sent on, with its id, has met them. */
function checkFields(fields: Fields): void {
  if (isSaid(fields.id)) return;
  if (!isSaid(fields.build_id) && !(isSaid(fields.image_name) && isSaid(fields.image_tag)))
    throw new Failure(
      'FIELD_MISSING',
      'Neither build_id nor image_name and image_tag are given.',
      'Name the build, or the image.',
    );
  for (const name of ['manifest_file', 'environment_config'])
    if (!isSaid(fields[name])) throw new Failure('FIELD_MISSING', `${name} is missing.`);
  for (const name of ['preview_label', 'expires_at'])
    if (isSaid(fields[name]) && fields.preview !== true)
      throw new Failure('FIELD_INVALID', `${name} is for previews only.`, 'Set preview to true.');
}

function deployRecord(request: FastifyRequest, fields: Fields): Fields {
  const now = new Date();
  const account = accountOf(request) ?? textOr(fields.account_id, 'default');
  const isNewPreview = fields.preview === true && !isSaid(fields.expires_at);
  return {
    ...fields,
    record: 'deploy',
    system: 'agentex',
    instance: account,
    account_id: account,
    deploy_id: newIdOf(request, fields.id ?? fields.deploy_id, 'deploy', account),
    status: fields.status ?? 'pending',
    created_at: fields.created_at ?? instantFromDate(now),
    preview_label: previewLabelOf(fields.preview_label),
    ...(isNewPreview ? { expires_at: instantFromDate(new Date(now.getTime() + previewMilliseconds)) } : {}),
    source: undefined,
  };
}

/** The label in the characters of a DNS label, as the deployment service has it. */
function previewLabelOf(label: unknown): unknown {
  if (typeof label !== 'string') return label;
  const plain = label.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  return plain.slice(0, previewLabelLength).replace(/^-+|-+$/g, '');
}

async function answerOf(
  record: StoredRecord,
  services: Services,
  signal: AbortSignal,
): Promise<AnsweredRecord> {
  return deployAnswer(record, await deploySource(record.id, { services, signal }));
}

async function recordedAnswer(
  { record, refused, conflicts }: Recorded,
  services: Services,
  signal: AbortSignal,
): Promise<AnsweredRecord> {
  const answer = await answerOf(record, services, signal);
  return { ...answer, whence: { ...(answer.whence as Fields), refused, conflicts } };
}
