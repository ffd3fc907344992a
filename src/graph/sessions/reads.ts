import type { BundleAttribution, BundleCheckpoint, BundleSession } from '../../model/bundle/bundle.ts';
import type { TokenUsage } from '../../model/bundle/report.ts';
import type { Reads } from '../reads.ts';
import { nodeShapes } from '../shape.ts';
import { fromDriverProperties } from '../values.ts';
import { projectStored } from '../writer/table.ts';
import {
  type Stored,
  storedAttribution,
  storedCheckpoint,
  storedSession,
  storedTokenUsage,
} from './records.ts';
import { recordLimit, sessionsBelow } from './tree.ts';

/** A record in its bundle form, and the id of its node. */
export interface Kept<Record> {
  readonly id: string;
  readonly record: Record;
}

const project = (label: keyof typeof nodeShapes): string =>
  `${projectStored(nodeShapes[label], 'node')} AS stored, node.id AS id`;

async function readKept<Record>(
  reads: Reads,
  query: string,
  parameters: Readonly<{ [name: string]: unknown }>,
  recordOf: (stored: Stored) => Record,
): Promise<readonly Kept<Record>[]> {
  const rows = await reads.read<{ readonly stored: { [name: string]: unknown }; readonly id: string }>(
    query,
    parameters,
  );
  return rows.map(({ stored, id }) => ({ id, record: recordOf(fromDriverProperties(stored)) }));
}

/** A session of which something is known itself; others are only spoken of, by a child or a record. */
const isKnown = '(node.createdAt IS NOT NULL OR node.agentName IS NOT NULL)';

/** Sessions by their keys; those that are only spoken of are not among them. */
export const readSessions = (
  reads: Reads,
  keys: readonly string[],
): Promise<readonly Kept<BundleSession>[]> =>
  readKept(
    reads,
    `UNWIND $batch.keys AS key
     MATCH (node:Session {sessionKey: key}) USING INDEX node:Session(sessionKey) WHERE ${isKnown}
     RETURN ${project('Session')}`,
    { keys },
    storedSession,
  );

/**
 * A session and those below it, in no order: one query whatever the size of the tree. Empty where the session is not known.
 *
 * @param depth levels below the root; some more may be among the answer
 */
export const readTree = (
  reads: Reads,
  root: string,
  depth: number,
): Promise<readonly Kept<BundleSession>[]> =>
  readKept(
    reads,
    `MATCH (root:Session {sessionKey: $batch.root}) USING INDEX root:Session(sessionKey)
     ${sessionsBelow('root', depth)}
     RETURN ${project('Session')}`,
    { root },
    storedSession,
  );

const ofSession = (label: 'Checkpoint' | 'Attribution' | 'TokenUsage'): string => `
  MATCH (node:${label} {sessionKey: $batch.sessionKey}) USING INDEX node:${label}(sessionKey)
  RETURN ${project(label)} LIMIT ${recordLimit}`;

/** The checkpoints of a session, in no order. */
export const readCheckpoints = (
  reads: Reads,
  sessionKey: string,
): Promise<readonly Kept<BundleCheckpoint>[]> =>
  readKept(reads, ofSession('Checkpoint'), { sessionKey }, storedCheckpoint);

/** The attributions of a session, in no order. */
export const readAttributions = (
  reads: Reads,
  sessionKey: string,
): Promise<readonly Kept<BundleAttribution>[]> =>
  readKept(reads, ofSession('Attribution'), { sessionKey }, storedAttribution);

/** The token use of a session, in no order. */
export const readTokenUsage = (reads: Reads, sessionKey: string): Promise<readonly Kept<TokenUsage>[]> =>
  readKept(reads, ofSession('TokenUsage'), { sessionKey }, storedTokenUsage);
