import { describe, expect, test } from 'vitest';
import { assistanceOf, trailersOf } from '../../src/model/trailers.ts';

const withTrailers = (...lines: readonly string[]): string =>
  `Round the voucher\n\nIt was cut.\n\n${lines.join('\n')}\n`;

describe('the trailers of a commit message', () => {
  test('are the lines of its last paragraph, continued by white space', () => {
    expect(trailersOf(withTrailers('Task: shop--1', 'Signed-off-by: Ines', ' <ines@example.com>'))).toEqual([
      { token: 'Task', value: 'shop--1' },
      { token: 'Signed-off-by', value: 'Ines <ines@example.com>' },
    ]);
  });

  test.each([
    ['a message of one paragraph', 'Assisted-by: planner:model-1'],
    ['a paragraph of words', 'Title\n\nNote: this is prose that\ngoes on without a trailer.'],
    ['what stands above the last paragraph', 'Title\n\nAssisted-by: planner:model-1\n\nThe end.'],
  ])('are not looked for in %s', (_, message) => {
    expect(trailersOf(message)).toEqual([]);
  });

  test('may stand among other lines where one is of Git', () => {
    const message = withTrailers('[ines: shortened]', 'Signed-off-by: Ines <ines@example.com>');

    expect(trailersOf(message).map(({ token }) => token)).toEqual(['Signed-off-by']);
  });
});

describe('who took part', () => {
  test.each([
    [
      'Assisted-by: planner:model-1 [sparse] [smatch]',
      { authorType: 'agent', authorId: 'planner', modelName: 'model-1' },
    ],
    [
      'Assisted-by: Pair Coder:model-1.5',
      { authorType: 'agent', authorId: 'Pair Coder', modelName: 'model-1.5' },
    ],
    ['assisted-by: planner', { authorType: 'agent', authorId: 'planner' }],
    [
      'Co-authored-by: Ines Okafor <ines@example.com>',
      { authorType: 'human', authorId: 'ines@example.com', authorName: 'Ines Okafor' },
    ],
    [
      'Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>',
      { authorType: 'agent', authorId: 'Copilot' },
    ],
    [
      'Co-Authored-By: renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
      { authorType: 'agent', authorId: 'renovate[bot]' },
    ],
  ])('is told by "%s"', (line, expected) => {
    expect(assistanceOf(withTrailers(line))).toMatchObject([expected]);
  });

  test.each([
    'Assisted-by: :',
    'Co-authored-by: nobody',
    'Reviewed-by: Ines <ines@example.com>',
  ])('is not told by "%s"', (line) => {
    expect(assistanceOf(withTrailers(line))).toEqual([]);
  });

  test('worked in the session that a trailer names', () => {
    const lines = [
      'Assisted-by: planner:model-1',
      'Co-authored-by: Ines <ines@example.com>',
      'Agent-Session: s-7',
    ];

    expect(assistanceOf(withTrailers(...lines))).toMatchObject([
      { authorId: 'planner', sessionKey: 's-7' },
      { authorId: 'ines@example.com' },
    ]);
    expect(assistanceOf(withTrailers(...lines))[1]).not.toHaveProperty('sessionKey');
  });

  test('is unknown where only sessions are named', () => {
    expect(assistanceOf(withTrailers('Session: s-7', 'Session-Id: s-8'))).toMatchObject([
      { authorType: 'agent', authorId: 'unknown', sessionKey: 's-7' },
      { authorType: 'agent', authorId: 'unknown', sessionKey: 's-8' },
    ]);
  });
});
