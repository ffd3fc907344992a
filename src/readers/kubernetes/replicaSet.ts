import { child, children, count, eventTime } from '../fields.ts';
import type { Finding } from '../record.ts';
import { agentexDeployFindings } from './agentexDeployment.ts';
import { buildIdOf, deployFinding, deployIdOf } from './deploy.ts';
import { firstMarker, type KubernetesObject, marker, type Owner, workloadFinding } from './metadata.ts';
import { readTemplate, type Template } from './template.ts';

/** Which annotation of a ReplicaSet tells the revision, by the kind of its owner. */
const revisionAnnotations: ReadonlyMap<string | undefined, string> = new Map([
  ['Deployment', 'deployment.kubernetes.io/revision'],
  ['Rollout', 'rollout.argoproj.io/revision'],
]);

/** A ReplicaSet: itself, and the deploys of the revisions that it served for its owner. */
export function replicaSetFindings(object: KubernetesObject): readonly Finding[] {
  const { owner } = object;
  const annotation = revisionAnnotations.get(owner?.kind);
  const revision = annotation === undefined ? undefined : marker(object.metadata, 'annotations', annotation);
  noteTimes(object);
  const self = workloadFinding(object, {
    revision,
    replicas: count(child(object.view, 'spec'), 'replicas'),
  });
  if (owner === undefined || revision === undefined) return self;
  const template = readTemplate(object);
  const agentex = template.spec === undefined ? [] : agentexDeployFindings(template.spec, object, object.key);
  const revisions = [...pastRevisions(object, `${annotation}-history`, revision), revision];
  const deploys = revisions.map((_, index) => oneRevision(object, template, owner, revisions, index));
  return [...self, ...template.findings, ...deploys, ...agentex];
}

/**
 * A rollback gives an earlier ReplicaSet a new revision number. Only its first revision began when it was created,
 * and every later one rolled back to the one before. Whether a revision is ready, its owner tells: this object does
 * not know whether it is the current one.
 */
function oneRevision(
  object: KubernetesObject,
  template: Template,
  owner: Owner,
  revisions: readonly string[],
  index: number,
): Finding {
  const revision = { workload: owner, revision: revisions[index] ?? '' };
  const former = revisions[index - 1];
  const isLatest = index === revisions.length - 1;
  const { buildIdKeys } = object.view.notes.context;
  return deployFinding(object, template, revision, {
    created: object.key,
    createdAt: index === 0 ? object.createdAt : undefined,
    rollbackOf: former === undefined ? undefined : deployIdOf({ workload: owner, revision: former }),
    // The object's own annotations follow its owner's and so belong to the latest revision only.
    buildId: isLatest ? buildIdOf(object, template) : firstMarker([template.metadata], buildIdKeys),
  });
}

function pastRevisions(object: KubernetesObject, annotation: string, latest: string): readonly string[] {
  const history = marker(object.metadata, 'annotations', annotation)?.split(',') ?? [];
  const revisions = history.map((revision) => revision.trim()).filter((revision) => /^\d+$/.test(revision));
  return [...new Set(revisions)].filter((revision) => revision !== latest);
}

function noteTimes(object: KubernetesObject): void {
  for (const condition of children(child(object.view, 'status'), 'conditions'))
    eventTime(condition, 'lastTransitionTime');
}
