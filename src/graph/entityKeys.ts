import { agentKey } from '../model/agentKey.ts';
import { parseCommitId } from '../model/commitId.ts';
import { parseDigest } from '../model/digest.ts';
import type { AgentKind, BuildUnit } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import { parseImageReference } from '../model/imageReference.ts';
import { agentNodeId, buildNodeId, commitNodeId, deployNodeId, imageId, sessionId } from './ids.ts';

/** A reference of another subgraph to an entity: some of its fields. */
export type Representation = Readonly<Record<string, unknown>>;

/** A key of an entity (`@key`). */
export interface EntityKey {
  /** Fields of the key, as the directive writes them. */
  readonly fields: string;
  /** The id of the node that the values of the fields, in order, stand for; null where they can stand for none. */
  readonly idOf: (...values: readonly string[]) => string | null;
}

const byId: EntityKey = { fields: 'id', idOf: (id = '') => id };

/**
 * The entities that other subgraphs may extend, with their keys. As ids are made of natural keys, no key needs a
 * question to the graph.
 */
export const entityKeys = {
  ImageReference: [byId, { fields: 'canonical', idOf: (canonical = '') => referenceId(canonical) }],
  Image: [byId, { fields: 'digest', idOf: (digest = '') => digestId(digest) }],
  Build: [
    byId,
    {
      fields: 'system instance unit buildId',
      idOf: (system = '', instance = '', unit = '', buildId = '') =>
        buildNodeId({ system, instance, unit: unit as BuildUnit, buildId }),
    },
  ],
  Deploy: [
    byId,
    {
      fields: 'system instance deployId',
      idOf: (system = '', instance = '', deployId = '') => deployNodeId({ system, instance, deployId }),
    },
  ],
  Commit: [byId, { fields: 'oid', idOf: (oid = '') => commitIdOf(oid) }],
  Checkpoint: [byId, { fields: 'checkpointId', idOf: (id = '') => nodeId('Checkpoint', id) }],
  Agent: [
    byId,
    {
      fields: 'kind identity',
      idOf: (kind = '', identity = '') => agentNodeId(agentKey(kind as AgentKind, identity)),
    },
  ],
  Session: [byId, { fields: 'sessionKey', idOf: (sessionKey = '') => sessionId(sessionKey) }],
  Task: [byId],
} as const satisfies Record<string, readonly EntityKey[]>;

/** A type that other subgraphs may extend. */
export type EntityName = keyof typeof entityKeys;

/** The id of the node that a representation names, by the first of its keys that it has whole; null without one. */
export function representedId(type: EntityName, representation: Representation): string | null {
  const keys: readonly EntityKey[] = entityKeys[type];
  for (const { fields, idOf } of keys) {
    const values = fields.split(' ').map((field) => representation[field]);
    if (values.every((value): value is string => typeof value === 'string')) return idOf(...values);
  }
  return null;
}

function referenceId(text: string): string | null {
  const result = parseImageReference(text);
  return result.ok ? result.reference.id : null;
}

function digestId(text: string): string | null {
  const digest = parseDigest(text);
  return digest === null ? null : imageId(digest.text);
}

function commitIdOf(text: string): string | null {
  const commit = parseCommitId(text);
  return commit.form === 'commit' ? commitNodeId(commit) : null;
}
