import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../src/failure.ts';
import { parseInstant } from '../../src/model/time.ts';
import { detectKind, readers } from '../../src/readers/index.ts';
import { isProvKind } from '../../src/readers/prov.ts';
import { documentKinds, type ReadContext, type ReadRecord } from '../../src/readers/reader.ts';
import { redactRecord } from '../../src/readers/redact.ts';
import { samples, whySkipped } from '../samples.ts';
import { context, documentOf, fixture, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const digest = `sha256:${'a'.repeat(64)}`;
const time = '2026-03-01T09:00:00Z';
const created = { session_key: 's', created_at: time };

/** Documents of every kind that are read without a problem worth mentioning. */
const documents = [
  ['KUBERNETES', fixture('kubernetes/pod.json')],
  ['KUBERNETES', fixture('kubernetes/rollout.json')],
  [
    'OCI',
    { schemaVersion: 2, manifests: [{ digest, size: 1, platform: { os: 'linux', architecture: 'arm' } }] },
  ],
  ['OCI', { schemaVersion: 2, config: { digest, size: 1 }, layers: [{ digest, size: 1 }] }],
  ['OCI', { os: 'linux', architecture: 'arm', created: time, rootfs: {}, config: { Labels: { a: 'b' } } }],
  ['TAG_OBSERVATION', { record: 'tag', reference: 'r.example/a:1', digest, observedAt: time }],
  ['TAG_OBSERVATION', { record: 'tags', repository: 'r.example/a', observedAt: time, tags: { v1: digest } }],
  ['GITLAB', fixture('gitlab/pipelineWebhook.json')],
  ['GITLAB', { request: 'https://ci.example/api/v4/projects/1/pipelines', response: [{ id: 1, sha }] }],
  ['BUILD', { record: 'build', build_id: 'b', created_at: time, source_commit: sha, image_digest: digest }],
  ['DEPLOY', { record: 'deploy', deploy_id: 'd', created_at: time, references: ['r.example/a:1'] }],
  ['COMMIT', { record: 'commit', oid: sha, repository: 'https://git.example/a', committed_at: time }],
  ['AGENT', { record: 'agent', kind: 'human', identity: 'a@b.example', identities: ['x'] }],
  ['SESSION', { record: 'session', agent_name: 'planner', depth: 0, ...created }],
  [
    'CHECKPOINT',
    { record: 'checkpoint', id: 'c', label: 'l', trigger: 'manual', journal_seq: 1, ...created },
  ],
  [
    'ATTRIBUTION',
    { record: 'attribution', id: 'a', author_type: 'human', author_id: 'a@b.example', ...created },
  ],
] as const;

/** What holds for whatever any reader makes of any document. */
function expectSound(records: readonly ReadRecord[]): void {
  for (const { facts, problems, path } of records) {
    expect(facts.length + problems.length, `${path} gives neither fact nor problem`).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(Object.keys(failureCodes)).toContain(problem.code);
      expect(problem.path).toMatch(/^(?:\/.*)?$/s);
    }
    if (problems.some(({ code }) => code === 'CLOCK_IN_FUTURE')) expect(facts).toEqual([]);
    for (const fact of facts) {
      if (fact.at !== null) expect(parseInstant(fact.at)).toBe(fact.at);
      expect(Object.values(fact)).not.toContain(undefined);
    }
  }
}

describe('detectKind', () => {
  it.each(documents)('tells %s by its form', (kind, value) => expect(detectKind(value)).toBe(kind));

  it.each([
    [null],
    [1],
    [''],
    [[]],
    [{}],
    [{ kind: 'Service', apiVersion: 'v1' }],
    [{ record: 'unheard-of' }],
  ])('knows no kind for %j', (value) => expect(detectKind(value)).toBeNull());

  it('is total', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([null, ...documentKinds]).toContain(detectKind(value));
      }),
    );
  });
});

describe('every reader', () => {
  it.each(documentKinds)('%s is listed under its own kind', (kind) => expect(readers[kind].kind).toBe(kind));

  it.each(documents)('%s reads its own documents, always alike', (kind, value) => {
    const records = read(readers[kind], value);
    expectSound(records);
    expect(records.flatMap(({ facts }) => facts).length).toBeGreaterThan(0);
    expect(read(readers[kind], value)).toEqual(records);
  });

  it.each(documents)('%s leaves documents as they are', (kind, value) => {
    const before = JSON.stringify(value);
    const document = { ...documentOf(before), value };
    expect([...readers[kind].read(document, context)].length).toBeGreaterThan(0);
    expect(JSON.stringify(value)).toBe(before);
  });

  it.each(documents)('%s reads what is kept of a refused record like the record itself', (kind, value) => {
    // The one environment variable that is read is not kept.
    const tellsOfAgentex = (record: ReadRecord) =>
      record.facts.some((fact) => String('deploy' in fact && fact.deploy.system).includes('agentex'));
    const document = documentOf(JSON.stringify(value));
    for (const record of [...readers[kind].read(document, context)].filter((one) => !tellsOfAgentex(one))) {
      const kept = { ...document, value: redactRecord(record.value) };
      const again = [...readers[kind].read(kept, context)].flatMap(({ facts }) => facts);
      expect(again).toEqual(record.facts);
    }
  });

  it.each(documents)('%s refuses a document whose observation lies in the future', (kind, value) => {
    const records = read(readers[kind], value, { observedAt: '2026-07-01T00:00:00Z' });
    expect(records.flatMap(({ facts }) => facts)).toEqual([]);
    expect(new Set(problemsOf(records.slice(0, 1)).map((problem) => problem.split(' ')[0]))).toContain(
      'CLOCK_IN_FUTURE',
    );
  });

  it.each(documentKinds)('%s takes every JSON value', (kind) => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, isObserved) => {
        const changes: Partial<ReadContext> = isObserved
          ? { observedAt: time, reference: 'a:1', instance: 'ci' }
          : {};
        expectSound(read(readers[kind], value, changes));
      }),
    );
  });

  it.each(documents)('%s takes its documents with parts of them replaced or gone', (kind, value) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        expectSound(
          read(readers[kind], mutations.reduce(mutated, value as unknown), { instance: 'ci.example' }),
        );
      }),
    );
  });
});

describe.each(['kubernetes', 'oci', 'gitlab'])('real documents: %s', (subject) => {
  it.skipIf(whySkipped !== undefined)(`are read${whySkipped === undefined ? '' : ` (${whySkipped})`}`, () => {
    const all = samples(subject);
    expect(all.length).toBeGreaterThan(0);
    for (const { name, text } of all) {
      const document = documentOf(text);
      const kind = detectKind(document.value);
      expect(kind, name).toBe(subject.toUpperCase());
      if (kind === null || isProvKind(kind)) continue;
      const records = [...readers[kind].read(document, context)];
      expect(records.length, name).toBeGreaterThan(0);
      expectSound(records);
    }
  });

  it.skipIf(whySkipped !== undefined)('are read with parts of them replaced or gone', () => {
    for (const { text } of samples(subject)) {
      const kind = detectKind(JSON.parse(text));
      if (kind === null || isProvKind(kind)) continue;
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
          expectSound(read(readers[kind], mutations.reduce(mutated, JSON.parse(text) as unknown)));
        }),
        { numRuns: 30 },
      );
    }
  });
});

/** Where a change goes, as choices on the way down, and what is put there; undefined takes the part away. */
interface Mutation {
  readonly way: readonly number[];
  readonly part: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 9 }),
  part: fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      0,
      -1,
      1e300,
      true,
      [],
      {},
      [null],
      'a:b',
      digest,
      sha,
      '2999-01-01T00:00:00Z',
    ),
    fc.jsonValue(),
  ),
});

function mutated(value: unknown, { way: [step = 0, ...way], part }: Mutation): unknown {
  if (typeof value !== 'object' || value === null) return part;
  const names = Object.keys(value);
  const name = names[step % names.length];
  if (name === undefined) return part;
  const member: unknown = (value as Record<string, unknown>)[name];
  const next = way.length === 0 ? part : mutated(member, { way, part });
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === name ? next : item));
  const { [name]: _changed, ...rest } = value as Record<string, unknown>;
  return next === undefined ? rest : { ...rest, [name]: next };
}
