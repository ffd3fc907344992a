import type { BuildKey, BuildStatus } from '../../model/fact.ts';
import { child, children, eventTime, requiredText, text } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { type Fields, type Finding, isFields, readRecord, type View } from '../record.ts';
import { outputFindings, outputsOf } from './results.ts';

/** Kinds of Tekton that are read. */
export const tektonKinds: readonly string[] = ['TaskRun', 'PipelineRun'];

/** Whether an object is a run of Tekton that says its kind. */
export const isTektonRun = (kind: string, apiVersion: unknown): boolean =>
  tektonKinds.includes(kind) && typeof apiVersion === 'string' && apiVersion.startsWith('tekton.dev/');

/** Reads TaskRuns and PipelineRuns that do not say their kind, as some tools keep them. */
export const tektonReader: Reader = {
  kind: 'TEKTON',
  recognizes: (value) => isFields(value) && value.kind === undefined && kindByShape(value) !== undefined,
  *read({ value }, context) {
    yield readRecord('', value, context, 'tekton', (view) => {
      const kind = typeof view.fields.kind === 'string' ? view.fields.kind : kindByShape(view.fields);
      return tektonFindings(view, kind ?? 'TaskRun');
    });
  },
};

function kindByShape({ spec, status }: Fields): string | undefined {
  if (!isFields(spec) || !isFields(status)) return undefined;
  if ('pipelineRef' in spec || 'pipelineSpec' in spec || 'pipelineSpec' in status) return 'PipelineRun';
  return 'taskRef' in spec || 'taskSpec' in spec || 'taskSpec' in status ? 'TaskRun' : undefined;
}

/**
 * A run as a build: a PipelineRun is a pipeline, a TaskRun a job of it. Images and source are what the run's results
 * say. `status.provenance.refSource` is where the task's definition came from, not the source that was built.
 */
export function tektonFindings(view: View, kind: string): readonly Finding[] {
  const metadata = child(view, 'metadata') ?? { ...view, fields: {}, path: `${view.path}/metadata` };
  const buildId = requiredText(metadata, 'uid');
  if (buildId === undefined) return [];
  const spec = child(view, 'spec');
  const status = child(view, 'status');
  const outputs = outputsOf(spec, status);
  const instance = view.notes.context.instance ?? view.notes.context.cluster;
  const build: BuildKey = {
    system: 'tekton',
    instance,
    unit: kind === 'PipelineRun' ? 'PIPELINE' : 'JOB',
    buildId,
  };
  const parent = pipelineOf(metadata, instance);
  return [
    {
      type: 'build',
      build,
      name: text(metadata, 'name'),
      ...conditionOf(status),
      createdAt: eventTime(metadata, 'creationTimestamp'),
      startedAt: eventTime(status, 'startTime'),
      finishedAt: eventTime(status, 'completionTime'),
      sourceRepository: outputs.repository,
      sourceCommit: outputs.commit,
      imageUrl: outputs.images[0]?.declared,
      imageDigests: [...new Set(outputs.images.map(({ digest }) => digest))],
      parent,
    },
    ...outputFindings(outputs),
  ];
}

/** The PipelineRun of a TaskRun, by its owner or the label that Tekton puts on it. */
function pipelineOf(metadata: View, instance: string): BuildKey | undefined {
  const owner = children(metadata, 'ownerReferences').find(({ fields }) => fields.kind === 'PipelineRun');
  const uid = text(owner, 'uid') ?? text(child(metadata, 'labels'), 'tekton.dev/pipelineRunUID');
  return uid === undefined ? undefined : { system: 'tekton', instance, unit: 'PIPELINE', buildId: uid };
}

function conditionOf(status: View | undefined): {
  status: BuildStatus | undefined;
  statusText: string | undefined;
} {
  const condition = children(status, 'conditions').find(({ fields }) => fields.type === 'Succeeded');
  if (condition === undefined) return { status: undefined, statusText: undefined };
  eventTime(condition, 'lastTransitionTime');
  const statusText = text(condition, 'reason');
  return { status: statusOf(text(condition, 'status'), statusText), statusText };
}

function statusOf(condition: string | undefined, reason: string | undefined): BuildStatus {
  if (condition === 'True') return 'SUCCEEDED';
  if (condition !== 'False')
    return reason === 'Pending' || reason === 'PipelineRunPending' ? 'QUEUED' : 'RUNNING';
  if (/Cancel/.test(reason ?? '')) return 'CANCELLED';
  return /Timeout|TimedOut/.test(reason ?? '') ? 'TIMED_OUT' : 'FAILED';
}
