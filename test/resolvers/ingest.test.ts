import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WhenceContext } from '../../resolvers/context.ts';
import { documentLimit, ingest, recordMutation, replayRejections } from '../../resolvers/ingest.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { toDateTime } from '../../src/graph/values.ts';
import { anonymous } from '../../src/model/access/caller.ts';
import { createServices } from '../../src/server/services.ts';
import { rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';

const driver = openTestGraph();
const graph = {
  driver,
  database: testDatabase,
  dataFolder: null,
  ended: new Promise(() => undefined),
  close: async () => undefined,
};
const context: WhenceContext = {
  services: createServices(graph, 30_000),
  signal: new AbortController().signal,
  caller: anonymous,
  requestId: 'test',
  executionContext: driver,
  sessionConfig: { database: testDatabase },
  transaction: { timeout: 30_000 },
};
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const time = '2026-01-02T03:04:05Z';
const build = (build_id: string) => ({ record: 'build', build_id, created_at: time });
const recordBuild = recordMutation('BUILD', 'build', 'build');
const recordDeploy = recordMutation('DEPLOY', 'deploy', 'deploy');
const observeTag = recordMutation('TAG_OBSERVATION', 'tag', 'tagSighting');
const recordCheckpoint = recordMutation('CHECKPOINT', 'checkpoint', 'checkpoint');

describe('ingest', () => {
  test('answers for every document, as text or value, in order, and counts them', async () => {
    await ingest(null, { documents: [build('1')] }, context);
    const documents = [JSON.stringify(build('2')), build('1'), '{', [build('3'), { record: 'build' }]];
    const payload = await ingest(null, { documents }, context);
    expect(payload).toMatchObject({ accepted: 2, unchanged: 1, rejected: 1 });
    expect(payload.results.map(({ index, status, records }) => [index, status, records])).toEqual([
      [0, 'ACCEPTED', 1],
      [1, 'UNCHANGED', 1],
      [2, 'REJECTED', 1],
      [3, 'ACCEPTED', 2],
    ]);
    expect(payload.rejections.map(({ index, code, path }) => [index, code, path])).toEqual([
      [2, 'DOCUMENT_MALFORMED', ''],
      [3, 'FIELD_MISSING', '/1/build_id'],
    ]);
  });

  test('takes no more documents than the limit, and then none of them', async () => {
    const documents = Array.from({ length: documentLimit + 1 }, (_, index) => build(`${index}`));
    await expect(ingest(null, { documents }, context)).rejects.toMatchObject({
      extensions: { code: 'TOO_MANY_DOCUMENTS' },
    });
    expect(await rowsOf(driver, 'MATCH (b:Build) RETURN b LIMIT 1')).toEqual([]);
  });

  test('reads documents in the context that is given', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'checkout', namespace: 'shop', uid: 'pod-1' },
      spec: { containers: [{ name: 'main', image: 'r.example/app:1' }] },
    };
    const given = { cluster: 'prod-eu', source: 'sweep', observedAt: toDateTime(time), name: 'pods.json' };
    await ingest(null, { documents: [pod, '?'], context: given, kind: 'KUBERNETES' }, context);
    const containers = await rowsOf(
      driver,
      'MATCH (c:Container) RETURN c.cluster AS cluster, c.sources AS sources, toString(c.lastSeen) AS seen',
    );
    expect(containers).toEqual([{ cluster: 'prod-eu', sources: ['sweep'], seen: time }]);
    const refused = await rowsOf(driver, 'MATCH (r:Rejection) RETURN r.documentName AS name, r.kind AS kind');
    expect(refused).toEqual([{ name: 'pods.json', kind: 'KUBERNETES' }]);
  });
});

describe('a mutation that records one thing', () => {
  test('answers with the id of its node, the same each time', async () => {
    const input = { buildId: '7', createdAt: toDateTime(time), imageDigests: [`sha256:${'a'.repeat(64)}`] };
    const first = await recordBuild(null, { input }, context);
    expect(first).toMatchObject({ status: 'ACCEPTED', rejections: [], conflicts: [] });
    expect(await rowsOf(driver, 'MATCH (b:Build)-[:PRODUCED]->() RETURN b.id AS id')).toEqual([
      { id: first.id },
    ]);
    expect(await recordBuild(null, { input }, context)).toEqual({ ...first, status: 'UNCHANGED' });
  });

  test('answers without an id, and why, where it is refused', async () => {
    const input = { buildId: '7', createdAt: toDateTime('2999-01-01T00:00:00Z') };
    expect(await recordBuild(null, { input }, context)).toMatchObject({
      id: null,
      status: 'REJECTED',
      rejections: [{ index: 0, code: 'CLOCK_IN_FUTURE', path: '/createdAt' }],
    });
  });

  test('keeps all that agentex knows of a build and a deploy, but no secret', async () => {
    const build = {
      buildId: '8',
      accountId: 'acme',
      agentId: 'agent-1',
      agentName: 'support',
      cloudProviderBuildId: 'provider-8',
      buildArgs: { REGION: 'eu', API_KEY: 'never-kept' },
      dockerfile: 'Dockerfile',
      contextDigest: `sha256:${'b'.repeat(64)}`,
      contextTreeHash: 'c'.repeat(64),
      reproducibleFromCommit: false,
      status: 'delete_failed',
    };
    const deploy = {
      deployId: '9',
      upstreamDeployId: '10',
      accountId: 'acme',
      agentName: 'support',
      events: [{ reason: 'Pulled', timestamp: toDateTime(time) }],
      promotedAt: toDateTime(time),
      manifestDigest: `sha256:${'d'.repeat(64)}`,
      registrationMetadata: {
        agent_commit: 'e'.repeat(40),
        source_repo: 'git.example/a/b',
        other: 'never-kept',
      },
    };
    for (const [record, input] of [
      [recordBuild, build],
      [recordDeploy, deploy],
    ] as const)
      expect(await record(null, { input }, context)).toMatchObject({ status: 'ACCEPTED', rejections: [] });
    const stored = await rowsOf(
      driver,
      'MATCH (n) WHERE n:Build OR n:Deploy RETURN properties(n) AS properties ORDER BY labels(n)',
    );
    expect(stored).toMatchObject([
      {
        properties: {
          accountId: 'acme',
          agentId: 'agent-1',
          agentName: 'support',
          providerBuildId: 'provider-8',
          buildArguments: '{"API_KEY":"[removed]","REGION":"eu"}',
          dockerfile: 'Dockerfile',
          contextDigest: build.contextDigest,
          contextTreeHash: build.contextTreeHash,
          reproducibleFromCommit: false,
          status: 'UNKNOWN',
          statusText: 'delete_failed',
        },
      },
      {
        properties: {
          upstreamDeployId: '10',
          agentName: 'support',
          events: `[{"type":null,"reason":"Pulled","message":null,"timestamp":"${time}"}]`,
          manifestDigest: deploy.manifestDigest,
          sourceCommit: 'e'.repeat(40),
          sourceRepository: 'git.example/a/b',
        },
      },
    ]);
    expect(JSON.stringify(stored)).not.toContain('never-kept');
  });

  test('takes null for absent', async () => {
    const input = { buildId: '7', status: null, url: null, imageDigests: null };
    expect(await recordBuild(null, { input }, context)).toMatchObject({ status: 'ACCEPTED', rejections: [] });
  });

  test('keeps 64-bit integers exact', async () => {
    const journalSeq = neo4j.int('9007199254740993');
    const input = { checkpointId: 'c-1', sessionKey: 's', label: 'l', trigger: 'MANUAL', journalSeq };
    expect(await recordCheckpoint(null, { input }, context)).toMatchObject({
      status: 'ACCEPTED',
      rejections: [],
    });
    const rows = await rowsOf(driver, 'MATCH (c:Checkpoint) RETURN toString(c.journalSeq) AS number');
    expect(rows).toEqual([{ number: '9007199254740993' }]);
  });

  test('refuses what nests deeper than any document may', async () => {
    let metadata: unknown = [];
    for (let level = 0; level < 100_000; level += 1) metadata = [metadata];
    const input = { checkpointId: 'c-1', sessionKey: 's', label: 'l', trigger: 'MANUAL', metadata };
    const { id, rejections } = await recordCheckpoint(null, { input }, context);
    expect({ id, rejections }).toMatchObject({ id: null, rejections: [{ code: 'DOCUMENT_TOO_DEEP' }] });
  });

  test('takes a tag for gone only where that is said', async () => {
    const seen = { reference: 'r.example/app:1', observedAt: toDateTime(time) };
    expect(await observeTag(null, { input: { ...seen, digest: null } }, context)).toMatchObject({
      status: 'ACCEPTED',
    });
    expect(await observeTag(null, { input: seen }, context)).toMatchObject({
      id: null,
      status: 'REJECTED',
      rejections: [{ code: 'FIELD_MISSING', path: '/digest' }],
    });
  });
});

describe('replayRejections', () => {
  test('reads what is named again, and lists what still stands under its id', async () => {
    const { rejections } = await ingest(
      null,
      { documents: [{ record: 'build' }, { record: 'deploy' }] },
      context,
    );
    const [id = ''] = rejections.flatMap((rejection) => rejection.id ?? []);
    const payload = await replayRejections(null, { ids: [id] }, context);
    expect(payload).toMatchObject({ accepted: 0, rejected: 1, rejections: [{ id, code: 'FIELD_MISSING' }] });
    expect((await replayRejections(null, {}, context)).rejected).toBe(2);
  });
});
