import type { SessionRecordFact } from '../model/sessionFacts.ts';
import { agentNode, sessionNode } from './namedNodes.ts';
import type { NodeHandle, Sink } from './rows.ts';
import { sessionRecordId } from './sessionIds.ts';

/** The rows of a fact of a session that is not a session, checkpoint or attribution itself. */
export function addSessionRecord(sink: Sink, fact: SessionRecordFact): void {
  switch (fact.type) {
    case 'bundle': {
      const node = sink.node('Bundle', sessionRecordId(fact), { ...fact });
      if (fact.sessionKey !== '') sink.edge(node, 'ABOUT', sessionNode(sink, fact.sessionKey), 'DECLARED_ID');
      const signer = { kind: 'REMOTE_PEER', identity: fact.signer } as const;
      sink.edge(node, 'SIGNED_BY', agentNode(sink, signer), 'ATTESTED');
      return;
    }
    case 'journalEvent':
      tie(sink, sink.node('JournalEvent', sessionRecordId(fact), { ...fact }), fact.sessionKey);
      return;
    case 'tokenUsage':
      tie(sink, sink.node('TokenUsage', sessionRecordId(fact), { ...fact }), fact.sessionKey);
      return;
    default:
      fact satisfies never;
  }
}

function tie(sink: Sink, record: NodeHandle, sessionKey: string | undefined): void {
  if (sessionKey !== undefined && sessionKey !== '')
    sink.link(record, 'IN_SESSION', sessionNode(sink, sessionKey));
}
