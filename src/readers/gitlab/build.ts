import type { BuildKey } from '../../model/fact.ts';
import { child, eventTime, identifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey } from '../sources.ts';
import { buildKey, hostOf, type Place } from './place.ts';
import { statusOf } from './status.ts';

/** A finding about a pipeline or job. */
export type BuildFinding = Extract<Finding, { type: 'build' }>;

/** The pipeline, of this or another project, that started one. */
export function sourcePipeline(view: View, place: Place): BuildKey | undefined {
  const source = child(view, 'source_pipeline');
  const id = source === undefined ? undefined : identifier(source, 'pipeline_id');
  if (id === undefined) return undefined;
  const instance = hostOf(text(child(source, 'project'), 'web_url')) ?? place.instance;
  return buildKey({ ...place, instance }, 'PIPELINE', id);
}

/** Who started something, by the name that they log in with. */
export function actorOf(view: View): string | undefined {
  const user = child(view, 'user');
  return text(user, 'username') ?? text(user, 'name');
}

/** What API and webhook say of a pipeline in the same words. */
export function pipelineFinding(view: View, place: Place, id: string): BuildFinding {
  eventTime(view, 'updated_at');
  return {
    type: 'build',
    build: buildKey(place, 'PIPELINE', id),
    name: text(view, 'name'),
    ...statusOf(view, 'status', 'failure_reason'),
    createdAt: eventTime(view, 'created_at'),
    startedAt: eventTime(view, 'started_at'),
    finishedAt: eventTime(view, 'finished_at'),
    trigger: text(view, 'source'),
    actor: actorOf(view),
    sourceRepository: place.repository,
    sourceCommit: commitKey(view, 'sha'),
    sourceRef: text(view, 'ref'),
  };
}

/** What API and pipeline webhook say of a job in the same words. */
export function jobFinding(view: View, place: Place, id: string): BuildFinding {
  return {
    type: 'build',
    build: buildKey(place, 'JOB', id),
    name: text(view, 'name'),
    ...statusOf(view, 'status', 'failure_reason'),
    createdAt: eventTime(view, 'created_at'),
    startedAt: eventTime(view, 'started_at'),
    finishedAt: eventTime(view, 'finished_at'),
    actor: actorOf(view),
    sourceRepository: place.repository,
  };
}
