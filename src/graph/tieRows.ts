import type { TieFact } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import { buildNodeId, commitNodeId, sessionId } from './ids.ts';
import type { NodeLabel } from './shape.ts';

/** The node that a tie is of, with what names it. */
export function tiedNode({ of }: TieFact): {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
} {
  switch (of.kind) {
    case 'COMMIT':
      return { label: 'Commit', id: commitNodeId(of.commit), properties: { ...of.commit } };
    case 'SESSION':
      return { label: 'Session', id: sessionId(of.sessionKey), properties: { sessionKey: of.sessionKey } };
    case 'BUILD':
      return { label: 'Build', id: buildNodeId(of.build), properties: { ...of.build } };
    case 'CHECKPOINT':
      return {
        label: 'Checkpoint',
        id: nodeId('Checkpoint', of.checkpointId),
        properties: { checkpointId: of.checkpointId },
      };
  }
}

/** How sure a tie is: the name of a branch is only a hint. */
export const tieEvidence = ({ via }: TieFact): string => (via === 'BRANCH' ? 'ASSUMED' : 'DECLARED_ID');
