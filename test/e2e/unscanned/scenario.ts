import { expect } from 'vitest';
import { build, commitOf, digestOf, march, pod, replicaSet, sbom, scan } from '../acceptance/documents.ts';
import { findingsOf, labelsOf, type Scenario } from '../acceptance/scenario.ts';

const unscanned = digestOf('never scanned');
const once = digestOf('scanned once');
const again = digestOf('scanned again');
const reference = (digest: string): string => `registry.example.com/shop/app@${digest}`;

/** Three images run: never scanned, scanned long ago, and scanned late and again; two of them have the same flaw. */
export const unscannedImages: Scenario = {
  name: 'unscanned',
  cluster: 'prod',
  documents: [
    replicaSet('1', reference(unscanned), '1 12:00'),
    ...[unscanned, once, again].flatMap((digest, number) => [
      build(`80${number}`, '1 10:00', { source_commit: commitOf(digest), image_digests: [digest] }),
      pod({ name: `app-${number}`, image: reference(digest), imageId: reference(digest), at: '1 12:00' }),
    ]),
    scan(once, '1 11:00', ['CVE-2026-1111']),
    scan(again, '2 11:00', ['CVE-2026-1111']),
    sbom(once, '1 11:00', '3e671687-395b-41f5-a30f-a58921a69b79'),
    sbom(null, '1 11:00', '3e671687-395b-41f5-a30f-a58921a69b80'),
  ],
  questions: {
    'S2 tells which deployments include unscanned images': async (whence) => {
      const [finding, ...others] = await findingsOf(whence, ['UNSCANNED']);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        title: unscanned,
        since: march('1 12:00'),
        until: null,
        deploys: [{ deployId: 'deployment-app/1' }],
      });
      expect(await labelsOf(whence, finding?.path ?? [])).toEqual(['Container', 'Image']);
    },
    'tells unscanned from scanned long ago': async (whence) => {
      const titles = async (asOf: string) =>
        (await findingsOf(whence, ['SCANNED_LONG_AGO'], asOf)).map(({ title }) => title).sort();
      expect(await titles('2026-03-15T00:00:00Z')).toEqual([]);
      expect(await titles('2026-03-31T12:00:00Z')).toEqual([once]);
      expect(await titles('2026-04-20T00:00:00Z')).toEqual([once, again].sort());
    },
    'knows for how long an image ran before its first scan': async (whence) => {
      const then = await findingsOf(whence, ['UNSCANNED'], march('1 13:00'));
      expect(then.find(({ title }) => title === again)).toMatchObject({ until: march('2 11:00') });
    },
    'D5 tells the spread of one vulnerability over builds': async (whence) => {
      const { vulnerabilities } = await whence.ask<{
        vulnerabilities: readonly {
          scans: readonly { images: readonly { digest: string; builds: readonly object[] }[] }[];
        }[];
      }>(
        `{ vulnerabilities(where: { vulnerabilityId: { eq: "CVE-2026-1111" } }) { scans { images { digest builds { buildId } } } } }`,
      );
      const images = vulnerabilities.flatMap(({ scans }) => scans.flatMap((each) => each.images));
      expect(images.map(({ digest }) => digest).sort()).toEqual([once, again].sort());
      expect(images.flatMap(({ builds }) => builds)).toHaveLength(2);
    },
    'D6 tells the bill of materials of the running image, and which have none': async (whence) => {
      const { images } = await whence.ask<{ images: readonly object[] }>(
        `query ($digest: Digest!) { images(where: { digest: { eq: $digest } }) { sboms { format componentCount } } }`,
        { digest: once },
      );
      expect(images).toMatchObject([{ sboms: [{ format: 'CYCLONEDX' }] }]);
      const without = await findingsOf(whence, ['WITHOUT_SBOM']);
      expect(without.map(({ title }) => title).sort()).toEqual([again, unscanned].sort());
    },
    'finds a bill that does not say what it is of': async (whence) => {
      expect(await findingsOf(whence, ['SBOM_WITHOUT_ROOT'])).toHaveLength(1);
    },
  },
};
