import { type Fields, isFields } from '../record.ts';

/** Whether an object is a build of the agentex build service. */
export function isAgentexBuild(fields: Fields): boolean {
  return (
    fields.object === 'agentex_cloud_build' || (isText(fields.build_status) && isText(fields.image_name))
  );
}

/** Whether an object is a deployment of the agentex deployment service. */
export function isAgentexDeploy(fields: Fields): boolean {
  return Array.isArray(fields.deploy_events) || (isText(fields.manifest_file) && 'build_id' in fields);
}

/** Whether an object is a deployment as the agentex server keeps it for an agent. */
export function isAgentDeployment(fields: Fields): boolean {
  return isText(fields.docker_image) && (isText(fields.acp_url) || isFields(fields.registration_metadata));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
