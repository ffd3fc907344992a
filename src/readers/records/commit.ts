import { tasksInTrailers, tiesOf } from '../../model/task/ties.ts';
import { contentTime, text } from '../fields.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { personByEmail, remote, requiredCommitKey, webUrl } from '../sources.ts';
import { trailerFindings } from '../trailers.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { namedTasks } from './tasks.ts';

const form: RecordForm = {
  kind: 'COMMIT',
  word: 'commit',
  isForeignShape: () => false,
  defaultSource: () => 'record',
  find: commitFindings,
};

/** Reads records `{"record": "commit", "oid", "repository", …}`. */
export const commitReader = readerOf(form);

/** Reads one commit record, by its full object id. */
export function readCommitRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function commitFindings(view: View): readonly Finding[] {
  const commit = requiredCommitKey(
    view,
    'oid',
    'commit',
    'sha',
    'commit_sha',
    'commit_hash',
    'source_commit',
    'agent_commit',
  );
  if (commit === undefined) return [];
  const authorName = text(view, 'author_name');
  const authorEmail = text(view, 'author_email');
  const author = personByEmail(authorEmail);
  const title = (text(view, 'title') ?? text(view, 'message'))?.split('\n', 1)[0];
  const finding: Finding = {
    type: 'commit',
    commit,
    repository: remote(view, 'repository', 'repo', 'source_repo'),
    title: title === '' ? undefined : title,
    authorName,
    authorEmail,
    authoredAt: contentTime(view, 'authored_at'),
    committedAt: contentTime(view, 'committed_at'),
    url: webUrl(view, 'url'),
    author,
  };
  const message = text(view, 'message');
  const ties = [
    ...trailerFindings(commit, message),
    ...tiesOf(tasksInTrailers(message ?? ''), { kind: 'COMMIT', commit }, 'TRAILER'),
    ...tiesOf(namedTasks(view), { kind: 'COMMIT', commit }, 'EXPLICIT'),
  ];
  const agent: readonly Finding[] =
    author === undefined ? [] : [{ type: 'agent', agent: author, name: authorName }];
  return [finding, ...agent, ...ties];
}
