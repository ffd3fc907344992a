import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../failure.ts';
import { recordById, recordPage } from '../../graph/recordPages.ts';
import { agentsWithBuilds } from '../../graph/sourcedBuilds.ts';
import { parseImageReference } from '../../model/imageReference.ts';
import { instantFromDate } from '../../model/time.ts';
import type { ContextArchive } from './contextArchive.ts';
import type { Door } from './doors.ts';
import { readBuildForm } from './form.ts';
import { pageKeyOf } from './paging.ts';
import { type Recorded, recordIn } from './recording.ts';
import { buildAnswer } from './recordShapes.ts';
import { accountOf, isSaid, newIdOf, objectOf, textOr } from './requestBody.ts';

type Fields = Readonly<Record<string, unknown>>;
interface ById {
  readonly Params: { readonly id: string };
}

const platforms: ReadonlySet<unknown> = new Set(['linux/amd64', 'linux/arm64', 'linux/arm/v7']);

/** Routes of `/v5/builds`. */
export function buildRoutes(app: FastifyInstance, { services, limits, inTime }: Door): void {
  app.post('/v5/builds', (request) =>
    inTime(request, async (signal) => {
      const form = request.isMultipart() ? await readBuildForm(request, limits, signal) : null;
      const fields = form === null ? objectOf(request.body) : form.fields;
      checkImageSource(fields, form?.archive ?? null, form !== null);
      checkFields(fields);
      const content = buildRecord(request, fields, form?.archive ?? null);
      return recordedAnswer(
        await recordIn(services, 'Build', content, request, signal),
        form?.archive ?? null,
      );
    }),
  );

  app.get<{ Querystring: Fields }>('/v5/builds', (request) =>
    inTime(request, async () => {
      const key = pageKeyOf('Build', request.query, accountOf(request));
      const { records, hasMore } = await recordPage(services.reads, key);
      return { items: records.map(buildAnswer), has_more: hasMore };
    }),
  );

  app.get('/v5/builds/undeployed', (request) =>
    inTime(request, async (signal) => {
      const agents = await agentsWithBuilds(services.reads, accountOf(request));
      const undeployed = agents.filter((agent) => agent.undeployed);
      return Promise.all(
        undeployed.map(async ({ agentName, latestBuild, totalBuilds }) => {
          const build = await services.loaders.buildRecords.load(latestBuild, signal);
          return {
            agent_name: agentName,
            latest_build: build === null ? null : buildAnswer(build),
            total_builds: totalBuilds,
          };
        }),
      );
    }),
  );

  app.get<ById>('/v5/builds/:id', (request) =>
    inTime(request, async () => {
      const record = await recordById(services.reads, 'Build', request.params.id, accountOf(request));
      if (record === null) throw unknownBuild(request.params.id);
      return buildAnswer(record);
    }),
  );

  app.post<ById>('/v5/builds/:id/cancel', () => {
    throw new Failure(
      'NOT_SUPPORTED',
      'Whence records builds and does not run them, so it cannot cancel one.',
      'Cancel it where it runs, and report its status.',
    );
  });

  app.get<ById>('/v5/builds/:id/logs', () => {
    throw new Failure(
      'NOT_SUPPORTED',
      'Whence keeps no logs of builds.',
      'The `url` of a build, where it is known, leads to its system.',
    );
  });
}

/** A build has one source of its image: an archive that is built, or an image that is there. */
function checkImageSource(fields: Fields, archive: ContextArchive | null, isForm: boolean): void {
  const hasUrl = isSaid(fields.image_url);
  if (archive !== null && hasUrl)
    throw new Failure('FIELD_INVALID', 'context_archive and image_url exclude each other.');
  if (isForm && archive === null && !hasUrl)
    throw new Failure(
      'FIELD_MISSING',
      'Neither context_archive nor image_url is given.',
      'Give one of the two.',
    );
}

function checkFields(fields: Fields): void {
  if (!isSaid(fields.image_name)) throw new Failure('FIELD_MISSING', 'image_name is missing.');
  if (!isSaid(fields.agent_name) && !isSaid(fields.agent_id))
    throw new Failure(
      'FIELD_MISSING',
      'Neither agent_name nor agent_id is given.',
      'Name the agent by either.',
    );
  if (isSaid(fields.platform) && !platforms.has(fields.platform))
    throw new Failure('FIELD_INVALID', `platform is none of ${[...platforms].join(', ')}.`);
}

/** The record of an upload. What it says of its status stands; nothing here runs the build, so else it is unknown. */
function buildRecord(request: FastifyRequest, fields: Fields, archive: ContextArchive | null): Fields {
  const account = accountOf(request) ?? textOr(fields.account_id, 'default');
  const status = fields.build_status ?? (isSaid(fields.image_url) ? 'success' : 'unknown');
  return {
    ...fields,
    record: 'build',
    system: 'agentex',
    unit: 'image',
    instance: account,
    account_id: account,
    build_id: newIdOf(request, fields.id ?? fields.build_id, 'build', account),
    build_status: status,
    image_tag: isSaid(fields.image_tag) ? fields.image_tag : tagOf(fields.image_url),
    created_at: fields.created_at ?? instantFromDate(new Date()),
    source: undefined,
    ...(archive === null
      ? {}
      : {
          context_digest: archive.digest,
          context_tree_hash: archive.treeHash,
          working_tree_hash: isSaid(fields.working_tree_hash) ? fields.working_tree_hash : archive.treeHash,
        }),
  };
}

/** The tag of an address; `latest` where there is none, as the builders of images have it. */
function tagOf(imageUrl: unknown): string | undefined {
  const result = typeof imageUrl === 'string' ? parseImageReference(imageUrl) : undefined;
  if (result?.ok && result.reference.digest !== null) return result.reference.tag ?? undefined;
  return result?.ok ? (result.reference.tag ?? 'latest') : 'latest';
}

function recordedAnswer({ record, refused, conflicts }: Recorded, archive: ContextArchive | null) {
  const answer = buildAnswer(record);
  const whence = {
    ...(answer.whence as Fields),
    refused,
    conflicts,
    ...(archive === null ? {} : { context_files: archive.files, context_tree_reason: archive.reason }),
  };
  return { ...answer, whence };
}

const unknownBuild = (id: string): Failure =>
  new Failure('NOT_FOUND', `No build of agentex has the id "${id.slice(0, 200)}".`);
