import { hash } from 'node:crypto';
import fc from 'fast-check';
import type { WriteUnit } from '../../src/graph/writer/writer.ts';
import type { BuildKey, CommitKey, DeployKey, Fact, WorkloadKey } from '../../src/model/fact.ts';
import { type ImageReference, parseImageReference } from '../../src/model/imageReference.ts';

/** A digest out of one hexadecimal digit. */
export const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Noon of a day of October 2026. */
export const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}T12:00:00Z`;

/** A reference that is known to be well-formed. */
export function referenceTo(text: string): ImageReference {
  const parsed = parseImageReference(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.reference;
}

export const commitOf = (digit: string): CommitKey => ({ algorithm: 'sha1', oid: digit.repeat(40) });
export const buildOf = (buildId: string): BuildKey => ({
  system: 'gitlab',
  instance: 'gitlab.example.com',
  unit: 'JOB',
  buildId,
});
export const deployOf = (deployId: string): DeployKey => ({
  system: 'kubernetes',
  instance: 'prod-eu',
  deployId,
});
export const workloadOf = (uid: string): WorkloadKey => ({ cluster: 'prod-eu', uid });

const sources = ['ci', 'cluster', 'registry'] as const;
/** Two of them differ by a nanosecond. */
const times = [day(1), '2026-10-01T12:00:00.000000001Z', '2026-10-02T08:30:00.5Z', day(3), day(4)] as const;
const claim = { source: fc.constantFrom(...sources), at: fc.constantFrom(null, ...times) };
const time = fc.constantFrom(...times);
const claimed = ['type', 'source', 'at'] as const;

/** Facts of the kinds that claim most, about so few things that they meet all the time. */
function factsAbout(repository: string): fc.Arbitrary<Fact> {
  const named = (text: string): string => hash('sha1', `${repository} ${text}`);
  const digests = ['a', 'b', 'c'].map((text) => `sha256:${named(text).repeat(2).slice(0, 64)}`);
  const digest = fc.constantFrom(...digests);
  const imageDigests = fc.subarray(digests);
  const commit = fc.constantFrom(
    ...['d', 'e'].map((text) => ({ algorithm: 'sha1' as const, oid: named(text) })),
  );
  const build = fc.constantFrom(...['1', '2'].map((text) => buildOf(named(text))));
  const workload = fc.constantFrom(...['set', 'pod'].map((text) => workloadOf(named(text))));
  const tags = ['1', '2'].map((tag) => referenceTo(`${repository}:${tag}`));
  const references = [...tags, referenceTo(`${repository}@${digests[0]}`)];
  return fc.oneof(
    fc.record({
      ...claim,
      type: fc.constant('image'),
      digest,
      kind: fc.constantFrom('UNKNOWN', 'MANIFEST', 'INDEX'),
      size: fc.constantFrom(1, 2),
      labels: fc.constantFrom({ x: '1', a: '2' }, { a: '2' }),
    }),
    fc.record({
      ...claim,
      type: fc.constant('imagePart'),
      relation: fc.constantFrom('HAS_MANIFEST', 'HAS_CONFIG'),
      whole: digest,
      part: digest,
      platform: fc.constantFrom('linux/amd64', 'linux/arm64'),
    }),
    fc.record(
      {
        ...claim,
        type: fc.constant('build'),
        build,
        status: fc.constantFrom('RUNNING', 'SUCCEEDED', 'FAILED', 'UNKNOWN'),
        startedAt: time,
        sourceCommit: commit,
        sourceRepository: fc.constant(`gitlab.example.com/${repository}`),
        sourceDirty: fc.boolean(),
        imageDigests,
        parent: build,
      },
      { requiredKeys: [...claimed, 'build'] },
    ),
    fc.record(
      {
        ...claim,
        type: fc.constant('deploy'),
        deploy: fc.constant(deployOf(named('7'))),
        buildId: fc.constantFrom('1', '2'),
        environment: fc.constantFrom('production', 'staging'),
        imageDigests,
        references: fc.subarray(references),
        created: workload,
      },
      { requiredKeys: [...claimed, 'deploy'] },
    ),
    fc.record(
      {
        ...claim,
        type: fc.constant('container'),
        cluster: fc.constant('prod-eu'),
        podUid: fc.constant(named('pod')),
        name: fc.constantFrom('main', 'sidecar'),
        kind: fc.constant('MAIN'),
        state: fc.constantFrom('WAITING', 'RUNNING', 'TERMINATED', 'UNKNOWN'),
        declaredImage: fc.constantFrom('checkout:1', 'checkout:2'),
        reference: fc.constantFrom(...references),
        imageDigest: digest,
        restartCount: fc.constantFrom(0, 2, 10),
        ready: fc.boolean(),
        startedAt: time,
        finishedAt: time,
        workload,
      },
      { requiredKeys: [...claimed, 'cluster', 'podUid', 'name', 'kind', 'state'] },
    ),
    fc.record(
      {
        ...claim,
        type: fc.constant('commit'),
        commit,
        repository: fc.constantFrom('gitlab.example.com/shop/one', 'gitlab.example.com/shop/two'),
        title: fc.constantFrom('Round vouchers', 'Tell a month'),
        authorName: fc.constantFrom('Ines Okafor', 'Yuki Brandt'),
        author: fc.constant({ kind: 'HUMAN' as const, identity: 'mailto:ines@example.com' }),
      },
      { requiredKeys: [...claimed, 'commit'] },
    ),
    fc.record(
      {
        ...claim,
        at: time,
        type: fc.constant('tagSighting'),
        reference: fc.constantFrom(...tags),
        digest: fc.option(digest),
        mediaType: fc.constantFrom('application/vnd.oci.image.manifest.v1+json', 'text/plain'),
      },
      { requiredKeys: [...claimed, 'reference', 'digest'] },
    ),
  );
}

const anyFact = fc.oneof(
  ...Array.from({ length: 12 }, (_, index) => factsAbout(`registry.example.com/shop/app-${index}`)),
);

/**
 * Units of a few facts each, about several small worlds that share agents, repositories and sources: one write of them
 * tries as much as many writes of one.
 */
export const units: fc.Arbitrary<readonly WriteUnit[]> = fc.array(
  fc.record({ facts: fc.array(anyFact, { minLength: 1, maxLength: 3 }) }),
  { minLength: 100, maxLength: 200, size: 'max' },
);

/** The same facts in another order, and in units and batches of other sizes. */
export interface Arrangement {
  readonly calls: readonly (readonly WriteUnit[])[];
  readonly batchFacts: number;
}

/** Other ways to write all facts of some units. */
export function arrangementsOf(units: readonly WriteUnit[]): fc.Arbitrary<Arrangement> {
  const all = units.flatMap((unit) => unit.facts);
  return fc.record({
    calls: fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 40, max: 200 }),
      )
      .map(([shuffled, factsOfUnit, unitsOfCall]) =>
        slicesOf(
          slicesOf(shuffled, factsOfUnit).map((facts) => ({ facts })),
          unitsOfCall,
        ),
      ),
    batchFacts: fc.integer({ min: 40, max: 150 }),
  });
}

function slicesOf<T>(items: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
