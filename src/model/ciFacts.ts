import { normalizeRemote, stripUserinfo } from './gitRemote.ts';

export type CiSystem = 'github' | 'gitlab' | 'buildkite' | 'jenkins' | 'circleci';

/** What a CI system says of the run that a build is part of. */
export interface CiFacts {
  readonly system: CiSystem;
  /** Host of the installation. */
  readonly instance: string | null;
  readonly runId: string | null;
  readonly runAttempt: number | null;
  readonly runUrl: string | null;
  readonly job: string | null;
  readonly jobUrl: string | null;
  readonly actor: string | null;
  readonly event: string | null;
  /** Number of the pull or merge request. */
  readonly pullRequest: string | null;
  readonly pullRequestUrl: string | null;
  /** What runs: a branch or tag, as the system names it. */
  readonly ref: string | null;
  /** Branch that a pull request comes from, and the one that it is for. */
  readonly headRef: string | null;
  readonly baseRef: string | null;
  readonly commit: string | null;
  /** Normalised remote. */
  readonly repo: string | null;
}

/** The only variables that are read. None of them is a secret. */
export const ciVariables = {
  github: [
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_REPOSITORY',
    'GITHUB_REF',
    'GITHUB_HEAD_REF',
    'GITHUB_BASE_REF',
    'GITHUB_SHA',
    'GITHUB_ACTOR',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_EVENT_NAME',
    'GITHUB_SERVER_URL',
  ],
  gitlab: [
    'CI_PIPELINE_ID',
    'CI_PIPELINE_URL',
    'CI_JOB_ID',
    'CI_JOB_URL',
    'CI_PROJECT_URL',
    'CI_COMMIT_SHA',
    'CI_COMMIT_REF_NAME',
    'CI_MERGE_REQUEST_IID',
  ],
  buildkite: [
    'BUILDKITE_BUILD_ID',
    'BUILDKITE_BUILD_URL',
    'BUILDKITE_JOB_ID',
    'BUILDKITE_COMMIT',
    'BUILDKITE_BRANCH',
    'BUILDKITE_TAG',
    'BUILDKITE_PULL_REQUEST',
    'BUILDKITE_REPO',
  ],
  jenkins: [
    'BUILD_URL',
    'BUILD_TAG',
    'JOB_NAME',
    'GIT_URL',
    'GIT_COMMIT',
    'GIT_BRANCH',
    'CHANGE_ID',
    'CHANGE_URL',
    'CHANGE_TARGET',
  ],
  circleci: [
    'CIRCLE_WORKFLOW_ID',
    'CIRCLE_BUILD_URL',
    'CIRCLE_SHA1',
    'CIRCLE_BRANCH',
    'CIRCLE_TAG',
    'CIRCLE_PULL_REQUEST',
    'CIRCLE_REPOSITORY_URL',
  ],
} as const satisfies Readonly<Record<CiSystem, readonly string[]>>;

type Environment = Readonly<Record<string, string | undefined>>;
/** Reads one of a system's variables; null when it is absent or empty. */
type Variable<Name extends string> = (name: Name) => string | null;
type Facts = Partial<Omit<CiFacts, 'system'>>;

const TEXT_LENGTH_MAX = 1_024;

/** The id of the run, without which a system is not taken for the one that runs this. */
const RUN_ID = {
  github: 'GITHUB_RUN_ID',
  gitlab: 'CI_PIPELINE_ID',
  buildkite: 'BUILDKITE_BUILD_ID',
  jenkins: 'BUILD_TAG',
  circleci: 'CIRCLE_WORKFLOW_ID',
} as const satisfies Readonly<Record<CiSystem, string>>;

/**
 * The facts of the CI system that runs this, read from {@link ciVariables} only; null outside of CI. Credentials in
 * addresses fall away.
 */
export function readCiFacts(environment: Environment): CiFacts | null {
  const variable = (name: string): string | null => {
    const value = environment[name];
    return value ? stripUserinfo(value.slice(0, TEXT_LENGTH_MAX)) : null;
  };
  if (variable(RUN_ID.github) !== null) return facts('github', github(variable));
  if (variable(RUN_ID.gitlab) !== null) return facts('gitlab', gitlab(variable));
  if (variable(RUN_ID.buildkite) !== null) return facts('buildkite', buildkite(variable));
  if (variable(RUN_ID.circleci) !== null) return facts('circleci', circleci(variable));
  const isJenkins = variable(RUN_ID.jenkins) !== null && variable('BUILD_URL') !== null;
  return isJenkins ? facts('jenkins', jenkins(variable)) : null;
}

function github(variable: Variable<(typeof ciVariables.github)[number]>): Facts {
  const server = variable('GITHUB_SERVER_URL');
  const repository = variable('GITHUB_REPOSITORY');
  const page = server !== null && repository !== null ? `${server}/${repository}` : null;
  const runId = variable('GITHUB_RUN_ID');
  const ref = variable('GITHUB_REF');
  const attempt = Number(variable('GITHUB_RUN_ATTEMPT'));
  return {
    instance: hostOf(server),
    runId,
    runAttempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
    runUrl: page === null ? null : `${page}/actions/runs/${runId}`,
    job: variable('GITHUB_WORKFLOW_REF'),
    actor: variable('GITHUB_ACTOR'),
    event: variable('GITHUB_EVENT_NAME'),
    pullRequest: /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1] ?? null,
    ref: variable('GITHUB_HEAD_REF') ?? shortRef(ref),
    headRef: variable('GITHUB_HEAD_REF'),
    baseRef: variable('GITHUB_BASE_REF'),
    commit: commitOf(variable('GITHUB_SHA')),
    repo: normalizeRemote(page).remote,
  };
}

function gitlab(variable: Variable<(typeof ciVariables.gitlab)[number]>): Facts {
  const project = variable('CI_PROJECT_URL');
  return {
    instance: hostOf(project ?? variable('CI_PIPELINE_URL')),
    runId: variable('CI_PIPELINE_ID'),
    runUrl: variable('CI_PIPELINE_URL'),
    job: variable('CI_JOB_ID'),
    jobUrl: variable('CI_JOB_URL'),
    pullRequest: variable('CI_MERGE_REQUEST_IID'),
    ref: variable('CI_COMMIT_REF_NAME'),
    commit: commitOf(variable('CI_COMMIT_SHA')),
    repo: normalizeRemote(project).remote,
  };
}

function buildkite(variable: Variable<(typeof ciVariables.buildkite)[number]>): Facts {
  const pullRequest = variable('BUILDKITE_PULL_REQUEST');
  return {
    instance: hostOf(variable('BUILDKITE_BUILD_URL')),
    runId: variable('BUILDKITE_BUILD_ID'),
    runUrl: variable('BUILDKITE_BUILD_URL'),
    job: variable('BUILDKITE_JOB_ID'),
    // The word that stands there for builds of no pull request.
    pullRequest: pullRequest === 'false' ? null : pullRequest,
    ref: variable('BUILDKITE_TAG') ?? variable('BUILDKITE_BRANCH'),
    commit: commitOf(variable('BUILDKITE_COMMIT')),
    repo: normalizeRemote(variable('BUILDKITE_REPO')).remote,
  };
}

function jenkins(variable: Variable<(typeof ciVariables.jenkins)[number]>): Facts {
  return {
    instance: hostOf(variable('BUILD_URL')),
    runId: variable('BUILD_TAG'),
    runUrl: variable('BUILD_URL'),
    job: variable('JOB_NAME'),
    pullRequest: variable('CHANGE_ID'),
    pullRequestUrl: variable('CHANGE_URL'),
    ref: variable('GIT_BRANCH')?.replace(/^origin\//, '') ?? null,
    baseRef: variable('CHANGE_TARGET'),
    commit: commitOf(variable('GIT_COMMIT')),
    repo: normalizeRemote(variable('GIT_URL')).remote,
  };
}

function circleci(variable: Variable<(typeof ciVariables.circleci)[number]>): Facts {
  const pullRequestUrl = variable('CIRCLE_PULL_REQUEST');
  return {
    instance: hostOf(variable('CIRCLE_BUILD_URL')),
    runId: variable('CIRCLE_WORKFLOW_ID'),
    runUrl: variable('CIRCLE_BUILD_URL'),
    pullRequest: /\/(\d+)$/.exec(pullRequestUrl ?? '')?.[1] ?? null,
    pullRequestUrl,
    ref: variable('CIRCLE_TAG') ?? variable('CIRCLE_BRANCH'),
    commit: commitOf(variable('CIRCLE_SHA1')),
    repo: normalizeRemote(variable('CIRCLE_REPOSITORY_URL')).remote,
  };
}

const NOTHING: Omit<CiFacts, 'system'> = {
  instance: null,
  runId: null,
  runAttempt: null,
  runUrl: null,
  job: null,
  jobUrl: null,
  actor: null,
  event: null,
  pullRequest: null,
  pullRequestUrl: null,
  ref: null,
  headRef: null,
  baseRef: null,
  commit: null,
  repo: null,
};

function facts(system: CiSystem, found: Facts): CiFacts {
  return { system, ...NOTHING, ...found };
}

/** Branch or tag of a full ref; what is neither stays as it is. */
function shortRef(ref: string | null): string | null {
  return ref?.replace(/^refs\/(?:heads|tags)\//, '') ?? null;
}

function commitOf(text: string | null): string | null {
  return text !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}

function hostOf(address: string | null): string | null {
  return address === null ? null : URL.parse(address)?.host || null;
}
