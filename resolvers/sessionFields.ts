import type { Evidence } from '../src/model/evidence.ts';
import { guardedFields } from '../src/model/session/access.ts';
import { type Confidence, confidenceOfRecord } from '../src/model/session/confidence.ts';
import type { WhenceContext } from './context.ts';
import type { Entity } from './entity.ts';
import { readsSessionsWhole } from './sessionAccess.ts';

/** `Attribution.confidence` */
export const confidenceOfAttribution = ({ evidence, sources }: Entity): Confidence =>
  confidenceOfRecord(evidence as Evidence, sources as readonly string[]);

interface ShownNode {
  readonly kind: string;
  readonly properties: unknown;
}

const guardedOfKinds: Readonly<Record<string, readonly string[]>> = {
  SESSION: guardedFields.Session,
  CHECKPOINT: guardedFields.Checkpoint,
};

/** `LineageNode.properties`, without what the caller may not read of sessions. */
export function shownProperties({ kind, properties }: ShownNode, _: unknown, context: WhenceContext) {
  const guarded = guardedOfKinds[kind] ?? [];
  if (guarded.length === 0 || readsSessionsWhole(context)) return properties;
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !guarded.includes(name)));
}
