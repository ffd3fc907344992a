import type { CommitKey } from '../../model/fact.ts';
import { child, contentTime, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { personByEmail, webUrl } from '../sources.ts';
import { trailerFindings } from '../trailers.ts';
import type { Place } from './place.ts';

/** A commit as events tell it, and its author where the e-mail address tells who it is. */
export function commitFindings(
  commit: CommitKey | undefined,
  { repository }: Place,
  details: View | undefined,
): readonly Finding[] {
  if (commit === undefined) return [];
  const author = child(details, 'author');
  const authorName = text(author, 'name');
  const authorEmail = text(author, 'email');
  const agent = personByEmail(authorEmail);
  const finding: Finding = {
    type: 'commit',
    commit,
    repository,
    title: text(details, 'message')?.split('\n', 1)[0] || undefined,
    authorName,
    authorEmail: agent === undefined ? undefined : authorEmail,
    committedAt: contentTime(details, 'timestamp'),
    url: details === undefined ? undefined : webUrl(details, 'url'),
    author: agent,
  };
  const trailers = trailerFindings(commit, text(details, 'message'));
  return agent === undefined
    ? [finding, ...trailers]
    : [finding, { type: 'agent', agent, name: authorName }, ...trailers];
}
