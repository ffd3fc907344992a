import { agentKey, normalizeIdentity } from '../../model/agentKey.ts';
import type { AgentKind } from '../../model/fact.ts';
import { addMissing, choice, spelling, text, texts } from '../fields.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import type { Finding, View } from '../record.ts';
import { webUrl } from '../sources.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';

const kinds: ReadonlyMap<string, AgentKind> = new Map([
  ['human', 'HUMAN'],
  ['ml', 'ML'],
  ['software', 'SOFTWARE'],
  ['remote_peer', 'REMOTE_PEER'],
]);

const form: RecordForm = {
  kind: 'AGENT',
  word: 'agent',
  isForeignShape: () => false,
  defaultSource: () => 'record',
  find: agentFindings,
};

/** Reads records `{"record": "agent", "kind", "identity", …}`. */
export const agentReader = readerOf(form);

/** Reads one agent record. An agent is known by its kind and one identity; `identities` are further ones. */
export function readAgentRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function agentFindings(view: View): readonly Finding[] {
  if (spelling(view.fields, ['kind']) === undefined) addMissing(view, 'kind');
  const kind = choice(view, kinds, 'kind');
  const identity = text(view, 'identity', 'did', 'email', 'name');
  if (identity === undefined) addMissing(view, 'identity');
  if (kind === undefined || identity === undefined) return [];
  const agent = agentKey(kind, identity);
  const further = [
    ...(texts(view, 'identities') ?? []),
    ...[text(view, 'did'), text(view, 'email')].flatMap((own) => own ?? []),
  ]
    .map((other) => normalizeIdentity(kind, other))
    .filter((other) => other !== agent.identity);
  return [
    {
      type: 'agent',
      agent,
      name: text(view, 'name'),
      identities: further.length === 0 ? undefined : [...new Set(further)],
      contact: text(view, 'contact'),
      role: text(view, 'role'),
      modelProvider: text(view, 'model_provider'),
      modelName: text(view, 'model_name', 'model'),
      version: text(view, 'version'),
      sourceUrl: webUrl(view, 'source_url'),
    },
  ];
}
