import type { DeployKey, DeployStatus } from '../../model/fact.ts';
import type { Instant } from '../../model/time.ts';
import { child, children, eventTime, requiredText, text } from '../fields.ts';
import type { View } from '../record.ts';

/** An object of Flux. It is known by its kind, namespace and name: exports leave its uid out. */
export interface FluxObject {
  readonly view: View;
  readonly kind: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly spec: View | undefined;
  readonly status: View | undefined;
  readonly ready: Condition | undefined;
}

export interface Condition {
  readonly status: string | undefined;
  readonly reason: string | undefined;
  readonly changedAt: Instant | undefined;
}

/** Reads an object's metadata and conditions; undefined, and a problem, without a name. */
export function readFluxObject(view: View, kind: string): FluxObject | undefined {
  const metadata = child(view, 'metadata') ?? { ...view, fields: {}, path: `${view.path}/metadata` };
  const name = requiredText(metadata, 'name');
  if (name === undefined) return undefined;
  const status = child(view, 'status');
  return {
    view,
    kind,
    cluster: view.notes.context.cluster,
    namespace: text(metadata, 'namespace') ?? 'default',
    name,
    spec: child(view, 'spec'),
    status,
    ready: conditionOf(status, 'Ready'),
  };
}

/** One of an object's conditions. Their times are those of what the object says. */
export function conditionOf(status: View | undefined, type: string): Condition | undefined {
  let found: Condition | undefined;
  for (const condition of children(status, 'conditions')) {
    const changedAt = eventTime(condition, 'lastTransitionTime');
    if (condition.fields.type !== type) continue;
    found = { status: text(condition, 'status'), reason: text(condition, 'reason'), changedAt };
  }
  return found;
}

/** The key of the deploy of one revision by an object. */
export function fluxDeployKey({ cluster, kind, namespace, name }: FluxObject, revision: string): DeployKey {
  return { system: 'flux', instance: cluster, deployId: `${kind}/${namespace}/${name}/${revision}` };
}

/** How far Flux is with what an object asks for. */
export function statusOf(ready: Condition | undefined): DeployStatus {
  switch (ready?.status) {
    case 'True':
      return 'READY';
    case 'False':
      return 'FAILED';
    case 'Unknown':
      return 'RUNNING';
    default:
      return 'PENDING';
  }
}
