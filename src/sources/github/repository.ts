import { createCollector } from '../batches.ts';
import type { Batch } from '../connector.ts';
import { eventOf, type RepositoryReading } from './connector.ts';

/** Milliseconds for which a run, or a deployment, may go on changing after it was made: GitHub lists them by that time. */
const mayChangeFor = 86_400_000;

/** Milliseconds for which the jobs of a run are asked for: one request each, of which GitHub answers 5,000 an hour. */
const jobsAreReadFor = 30 * 86_400_000;

/**
 * Runs of workflows, newest first until they are too old to have changed: those made since, and a day before, since they
 * end later than they begin; those of the last 30 days with the jobs of all attempts. GitHub's own filter by time of
 * making cuts its answer at 1,000.
 */
export async function* readRuns(reading: RepositoryReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const { api, path, since, now } = reading;
  const jobsSince = new Date(now.getTime() - jobsAreReadFor).toISOString();
  for await (const { items } of api.pages(`${path}/actions/runs`)) {
    for (const run of items) {
      if (since !== null && isBefore(run.created_at, earlier(since))) return yield* collector.rest();
      collector.add(eventOf(reading, { workflow_run: run }));
      if (isBefore(run.created_at, jobsSince)) continue;
      const jobs = `${path}/actions/runs/${String(run.id)}/jobs`;
      for await (const page of api.pages(jobs, { filter: 'all' }))
        for (const job of page.items) collector.add(eventOf(reading, { workflow_job: job }));
      yield* collector.full();
    }
  }
  yield* collector.rest();
}

/** Deployments, newest first until they are too old to have changed, each with all that was said of it. */
export async function* readDeployments(reading: RepositoryReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const { api, path, since } = reading;
  for await (const { items } of api.pages(`${path}/deployments`)) {
    for (const deployment of items) {
      if (since !== null && isBefore(deployment.created_at, earlier(since))) return yield* collector.rest();
      collector.add(eventOf(reading, { deployment }));
      for await (const statuses of api.pages(`${path}/deployments/${String(deployment.id)}/statuses`))
        for (const status of statuses.items)
          collector.add(eventOf(reading, { deployment_status: status, deployment }));
      yield* collector.full();
    }
  }
  yield* collector.rest();
}

/** Merged pull requests, changed last first, each with its reviews. */
export async function* readPullRequests(reading: RepositoryReading): AsyncGenerator<Batch> {
  const collector = createCollector();
  const { api, path, since } = reading;
  const query = { state: 'closed', sort: 'updated', direction: 'desc' };
  for await (const { items } of api.pages(`${path}/pulls`, query)) {
    for (const request of items) {
      if (since !== null && isBefore(request.updated_at, since)) return yield* collector.rest();
      if (typeof request.merged_at !== 'string') continue;
      collector.add(eventOf(reading, { pull_request: request }));
      for await (const reviews of api.pages(`${path}/pulls/${String(request.number)}/reviews`))
        for (const review of reviews.items)
          collector.add(eventOf(reading, { review, pull_request: request }));
      yield* collector.full();
    }
  }
  yield* collector.rest();
}

function earlier(since: string): string {
  return new Date(Date.parse(since) - mayChangeFor).toISOString();
}

function isBefore(time: unknown, limit: string): boolean {
  return typeof time === 'string' && Date.parse(time) < Date.parse(limit);
}
