import type { FailureCode } from '../../failure.ts';
import type { ReadContext, Reader, ReadRecord } from '../reader.ts';
import { type Finding, isFields, readRecord, refusedRecord } from '../record.ts';
import { type ListedObject, listedObjects } from './list.ts';
import { type KubernetesObject, readObject } from './metadata.ts';
import { podFindings } from './pod.ts';
import { replicaSetFindings } from './replicaSet.ts';
import { daemonSetFindings, deploymentFindings, jobFindings, statefulSetFindings } from './workloads.ts';

/** What is read of an object, by its kind. */
const findingsByKind: ReadonlyMap<string, (object: KubernetesObject) => readonly Finding[]> = new Map([
  ['Pod', podFindings],
  ['Deployment', deploymentFindings],
  ['ReplicaSet', replicaSetFindings],
  ['StatefulSet', statefulSetFindings],
  ['DaemonSet', daemonSetFindings],
  ['Job', jobFindings],
  ['CronJob', jobFindings],
]);

/**
 * Reads Kubernetes objects as `kubectl get -o json` prints them, alone or in lists. In them `spec` is what was asked
 * for and `status` is what is so. Values of environment variables are not read.
 */
export const kubernetesReader: Reader = {
  kind: 'KUBERNETES',
  recognizes(value) {
    if (!isFields(value) || typeof value.apiVersion !== 'string' || typeof value.kind !== 'string')
      return false;
    return value.kind === 'List' || findingsByKind.has(value.kind.replace(/List$/, ''));
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
  if (kind.endsWith('List'))
    return refuse('FIELD_INVALID', `${path}/items`, `${path}/items is not an array.`);
  const hint = `The kinds that are: ${[...findingsByKind.keys()].join(', ')}, and lists of them.`;
  return refuse('KIND_UNKNOWN', `${path}/kind`, `Objects of kind ${kind.slice(0, 100)} are not read.`, hint);
}
