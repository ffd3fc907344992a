import type { Reader } from '../reader.ts';
import { addProblem, type Fields, type Finding, isFields, readRecord, type View } from '../record.ts';
import { pullRequestFindings, reviewFindings } from './changeRequest.ts';
import { deploymentFindings, deploymentStatusFindings } from './deployment.ts';
import { packageFindings } from './package.ts';
import { type Place, placeOf } from './place.ts';
import { pushFindings } from './push.ts';
import { jobFindings, runFindings } from './workflow.ts';

type Form = (event: View, place: Place) => readonly Finding[];

/** The events that are read, by the member that tells which one it is, the most telling first. */
const forms: readonly (readonly [member: string, form: Form])[] = [
  ['workflow_job', jobFindings],
  ['deployment_status', deploymentStatusFindings],
  ['deployment', deploymentFindings],
  ['workflow_run', runFindings],
  ['review', reviewFindings],
  ['pull_request', pullRequestFindings],
  ['registry_package', packageFindings],
  ['package', packageFindings],
];

/**
 * Reads events of GitHub as its webhooks send them: workflow runs and jobs, packages, deployments and their statuses,
 * pull requests, their reviews and pushes. Which event it is, its members tell: the header of the request is not needed.
 */
export const githubReader: Reader = {
  kind: 'GITHUB',
  recognizes: (value) => isFields(value) && isFields(value.repository) && formOf(value) !== undefined,
  *read({ value }, context) {
    yield readRecord('', value, context, 'github', findings);
  },
};

function findings(event: View): readonly Finding[] {
  const form = formOf(event.fields);
  const place = placeOf(event);
  if (form === undefined) {
    addProblem(event.notes, 'KIND_UNKNOWN', event.path, 'Events of this kind are not read.');
    return [];
  }
  if (place !== undefined) return form(event, place);
  addProblem(event.notes, 'FIELD_MISSING', `${event.path}/repository`, 'The event names no repository.');
  return [];
}

function formOf(fields: Fields): Form | undefined {
  // GitLab's webhooks have members of the same names, and say their kind.
  if ('object_kind' in fields) return undefined;
  const form = forms.find(([member]) => isFields(fields[member]))?.[1];
  if (form !== undefined) return form;
  return typeof fields.ref === 'string' && Array.isArray(fields.commits) && 'pusher' in fields
    ? pushFindings
    : undefined;
}
