import type { BuildKey } from '../../model/fact.ts';
import { statementSystem } from '../../model/provenance.ts';
import { builderId as ownBuilderId, builderPrefix as ownBuilderPrefix } from '../../model/slsa.ts';
import { text } from '../fields.ts';
import { githubAttempt, githubRun } from '../github/keys.ts';
import type { View } from '../record.ts';

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
  const build = {
    system: statementSystem,
    instance: builderId ?? 'default',
    unit: 'IMAGE',
    buildId: id,
  } as const;
  return { build, parent: undefined, url: /^https?:\/\//.test(id) ? id : undefined };
}

const units = ['PIPELINE', 'JOB', 'IMAGE'] as const;

/**
 * The build of a statement that Whence exported itself: it names the key in full, so that it comes back to the same build.
 *
 * @returns undefined for statements of other builders
 */
export function ownInvocation(
  parameters: View | undefined,
  builderId: string | undefined,
): Invocation | undefined {
  if (parameters === undefined || builderId?.startsWith(ownBuilderPrefix) !== true) return undefined;
  const system = text(parameters, 'system');
  const instance = text(parameters, 'instance');
  const buildId = text(parameters, 'buildId');
  const unit = units.find((each) => each === parameters.fields.unit);
  if (system === undefined || instance === undefined || buildId === undefined || unit === undefined)
    return undefined;
  if (ownBuilderId({ system, instance }) !== builderId) return undefined;
  return { build: { system, instance, unit, buildId }, parent: undefined, url: undefined };
}
