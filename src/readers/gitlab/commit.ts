import type { CommitKey } from '../../model/fact.ts';
import { tasksInTrailers, tiesOf } from '../../model/task/ties.ts';
import { contentTime, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { personByEmail, webUrl } from '../sources.ts';
import { trailerFindings } from '../trailers.ts';

/**
 * A commit, and its author where the e-mail address tells who it is. GitLab names the same things differently in
 * its API (`author_name`, `web_url`) and in its webhooks (`author.name`, `url`).
 *
 * @param details the object that tells of the commit, if any
 * @param author where the author's name and e-mail address stand, when not beside the rest
 */
export function commitFindings(
  commit: CommitKey | undefined,
  repository: string | undefined,
  details: View | undefined,
  author?: View,
): readonly Finding[] {
  if (commit === undefined) return [];
  const authorName = text(details, 'author_name') ?? text(author, 'name');
  const authorEmail = text(details, 'author_email') ?? text(author, 'email');
  const agent = personByEmail(authorEmail);
  const title = text(details, 'title') ?? text(details, 'message')?.split('\n', 1)[0];
  const finding: Finding = {
    type: 'commit',
    commit,
    repository,
    title: title === '' ? undefined : title,
    authorName,
    // Where an address is hidden, a placeholder stands for it.
    authorEmail: agent === undefined ? undefined : authorEmail,
    authoredAt: contentTime(details, 'authored_date'),
    committedAt: contentTime(details, 'committed_date', 'timestamp'),
    url: details === undefined ? undefined : webUrl(details, 'web_url', 'url'),
    author: agent,
  };
  const message = text(details, 'message');
  const ties = [
    ...tiesOf(tasksInTrailers(message ?? ''), { kind: 'COMMIT', commit }, 'TRAILER'),
    ...trailerFindings(commit, message),
  ];
  return agent === undefined
    ? [finding, ...ties]
    : [finding, { type: 'agent', agent, name: authorName }, ...ties];
}
