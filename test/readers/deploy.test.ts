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
      { type: 'Normal', reason: 'Started', message: 'pulled', timestamp: '2026-03-01T10:02:00Z' },
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

  it('keep their events in the order of time, without credentials in URLs', () => {
    const failed = {
      type: 'Warning',
      reason: 'Failed',
      message: 'cannot pull https://robot:never-kept@registry.example/v2/',
      timestamp: '2026-03-01T10:00:30Z',
    };
    const deploy_events = [...deployment.deploy_events, failed];
    const [deploy] = deploys({ ...deployment, deploy_events });
    expect(deploy?.events?.map(({ reason }) => reason)).toEqual(['Failed', 'Scheduled', 'Started']);
    expect(deploy?.events?.[0]?.message).toBe('cannot pull https://registry.example/v2/');
  });

  it('keep nothing of manifests, configurations and registrations but the digest of a text', () => {
    const records = [...read(deployReader, deployment), ...read(deployReader, agentDeployment)];
    expect(JSON.stringify(records.map(({ facts }) => facts))).not.toContain('never-kept');
  });

  it('name who made them, of which agent, when they were promoted and what was deleted or superseded', () => {
    const created_by = { id: 'user-3', type: 'user', object: 'identity' };
    expect(deploys({ ...deployment, created_by, status: 'superseded' })[0]).toMatchObject({
      actor: 'user-3',
      accountId: 'account-9',
      status: 'REMOVED',
      statusText: 'superseded',
    });
    expect(deploys(agentDeployment)[0]).toMatchObject({
      agentId: 'agent-1',
      promotedAt: '2026-03-01T11:00:00Z',
      sourceCommit: { oid: sha },
      sourceRepository: 'git.example/Shop/support',
    });
  });

  it('are known before the agent has started', () => {
    const pending = { ...agentDeployment, acp_url: null, registration_metadata: null, status: 'Pending' };
    expect(deployReader.recognizes(pending)).toBe(true);
    expect(deploys(pending)).toMatchObject([{ status: 'PENDING', upstreamDeployId: 'deploy-5' }]);
  });

  it.each(['commit_sha', 'commit_hash', 'agent_commit'])('take %s for the commit', (name) => {
    const registration_metadata = { [name]: sha };
    expect(deploys({ ...agentDeployment, registration_metadata })[0]?.sourceCommit?.oid).toBe(sha);
  });

  it('say so where those names tell of different commits', () => {
    const registration_metadata = { commit_sha: sha, agent_commit: 'b'.repeat(40) };
    const records = read(deployReader, { ...agentDeployment, registration_metadata });
    expect(problemsOf(records)).toEqual(['RECORD_CONFLICT /registration_metadata/commit_sha']);
    expect(factsOf(records, 'deploy')[0]?.sourceCommit?.oid).toBe(sha);
  });
});

describe('what an agent of agentex tells of its deployments', () => {
  const agent = {
    id: 'agent-1',
    name: 'support',
    acp_type: 'async',
    status: 'Ready',
    created_at: '2026-02-01T10:00:00Z',
    updated_at: '2026-03-01T11:05:00Z',
    production_deployment_id: 'open-1',
    registration_metadata: {
      deployment_id: 'open-2',
      commit_sha: sha,
      source_repo: 'git.example/Shop/support',
    },
  };

  it('is the source of the one that it registered from, and which one is in production', () => {
    expect(deployReader.recognizes(agent)).toBe(true);
    expect(deploys(agent)).toMatchObject([
      { deploy: { deployId: 'open-2' }, agentName: 'support', sourceCommit: { oid: sha } },
      { deploy: { deployId: 'open-1' }, environment: 'production' },
    ]);
    expect(deploys(agent)[0]).not.toHaveProperty('status');
  });

  it('is refused where it names none', () => {
    const records = read(deployReader, {
      ...agent,
      production_deployment_id: null,
      registration_metadata: {},
    });
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /registration_metadata/deployment_id']);
  });

  it('is read of an entry of the deployment history too', () => {
    const entry = {
      id: 'history-1',
      agent_id: 'agent-1',
      author_name: 'Mika Example',
      author_email: 'mika@example.test',
      branch_name: 'main',
      build_timestamp: '2026-03-01T09:00:00Z',
      deployment_timestamp: '2026-03-01T10:00:00Z',
      commit_hash: sha,
    };
    const records = read(deployReader, entry);
    expect(factsOf(records, 'deploy')).toMatchObject([
      { deploy: { deployId: 'history-1' }, createdAt: '2026-03-01T10:00:00Z', sourceRef: 'main' },
    ]);
    expect(factsOf(records, 'commit')).toMatchObject([{ commit: { oid: sha }, authorName: 'Mika Example' }]);
  });
});
