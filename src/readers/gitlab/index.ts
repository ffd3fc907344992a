import type { ReadContext, Reader, ReadRecord } from '../reader.ts';
import { type Fields, type Finding, isFields, readRecord, refusedRecord, type View } from '../record.ts';
import { deploymentFindings, hookedDeploymentFindings } from './deployment.ts';
import { type Exchange, exchangeOf, isRecordedCall, type Listed, listedRecords } from './exchange.ts';
import { hookedBuildFindings, jobFindings } from './job.ts';
import {
  approvalsFindings,
  hookedMergeRequestFindings,
  hookedPushFindings,
  mergeRequestFindings,
} from './mergeRequest.ts';
import { hookedPipelineFindings, pipelineFindings } from './pipeline.ts';
import { registryTagFindings } from './registry.ts';

type Form = (view: View, exchange: Exchange | undefined) => readonly Finding[];

/**
 * Reads what GitLab tells of builds, deploys, reviews and images: objects of its API, its webhooks and recorded calls of
 * the API (pipelines, jobs, deployments, merge requests, approvals, tags of the container registry). Variables are not read.
 */
export const gitlabReader: Reader = {
  kind: 'GITLAB',
  recognizes(value) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isRecordedCall(first) || (isFields(first) && formByShape(first) !== undefined);
  },
  *read({ value }, context) {
    for (const listed of listedRecords(value)) yield readOne(listed, context);
  },
};

function readOne({ path, value, request }: Listed, context: ReadContext): ReadRecord {
  const exchange = request === undefined ? undefined : exchangeOf(request);
  // A record by itself must still say what it is when it is kept and sent again.
  const whole = request === undefined ? value : { request, response: value };
  const form =
    request === undefined ? isFields(value) && formByShape(value) : exchange && formByUnit[exchange.unit];
  if (!form) {
    const message =
      request === undefined
        ? 'This is no object of GitLab that is read.'
        : `Responses to ${request} are not read.`;
    return refusedRecord(path, whole, { code: 'KIND_UNKNOWN', path, message: message.slice(0, 300) });
  }
  const record = readRecord(path, value, context, 'gitlab', (view) => form(view, exchange));
  return { ...record, value: whole };
}

const formByUnit: Readonly<Record<Exchange['unit'], Form>> = {
  PIPELINE: pipelineFindings,
  JOB: jobFindings,
  MERGE_REQUEST: mergeRequestFindings,
  APPROVALS: approvalsFindings,
  DEPLOYMENT: deploymentFindings,
  REGISTRY_TAG: registryTagFindings,
};

function formByShape(fields: Fields): Form | undefined {
  switch (fields.object_kind) {
    case undefined:
      return formByPage(fields.web_url) ?? formByFields(fields);
    case 'pipeline':
      return hookedPipelineFindings;
    case 'build':
      return hookedBuildFindings;
    case 'merge_request':
      return hookedMergeRequestFindings;
    case 'push':
    case 'tag_push':
      return hookedPushFindings;
    case 'deployment':
      return hookedDeploymentFindings;
    default:
      return undefined;
  }
}

/** An object of the API is told by the address of its page. */
function formByPage(page: unknown): Form | undefined {
  if (typeof page !== 'string') return undefined;
  if (/\/(?:-\/)?pipelines\/\d+$/.test(page)) return pipelineFindings;
  if (/\/(?:-\/)?merge_requests\/\d+$/.test(page)) return mergeRequestFindings;
  return /\/(?:-\/)?(?:jobs|builds)\/\d+$/.test(page) ? jobFindings : undefined;
}

/** An object of the API without the address of its page, by the fields that only jobs, deployments or pipelines have. */
function formByFields(fields: Fields): Form | undefined {
  const { sha, ref, status, iid, stage, pipeline, environment } = fields;
  if (typeof stage === 'string' && isFields(pipeline)) return jobFindings;
  if (Number.isInteger(iid) && typeof sha === 'string' && isFields(environment) && 'deployable' in fields)
    return deploymentFindings;
  const isPipeline = [sha, ref, status].every((field) => typeof field === 'string') && Number.isInteger(iid);
  return isPipeline ? pipelineFindings : undefined;
}
