import { expect } from 'vitest';
import {
  build,
  commit,
  commitOf,
  deploy,
  digestOf,
  march,
  pod,
  replicaSet,
  tag,
} from '../acceptance/documents.ts';
import { findingsOf, rowsOf, type Scenario } from '../acceptance/scenario.ts';

const digest = digestOf('happy');
const oid = commitOf('happy');
const image = 'registry.example.com/shop/app:1.0.0';

/** A commit is built, pushed, deployed and runs; every observer tells its part. */
export const happyPath: Scenario = {
  name: 'happy_path',
  cluster: 'prod',
  documents: [
    commit(oid, '1 09:00'),
    build('100', '1 10:00', { source_commit: oid, image_digests: [digest] }),
    build('101', '1 11:00', { source_commit: oid, image_digests: [digest] }),
    tag('shop/app:1.0.0', digest, '1 10:20'),
    deploy('d-1', '1 12:00', { build_id: '100', image_digests: [digest], images: [image] }),
    replicaSet('1', image, '1 12:05', { 'whence.dev/build-id': '100' }),
    pod({ name: 'app-1-a', image, imageId: `registry.example.com/shop/app@${digest}`, at: '1 12:10' }),
    pod({ name: 'app-1-b', image, imageId: `registry.example.com/shop/app@${digest}`, at: '1 12:15' }),
  ],
  questions: {
    'S1 tells where the running image came from: digest, build, commit, author': async (whence) => {
      const [row] = (await rowsOf(whence, 'app-1-a')).filter(({ buildId }) => buildId === '100');
      expect(row).toMatchObject({ pod: 'app-1-a', digest, commit: oid, author: 'Ines Okafor' });
    },
    'S3 tells who and what built this image': async (whence) => {
      const { buildsOf } = await whence.ask<{ buildsOf: { nodes: readonly { build: object }[] } }>(
        `query ($ref: String!) { buildsOf(ref: $ref) { nodes { evidence build { buildId system actor sourceRepository } } } }`,
        { ref: digest },
      );
      expect(buildsOf.nodes.at(-1)?.build).toEqual({
        buildId: '100',
        system: 'pipelines',
        actor: 'ines',
        sourceRepository: 'git.example.com/shop/app',
      });
    },
    'S5 tells which commit built the image that runs in production': async (whence) => {
      const { leadTimes } = await whence.ask<{ leadTimes: { nodes: readonly object[] } }>(
        `query ($ref: String!) { leadTimes(ref: $ref) { nodes { oid environment deployId } } }`,
        { ref: 'd-1' },
      );
      expect(leadTimes.nodes).toEqual([{ oid, environment: 'production', deployId: 'd-1' }]);
    },
    'S8 links references that mean the same through one of them': async (whence) => {
      const { ingest } = await whence.ask<{ ingest: { rejected: number } }>(
        `mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }`,
        {
          documents: ['shop/app', 'Shop'].map((_, index) => ({
            record: 'deploy',
            deploy_id: `same-${index}`,
            created_at: march('1 13:00'),
            images: [`${index === 0 ? 'registry' : 'REGISTRY'}.example.com/shop/app:1.0.0@${digest}`],
          })),
        },
      );
      expect(ingest.rejected).toBe(0);
      await whence.ask('mutation { reconcile { waiting } }');
      const rows = await whence.services.reads.read<{ from: string; to: string }>(
        `MATCH (one:ImageReference)-[:SAME_AS]->(other:ImageReference)
         RETURN one.canonical AS from, other.canonical AS to ORDER BY from`,
        {},
      );
      const plain = `registry.example.com/shop/app@${digest}`;
      expect(rows).toEqual([
        { from: `REGISTRY.example.com/shop/app:1.0.0@${digest}`, to: plain },
        { from: `registry.example.com/shop/app:1.0.0@${digest}`, to: plain },
      ]);
    },
    'S9 tells which deploys a build resulted in, by id and by digest': async (whence) => {
      const rows = await whence.services.reads.read(
        `MATCH (:Build {buildId: '100'})-[resulted:RESULTED_IN]->(deploy:Deploy {system: 'rollouts'})
         RETURN deploy.deployId AS deployId, resulted.evidence AS evidence, resulted.joins AS joins`,
        {},
      );
      expect(rows).toEqual([
        { deployId: 'd-1', evidence: 'DIGEST_EQUAL', joins: ['DIGEST_EQUAL', 'DECLARED_ID'] },
      ]);
    },
    'D1 tells what ran at a time, how long the rollout took, and what ran the digest in an interval': async (
      whence,
    ) => {
      const answer = await whence.ask<{
        before: { totalCount: number };
        after: { totalCount: number };
        rollouts: { nodes: readonly { seconds: number; pods: number; deployId: string }[] };
        blastRadius: { pods: number; revisions: readonly object[] };
      }>(
        `query ($ref: String!, $before: DateTime!, $after: DateTime!) {
          before: whereRunning(ref: $ref, asOf: $before) { totalCount }
          after: whereRunning(ref: $ref, asOf: $after) { totalCount }
          rollouts(ref: $ref) { nodes { deployId seconds pods } }
          blastRadius(ref: $ref, from: $before, to: $after) { pods revisions { name revision pods firstStart lastEnd } }
        }`,
        { ref: digest, before: march('1 12:00'), after: march('1 12:12') },
      );
      expect(answer.before.totalCount).toBe(0);
      expect(answer.after.totalCount).toBe(1);
      expect(answer.rollouts.nodes.find(({ deployId }) => deployId === 'deployment-app/1')).toMatchObject({
        seconds: 600,
        pods: 2,
      });
      expect(answer.rollouts.nodes.find(({ deployId }) => deployId === 'd-1')?.seconds).toBe(1800);
      expect(answer.blastRadius).toEqual({
        pods: 1,
        revisions: [{ name: 'app', revision: '1', pods: 1, firstStart: march('1 12:10'), lastEnd: null }],
      });
    },
    'D2 tells the lead time from the commit to the first deploy of it that was ready': async (whence) => {
      const { leadTimes } = await whence.ask<{ leadTimes: { nodes: readonly object[] } }>(
        `query ($ref: String!) { leadTimes(ref: $ref) { nodes { deployId committedAt readyAt seconds evidence } } }`,
        { ref: oid },
      );
      expect(leadTimes.nodes).toEqual([
        {
          deployId: 'deployment-app/1',
          committedAt: march('1 09:00'),
          readyAt: march('1 12:10'),
          seconds: 11_400,
          evidence: 'DECLARED_ID',
        },
      ]);
    },
    'D4 tells two builds of one digest from one commit': async (whence) => {
      const { reproducibleBuilds } = await whence.ask<{ reproducibleBuilds: { nodes: readonly object[] } }>(
        `query ($ref: String!) { reproducibleBuilds(ref: $ref) { nodes { digest sameCommit evidence builds { buildId } } } }`,
        { ref: 'git.example.com/shop/app' },
      );
      expect(reproducibleBuilds.nodes).toEqual([
        {
          digest,
          sameCommit: true,
          evidence: 'DIGEST_EQUAL',
          builds: expect.arrayContaining([{ buildId: '100' }, { buildId: '101' }]),
        },
      ]);
    },
    'finds nothing wrong with where it came from': async (whence) => {
      const kinds = [
        'DRIFT',
        'RUNNING_WITHOUT_BUILD',
        'UNKNOWN_DIGEST',
        'ORPHAN_IMAGE',
        'UNKNOWN_BUILD',
        'RECONCILIATION_MISSING',
        'BUILD_WITHOUT_COMMIT',
      ];
      expect(await findingsOf(whence, kinds)).toEqual([]);
    },
    'counts what an image affects': async (whence) => {
      const { impact } = await whence.ask<{ impact: object }>(
        `query ($ref: String!) { impact(ref: $ref) { refKind images builds pods containers workloads environments clusters namespaces running { totalCount } } }`,
        { ref: oid },
      );
      expect(impact).toEqual({
        refKind: 'COMMIT',
        images: 1,
        builds: 2,
        pods: 2,
        containers: 2,
        workloads: 1,
        environments: ['production'],
        clusters: ['prod'],
        namespaces: ['prod/shop'],
        running: { totalCount: 2 },
      });
    },
  },
};
