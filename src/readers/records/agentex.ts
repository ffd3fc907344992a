import type { Fields } from '../record.ts';

/** Whether an object is a build of the agentex build service. */
export function isAgentexBuild(fields: Fields): boolean {
  return (
    fields.object === 'agentex_cloud_build' || (isText(fields.build_status) && isText(fields.image_name))
  );
}

/** Whether an object is a deployment of the agentex deployment service. */
export function isAgentexDeploy(fields: Fields): boolean {
  return (
    fields.object === 'agentex_cloud_deploy' ||
    Array.isArray(fields.deploy_events) ||
    (isText(fields.manifest_file) && 'build_id' in fields)
  );
}

/** Whether an object is a deployment as the agentex server keeps it for an agent. */
export function isAgentDeployment(fields: Fields): boolean {
  return (
    isText(fields.docker_image) &&
    ['acp_url', 'registration_metadata', 'sgp_deploy_id', 'is_production'].some((name) => name in fields)
  );
}

/** Whether an object is an entry of the agentex server's deployment history. */
export function isDeploymentHistory(fields: Fields): boolean {
  return isText(fields.deployment_timestamp) && isText(fields.agent_id);
}

/** Whether an object is an agent as the agentex server lists it. */
export function isAgentRegistration(fields: Fields): boolean {
  return isText(fields.acp_type) && isText(fields.name) && 'registration_metadata' in fields;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
