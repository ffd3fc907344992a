import type { FailureCode } from '../../failure.ts';
import { fluxFindings, fluxKinds, isFluxObject } from '../flux/index.ts';
import type { ReadContext, Reader, ReadRecord } from '../reader.ts';
import { type Fields, type Finding, isFields, readRecord, refusedRecord, type View } from '../record.ts';
import { isTektonRun, tektonFindings, tektonKinds } from '../tekton/index.ts';
import { jobFindings, otherWorkloadFindings } from './jobs.ts';
import { type ListedObject, listedObjects } from './list.ts';
import { type KubernetesObject, readObject } from './metadata.ts';
import { podFindings } from './pod.ts';
import { replicaSetFindings } from './replicaSet.ts';
import { daemonSetFindings, deploymentFindings, statefulSetFindings } from './workloads.ts';

/** What is read of an object, by its kind. */
const findingsByKind: ReadonlyMap<string, (object: KubernetesObject) => readonly Finding[]> = new Map([
  ['Pod', podFindings],
  ['Deployment', deploymentFindings],
  ['ReplicaSet', replicaSetFindings],
  ['StatefulSet', statefulSetFindings],
  ['DaemonSet', daemonSetFindings],
  ['Job', jobFindings],
  ['CronJob', jobFindings],
  ['ReplicationController', otherWorkloadFindings],
  ['Rollout', otherWorkloadFindings],
]);

/** Kinds that are read elsewhere, and are known without a uid or by another key. */
const otherKinds = [...fluxKinds, ...tektonKinds];

function otherFindings(
  kind: string,
  { apiVersion }: Fields,
): ((view: View) => readonly Finding[]) | undefined {
  if (isFluxObject(kind, apiVersion)) return (view) => fluxFindings(view, kind);
  return isTektonRun(kind, apiVersion) ? (view) => tektonFindings(view, kind) : undefined;
}

/**
 * Reads Kubernetes objects as `kubectl get -o json` prints them, alone or in lists. In them `spec` is what was asked
 * for and `status` is what is so. Values of environment variables are not read.
 */
export const kubernetesReader: Reader = {
  kind: 'KUBERNETES',
  recognizes(document) {
    const value: unknown = Array.isArray(document) ? document[0] : document;
    if (!isFields(value) || typeof value.apiVersion !== 'string' || typeof value.kind !== 'string')
      return false;
    const kind = value.kind.replace(/List$/, '');
    // An array that begins with another kind may hold some that are read.
    if (value.kind === 'List' || findingsByKind.has(kind) || Array.isArray(document)) return true;
    return otherFindings(kind, value) !== undefined;
  },
  *read(document, context) {
    for (const object of listedObjects(document.value)) yield readOne(object, context);
  },
};

function readOne({ path, value, kind }: ListedObject, context: ReadContext): ReadRecord {
  const refuse = (code: FailureCode, at: string, message: string, hint?: string) =>
    refusedRecord(path, value, { code, path: at, message, ...(hint === undefined ? {} : { hint }) });
  if (kind === undefined) return refuse('FIELD_MISSING', `${path}/kind`, `${path}/kind is missing.`);
  const findings = findingsByKind.get(kind);
  if (findings !== undefined) {
    return readRecord(path, value, context, 'kubernetes', (view) => {
      const object = readObject(view, kind);
      return object === undefined ? [] : findings(object);
    });
  }
  const other = isFields(value) ? otherFindings(kind, value) : undefined;
  if (other !== undefined) return readRecord(path, value, context, 'kubernetes', other);
  if (kind.endsWith('List'))
    return refuse('FIELD_INVALID', `${path}/items`, `${path}/items is not an array.`);
  const hint = `The kinds that are: ${[...findingsByKind.keys(), ...otherKinds].join(', ')}, and lists of them.`;
  return refuse('KIND_UNKNOWN', `${path}/kind`, `Objects of kind ${kind.slice(0, 100)} are not read.`, hint);
}
