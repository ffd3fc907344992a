import type { DeployKey, DeployStatus } from '../../model/fact.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import { eventTime, flag, identifier, plannedTime, requiredIdentifier, text, texts } from '../fields.ts';
import { placeOf, referenceOf } from '../images.ts';
import type { ReadContext, ReadRecord } from '../reader.ts';
import { type Fields, type Finding, pointer, type View } from '../record.ts';
import { webUrl } from '../sources.ts';
import { isAgentDeployment, isAgentexDeploy, isAgentRegistration, isDeploymentHistory } from './agentex.ts';
import { actorOf, deployEventsOf, ownerOf, textDigestOf } from './agentexFields.ts';
import { type RecordForm, readerOf, readForm } from './form.ts';
import { registeredSourceOf, registrationFindings } from './registration.ts';
import { imagesOf } from './source.ts';

const statusByWord: ReadonlyMap<string, DeployStatus> = new Map<string, DeployStatus>([
  ['pending', 'PENDING'],
  ['queued', 'PENDING'],
  ['running', 'RUNNING'],
  ['in_progress', 'RUNNING'],
  ['ready', 'READY'],
  ['completed', 'READY'],
  ['success', 'READY'],
  ['succeeded', 'READY'],
  ['failed', 'FAILED'],
  ['error', 'FAILED'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
  ['removed', 'REMOVED'],
  ['deleted', 'REMOVED'],
  // Another deploy of the same release took its place.
  ['superseded', 'REMOVED'],
]);

const isAgentex = (fields: Fields): boolean =>
  isAgentexDeploy(fields) ||
  isAgentDeployment(fields) ||
  isDeploymentHistory(fields) ||
  isAgentRegistration(fields);

const form: RecordForm = {
  kind: 'DEPLOY',
  word: 'deploy',
  isForeignShape: isAgentex,
  defaultSource: (fields) => (isAgentex(fields) ? 'agentex' : 'record'),
  find: (view) => (isAgentRegistration(view.fields) ? registrationFindings(view) : deployFindings(view)),
};

/**
 * Reads records `{"record": "deploy", "deploy_id", …}`, both kinds of agentex deployments, deployment histories, and
 * agents as what they tell of their deployments.
 */
export const deployReader = readerOf(form);

/** Reads one deploy record. Without `deploy_id` it is refused; the build that it deploys may be unknown. */
export function readDeployRecord(value: unknown, path: string, context: ReadContext): ReadRecord {
  return readForm(form, value, path, context);
}

function deployFindings(view: View): readonly Finding[] {
  const deploy = keyOf(view);
  if (deploy === undefined) return [];
  const events = deployEventsOf(view);
  const promotedAt = eventTime(view, 'promoted_at');
  eventTime(view, 'updated_at');
  const images = imagesOf(view);
  const { references, findings } = referencesOf(view, images.findings);
  const pinned = [...(images.imageDigests ?? []), ...references.flatMap(({ digest }) => digest ?? [])];
  const statusText = text(view, 'status');
  const buildId = identifier(view, 'build_id');
  const registered = registeredSourceOf(view);
  return [
    {
      type: 'deploy',
      deploy,
      buildId,
      buildSystem:
        text(view, 'build_system') ??
        (buildId !== undefined && deploy.system === 'agentex' ? 'agentex' : undefined),
      environment: text(view, 'environment') ?? productionOf(view),
      cluster: text(view, 'cluster'),
      namespace: text(view, 'namespace'),
      workload: text(view, 'workload', 'helm_release_name'),
      revision: identifier(view, 'revision'),
      status:
        statusText === undefined ? undefined : (statusByWord.get(statusText.toLowerCase()) ?? 'UNKNOWN'),
      statusText,
      createdAt: eventTime(view, 'created_at', 'deployment_timestamp'),
      startedAt: eventTime(view, 'started_at'),
      finishedAt: eventTime(view, 'finished_at'),
      expiresAt: plannedTime(view, 'expires_at'),
      previewLabel: text(view, 'preview_label'),
      imageName: images.imageName,
      imageTag: images.imageTag,
      imageDigests: pinned.length === 0 ? undefined : [...new Set(pinned)],
      references: references.length === 0 ? undefined : references,
      rollbackOf: identifier(view, 'rollback_of'),
      upstreamDeployId: identifier(view, 'upstream_deploy_id', 'sgp_deploy_id'),
      actor: actorOf(view),
      url: webUrl(view, 'url'),
      ...ownerOf(view),
      events,
      promotedAt,
      manifestDigest: textDigestOf(view, 'manifest_file', 'manifest_digest'),
      environmentConfigDigest: textDigestOf(view, 'environment_config', 'environment_config_digest'),
      sourceRepository: registered.repository,
      sourceCommit: registered.commit,
      sourceRef: registered.ref,
    },
    ...findings,
    ...registered.findings,
  ];
}

function keyOf(view: View): DeployKey | undefined {
  const { fields } = view;
  const deployId = isAgentex(fields)
    ? requiredIdentifier(view, 'deploy_id', 'id')
    : requiredIdentifier(view, 'deploy_id');
  if (deployId === undefined) return undefined;
  const account = isAgentex(fields) ? identifier(view, 'account_id') : undefined;
  return {
    system: text(view, 'system') ?? (isAgentex(fields) ? 'agentex' : 'record'),
    instance: text(view, 'instance') ?? account ?? view.notes.context.instance ?? 'default',
    deployId,
  };
}

/** An agent has one deployment in production; the flag is said to be off when another takes its place. */
function productionOf(view: View): string | undefined {
  switch (flag(view, 'is_production')) {
    case true:
      return 'production';
    case false:
      return 'non-production';
    case undefined:
      return undefined;
  }
}

/** The references that a record names in full. A name and a tag apart are kept as the claim that they are. */
function referencesOf(
  view: View,
  mentioned: readonly Finding[],
): { references: readonly ImageReference[]; findings: readonly Finding[] } {
  const findings: Finding[] = [...mentioned];
  for (const name of ['references', 'images', 'image', 'docker_image']) {
    const place = placeOf(view, [name]);
    for (const [index, declared] of (texts(view, name) ?? []).entries()) {
      const path = Array.isArray(view.fields[name]) ? pointer(place, index) : place;
      const reference = referenceOf(view, declared, path);
      if (reference !== undefined) findings.push({ type: 'imageReference', reference, declared });
    }
  }
  const references = new Map<string, ImageReference>();
  for (const finding of findings) {
    if (finding.type === 'imageReference') references.set(finding.reference.canonical, finding.reference);
  }
  return { references: [...references.values()], findings };
}
