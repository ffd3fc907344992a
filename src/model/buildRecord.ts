import {
  type BuildInfo,
  type BuildSource,
  type StagedContext,
  unnamedImage,
  withoutNulls,
} from './buildSource.ts';
import type { CiFacts, CiSystem } from './ciFacts.ts';

/** Which build a captured source is of. */
export interface BuildIdentity {
  /** `gitlab`, `github`, …, or a name of the caller's own. */
  readonly system: string;
  /** Host of the installation; null where the system has but one. */
  readonly instance: string | null;
  readonly unit: 'PIPELINE' | 'JOB' | 'IMAGE';
  readonly buildId: string;
  /** The pipeline of a job. */
  readonly parentBuildId: string | null;
}

/** What a caller says of the build; all that is absent is told by the facts of CI. */
export interface BuildNaming {
  readonly buildId?: string;
  readonly system?: string;
  readonly instance?: string;
  /** Reference of the image that is built. */
  readonly image?: string;
}

/** What a run of each system is to Whence. */
const UNIT_OF_RUN: Readonly<Record<CiSystem, BuildIdentity['unit']>> = {
  github: 'PIPELINE',
  gitlab: 'PIPELINE',
  buildkite: 'PIPELINE',
  jenkins: 'JOB',
  circleci: 'PIPELINE',
};

/** Which build it is: as the caller says, else the job or run of the CI system; null when nobody says. */
export function identityOf(naming: BuildNaming, ci: CiFacts | null): BuildIdentity | null {
  if (naming.buildId !== undefined) {
    const system = naming.system ?? 'record';
    return {
      system,
      instance: naming.instance ?? (ci?.system === system ? ci.instance : null),
      unit: 'IMAGE',
      buildId: naming.buildId,
      parentBuildId: null,
    };
  }
  if (ci === null || ci.runId === null) return null;
  const place = { system: naming.system ?? ci.system, instance: naming.instance ?? ci.instance };
  // GitLab tells its jobs apart by id, and its other documents name them so.
  if (ci.system === 'gitlab' && ci.job !== null) {
    return { ...place, unit: 'JOB', buildId: ci.job, parentBuildId: ci.runId };
  }
  return { ...place, unit: UNIT_OF_RUN[ci.system], buildId: ci.runId, parentBuildId: null };
}

/** A build record as `whence ingest` and `recordBuild` take it; what is null is left out. */
export function buildRecordOf(
  source: BuildSource,
  identity: BuildIdentity,
  naming: BuildNaming,
): Readonly<Record<string, unknown>> {
  const { image_name, image_tag, ...fields } = capturedFields(source);
  return withoutNulls({
    record: 'build',
    ...identityFields(identity),
    ...fields,
    image_url: naming.image ?? null,
    ...(naming.image === undefined ? { image_name, image_tag } : {}),
    build_source: source,
  });
}

/** What says which build it is, in the fields of a record. */
export function identityFields(identity: BuildIdentity) {
  return {
    system: identity.system,
    instance: identity.instance,
    unit: identity.unit,
    build_id: identity.buildId,
    parent_build_id: identity.parentBuildId,
  };
}

/** What a captured source says in the fields of a build record. */
export function capturedFields(source: CapturedFields) {
  const { source_fields, build_info, ci, stagedContext } = source;
  const isNamed = stagedContext !== null && stagedContext.imageName !== unnamedImage;
  return {
    ...source_fields,
    source_ref: source_fields.source_ref ?? source.refFromCi,
    author_name: build_info.author_name,
    author_email: build_info.author_email,
    build_timestamp: build_info.build_timestamp,
    reproducible_from_commit: source.reproducibleFromCommit,
    url: ci?.jobUrl ?? ci?.runUrl ?? null,
    trigger: ci?.event ?? null,
    actor: ci?.actor ?? null,
    agent_name: stagedContext?.agentName ?? null,
    image_name: isNamed ? stagedContext.imageName : null,
    image_tag: isNamed ? stagedContext.imageTag : null,
  };
}

/** What of a captured source stands in the fields of a build record. */
export interface CapturedFields
  extends Pick<BuildSource, 'source_fields' | 'reproducibleFromCommit' | 'refFromCi' | 'ci'> {
  readonly build_info: Pick<BuildInfo, 'author_name' | 'author_email'> & {
    readonly build_timestamp: string | null;
  };
  readonly stagedContext:
    | (Pick<StagedContext, 'agentName' | 'imageName'> & { readonly imageTag: string | null })
    | null;
}
