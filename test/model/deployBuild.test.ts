import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOfDeploy, type JoinableBuild, type JoinableDeploy } from '../../src/model/deployBuild.ts';
import { imageKeyOfBuild, imageKeyOfDeploy } from '../../src/model/imageKey.ts';
import { parseImageReference } from '../../src/model/imageReference.ts';

const build = (id: string, more: Partial<JoinableBuild> = {}): JoinableBuild => ({
  id,
  buildId: id,
  system: 'agentex',
  digests: new Set(),
  imageKey: null,
  isStatement: false,
  ...more,
});
const deploy = (more: Partial<JoinableDeploy> = {}): JoinableDeploy => ({
  id: 'deploy',
  declared: [],
  digests: new Set(),
  pinned: false,
  tagDigests: new Set(),
  imageKey: null,
  ...more,
});
const named = (buildId: string, through: string | null = null) => ({ buildId, buildSystem: null, through });
const verdict = (of: JoinableDeploy, ...builds: readonly JoinableBuild[]) => {
  const { build: found, evidence, contradiction } = buildOfDeploy(of, builds);
  return [found?.id ?? null, evidence, contradiction];
};

describe('the build behind a deploy', () => {
  it('is not guessed by name where the deploy names one that is not known', () => {
    const of = deploy({ declared: [named('absent')], imageKey: 'app:1' });
    expect(verdict(of, build('other', { imageKey: 'app:1' }))).toEqual([null, null, null]);
  });

  it('is not guessed by name where its content is another', () => {
    const of = deploy({ pinned: true, imageKey: 'app:1' });
    expect(verdict(of, build('b', { imageKey: 'app:1', digests: new Set(['x']) }))[0]).toBeNull();
    expect(verdict(of, build('b', { imageKey: 'app:1' }))).toEqual(['b', 'ASSUMED', null]);
  });

  it('is none where the deploy and the one that it carries out name different builds', () => {
    const of = deploy({ declared: [named('a'), named('b', 'upstream-1')] });
    expect(verdict(of, build('a'), build('b'))).toEqual([
      null,
      null,
      'The deploy names several builds: a, b (by deploy upstream-1).',
    ]);
  });

  it('keeps the one that is named where its tag pointed elsewhere, and says so', () => {
    const of = deploy({ declared: [named('a')], tagDigests: new Set(['sha256:moved']) });
    expect(verdict(of, build('a', { digests: new Set(['sha256:made']) }))).toEqual([
      'a',
      'DECLARED_ID',
      'The deploy names build a, but its tag pointed to sha256:moved and that build produced sha256:made.',
    ]);
  });

  it('is the one with a record, not the one that only provenance of the same content tells of', () => {
    const of = deploy({ digests: new Set(['x']) });
    const digests = new Set(['x']);
    const found = buildOfDeploy(of, [
      build('stated', { digests, isStatement: true }),
      build('made', { digests }),
    ]);
    expect(found).toMatchObject({ build: { id: 'made' }, statements: [{ id: 'stated' }] });
    expect(found.candidates).toHaveLength(1);
  });

  it('does not depend on the order in which builds are found', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const builds = fc.uniqueArray(
      fc.record({ id: word, digests: fc.array(word), imageKey: fc.option(word) }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    const deploys = fc.record({
      declared: fc.array(word, { maxLength: 2 }),
      digests: fc.array(word),
      imageKey: fc.option(word),
    });
    fc.assert(
      fc.property(builds, deploys, (found, of) => {
        const known = found.map(({ id, digests, imageKey }) =>
          build(id, { digests: new Set(digests), imageKey }),
        );
        const joined = deploy({
          declared: of.declared.map((each) => named(each)),
          digests: new Set(of.digests),
          imageKey: of.imageKey,
        });
        const forwards = buildOfDeploy(joined, known);
        const backwards = buildOfDeploy(joined, known.toReversed());
        expect(backwards.evidence).toBe(forwards.evidence);
        expect(backwards.build === null).toBe(forwards.build === null);
        expect(backwards.candidates).toHaveLength(forwards.candidates.length);
      }),
    );
  });
});

describe('the name and tag by which images are joined weakly', () => {
  const reference = (text: string) => {
    const result = parseImageReference(text);
    return result.ok ? [result.reference] : [];
  };
  it.each([
    [imageKeyOfBuild({ imageName: 'agents/support', imageTag: 'v1' }), 'support:v1'],
    [imageKeyOfBuild({ imageUrl: 'registry.example:5000/agents/support:v1' }), 'support:v1'],
    [imageKeyOfBuild({ imageName: 'support' }), undefined],
    [imageKeyOfBuild({ imageUrl: `r.example/support@sha256:${'a'.repeat(64)}` }), undefined],
    [imageKeyOfDeploy({ references: reference('mirror.example/x/support:v1') }), 'support:v1'],
    [imageKeyOfDeploy({ references: [...reference('a:1'), ...reference('b:1')] }), undefined],
  ])('is %s', (key, expected) => {
    expect(key).toBe(expected);
  });
});
