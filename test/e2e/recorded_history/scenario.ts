import { expect } from 'vitest';
import { attestation, digestOf, index, manifest, sbom, tag } from '../acceptance/documents.ts';
import type { Scenario } from '../acceptance/scenario.ts';

const a = digestOf('A');
const b = manifest('B');
const i = index({ 'linux/amd64': digestOf(b) });
const upper = digestOf('V1.0.0');
const at = (day: string) => `${day} 12:00`;

/** The recorded history of a registry: five days of one repository, seen at noon. */
export const recordedHistory: Scenario = {
  name: 'recorded_history',
  documents: [
    b,
    i,
    tag('scene/app:v1.0.0', a, at('1')),
    tag('scene/app:v1.0.0', a, at('2')),
    tag('scene/app:v1.0.0', digestOf(b), at('3')),
    tag('scene/app:v1.0.0', a, at('4')),
    tag('scene/app:latest', a, at('1')),
    tag('scene/app:latest', digestOf(i), at('2')),
    tag('scene/app:latest', digestOf(i), at('4')),
    tag('scene/app:V1.0.0', upper, at('1')),
    tag('scene/app:stable', a, at('3')),
    tag('scene/app:stable', null, at('5')),
    attestation(digestOf(i)),
    sbom(digestOf(i), at('2'), '3e671687-395b-41f5-a30f-a58921a69b81'),
  ],
  questions: {
    'S4 tells retag, rollback and deletion apart, newest first, and pages over them': async (whence) => {
      interface Page {
        readonly retags: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly kind: string; readonly reference: string }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      }
      const page = (after: string | null): Promise<Page> =>
        whence.ask(
          `query ($after: String) { retags(registry: "registry.example.com", first: 3, after: $after) {
            totalCount nodes { kind reference } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      const first = (await page(null)).retags;
      const second = (await page(first.pageInfo.endCursor)).retags;
      const told = [...first.nodes, ...second.nodes].map(
        ({ kind, reference }) => `${kind} ${reference.split(':')[1]}`,
      );
      expect(told).toEqual(['DELETED stable', 'ROLLBACK v1.0.0', 'RETAG v1.0.0', 'RETAG latest']);
      expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
        4,
        true,
        false,
      ]);
    },
    'D1 tells the digest of a tag at a time, and that a tag in another case is another tag': async (
      whence,
    ) => {
      const answer = await whence.ask<Record<string, { digest: string; certainty: string }>>(
        `query ($v: String!, $V: String!) {
          seen: digestAt(ref: $v, time: "2026-03-03T12:00:00Z") { digest certainty }
          between: digestAt(ref: $v, time: "2026-03-03T00:00:00Z") { digest certainty candidates }
          other: digestAt(ref: $V, time: "2026-03-03T12:00:00Z") { digest }
        }`,
        { v: 'registry.example.com/scene/app:v1.0.0', V: 'registry.example.com/scene/app:V1.0.0' },
      );
      expect(answer).toEqual({
        seen: { digest: digestOf(b), certainty: 'SEEN' },
        between: { digest: a, certainty: 'ASSUMED', candidates: [a, digestOf(b)] },
        other: { digest: upper },
      });
    },
    'tells that v1.0.0 and latest were the same amd64 content on one day': async (whence) => {
      const { tagsOf } = await whence.ask<{
        tagsOf: { nodes: readonly { reference: string; digest: string }[] };
      }>(
        `query ($ref: String!) { tagsOf(ref: $ref, asOf: "2026-03-03T12:00:00Z") { nodes { reference digest } } }`,
        { ref: digestOf(b) },
      );
      expect(tagsOf.nodes).toEqual([
        { reference: 'registry.example.com/scene/app:latest', digest: digestOf(i) },
        { reference: 'registry.example.com/scene/app:v1.0.0', digest: digestOf(b) },
      ]);
    },
    'knows the referrers of the index, and none of A': async (whence) => {
      const { images } = await whence.ask<{ images: readonly object[] }>(
        `query ($digests: [Digest!]!) { images(where: { digest: { in: $digests } }, sort: [{ digest: ASC }]) {
          digest attestations { predicateType } sboms { format } } }`,
        { digests: [a, digestOf(i)] },
      );
      expect(images).toEqual(
        [
          { digest: a, attestations: [], sboms: [] },
          {
            digest: digestOf(i),
            attestations: [{ predicateType: 'https://example.com/tested/v1' }],
            sboms: [{ format: 'CYCLONEDX' }],
          },
        ].sort((one, other) => (one.digest < other.digest ? -1 : 1)),
      );
    },
  },
};
