import type { BuildKey } from '../../model/fact.ts';

/** A run of a workflow, whatever the attempt: what `GITHUB_RUN_ID` names. */
export const githubRun = (instance: string, runId: string): BuildKey => ({
  system: 'github',
  instance,
  unit: 'PIPELINE',
  buildId: runId,
});

/** An attempt of a run: run again, a run keeps its id and counts its attempts. */
export const githubAttempt = (instance: string, runId: string, attempt: string): BuildKey => ({
  system: 'github',
  instance,
  unit: 'PIPELINE',
  buildId: `${runId}/${attempt}`,
});
