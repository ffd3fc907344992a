import type { CommitKey } from '../../model/fact.ts';
import { child, eventTime, identifier, text } from '../fields.ts';
import { addProblem, type Finding, type View } from '../record.ts';
import { sourceFindings, sourceOf } from './source.ts';

/** The source that what was deployed told of itself. */
export interface RegisteredSource {
  readonly repository: string | undefined;
  readonly commit: CommitKey | undefined;
  readonly ref: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads the source that an agent told when it registered (`registration_metadata`), else the one that the record itself
 * names, as deployment histories do. Nothing else of what agents tell is read.
 */
export function registeredSourceOf(view: View): RegisteredSource {
  const metadata = child(view, 'registration_metadata');
  const told = metadata === undefined ? undefined : sourceOf(metadata);
  const isTold = told?.commit !== undefined || told?.repository !== undefined;
  const [place, source] =
    metadata !== undefined && told !== undefined && isTold ? [metadata, told] : [view, sourceOf(view)];
  return {
    ...source,
    ref: text(place, 'source_ref', 'branch_name'),
    findings: sourceFindings(place, source),
  };
}

/**
 * Reads an agent of the agentex server as what it tells of its deployments: which one it registered from, with which
 * source, and which one is in production. Its status is the agent's, not the deployment's, and is not read.
 */
export function registrationFindings(view: View): readonly Finding[] {
  const metadata = child(view, 'registration_metadata');
  const deploymentId = metadata === undefined ? undefined : identifier(metadata, 'deployment_id');
  const productionId = identifier(view, 'production_deployment_id');
  eventTime(view, 'registered_at');
  eventTime(view, 'updated_at', 'created_at');
  const instance = view.notes.context.instance ?? 'default';
  const agent = { agentId: identifier(view, 'id'), agentName: text(view, 'name') };
  const deploy = (deployId: string) => ({
    type: 'deploy' as const,
    deploy: { system: 'agentex', instance, deployId },
    ...agent,
  });
  const findings: Finding[] = [];
  if (deploymentId !== undefined) {
    const source = registeredSourceOf(view);
    const told = { sourceRepository: source.repository, sourceCommit: source.commit, sourceRef: source.ref };
    findings.push({ ...deploy(deploymentId), ...told }, ...source.findings);
  }
  if (productionId !== undefined) findings.push({ ...deploy(productionId), environment: 'production' });
  if (findings.length > 0) return findings;
  const message = 'The agent names no deployment, so there is nothing that its registration could tell of.';
  const hint =
    'Agents that run in a deployment send AGENTEX_DEPLOYMENT_ID as registration_metadata.deployment_id.';
  addProblem(view.notes, 'FIELD_MISSING', `${view.path}/registration_metadata/deployment_id`, message, hint);
  return [];
}
