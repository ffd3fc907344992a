import { nodeId } from '../model/identity.ts';
import type { SessionRecordFact } from '../model/sessionFacts.ts';

/** The id of the node that a fact of a session is about. */
export function sessionRecordId(fact: SessionRecordFact): string {
  switch (fact.type) {
    case 'bundle':
      return nodeId('Bundle', fact.digest);
    case 'journalEvent':
      return journalEventId(fact.runId, fact.eventId);
    case 'tokenUsage':
      return nodeId('TokenUsage', fact.usageId);
  }
}

/** The id of the node for an event of a run's journal. */
export const journalEventId = (runId: string, eventId: string): string =>
  nodeId('JournalEvent', runId, eventId);
