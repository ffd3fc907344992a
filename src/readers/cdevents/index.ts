import type { ReadContext, Reader, ReadRecord } from '../reader.ts';
import {
  addProblem,
  type Fields,
  type Finding,
  isFields,
  pointer,
  readRecord,
  type View,
} from '../record.ts';
import { artifactFindings } from './artifact.ts';
import { type CdEvent, readCdEvent } from './event.ts';
import { buildFindings, changeFindings, pipelineRunFindings, taskRunFindings } from './run.ts';
import { environmentFindings, serviceFindings } from './service.ts';

/** What is read of an event, by its subject. */
const findingsBySubject: ReadonlyMap<string, (event: CdEvent) => readonly Finding[]> = new Map([
  ['change', changeFindings],
  ['pipelinerun', pipelineRunFindings],
  ['taskrun', taskRunFindings],
  ['build', buildFindings],
  ['artifact', artifactFindings],
  ['service', serviceFindings],
  ['environment', environmentFindings],
]);

/**
 * Reads CloudEvents 1.0 (structured, and batches of them) that carry CDEvents 0.3 to 0.5. What changed between those
 * versions is not read, so that the version in the type does not matter.
 */
export const cloudEventReader: Reader = {
  kind: 'CLOUDEVENT',
  recognizes: (value) => isCloudEvent(Array.isArray(value) ? value[0] : value),
  *read({ value }, context) {
    if (!Array.isArray(value)) yield readOne(value, '', context);
    else for (const [index, event] of value.entries()) yield readOne(event, pointer('', index), context);
  },
};

/** Whether a value is a CloudEvent of major version 1 in the JSON format. */
export function isCloudEvent(value: unknown): value is Fields & { readonly type: string } {
  return (
    isFields(value) &&
    typeof value.specversion === 'string' &&
    /^1\.\d+$/.test(value.specversion) &&
    ['id', 'source', 'type'].every((name) => typeof value[name] === 'string')
  );
}

/** Whether events of a type are read here. */
export function isReadType(type: string): boolean {
  const subject = /^dev\.cdevents\.([a-z]+)\.[a-z]+(?:\.|$)/.exec(type)?.[1];
  return subject !== undefined && findingsBySubject.has(subject);
}

const readOne = (value: unknown, path: string, context: ReadContext): ReadRecord =>
  readRecord(path, value, context, 'cdevents', findings);

function findings(view: View): readonly Finding[] {
  const { type } = view.fields;
  if (!isCloudEvent(view.fields) || typeof type !== 'string') {
    addProblem(view.notes, 'KIND_MISMATCH', view.path, 'This is no CloudEvent of version 1.');
    return [];
  }
  const event = isReadType(type) ? readCdEvent(view, type) : undefined;
  if (event !== undefined) return findingsBySubject.get(event.subject)?.(event) ?? [];
  if (!isReadType(type))
    addProblem(
      view.notes,
      'KIND_UNKNOWN',
      `${view.path}/type`,
      `Events of type "${type.slice(0, 200)}" are not read.`,
    );
  return [];
}
