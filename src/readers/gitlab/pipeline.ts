import { addMissing, child, children, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { webUrl } from '../sources.ts';
import { actorOf, pipelineFinding, sourcePipeline } from './build.ts';
import { commitFindings } from './commit.ts';
import type { Exchange } from './exchange.ts';
import { hookedJobFindings } from './job.ts';
import { placeOf, projectRepository } from './place.ts';

/** A pipeline as the API tells it. */
export function pipelineFindings(view: View, exchange: Exchange | undefined): readonly Finding[] {
  const id = requiredIdentifier(view, 'id');
  const url = webUrl(view, 'web_url');
  const place = placeOf(view, url, exchange);
  if (id === undefined || place === undefined) return [];
  const pipeline = pipelineFinding(view, place, id);
  return [{ ...pipeline, url }, ...commitFindings(pipeline.sourceCommit, place.repository, undefined)];
}

/** A pipeline with its jobs as a webhook tells them. Its variables are not read. */
export function hookedPipelineFindings(view: View): readonly Finding[] {
  const pipeline = child(view, 'object_attributes');
  if (pipeline === undefined) {
    addMissing(view, 'object_attributes');
    return [];
  }
  const project = child(view, 'project');
  const id = requiredIdentifier(pipeline, 'id');
  const here = placeOf(view, text(project, 'web_url'), undefined);
  if (id === undefined || here === undefined) return [];
  const place = { ...here, repository: projectRepository(project) };
  const finding = pipelineFinding(pipeline, place, id);
  const commit = child(view, 'commit');
  return [
    {
      ...finding,
      url: webUrl(pipeline, 'url'),
      actor: actorOf(view),
      parent: sourcePipeline(view, place),
    },
    ...commitFindings(finding.sourceCommit, place.repository, commit, child(commit, 'author')),
    ...children(view, 'builds').flatMap((job) => hookedJobFindings(job, place, finding)),
  ];
}
