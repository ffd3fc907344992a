import { type CapturedFields, capturedFields, identityFields, identityOf } from '../../model/buildRecord.ts';
import {
  type BuildSource,
  type ContentId,
  type FileList,
  type SourceCapture,
  unnamedImage,
} from '../../model/buildSource.ts';
import { type CiFacts, type CiSystem, ciVariables } from '../../model/ciFacts.ts';
import type { DeviationEffect } from '../../model/deviation.ts';
import { child, children, choice, count, flag, spelling, text, texts } from '../fields.ts';
import { placeOf } from '../images.ts';
import { addProblem, type Fields, isFields, type View } from '../record.ts';
import { captureLimits, readSourceExtra } from './capturedExtra.ts';

// What `whence capture` prints, as it comes back in a record of its build. Programs of others may write it, too: all of
// it is checked like any other document, and what is not known is left out.

const NAME = 'build_source';

/** Whether an object is what `whence capture` prints, by itself. */
export function isCapturedSource(fields: Fields): boolean {
  return isFields(fields.source_fields) && isFields(fields.build_info) && Array.isArray(fields.contentIds);
}

/** A record with what its captured source says in the fields that the record leaves out. */
export interface RecordWithCapture {
  readonly view: View;
  readonly capture: SourceCapture | undefined;
}

/** Reads the captured source in a record, or the record that is nothing but one. */
export function withCapturedSource(view: View): RecordWithCapture {
  const captured = isCapturedSource(view.fields) ? view : child(view, NAME);
  if (captured === undefined) return { view, capture: undefined };
  const { told, capture } = readSource(captured);
  // A record that says which build it is speaks of that one, whatever CI system the capture ran in.
  const isNamed = spelling(view.fields, ['build_id', 'id']) !== undefined;
  const identity = isNamed ? null : identityOf({}, capture.ci);
  const fields = {
    ...(identity === null ? {} : identityFields(identity)),
    ...capturedFields({ ...told, ...capture }),
  };
  return { view: { ...view, fields: { ...view.fields, ...missingIn(view.fields, fields) } }, capture };
}

/** The fields that a record does not have itself, under any spelling. */
function missingIn(recorded: Fields, told: object): Fields {
  return Object.fromEntries(
    Object.entries(told).filter(([name]) => spelling(recorded, [name]) === undefined),
  );
}

/** What a captured source says in the fields that every build has. */
type Told = Omit<CapturedFields, keyof SourceCapture>;

function readSource(view: View): { readonly told: Told; readonly capture: SourceCapture } {
  const told: Told = {
    source_fields: sourceFieldsOf(child(view, 'source_fields')),
    build_info: buildInfoOf(child(view, 'build_info')),
    reproducibleFromCommit: flag(view, 'reproducibleFromCommit') ?? null,
    stagedContext: stagedContextOf(child(view, 'stagedContext')),
  };
  const capture: SourceCapture = {
    sourceExtra: readSourceExtra(child(view, 'sourceExtra')),
    contentIds: children(view, 'contentIds')
      .slice(0, captureLimits.entries)
      .flatMap((id) => contentIdOf(id) ?? []),
    dirtyFiles: fileListOf(child(view, 'dirtyFiles'), (list) =>
      children(list, 'files').map((file) => ({
        path: text(file, 'path') ?? '',
        status: text(file, 'status') ?? '',
      })),
    ),
    ignoredButIncluded: fileListOf(child(view, 'ignoredButIncluded'), (list) => texts(list, 'files') ?? []),
    ci: ciOf(child(view, 'ci')),
    refFromCi: text(view, 'refFromCi') ?? null,
    deviations: children(view, 'deviations')
      .slice(0, captureLimits.entries)
      .flatMap((entry) => deviationOf(entry) ?? []),
  };
  const length = JSON.stringify(capture).length;
  if (length <= captureLimits.characters) return { told, capture };
  const place = placeOf(view, ['dirtyFiles']);
  const message = `What it holds beside the fields of a build has ${length} characters; ${captureLimits.characters} are kept.`;
  addProblem(view.notes, 'FIELD_INVALID', place, message, 'Its lists of files are left out.');
  return { told, capture: { ...capture, dirtyFiles: null, ignoredButIncluded: null } };
}

function sourceFieldsOf(view: View | undefined): BuildSource['source_fields'] {
  return {
    source_repo: text(view, 'source_repo') ?? null,
    source_commit: text(view, 'source_commit') ?? null,
    source_ref: text(view, 'source_ref') ?? null,
    source_subpath: text(view, 'source_subpath') ?? null,
    working_tree_hash: text(view, 'working_tree_hash') ?? null,
    source_dirty: flag(view, 'source_dirty') ?? null,
  };
}

function buildInfoOf(view: View | undefined): Told['build_info'] {
  return {
    author_name: text(view, 'author_name') ?? null,
    author_email: text(view, 'author_email') ?? null,
    build_timestamp: text(view, 'build_timestamp') ?? null,
  };
}

function stagedContextOf(view: View | undefined): Told['stagedContext'] {
  if (view === undefined) return null;
  return {
    agentName: text(view, 'agentName') ?? null,
    imageName: text(view, 'imageName') ?? unnamedImage,
    imageTag: text(view, 'imageTag') ?? null,
  };
}

const contentIdKinds: ReadonlyMap<string, ContentId['kind']> = new Map<string, ContentId['kind']>([
  ['agentex_tree_sha256', 'AGENTEX_TREE_SHA256'],
  ['git_tree_sha1', 'GIT_TREE_SHA1'],
  ['swhid_directory', 'SWHID_DIRECTORY'],
  ['swhid_revision', 'SWHID_REVISION'],
]);

function contentIdOf(view: View): ContentId | undefined {
  const kind = choice(view, contentIdKinds, 'kind');
  const value = text(view, 'value');
  return kind === undefined || value === undefined ? undefined : { kind, value };
}

function fileListOf<File>(
  view: View | undefined,
  filesOf: (view: View) => readonly File[],
): FileList<File> | null {
  if (view === undefined) return null;
  const files = filesOf(view);
  return {
    total: count(view, 'total') ?? files.length,
    files: files.slice(0, captureLimits.entries),
    isPartial: flag(view, 'isPartial') ?? false,
  };
}

const ciSystems: ReadonlyMap<string, CiSystem> = new Map(
  (Object.keys(ciVariables) as CiSystem[]).map((system) => [system, system]),
);

function ciOf(view: View | undefined): CiFacts | null {
  const system = view === undefined ? undefined : choice(view, ciSystems, 'system');
  if (system === undefined) return null;
  const told = (name: keyof CiFacts): string | null => text(view, name) ?? null;
  return {
    system,
    instance: told('instance'),
    runId: told('runId'),
    runAttempt: count(view, 'runAttempt') ?? null,
    runUrl: told('runUrl'),
    job: told('job'),
    jobUrl: told('jobUrl'),
    actor: told('actor'),
    event: told('event'),
    pullRequest: told('pullRequest'),
    pullRequestUrl: told('pullRequestUrl'),
    ref: told('ref'),
    headRef: told('headRef'),
    baseRef: told('baseRef'),
    commit: told('commit'),
    repo: told('repo'),
  };
}

const effects: ReadonlyMap<string, DeviationEffect> = new Map<string, DeviationEffect>([
  ['absent', 'ABSENT'],
  ['withheld', 'WITHHELD'],
  ['replaced', 'REPLACED'],
  ['noted', 'NOTED'],
]);

function deviationOf(view: View): SourceCapture['deviations'][number] | undefined {
  const rule = text(view, 'rule');
  const effect = choice(view, effects, 'effect');
  if (rule === undefined || effect === undefined) return undefined;
  const fields = (texts(view, 'fields') ?? []).slice(0, captureLimits.entries);
  return { rule, effect, fields, reason: text(view, 'reason') ?? '' };
}
