import { describe, expect, it } from 'vitest';
import { deployReader, readDeployRecord } from '../../src/readers/records/deploy.ts';
import { context, factsOf, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const digest = `sha256:${'a'.repeat(64)}`;
const otherDigest = `sha256:${'b'.repeat(64)}`;
const deploys = (value: unknown) => factsOf(read(deployReader, value), 'deploy');

describe('a deploy record', () => {
  const deploy = {
    record: 'deploy',
    deploy_id: 'd-1',
    build_id: null,
    environment: 'production',
    cluster: 'prod-1',
    namespace: 'shop',
    workload: 'web',
    revision: 4,
    status: 'Ready',
    created_at: '2026-03-01T10:00:00Z',
    expires_at: '2027-03-01T10:00:00Z',
    references: [`registry.example/web:1.4@${digest}`],
    image_digests: [otherDigest],
    rollback_of: 'd-0',
  };

  it('tells of the deploy, which may end in the future', () => {
    expect(deploys(deploy)).toMatchObject([
      {
        deploy: { system: 'record', instance: 'default', deployId: 'd-1' },
        environment: 'production',
        revision: '4',
        status: 'READY',
        statusText: 'Ready',
        at: '2026-03-01T10:00:00Z',
        expiresAt: '2027-03-01T10:00:00Z',
        references: [{ canonical: `registry.example/web:1.4@${digest}` }],
        imageDigests: [otherDigest, digest],
        rollbackOf: 'd-0',
      },
    ]);
    expect(deploys(deploy)[0]).not.toHaveProperty('buildId');
  });

  it('names its build where it is known', () => {
    expect(deploys({ ...deploy, build_id: 'b-1', build_system: 'jenkins' })[0]).toMatchObject({
      buildId: 'b-1',
      buildSystem: 'jenkins',
    });
  });

  it('keeps its other references beside one that is none', () => {
    const records = read(deployReader, { ...deploy, references: ['web:no tag', 'web:2'] });
    expect(problemsOf(records)).toEqual(['REFERENCE_INVALID /references/0']);
    expect(factsOf(records, 'deploy')[0]?.references).toHaveLength(1);
  });

  it('is refused without a deploy id', () => {
    expect(problemsOf(read(deployReader, { record: 'deploy' }))).toEqual(['FIELD_MISSING /deploy_id']);
    expect(readDeployRecord({ build_id: 'b-1' }, '/3', context).problems[0]?.path).toBe('/3/deploy_id');
  });
});

describe('deployments of agentex', () => {
  const deployment = {
    id: 'deploy-5',
    account_id: 'account-9',
    build_id: 'cloud-1',
    status: 'completed',
    namespace: 'agents',
    helm_release_name: 'support',
    manifest_file: 'never-kept',
    environment_config: { KEY: 'never-kept' },
    created_at: '2026-03-01T10:00:00Z',
    deploy_events: [
      { type: 'Normal', reason: 'Started', message: 'never-kept', timestamp: '2026-03-01T10:02:00Z' },
      { type: 'Normal', reason: 'Scheduled', timestamp: '2026-03-01T10:01:00Z' },
    ],
  };
  const agentDeployment = {
    id: 'open-2',
    agent_id: 'agent-1',
    docker_image: 'registry.example/support:v2',
    status: 'Ready',
    is_production: true,
    acp_url: 'http://support.agents:8000',
    sgp_deploy_id: 'deploy-5',
    created_at: '2026-03-01T10:00:00Z',
    promoted_at: '2026-03-01T11:00:00Z',
    registration_metadata: {
      commit_sha: sha,
      source_repo: 'git@git.example:Shop/support.git',
      other: 'never-kept',
    },
  };

  it('of the service name the build that they deploy, as of their last event', () => {
    expect(deployReader.recognizes(deployment)).toBe(true);
    expect(deploys(deployment)).toMatchObject([
      {
        source: 'agentex',
        deploy: { system: 'agentex', instance: 'account-9', deployId: 'deploy-5' },
        buildId: 'cloud-1',
        buildSystem: 'agentex',
        workload: 'support',
        status: 'READY',
        at: '2026-03-01T10:02:00Z',
      },
    ]);
  });

  it('of the server name their image and the deploy that they carry out', () => {
    expect(deployReader.recognizes(agentDeployment)).toBe(true);
    expect(deploys(agentDeployment)).toMatchObject([
      {
        deploy: { system: 'agentex', instance: 'default', deployId: 'open-2' },
        upstreamDeployId: 'deploy-5',
        environment: 'production',
        status: 'READY',
        references: [{ canonical: 'registry.example/support:v2' }],
        at: '2026-03-01T11:00:00Z',
      },
    ]);
  });

  it('tell of the commit that the agent registered with', () => {
    expect(factsOf(read(deployReader, agentDeployment), 'commit')).toMatchObject([
      { commit: { oid: sha }, repository: 'git.example/Shop/support' },
    ]);
  });

  it('leave production when another takes their place', () => {
    expect(deploys({ ...agentDeployment, is_production: false })[0]?.environment).toBe('non-production');
  });

  it('keep nothing of manifests, configurations, events and registrations', () => {
    const records = [...read(deployReader, deployment), ...read(deployReader, agentDeployment)];
    expect(JSON.stringify(records.map(({ facts }) => facts))).not.toContain('never-kept');
  });
});
