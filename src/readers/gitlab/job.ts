import type { BuildKey } from '../../model/fact.ts';
import { child, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, webUrl } from '../sources.ts';
import { actorOf, type BuildFinding, jobFinding, pipelineFinding, sourcePipeline } from './build.ts';
import { commitFindings } from './commit.ts';
import type { Exchange } from './exchange.ts';
import { buildKey, type Place, placeOf, projectRepository } from './place.ts';
import { statusOf } from './status.ts';

/** A job, or a bridge to another pipeline, as the API tells it. */
export function jobFindings(view: View, exchange: Exchange | undefined): readonly Finding[] {
  const id = requiredIdentifier(view, 'id');
  const url = webUrl(view, 'web_url');
  const place = placeOf(view, url, exchange);
  if (id === undefined || place === undefined) return [];
  const details = child(view, 'commit');
  const sourceCommit = details === undefined ? undefined : commitKey(details, 'id');
  const pipeline = pipelineOf(view, place, exchange);
  const job: BuildFinding = {
    ...jobFinding(view, place, id),
    url,
    sourceCommit: sourceCommit ?? pipeline?.sourceCommit,
    sourceRef: text(view, 'ref'),
    parent: pipeline?.build,
  };
  return [
    job,
    ...(pipeline === undefined ? [] : [pipeline]),
    ...downstreamFindings(view, place, pipeline?.build),
    ...commitFindings(sourceCommit, place.repository, details),
  ];
}

/** A job within the webhook of its pipeline. */
export function hookedJobFindings(view: View, place: Place, pipeline: BuildFinding): readonly Finding[] {
  const id = requiredIdentifier(view, 'id');
  if (id === undefined) return [];
  const { sourceCommit, sourceRef, trigger } = pipeline;
  return [{ ...jobFinding(view, place, id), trigger, sourceCommit, sourceRef, parent: pipeline.build }];
}

/** A job by a webhook of its own, in which everything has another name; `commit.id` is the id of the pipeline. */
export function hookedBuildFindings(view: View): readonly Finding[] {
  const id = requiredIdentifier(view, 'build_id');
  const project = child(view, 'project') ?? child(view, 'repository');
  const here = placeOf(view, text(project, 'web_url') ?? text(project, 'homepage'), undefined);
  if (id === undefined || here === undefined) return [];
  const place = { ...here, repository: projectRepository(project) };
  const sourceCommit = commitKey(view, 'sha');
  const details = child(view, 'commit');
  const pipelineId = identifier(view, 'pipeline_id') ?? (details && identifier(details, 'id'));
  const pipeline = pipelineId === undefined ? undefined : buildKey(place, 'PIPELINE', pipelineId);
  const started = sourcePipeline(view, place);
  return [
    {
      type: 'build',
      build: buildKey(place, 'JOB', id),
      name: text(view, 'build_name'),
      ...statusOf(view, 'build_status', 'build_failure_reason'),
      createdAt: eventTime(view, 'build_created_at'),
      startedAt: eventTime(view, 'build_started_at'),
      finishedAt: eventTime(view, 'build_finished_at'),
      actor: actorOf(view),
      sourceRepository: place.repository,
      sourceCommit,
      sourceRef: text(view, 'ref'),
      parent: pipeline,
    },
    ...(pipeline === undefined || started === undefined
      ? []
      : [{ type: 'build', build: pipeline, parent: started } as const]),
    ...commitFindings(sourceCommit, place.repository, details),
  ];
}

/** The pipeline that a job belongs to. How it stands is for its own record to tell: here it may be out of date. */
function pipelineOf(view: View, place: Place, exchange: Exchange | undefined): BuildFinding | undefined {
  const pipeline = child(view, 'pipeline');
  const id = pipeline === undefined ? undefined : identifier(pipeline, 'id');
  if (pipeline !== undefined && id !== undefined) return linkedPipeline(pipeline, place, id);
  const asked = exchange?.pipelineId;
  return asked === undefined ? undefined : { type: 'build', build: buildKey(place, 'PIPELINE', asked) };
}

function downstreamFindings(view: View, place: Place, parent: BuildKey | undefined): readonly Finding[] {
  const downstream = child(view, 'downstream_pipeline');
  const id = downstream === undefined ? undefined : identifier(downstream, 'id');
  if (downstream === undefined || id === undefined) return [];
  const there = placeOf(downstream, webUrl(downstream, 'web_url'), {
    unit: 'PIPELINE',
    instance: place.instance,
  });
  return there === undefined ? [] : [{ ...linkedPipeline(downstream, there, id), parent }];
}

function linkedPipeline(view: View, place: Place, id: string): BuildFinding {
  const { status: _status, statusText: _statusText, ...lasting } = pipelineFinding(view, place, id);
  return { ...lasting, url: webUrl(view, 'web_url') };
}
