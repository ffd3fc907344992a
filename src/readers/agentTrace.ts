import { authorKey, softwareAgent } from '../model/agentKey.ts';
import { sessionKeyOfUrn, traceMetadataName } from '../model/agentTrace.ts';
import type { AttributionFact, CommitKey } from '../model/fact.ts';
import { countLines, type LineRange } from '../model/lineRanges.ts';
import { child, children, count, eventTime, int64, requiredText, text } from './fields.ts';
import type { Reader } from './reader.ts';
import { addProblem, type Finding, isFields, pointer, readRecord, type View } from './record.ts';
import { commitKey } from './sources.ts';

/**
 * Reads records of Agent Trace 0.1 (`application/vnd.agent-trace.record+json`), one or an array of them: which lines of which
 * files a conversation wrote. Lines of contributors of the type `unknown` are attributed to nobody.
 */
export const agentTraceReader: Reader = {
  kind: 'AGENT_TRACE',
  recognizes: (value) => (Array.isArray(value) ? value.some(isTrace) : isTrace(value)),
  *read({ value }, context) {
    if (!Array.isArray(value)) {
      yield readRecord('', value, context, 'agent-trace', findings);
      return;
    }
    for (const [index, item] of value.entries())
      yield readRecord(pointer('', index), item, context, 'agent-trace', findings);
  },
};

function isTrace(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { version, id, timestamp, files } = value;
  if (![version, id, timestamp].every((each) => typeof each === 'string') || !Array.isArray(files))
    return false;
  return files.every((file) => isFields(file) && Array.isArray(file.conversations));
}

/** What holds for a whole record. */
interface Trace {
  readonly id: string;
  readonly tool: string | undefined;
  readonly commit: CommitKey | undefined;
  readonly revision: string | undefined;
  readonly createdAt: string | undefined;
  /** What records of ours say beside what the form has. */
  readonly own: View | undefined;
}

function findings(view: View): readonly Finding[] {
  const id = requiredText(view, 'id');
  if (id === undefined) return [];
  const vcs = child(view, 'vcs');
  const isGit = text(vcs, 'type') === 'git';
  const trace: Trace = {
    id,
    tool: text(child(view, 'tool'), 'name'),
    commit: isGit && vcs !== undefined ? commitKey(vcs, 'revision') : undefined,
    revision: text(vcs, 'revision'),
    createdAt: eventTime(view, 'timestamp'),
    own: child(child(view, 'metadata'), traceMetadataName),
  };
  return children(view, 'files').flatMap((file, fileIndex) => {
    const filePath = requiredText(file, 'path');
    if (filePath === undefined) return [];
    return children(file, 'conversations').flatMap((conversation, index) =>
      conversationFindings(trace, filePath, conversation, fileIndex, index),
    );
  });
}

function conversationFindings(
  trace: Trace,
  filePath: string,
  conversation: View,
  fileIndex: number,
  index: number,
): readonly Finding[] {
  const usual = contributorOf(child(conversation, 'contributor'));
  const shares = children(conversation, 'ranges').flatMap((range) => shareOf(range, usual));
  // Ranges may have contributors of their own, each of whom has a part.
  const parts = Map.groupBy(shares, ({ contributor }) => JSON.stringify(contributor));
  if (parts.size === 0) parts.set('', []);
  const sessionKey = sessionKeyOf(trace, conversation) ?? '';
  const own = ownFields(trace, fileIndex, index);
  return [...parts.values()].flatMap((part, place) => {
    const contributor = part[0]?.contributor ?? usual;
    const author = own?.author ?? authorOf(trace, contributor);
    if (author === undefined && contributor.type !== 'unknown')
      addProblem(conversation.notes, 'FIELD_MISSING', `${conversation.path}/contributor`, noContributor);
    if (author === undefined) return [];
    const suffix = place === 0 ? '' : `.${place}`;
    const attribution: Finding = {
      type: 'attribution',
      attributionId: own?.id ?? `${trace.id}:${fileIndex}.${index}${suffix}`,
      sessionKey,
      authorType: author.type,
      authorId: author.id,
      filePath,
      commitHash: trace.revision,
      commit: trace.commit,
      operation: 'agent trace',
      linesAdded: own?.linesAdded ?? countLines(part.map(({ range }) => range)),
      linesRemoved: own?.linesRemoved ?? 0n,
      ...modelOf(contributor),
      lineRanges: part.length === 0 ? undefined : JSON.stringify(part.map(({ range }) => range)),
      createdAt: trace.createdAt,
      evidence: 'DECLARED_ID',
    };
    return [attribution, ...authorFindings(author, contributor, sessionKey)];
  });
}

const noContributor = 'The contributor has none of the types human, ai, mixed and unknown.';

interface Contributor {
  readonly type: string | undefined;
  readonly modelId: string | undefined;
}

const contributorOf = (view: View | undefined): Contributor => ({
  type: text(view, 'type'),
  modelId: text(view, 'model_id'),
});

interface Share {
  readonly range: LineRange;
  readonly contributor: Contributor;
}

function shareOf(view: View, usual: Contributor): readonly Share[] {
  const start = count(view, 'start_line');
  const end = count(view, 'end_line');
  if (start === undefined || end === undefined || start < 1 || end < start) {
    addProblem(
      view.notes,
      'FIELD_INVALID',
      view.path,
      'The range has no first and last line, counted from 1.',
    );
    return [];
  }
  const contentHash = text(view, 'content_hash');
  const own = child(view, 'contributor');
  const range = { start, end, ...(contentHash === undefined ? {} : { contentHash }) };
  return [{ range, contributor: own === undefined ? usual : contributorOf(own) }];
}

interface Author {
  readonly type: AttributionFact['authorType'];
  readonly id: string;
}

function authorOf({ tool }: Trace, { type, modelId }: Contributor): Author | undefined {
  switch (type) {
    case 'ai':
    case 'mixed':
      return { type: 'agent', id: tool ?? modelId ?? 'unknown' };
    case 'human':
      return { type: 'human', id: 'unknown' };
    default:
      return undefined;
  }
}

/** Models are named `provider/model`. */
function modelOf({ modelId }: Contributor) {
  const at = modelId?.indexOf('/') ?? -1;
  return at <= 0
    ? { modelProvider: undefined, modelName: modelId }
    : { modelProvider: modelId?.slice(0, at), modelName: modelId?.slice(at + 1) };
}

/** The session of a conversation: the related one, else the conversation itself, else what we wrote. */
function sessionKeyOf({ own }: Trace, conversation: View): string | undefined {
  const related = children(conversation, 'related').find((each) => text(each, 'type') === 'session');
  const url = text(related, 'url') ?? text(conversation, 'url');
  if (url !== undefined) return sessionKeyOfUrn(url) ?? url;
  return text(own, 'session_key');
}

/** What a record of ours says of one of its conversations. */
function ownFields({ own }: Trace, fileIndex: number, index: number) {
  const lists = own?.fields.attributions;
  const fields: unknown =
    Array.isArray(lists) && Array.isArray(lists[fileIndex]) ? lists[fileIndex][index] : undefined;
  if (own === undefined || !isFields(fields)) return undefined;
  const view: View = { fields, path: `${own.path}/attributions/${fileIndex}/${index}`, notes: own.notes };
  const type = authorTypes.find((each) => each === text(view, 'author_type'));
  const id = text(view, 'author_id');
  return {
    id: text(view, 'id'),
    author: type === undefined || id === undefined ? undefined : { type, id },
    linesAdded: int64(view, 'lines_added'),
    linesRemoved: int64(view, 'lines_removed'),
  };
}

const authorTypes = ['human', 'agent', 'remote_peer'] as const;

function authorFindings(author: Author, contributor: Contributor, sessionKey: string): readonly Finding[] {
  const isSoftware = author.type === 'agent';
  const agent: Finding = {
    type: 'agent',
    agent: authorKey(author.type, author.id),
    name: isSoftware ? author.id : undefined,
    ...modelOf(contributor),
  };
  if (sessionKey === '') return [agent];
  const conducted = isSoftware ? { agentName: author.id, agent: softwareAgent(author.id) } : {};
  return [agent, { type: 'session', sessionKey, ...conducted }];
}
