import type { CheckpointTrigger, CommitKey } from '../../model/fact.ts';
import { addMissing, choice, eventTime, int64, requiredText, spelling, text, textMap } from '../fields.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { commitKey, commitKeyOf } from '../sources.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { tokensOf } from './tokens.ts';

const triggers: ReadonlyMap<string, CheckpointTrigger> = new Map([
  ['manual', 'MANUAL'],
  ['step_complete', 'STEP_COMPLETE'],
  ['policy_applied', 'POLICY_APPLIED'],
]);

const form: RecordForm = {
  kind: 'CHECKPOINT',
  word: 'checkpoint',
  isForeignShape: (fields) =>
    ['id', 'label', 'trigger', 'journal_seq'].every((name) => spelling(fields, [name]) !== undefined),
  defaultSource: () => 'record',
  find: checkpointFindings,
};

/** Reads records `{"record": "checkpoint", "id", "label", "trigger", …}` and the checkpoints of provenance bundles. */
export const checkpointReader = readerOf(form);

/** Reads one checkpoint record. It belongs to a session, or at least to a run. */
export function readCheckpointRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function checkpointFindings(view: View): readonly Finding[] {
  const checkpointId = requiredText(view, 'checkpoint_id', 'id');
  const label = requiredText(view, 'label');
  const trigger = choice(view, triggers, 'trigger');
  if (spelling(view.fields, ['trigger']) === undefined) addMissing(view, 'trigger');
  const sessionKey = text(view, 'session_key');
  const runId = text(view, 'run_id');
  if (sessionKey === undefined && runId === undefined) addMissing(view, 'session_key');
  if (checkpointId === undefined || label === undefined || trigger === undefined) return [];
  if (sessionKey === undefined && runId === undefined) return [];
  return [
    {
      type: 'checkpoint',
      checkpointId,
      sessionKey: sessionKey ?? '',
      runId,
      label,
      trigger,
      journalSeq: int64(view, 'journal_seq') ?? 0n,
      gitRef: text(view, 'git_ref'),
      commit: commitOf(view),
      ...tokensOf(view),
      metadata: textMap(view, 'metadata'),
      createdAt: eventTime(view, 'created_at'),
    },
  ];
}

/** A `git_ref` is free text: it ties to a commit only where it is a full commit id. */
function commitOf(view: View): CommitKey | undefined {
  const gitRef = text(view, 'git_ref');
  return commitKey(view, 'commit_hash') ?? (gitRef === undefined ? undefined : commitKeyOf(gitRef));
}
