import type { SessionRecordFact } from '../model/sessionFacts.ts';
import { agentNodeId, sessionId } from './ids.ts';
import type { NodeHandle, Sink } from './rows.ts';
import { sessionRecordId } from './sessionIds.ts';

/** The rows of a fact of a session that is not a session, checkpoint or attribution itself. */
export function addSessionRecord(sink: Sink, fact: SessionRecordFact): void {
  switch (fact.type) {
    case 'bundle': {
      const node = sink.node('Bundle', sessionRecordId(fact), { ...fact });
      tie(sink, node, 'ABOUT', fact.sessionKey);
      const signer = { kind: 'REMOTE_PEER', identity: fact.signer } as const;
      sink.edge(node, 'SIGNED_BY', sink.node('Agent', agentNodeId(signer), signer), 'ATTESTED');
      return;
    }
    case 'journalEvent':
      tie(sink, sink.node('JournalEvent', sessionRecordId(fact), { ...fact }), 'IN_SESSION', fact.sessionKey);
      return;
    case 'tokenUsage':
      tie(sink, sink.node('TokenUsage', sessionRecordId(fact), { ...fact }), 'IN_SESSION', fact.sessionKey);
      return;
    default:
      fact satisfies never;
  }
}

function tie(
  sink: Sink,
  node: NodeHandle,
  type: 'ABOUT' | 'IN_SESSION',
  sessionKey: string | undefined,
): void {
  if (sessionKey === undefined || sessionKey === '') return;
  sink.edge(node, type, sink.node('Session', sessionId(sessionKey), { sessionKey }), 'DECLARED_ID');
}
