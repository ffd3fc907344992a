import { authorKey } from '../../model/agentKey.ts';
import type { AttributionFact } from '../../model/fact.ts';
import { addMissing, choice, eventTime, int64, requiredText, spelling, text } from '../fields.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { commitKey } from '../sources.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { tokensOf } from './tokens.ts';

const authorTypes: ReadonlyMap<string, AttributionFact['authorType']> = new Map([
  ['human', 'human'],
  ['agent', 'agent'],
  ['remote_peer', 'remote_peer'],
]);

const form: RecordForm = {
  kind: 'ATTRIBUTION',
  word: 'attribution',
  isForeignShape: (fields) =>
    ['id', 'session_key', 'author_type', 'author_id'].every((name) => spelling(fields, [name]) !== undefined),
  defaultSource: () => 'record',
  find: attributionFindings,
};

/** Reads records `{"record": "attribution", "id", "session_key", …}` and the attributions of provenance bundles. */
export const attributionReader = readerOf(form);

/** Reads one attribution record. Its `source` is the operation that made it, not who claims it. */
export function readAttributionRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function attributionFindings(view: View): readonly Finding[] {
  const attributionId = requiredText(view, 'attribution_id', 'id');
  const sessionKey = requiredText(view, 'session_key');
  const authorType = choice(view, authorTypes, 'author_type');
  if (spelling(view.fields, ['author_type']) === undefined) addMissing(view, 'author_type');
  const authorId = requiredText(view, 'author_id');
  if (attributionId === undefined || sessionKey === undefined) return [];
  if (authorType === undefined || authorId === undefined) return [];
  return [
    {
      type: 'attribution',
      attributionId,
      sessionKey,
      runId: text(view, 'run_id'),
      workspaceId: text(view, 'workspace_id'),
      authorType,
      authorId,
      filePath: text(view, 'file_path'),
      commitHash: text(view, 'commit_hash'),
      commit: commitKey(view, 'commit_hash'),
      stepId: text(view, 'step_id'),
      operation: text(view, 'operation', 'source'),
      linesAdded: int64(view, 'lines_added') ?? 0n,
      linesRemoved: int64(view, 'lines_removed') ?? 0n,
      ...tokensOf(view),
      createdAt: eventTime(view, 'created_at'),
      evidence: 'DECLARED_ID',
    },
    authorFinding(view, authorType, authorId),
  ];
}

function authorFinding(view: View, authorType: AttributionFact['authorType'], authorId: string): Finding {
  return {
    type: 'agent',
    agent: authorKey(authorType, authorId),
    name: authorType === 'agent' ? authorId : text(view, 'author_name'),
    modelProvider: text(view, 'model_provider'),
    modelName: text(view, 'model_name', 'model'),
  };
}
