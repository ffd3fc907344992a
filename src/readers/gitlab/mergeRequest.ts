import type { ChangeRequestKey, ChangeRequestState, ReviewVerdict } from '../../model/trustFact.ts';
import { addMissing, child, children, eventTime, identifier, requiredIdentifier, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, readRemote, webUrl } from '../sources.ts';
import { commitFindings } from './commit.ts';
import type { Exchange } from './exchange.ts';
import { personOf } from './person.ts';
import { type Place, placeOf, projectRepository } from './place.ts';

type ChangeRequestFinding = Extract<Finding, { type: 'changeRequest' }>;

const stateByWord: ReadonlyMap<string, ChangeRequestState> = new Map<string, ChangeRequestState>([
  ['opened', 'OPEN'],
  ['reopened', 'OPEN'],
  ['locked', 'OPEN'],
  ['closed', 'CLOSED'],
  ['merged', 'MERGED'],
]);

/** `approval` and `unapproval` are of one person, the others of the request as a whole, by the person who did the last. */
const verdictByAction: ReadonlyMap<string, ReviewVerdict> = new Map<string, ReviewVerdict>([
  ['approved', 'APPROVED'],
  ['approval', 'APPROVED'],
  ['unapproved', 'DISMISSED'],
  ['unapproval', 'DISMISSED'],
]);

/** A merge request as the API tells it. */
export function mergeRequestFindings(view: View, exchange: Exchange | undefined): readonly Finding[] {
  const url = webUrl(view, 'web_url');
  const place = placeOf(view, url?.replace(/\/(?:-\/)?merge_requests\/\d+.*$/, ''), exchange);
  const number = requiredIdentifier(view, 'iid');
  if (place === undefined || number === undefined) return [];
  const changeRequest = keyOf(view, place, number);
  if (changeRequest === undefined) return [];
  eventTime(view, 'updated_at');
  const state = stateByWord.get(text(view, 'state') ?? '');
  const isMerged = state === 'MERGED';
  return [
    {
      type: 'changeRequest',
      changeRequest,
      title: text(view, 'title'),
      state,
      author: personOf(child(view, 'author'), place),
      sourceRef: text(view, 'source_branch'),
      targetRef: text(view, 'target_branch'),
      createdAt: eventTime(view, 'created_at'),
      mergedAt: eventTime(view, 'merged_at'),
      mergedBy: personOf(child(view, 'merge_user') ?? child(view, 'merged_by'), place),
      url,
      mergeCommit: isMerged
        ? (commitKey(view, 'merge_commit_sha') ?? commitKey(view, 'squash_commit_sha'))
        : undefined,
      headCommit: isMerged ? commitKey(view, 'sha') : undefined,
    },
    ...(isMerged ? commitFindings(commitKey(view, 'merge_commit_sha'), place.repository, undefined) : []),
  ];
}

/** All approvals of a merge request, as `GET …/merge_requests/:iid/approvals` tells them. */
export function approvalsFindings(view: View, exchange: Exchange | undefined): readonly Finding[] {
  const place = placeOf(view, undefined, exchange);
  const number = identifier(view, 'iid') ?? exchange?.mergeRequest;
  if (number === undefined) addMissing(view, 'iid');
  if (place === undefined || number === undefined) return [];
  const changeRequest = keyOf(view, place, number);
  if (changeRequest === undefined) return [];
  const updatedAt = eventTime(view, 'updated_at');
  const reviews = children(view, 'approved_by').flatMap((approval) => {
    const reviewer = personOf(child(approval, 'user'), place);
    const reviewedAt = eventTime(approval, 'approved_at') ?? updatedAt;
    return reviewer === undefined
      ? []
      : [{ reviewer, verdict: 'APPROVED' as const, ...(reviewedAt === undefined ? {} : { reviewedAt }) }];
  });
  return [{ type: 'changeRequest', changeRequest, reviews, hasAllReviews: true }];
}

/** A merge request as a webhook tells it. */
export function hookedMergeRequestFindings(view: View): readonly Finding[] {
  const attributes = child(view, 'object_attributes');
  const project = child(view, 'project');
  const here = placeOf(view, text(project, 'web_url'), undefined);
  const number = attributes && requiredIdentifier(attributes, 'iid');
  if (attributes === undefined) addMissing(view, 'object_attributes');
  if (attributes === undefined || here === undefined || number === undefined) return [];
  const place = { ...here, repository: projectRepository(project) };
  const changeRequest = keyOf(view, place, number);
  return changeRequest === undefined ? [] : hookedFindings(view, attributes, place, changeRequest);
}

function hookedFindings(
  view: View,
  attributes: View,
  place: Place,
  changeRequest: ChangeRequestKey,
): readonly Finding[] {
  const state = stateByWord.get(text(attributes, 'state') ?? '');
  const isMerged = state === 'MERGED';
  const changedAt = eventTime(attributes, 'updated_at');
  const action = text(attributes, 'action');
  const actor = personOf(child(view, 'user'), place);
  const verdict = verdictByAction.get(action ?? '');
  const lastCommit = child(attributes, 'last_commit');
  const head = lastCommit === undefined ? undefined : commitKey(lastCommit, 'id');
  const merge = isMerged
    ? (commitKey(attributes, 'merge_commit_sha') ?? commitKey(attributes, 'squash_commit_sha'))
    : undefined;
  const reviewedAt = changedAt === undefined ? {} : { reviewedAt: changedAt };
  const change: ChangeRequestFinding = {
    type: 'changeRequest',
    changeRequest,
    title: text(attributes, 'title'),
    state,
    author: authorOf(view, attributes, place, action),
    sourceRef: text(attributes, 'source_branch'),
    targetRef: text(attributes, 'target_branch'),
    createdAt: eventTime(attributes, 'created_at'),
    mergedAt: action === 'merge' ? (eventTime(attributes, 'merged_at') ?? changedAt) : undefined,
    mergedBy: action === 'merge' ? actor : undefined,
    url: webUrl(attributes, 'url'),
    mergeCommit: merge,
    headCommit: isMerged ? head : undefined,
    reviews:
      actor === undefined || verdict === undefined
        ? undefined
        : [{ reviewer: actor, verdict, ...reviewedAt }],
  };
  return [
    change,
    ...commitFindings(merge, place.repository, undefined),
    ...commitFindings(head, place.repository, lastCommit, child(lastCommit, 'author')),
  ];
}

/** The webhook tells the author by number alone: who opens a request is its author, others are known by the number. */
function authorOf(view: View, attributes: View, place: Place, action: string | undefined) {
  const authorId = attributes.fields.author_id;
  const people = [child(view, 'user'), ...children(view, 'assignees'), ...children(view, 'reviewers')];
  const author = people.find((person) => person?.fields.id !== undefined && person.fields.id === authorId);
  if (author !== undefined) return personOf(author, place);
  return action === 'open' && authorId === undefined ? personOf(child(view, 'user'), place) : undefined;
}

function keyOf(view: View, { instance, repository }: Place, number: string): ChangeRequestKey | undefined {
  if (repository !== undefined) return { system: 'gitlab', instance, repository, number };
  addMissing(view, 'web_url', 'Ask for the project by its path: a merge request is known by its repository.');
  return undefined;
}

/** A push: the commits that it brought. */
export function hookedPushFindings(view: View): readonly Finding[] {
  const project = child(view, 'project');
  const address = text(project, 'git_http_url') ?? text(project, 'web_url');
  const repository = address === undefined ? undefined : (readRemote(address).remote ?? undefined);
  const findings = children(view, 'commits').flatMap((commit) =>
    commitFindings(commitKey(commit, 'id'), repository, commit, child(commit, 'author')),
  );
  if (findings.length > 0) return findings;
  // A push of a new or deleted branch brings none; what it leaves at its end is a commit all the same.
  const end = [view.fields.after, view.fields.before].find(
    (oid) => typeof oid === 'string' && /[1-9a-f]/.test(oid),
  );
  const commit = end === view.fields.after ? commitKey(view, 'after') : commitKey(view, 'before');
  return commitFindings(commit, repository, undefined);
}
