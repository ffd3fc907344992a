import type { DeployStatus } from '../../model/fact.ts';
import { child, text } from '../fields.ts';
import { imageOfPurl } from '../purl.ts';
import type { Finding } from '../record.ts';
import { webUrl } from '../sources.ts';
import { type CdEvent, namedIn } from './event.ts';

const statusByPredicate: ReadonlyMap<string, DeployStatus> = new Map<string, DeployStatus>([
  ['deployed', 'READY'],
  ['upgraded', 'READY'],
  ['rolledback', 'READY'],
  ['published', 'READY'],
  ['removed', 'REMOVED'],
]);

/** A service that was deployed, upgraded, rolled back or removed: each event is a deploy of its own, by its id. */
export function serviceFindings(event: CdEvent): readonly Finding[] {
  const { content, predicate, at } = event;
  const status = statusByPredicate.get(predicate);
  if (status === undefined) return [];
  const artifact = text(content, 'artifactId');
  const image = artifact === undefined ? undefined : imageOfPurl(artifact);
  const environment = namedIn(event, 'environment');
  const { reference } = image ?? {};
  const deploy: Finding = {
    type: 'deploy',
    deploy: { system: 'cdevents', instance: event.source, deployId: event.eventId },
    environment: text(child(content, 'environment'), 'name') ?? environment?.id,
    workload: event.subjectId,
    status,
    statusText: predicate,
    createdAt: at,
    finishedAt: status === 'READY' ? at : undefined,
    imageDigests: image?.digest === undefined ? undefined : [image.digest],
    references: reference === undefined ? undefined : [reference],
    targetEnvironment:
      environment === undefined
        ? undefined
        : { system: 'cdevents', instance: environment.source, environmentId: environment.id },
  };
  return reference === undefined ? [deploy] : [deploy, { type: 'imageReference', reference }];
}

/** An environment that was created, modified or deleted. */
export function environmentFindings({ content, source, subjectId, predicate }: CdEvent): readonly Finding[] {
  return [
    {
      type: 'environment',
      environment: { system: 'cdevents', instance: source, environmentId: subjectId },
      name: text(content, 'name'),
      url: content === undefined ? undefined : webUrl(content, 'uri', 'url'),
      isRemoved: predicate === 'deleted',
    },
  ];
}
