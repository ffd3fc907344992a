import { expect } from 'vitest';
import { build, commitOf, deploy, digestOf, march, pod, replicaSet, tag } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const named = digestOf('what the build made');
const other = digestOf('what another build made');
const third = digestOf('a second image of one build');
const pinned = `registry.example.com/shop/app:2.0.0@${other}`;

/** Records contradict each other: a deploy and its build, two records of a build, a tag and the digest beside it. */
export const digestMismatch: Scenario = {
  name: 'digest_mismatch',
  cluster: 'prod',
  documents: [
    build('400', '1 10:00', { source_commit: commitOf('a'), image_digests: [named] }),
    build('401', '1 10:00', { source_commit: commitOf('b'), image_digests: [other] }),
    build('401', '1 10:00', { source_commit: commitOf('b'), image_digests: [third] }),
    build('402', '1 10:00', { source_dirty: true, image_digests: [digestOf('dirty')] }),
    deploy('d-5', '1 12:00', { build_id: '400', image_digests: [other] }),
    tag('shop/app:2.0.0', named, '1 00:00'),
    tag('shop/app:2.0.0', named, '3 00:00'),
    replicaSet('1', pinned, '2 00:00'),
    pod({
      name: 'app-pinned',
      image: pinned,
      imageId: `registry.example.com/shop/app@${other}`,
      at: '2 00:00',
    }),
  ],
  questions: {
    'finds a deploy that names one build and has the image of another': async (whence) => {
      const findings = await findingsOf(whence, ['DEPLOY_CONTRADICTION']);
      const finding = findings.find(({ title }) => title === 'rollouts deploy d-5');
      expect(finding?.reason).toContain('names build 400');
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Deploy', 'Image', 'Build', 'Build']);
    },
    'keeps both joins with their evidence': async (whence) => {
      const rows = await whence.services.reads.read(
        `MATCH (build:Build)-[resulted:RESULTED_IN]->(:Deploy {deployId: 'd-5'})
         RETURN build.buildId AS build, resulted.evidence AS evidence, resulted.contradiction IS NOT NULL AS contradicts
         ORDER BY build`,
        {},
      );
      expect(rows).toEqual([
        { build: '400', evidence: 'DECLARED_ID', contradicts: true },
        { build: '401', evidence: 'DIGEST_EQUAL', contradicts: true },
      ]);
    },
    'finds two images under one build id': async (whence) => {
      expect(await findingsOf(whence, ['BUILD_CONFLICT'])).toMatchObject([{ title: 'pipelines build 401' }]);
    },
    'finds a build without a commit, and one of files that are in none': async (whence) => {
      const findings = await findingsOf(whence, ['BUILD_WITHOUT_COMMIT', 'DIRTY_BUILD']);
      expect(findings.map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual([
        'BUILD_WITHOUT_COMMIT pipelines build 402',
        'DIRTY_BUILD pipelines build 402',
      ]);
    },
    'lets the digest decide, and finds that the tag beside it said something else then': async (whence) => {
      expect(await findingsOf(whence, ['TAG_CONTRADICTS_DIGEST'])).toMatchObject([
        { since: march('2 00:00'), reason: expect.stringContaining(named.slice(0, 19)) },
      ]);
    },
  },
};
