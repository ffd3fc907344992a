import type { BuildKey, BuildStatus, BuildUnit } from '../../model/fact.ts';
import { baseImagesOf } from '../baseImages.ts';
import { child, choice, eventTime, flag, identifier, requiredIdentifier, text } from '../fields.ts';
import { digest } from '../images.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { webUrl } from '../sources.ts';
import { isAgentexBuild } from './agentex.ts';
import { actorOf, buildArgumentsOf, ownerOf } from './agentexFields.ts';
import { isCapturedSource, withCapturedSource } from './capturedSource.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { imagesOf, sha256Hex, sourceFindings, sourceOf } from './source.ts';

const units: ReadonlyMap<string, BuildUnit> = new Map([
  ['pipeline', 'PIPELINE'],
  ['job', 'JOB'],
  ['image', 'IMAGE'],
]);

const statusByWord: ReadonlyMap<string, BuildStatus> = new Map<string, BuildStatus>([
  ['queued', 'QUEUED'],
  ['pending', 'QUEUED'],
  ['running', 'RUNNING'],
  // It still runs, and may yet end in another way.
  ['cancelling', 'RUNNING'],
  ['success', 'SUCCEEDED'],
  ['succeeded', 'SUCCEEDED'],
  ['failed', 'FAILED'],
  ['error', 'FAILED'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
  ['skipped', 'SKIPPED'],
  ['timed_out', 'TIMED_OUT'],
  // It is there still, whatever became of it as a build.
  ['delete_failed', 'UNKNOWN'],
  ['deleting', 'DELETED'],
  ['deleted', 'DELETED'],
]);

const form: RecordForm = {
  kind: 'BUILD',
  word: 'build',
  isForeignShape: (fields) => isAgentexBuild(fields) || isCapturedSource(fields),
  defaultSource: (fields) => (isAgentexBuild(fields) ? 'agentex' : 'record'),
  find: buildFindings,
};

/** Reads records `{"record": "build", "build_id", …}`, builds of agentex and what `whence capture` prints. */
export const buildReader = readerOf(form);

/** Reads one build record. Without `build_id` it is refused: nothing could refer to it. */
export function readBuildRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function buildFindings(record: View): readonly Finding[] {
  const { view, capture } = withCapturedSource(record);
  const build = keyOf(view);
  if (build === undefined) return [];
  const source = sourceOf(view);
  const images = imagesOf(view);
  const statusText = text(view, 'status', 'build_status');
  return [
    {
      type: 'build',
      build,
      name: text(view, 'name'),
      status:
        statusText === undefined ? undefined : (statusByWord.get(statusText.toLowerCase()) ?? 'UNKNOWN'),
      statusText,
      createdAt: eventTime(view, 'created_at'),
      startedAt: eventTime(view, 'started_at', 'build_start_time'),
      finishedAt: eventTime(view, 'finished_at', 'build_end_time', 'build_timestamp'),
      url: webUrl(view, 'url'),
      trigger: text(view, 'trigger'),
      actor: actorOf(view),
      sourceRepository: source.repository,
      sourceCommit: source.commit,
      sourceRef: text(view, 'source_ref', 'ref', 'branch_name'),
      sourceSubpath: text(view, 'source_subpath', 'subpath'),
      workingTreeHash: sha256Hex(view, 'working_tree_hash'),
      sourceDirty: flag(view, 'source_dirty', 'dirty'),
      imageName: images.imageName,
      imageTag: images.imageTag,
      imageUrl: images.imageUrl,
      platform: text(view, 'platform'),
      imageDigests: images.imageDigests,
      parent: parentOf(view, build),
      ...ownerOf(view),
      providerBuildId: identifier(view, 'cloud_provider_build_id', 'provider_build_id'),
      buildArguments: buildArgumentsOf(view),
      dockerfile: text(view, 'dockerfile'),
      contextDigest: digest(view, 'context_digest'),
      contextTreeHash: sha256Hex(view, 'context_tree_hash'),
      reproducibleFromCommit: flag(view, 'reproducible_from_commit'),
      baseImages: baseImagesOf(view),
      capture,
    },
    ...images.findings,
    ...sourceFindings(view, source, capture),
  ];
}

function keyOf(view: View): BuildKey | undefined {
  const isAgentex = isAgentexBuild(view.fields);
  const buildId = isAgentex
    ? requiredIdentifier(view, 'build_id', 'id')
    : requiredIdentifier(view, 'build_id');
  if (buildId === undefined) return undefined;
  return {
    system: text(view, 'system') ?? (isAgentex ? 'agentex' : 'record'),
    instance:
      text(view, 'instance') ?? accountOf(view, isAgentex) ?? view.notes.context.instance ?? 'default',
    unit: choice(view, units, 'unit') ?? 'IMAGE',
    buildId,
  };
}

function accountOf(view: View, isAgentex: boolean): string | undefined {
  return isAgentex ? identifier(view, 'account_id') : undefined;
}

/** The pipeline of a job, or the build that started this one; of the same system unless it says otherwise. */
function parentOf(view: View, build: BuildKey): BuildKey | undefined {
  const parent = child(view, 'parent');
  const buildId =
    parent === undefined ? identifier(view, 'parent_build_id') : requiredIdentifier(parent, 'build_id');
  if (buildId === undefined) return undefined;
  const unit = build.unit === 'JOB' ? 'PIPELINE' : build.unit;
  if (parent === undefined) return { ...build, unit, buildId };
  return {
    system: text(parent, 'system') ?? build.system,
    instance: text(parent, 'instance') ?? build.instance,
    unit: choice(parent, units, 'unit') ?? unit,
    buildId,
  };
}
