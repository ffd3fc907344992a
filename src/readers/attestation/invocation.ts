import type { BuildKey } from '../../model/fact.ts';
import { githubAttempt, githubRun } from '../github/keys.ts';

/** The build that an invocation id names. */
export interface Invocation {
  readonly build: BuildKey;
  /** The run of an attempt. */
  readonly parent: BuildKey | undefined;
  readonly url: string | undefined;
}

const GITHUB_RUN = /^https:\/\/([^/]+)\/[^/]+\/[^/]+\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/;
const GITLAB_JOB = /^https:\/\/([^/]+)\/.+\/-\/jobs\/(\d+)$/;

/**
 * The build of an invocation id. The address of a run or job is told by its CI system; any other text means something to
 * the builder alone, and is a build of that builder.
 */
export function invocationOf(id: string, builderId: string | undefined): Invocation {
  const run = GITHUB_RUN.exec(id);
  if (run !== null) {
    const [, instance = '', runId = '', attempt = '1'] = run;
    return { build: githubAttempt(instance, runId, attempt), parent: githubRun(instance, runId), url: id };
  }
  const job = GITLAB_JOB.exec(id);
  if (job !== null) {
    const [, instance = '', buildId = ''] = job;
    const build = { system: 'gitlab', instance, unit: 'JOB', buildId } as const;
    return { build, parent: undefined, url: id };
  }
  const build = { system: 'slsa', instance: builderId ?? 'default', unit: 'IMAGE', buildId: id } as const;
  return { build, parent: undefined, url: /^https?:\/\//.test(id) ? id : undefined };
}
