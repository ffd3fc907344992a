import { expect } from 'vitest';
import {
  build,
  commitOf,
  deploy,
  digestOf,
  index,
  manifest,
  pod,
  replicaSet,
  tag,
} from '../acceptance/documents.ts';
import { findingsOf, labelsOf, rowsOf, type Scenario } from '../acceptance/scenario.ts';

const amd64 = manifest('amd64');
const arm64 = digestOf('arm64, never fetched');
const both = index({ 'linux/amd64': digestOf(amd64), 'linux/arm64': arm64 });
const image = 'registry.example.com/shop/app:4';

/** The build made the index and the tag names it; the node reports the platform's manifest, another one the config. */
export const indexVsPlatformDigest: Scenario = {
  name: 'index_vs_platform_digest',
  cluster: 'prod',
  documents: [
    both,
    amd64,
    build('700', '1 10:00', { source_commit: commitOf('index'), image_digests: [digestOf(both)] }),
    tag('shop/app:4', digestOf(both), '1 11:00'),
    replicaSet('1', image, '1 12:00', { 'whence.dev/build-id': '700' }),
    pod({
      name: 'app-amd64',
      image,
      imageId: `registry.example.com/shop/app@${digestOf(amd64)}`,
      at: '1 12:00',
    }),
    pod({ name: 'app-config', image, imageId: digestOf('config of amd64'), at: '1 12:00' }),
    deploy('d-7', '1 12:00', { build_id: '700', image_digests: [digestOf(amd64)] }),
  ],
  questions: {
    'S1 leads from a platform digest, and from a config digest, to the build of the index': async (
      whence,
    ) => {
      expect(await rowsOf(whence, 'app-amd64')).toMatchObject([{ buildId: '700' }]);
      expect(await rowsOf(whence, 'app-config')).toMatchObject([{ buildId: '700' }]);
    },
    'finds no drift between an index and its platform': async (whence) => {
      expect(await findingsOf(whence, ['DRIFT', 'RUNNING_WITHOUT_BUILD', 'UNKNOWN_DIGEST'])).toEqual([]);
    },
    'S9 names the join over the index': async (whence) => {
      const rows = await whence.services.reads.read(
        `MATCH (:Build {buildId: '700'})-[resulted:RESULTED_IN]->(:Deploy {deployId: 'd-7'}) RETURN resulted.evidence AS evidence`,
        {},
      );
      expect(rows).toEqual([{ evidence: 'INDEX_CHILD' }]);
    },
    'finds the platform that was never read': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['INDEX_CHILD_NOT_FETCHED']);
      expect(others).toEqual([]);
      expect(finding?.reason).toContain('linux/arm64');
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Image', 'Image']);
    },
  },
};
