import { authorKey, softwareAgent } from '../model/agentKey.ts';
import type { CommitKey } from '../model/fact.ts';
import { authorOfEntry, type GitAiEntry, type GitAiNote, parseGitAiNote } from '../model/gitAiNote.ts';
import { countLines } from '../model/lineRanges.ts';
import { eventTime, requiredText } from './fields.ts';
import type { Reader } from './reader.ts';
import { addProblem, type Finding, isFields, readRecord, type View } from './record.ts';
import { remote, requiredCommitKey } from './sources.ts';

const WORD = 'git_ai_note';

/**
 * Reads records `{"record": "git_ai_note", "commit", "note"}`: a commit and its note under `refs/notes/ai`, as
 * `git notes --ref=ai show` prints it (Git AI Standard 3.0.0). Conversations in it are not kept.
 */
export const gitAiReader: Reader = {
  kind: 'GIT_AI',
  recognizes: (value) => isFields(value) && value.record === WORD,
  *read({ value }, context) {
    yield readRecord('', value, context, 'git-ai', findings);
  },
};

function findings(view: View): readonly Finding[] {
  eventTime(view, 'observed_at');
  const commit = requiredCommitKey(view, 'commit', 'oid');
  const text = requiredText(view, 'note');
  if (commit === undefined || text === undefined) return [];
  const note = parseGitAiNote(text);
  const place = `${view.path}/note`;
  if (typeof note === 'string') {
    addProblem(view.notes, 'FIELD_INVALID', place, `This is no note of Git AI: ${note}.`);
    return [];
  }
  const [fault] = note.faults;
  if (fault !== undefined) addProblem(view.notes, 'FIELD_INVALID', place, `Of the note, ${fault}.`);
  return [
    { type: 'commit', commit, repository: remote(view, 'repository') },
    ...sessionFindings(note),
    ...note.files.flatMap(({ path, entries }) =>
      entries.flatMap((entry) => entryFindings(view, commit, note, path, entry)),
    ),
  ];
}

/** The key of a session: the id of the conversation in the agent, as other records of it have it. */
const sessionKeyOf = (conversation: string | undefined, id: string): string =>
  conversation ?? id.split('::', 1)[0] ?? id;

function sessionFindings({ authors }: GitAiNote): readonly Finding[] {
  return [...authors].flatMap(([id, author]): readonly Finding[] => {
    if (author.kind === 'HUMAN') return [];
    const { tool, conversation, model } = author;
    const agent = tool === undefined ? undefined : softwareAgent(tool);
    const session: Finding = {
      type: 'session',
      sessionKey: sessionKeyOf(conversation, id),
      agentName: tool,
      agent,
    };
    return agent === undefined
      ? [session]
      : [session, { type: 'agent', agent, name: tool, modelName: model }];
  });
}

function entryFindings(
  view: View,
  commit: CommitKey,
  note: GitAiNote,
  filePath: string,
  entry: GitAiEntry,
): readonly Finding[] {
  const author = authorOfEntry(note, entry);
  if (author === undefined) {
    const message = `Nothing in the note says what ${entry.id.slice(0, 80)} is.`;
    addProblem(view.notes, 'FIELD_INVALID', `${view.path}/note/${entry.id.slice(0, 80)}`, message);
    return [];
  }
  const { authorType, authorId } = authorship(author);
  const isAgent = author.kind === 'SESSION';
  return [
    {
      type: 'attribution',
      attributionId: `git-ai:${commit.oid}:${entry.id}:${filePath}`,
      sessionKey: isAgent ? sessionKeyOf(author.conversation, entry.id) : '',
      authorType,
      authorId,
      filePath,
      commitHash: commit.oid,
      commit,
      operation: 'git-ai note',
      linesAdded: countLines(entry.ranges),
      linesRemoved: 0n,
      modelName: isAgent ? author.model : undefined,
      lineRanges: JSON.stringify(entry.ranges),
      evidence: 'DECLARED_ID',
    },
    { type: 'agent', agent: authorKey(authorType, authorId), name: isAgent ? author.tool : undefined },
  ];
}

function authorship(author: NonNullable<ReturnType<typeof authorOfEntry>>) {
  if (author.kind === 'SESSION') return { authorType: 'agent', authorId: author.tool ?? 'unknown' } as const;
  const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(author.author)?.[1];
  return { authorType: 'human', authorId: address ?? author.author } as const;
}
