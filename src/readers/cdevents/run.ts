import type { BuildKey, BuildStatus, BuildUnit } from '../../model/fact.ts';
import { child, text } from '../fields.ts';
import { imageOfPurl } from '../purl.ts';
import type { Finding } from '../record.ts';
import { commitKeyOf, readRemote, webUrl } from '../sources.ts';
import { type CdEvent, namedIn } from './event.ts';

const statusByOutcome: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['success', 'SUCCEEDED'],
  ['failure', 'FAILED'],
  ['error', 'FAILED'],
  ['cancel', 'CANCELLED'],
]);

/** A run of a pipeline. */
export const pipelineRunFindings = (event: CdEvent): readonly Finding[] => runFindings(event, 'PIPELINE');

/** A run of a task, within that of a pipeline where the event says so. */
export function taskRunFindings(event: CdEvent): readonly Finding[] {
  const pipeline = namedIn(event, 'pipelineRun');
  const parent = pipeline === undefined ? undefined : buildKey(pipeline.source, 'PIPELINE', pipeline.id);
  return runFindings(event, 'JOB', parent);
}

/** A build, with the artifact that it made where it is an image. */
export const buildFindings = (event: CdEvent): readonly Finding[] => runFindings(event, 'IMAGE');

function runFindings(event: CdEvent, unit: BuildUnit, parent?: BuildKey): readonly Finding[] {
  const { content, predicate, at } = event;
  const artifact = text(content, 'artifactId');
  const image = artifact === undefined ? undefined : imageOfPurl(artifact);
  const outcome = text(content, 'outcome');
  return [
    {
      type: 'build',
      build: buildKey(event.source, unit, event.subjectId),
      name: text(content, 'pipelineName') ?? text(content, 'taskName'),
      status: statusOf(predicate, outcome),
      statusText: outcome ?? predicate,
      createdAt: predicate === 'queued' ? at : undefined,
      startedAt: predicate === 'started' ? at : undefined,
      finishedAt: predicate === 'finished' ? at : undefined,
      url: content === undefined ? undefined : webUrl(content, 'uri', 'url'),
      imageDigests: image?.digest === undefined ? undefined : [image.digest],
      parent,
    },
    ...(image?.reference === undefined
      ? []
      : [{ type: 'imageReference', reference: image.reference } as const]),
  ];
}

/** An event may tell the end of a run without its outcome: that of a build does. */
function statusOf(predicate: string, outcome: string | undefined): BuildStatus {
  switch (predicate) {
    case 'queued':
      return 'QUEUED';
    case 'started':
      return 'RUNNING';
    default:
      return statusByOutcome.get(outcome ?? '') ?? (outcome === undefined ? 'SUCCEEDED' : 'UNKNOWN');
  }
}

const buildKey = (source: string, unit: BuildUnit, buildId: string): BuildKey => ({
  system: 'cdevents',
  instance: source,
  unit,
  buildId,
});

/** A change that was merged: a commit where its id is one, else a change request; others of a change tell nothing here. */
export function changeFindings(event: CdEvent): readonly Finding[] {
  const { subjectId, predicate, at, content } = event;
  const repository = repositoryOf(event);
  const commit = commitKeyOf(subjectId);
  if (commit !== undefined) return [{ type: 'commit', commit, repository }];
  if (repository === undefined) return [];
  const title = text(content, 'description');
  const state = predicate === 'merged' ? 'MERGED' : predicate === 'abandoned' ? 'CLOSED' : 'OPEN';
  return [
    {
      type: 'changeRequest',
      changeRequest: { system: 'cdevents', instance: event.source, repository, number: subjectId },
      title: title?.split('\n', 1)[0],
      state,
      createdAt: predicate === 'created' ? at : undefined,
      mergedAt: predicate === 'merged' ? at : undefined,
    },
  ];
}

/** The repository of a change: its address, as id, source or url. */
export function repositoryOf({ content }: CdEvent): string | undefined {
  const repository = child(content, 'repository');
  const addresses = [text(repository, 'url'), text(repository, 'source'), text(repository, 'id')];
  for (const address of addresses) {
    const isAddress = address !== undefined && /^[a-z+]+:\/\/|^[^\s/@]+@[^\s:]+:/.test(address);
    const remote = isAddress ? readRemote(address).remote : null;
    if (remote !== null) return remote;
  }
  return undefined;
}
