import { isFields, pointer } from '../record.ts';

/** What a record is, where it does not show it itself. */
export interface Exchange {
  readonly unit: 'PIPELINE' | 'JOB' | 'MERGE_REQUEST' | 'APPROVALS' | 'DEPLOYMENT' | 'REGISTRY_TAG';
  /** Host that was asked, where the request says it. */
  readonly instance?: string;
  /** Full path of the project, where it was asked for by path and not by number. */
  readonly project?: string;
  /** The pipeline whose jobs were asked for. */
  readonly pipelineId?: string;
  /** Number, within its project, of the merge request whose approvals were asked for. */
  readonly mergeRequest?: string;
}

/** One record of a document. */
export interface Listed {
  readonly path: string;
  readonly value: unknown;
  /** The request that the record answers. */
  readonly request?: string;
}

/**
 * The records of a document in their order: an event or API object, an array of them, or recorded calls
 * `{"request": "/api/v4/…", "response": …}` and arrays of those.
 */
export function* listedRecords(document: unknown): Iterable<Listed> {
  if (!Array.isArray(document)) yield* oneRecord({ path: '', value: document });
  else {
    for (const [index, value] of document.entries()) yield* oneRecord({ path: pointer('', index), value });
  }
}

/** Whether a value is a recorded call of the API. */
export function isRecordedCall(value: unknown): value is { request: string; response: unknown } {
  return (
    isFields(value) &&
    typeof value.request === 'string' &&
    value.request.includes('/api/v4/') &&
    'response' in value
  );
}

function* oneRecord(listed: Listed): Iterable<Listed> {
  if (!isRecordedCall(listed.value)) {
    yield listed;
    return;
  }
  const { request, response } = listed.value;
  const path = pointer(listed.path, 'response');
  const isListOfUnits = Array.isArray(response) && exchangeOf(request) !== undefined;
  if (!isListOfUnits) {
    yield { path, value: response, request };
    return;
  }
  for (const [index, value] of response.entries()) yield { path: pointer(path, index), value, request };
}

const REQUEST = /^(?:https?:\/\/([^/?#]+))?[^?#]*?\/api\/v4\/(?:projects\/([^/?#]+)\/)?([^?#]*)/i;
const JOBS_OF_PIPELINE = /^pipelines\/(\d+)\/(?:jobs|bridges)$/;
const PIPELINES = /^pipelines?(?:\/(?:\d+|latest)(?:\/(?:retry|cancel|metadata))?)?$/;
const JOBS = /^(?:job|jobs(?:\/\d+(?:\/(?:retry|cancel|play|erase))?)?)$/;

const MERGE_REQUESTS = /^merge_requests(?:\/\d+(?:\/(?:merge|rebase))?)?$/;
const APPROVALS = /^merge_requests\/(\d+)\/(?:approvals|approve|unapprove)$/;
const DEPLOYMENTS = /^deployments(?:\/\d+)?$/;
const REGISTRY_TAGS = /^registry\/repositories\/\d+\/tags(?:\/[^/]+)?$/;

/** What the response to a request is of; undefined when it is of nothing that is read. */
export function exchangeOf(request: string): Exchange | undefined {
  const match = REQUEST.exec(request);
  if (match === null) return undefined;
  const [, host, project, resource = ''] = match;
  const common = {
    ...(host === undefined ? {} : { instance: host.slice(host.lastIndexOf('@') + 1).toLowerCase() }),
    ...(project === undefined || /^\d+$/.test(project) ? {} : { project: project.replace(/%2F/gi, '/') }),
  };
  const pipelineId = JOBS_OF_PIPELINE.exec(resource)?.[1];
  if (pipelineId !== undefined) return { unit: 'JOB', pipelineId, ...common };
  if (PIPELINES.test(resource)) return { unit: 'PIPELINE', ...common };
  const mergeRequest = APPROVALS.exec(resource)?.[1];
  if (mergeRequest !== undefined) return { unit: 'APPROVALS', mergeRequest, ...common };
  if (MERGE_REQUESTS.test(resource)) return { unit: 'MERGE_REQUEST', ...common };
  if (DEPLOYMENTS.test(resource)) return { unit: 'DEPLOYMENT', ...common };
  if (REGISTRY_TAGS.test(resource)) return { unit: 'REGISTRY_TAG', ...common };
  return JOBS.test(resource) ? { unit: 'JOB', ...common } : undefined;
}
