import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeShapes, nodeShapes, type Shape, type Value } from '../../src/graph/shape.ts';
import { claimState, decodeState, encodeState, mergeStates, type State } from '../../src/graph/state.ts';

const times = [
  null,
  '2026-10-01T10:00:00Z',
  '2026-10-01T10:00:00.000000001Z',
  '2026-10-02T10:00:00Z',
  '2026-10-03T10:00:00Z',
];

/** Claims about one node as documents make them: each says some of the properties, at some time. */
function claims(shape: Shape): fc.Arbitrary<State> {
  const properties = Object.fromEntries(
    Object.entries(shape)
      .filter(([name]) => !['firstSeen', 'lastSeen', 'sources', 'contradictions'].includes(name))
      .map(([name, property]) => [
        name,
        property.rule === 'key' ? fc.constant('key') : fc.option(claimedValue(property), { nil: undefined }),
      ]),
  );
  return fc
    .record({ said: fc.record(properties), at: fc.constantFrom(...times), source: fc.constantFrom('a', 'b') })
    .map(({ said, at, source }) => claimState(shape, said, at, source));
}

function claimedValue(property: Shape[string]): fc.Arbitrary<Value> {
  if ('rank' in property && property.rank !== undefined) return fc.constantFrom(...property.rank);
  switch (property.type) {
    case 'instant':
      return fc.constantFrom('2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z');
    case 'integer':
      return fc.constantFrom(1n, 2n, 9007199254740993n);
    case 'boolean':
      return fc.boolean();
    case 'texts':
      return fc.constantFrom<readonly string[]>(['x'], ['y'], ['x', 'y'], ['y', 'x', 'y']);
    case 'json':
    case 'text':
      return fc.constantFrom('x', 'y', 'z', null);
  }
}

const shapes: readonly (readonly [string, Shape])[] = [
  ...Object.entries(nodeShapes),
  ...Object.entries(edgeShapes),
];
const stored = (shape: Shape, states: readonly State[]) =>
  encodeState(
    shape,
    states.reduce((left, right) => mergeStates(shape, left, right), { properties: {}, versions: {} }),
  );

describe.each(shapes)('claims about %s', (_, shape) => {
  const list = fc.array(claims(shape), { minLength: 1, maxLength: 5 });

  test('give the same stored properties in every order', () => {
    fc.assert(
      fc.property(
        list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(stored(shape, shuffled)).toEqual(stored(shape, all));
        },
      ),
    );
  });

  test('change nothing when they are made again', () => {
    fc.assert(
      fc.property(list, (all) => {
        expect(stored(shape, [...all, ...all])).toEqual(stored(shape, all));
      }),
    );
  });

  test('merge with what was stored as they merge with each other', () => {
    fc.assert(
      fc.property(list, claims(shape), (before, after) => {
        const read = decodeState(shape, stored(shape, before));
        expect(stored(shape, [read, after])).toEqual(stored(shape, [...before, after]));
      }),
    );
  });
});

describe('a property that should never change', () => {
  const build = nodeShapes.Build;
  const claim = (sourceCommit: string, at: string) => claimState(build, { sourceCommit }, at, 'ci');

  test('shows the latest claim and keeps every value of a disagreement', () => {
    const state = stored(build, [claim('aaa', '2026-10-01T00:00:00Z'), claim('bbb', '2026-10-02T00:00:00Z')]);
    expect(state).toMatchObject({
      sourceCommit: 'bbb',
      contradictions: ['sourceCommit=aaa', 'sourceCommit=bbb'],
    });
  });

  test('shows no contradiction while all claims agree', () => {
    const state = stored(build, [claim('aaa', '2026-10-01T00:00:00Z'), claim('aaa', '2026-10-02T00:00:00Z')]);
    expect(state.contradictions).toEqual([]);
  });
});

describe('a state', () => {
  const build = nodeShapes.Build;

  test('is not erased by a later record that does not mention it', () => {
    const state = stored(build, [
      claimState(build, { status: 'RUNNING', url: 'https://ci.example.com/1' }, '2026-10-01T00:00:00Z', 'ci'),
      claimState(build, { status: 'SUCCEEDED' }, '2026-10-02T00:00:00Z', 'ci'),
    ]);
    expect(state).toMatchObject({ status: 'SUCCEEDED', url: 'https://ci.example.com/1' });
  });

  test('that is final wins over a passing one of the same second', () => {
    const at = '2026-10-01T00:00:00Z';
    const state = stored(build, [
      claimState(build, { status: 'SUCCEEDED' }, at, 'ci'),
      claimState(build, { status: 'RUNNING' }, at, 'ci'),
    ]);
    expect(state.status).toBe('SUCCEEDED');
  });

  test('that was never claimed gives way to the oldest claim', () => {
    const state = stored(build, [
      claimState(build, { buildId: '7' }, '2026-10-09T00:00:00Z', 'deploys'),
      claimState(build, { status: 'FAILED' }, '2026-10-01T00:00:00Z', 'ci'),
    ]);
    expect(state.status).toBe('FAILED');
  });

  test('said to be none is told from one not mentioned', () => {
    const container = nodeShapes.Container;
    const ended = claimState(
      container,
      { finishedAt: '2026-10-02T00:00:00Z' },
      '2026-10-02T00:00:00Z',
      'k8s',
    );
    const restarted = claimState(container, { finishedAt: null }, '2026-10-03T00:00:00Z', 'k8s');
    expect(stored(container, [ended, restarted])).not.toHaveProperty('finishedAt');
    expect(stored(container, [restarted, ended])).not.toHaveProperty('finishedAt');
  });

  test('of text that UTF-8 cannot hold is the one that a store gives back', () => {
    const claimed = claimState(build, { name: 'a\ud800b', imageDigests: ['\udfff'] }, null, 'ci');
    expect(claimed.properties).toMatchObject({ name: 'a\ufffdb', imageDigests: ['\ufffd'] });
  });
});
