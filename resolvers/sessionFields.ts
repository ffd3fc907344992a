import type { Evidence } from '../src/model/evidence.ts';
import { type guardedFields, redactedProperties, redactFor } from '../src/model/session/access.ts';
import { type Confidence, confidenceOfRecord } from '../src/model/session/confidence.ts';
import type { WhenceContext } from './context.ts';
import type { Entity } from './entity.ts';

/** `Attribution.confidence` */
export const confidenceOfAttribution = ({ evidence, sources }: Entity): Confidence =>
  confidenceOfRecord(evidence as Evidence, sources as readonly string[]);

interface ShownNode {
  readonly kind: string;
  /** An object. */
  readonly properties: unknown;
}

const guardedKinds: Readonly<Record<string, keyof typeof guardedFields>> = {
  SESSION: 'Session',
  CHECKPOINT: 'Checkpoint',
};

/** `LineageNode.properties`, without what the caller may not read of sessions. */
export function shownProperties({ kind, properties }: ShownNode, _: unknown, { caller }: WhenceContext) {
  const label = guardedKinds[kind];
  if (label === undefined) return properties;
  return redactedProperties(label, properties as Readonly<Record<string, unknown>>, redactFor(caller));
}
