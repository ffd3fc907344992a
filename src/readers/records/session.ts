import { softwareAgent } from '../../model/agentKey.ts';
import type { SessionStatus } from '../../model/fact.ts';
import { depthMost } from '../../model/session/limits.ts';
import { tiesOf } from '../../model/task/ties.ts';
import { choice, countUpTo, eventTime, requiredText, spelling, text } from '../fields.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { namedTasks } from './tasks.ts';

const statuses: ReadonlyMap<string, SessionStatus> = new Map([
  ['active', 'ACTIVE'],
  ['merged', 'MERGED'],
  ['discarded', 'DISCARDED'],
  ['completed', 'COMPLETED'],
]);

const form: RecordForm = {
  kind: 'SESSION',
  word: 'session',
  isForeignShape: (fields) =>
    ['session_key', 'agent_name', 'depth'].every((name) => spelling(fields, [name]) !== undefined),
  defaultSource: () => 'record',
  find: sessionFindings,
};

/** Reads records `{"record": "session", "session_key", …}` and the session nodes of provenance bundles. */
export const sessionReader = readerOf(form);

/** Reads one session record. */
export function readSessionRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function sessionFindings(view: View): readonly Finding[] {
  const sessionKey = requiredText(view, 'session_key');
  if (sessionKey === undefined) return [];
  const agentName = text(view, 'agent_name');
  const agent = agentName === undefined ? undefined : softwareAgent(agentName);
  const session: Finding = {
    type: 'session',
    sessionKey,
    parentKey: text(view, 'parent_key'),
    agentName,
    goal: text(view, 'goal'),
    runId: text(view, 'run_id'),
    workspaceId: text(view, 'workspace_id'),
    depth: countUpTo(depthMost, view, 'depth'),
    status: choice(view, statuses, 'status'),
    createdAt: eventTime(view, 'created_at'),
    closedAt: eventTime(view, 'closed_at'),
    agent,
  };
  const ties = tiesOf(namedTasks(view), { kind: 'SESSION', sessionKey }, 'EXPLICIT');
  if (agent === undefined) return [session, ...ties];
  const modelProvider = text(view, 'model_provider');
  const modelName = text(view, 'model_name', 'model');
  return [session, { type: 'agent', agent, name: agentName, modelProvider, modelName }, ...ties];
}
