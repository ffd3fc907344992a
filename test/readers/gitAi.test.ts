import { describe, expect, it } from 'vitest';
import { gitAiReader } from '../../src/readers/gitAi.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const commit = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';

const metadata = {
  schema_version: 'authorship/3.0.0',
  base_commit_sha: commit,
  prompts: {
    d9978a8723e02b52: {
      agent_id: { tool: 'cursor', id: '6ef2299e-a67f', model: 'model-1' },
      human_author: 'Ines <ines@example.com>',
      messages: [{ type: 'user', text: 'the password is hunter2' }],
      total_additions: 25,
      total_deletions: 5,
      accepted_lines: 20,
      overriden_lines: 0,
    },
  },
  sessions: { s_c9883b05a2487d: { agent_id: { tool: 'planner', model: 'model-2' } } },
  humans: { h_31dce776f88375: { author: 'Ines <ines@example.com>' } },
};

const noteOf = (...lines: readonly string[]): string =>
  [...lines, '---', JSON.stringify(metadata, null, 2)].join('\n');
const record = (note: string) => ({
  record: 'git_ai_note',
  commit,
  repository: 'https://git.example.com/shop/web',
  note,
});

describe('a note of Git AI', () => {
  const note = noteOf(
    'src/main.rs',
    '  d9978a8723e02b52 1-4,9-10,12',
    '  s_c9883b05a2487d::t_9f8e7d6c 20',
    '"src/my file.rs"',
    '  h_31dce776f88375 5-6',
  );

  it('attributes lines of files to sessions, their agents and models, and to people', () => {
    const records = read(gitAiReader, record(note));

    expect(gitAiReader.recognizes(record(note))).toBe(true);
    expect(problemsOf(records)).toEqual([]);
    expect(factsOf(records, 'attribution')).toMatchObject([
      {
        sessionKey: '6ef2299e-a67f',
        authorType: 'agent',
        authorId: 'cursor',
        filePath: 'src/main.rs',
        commit: { algorithm: 'sha1', oid: commit },
        linesAdded: 7n,
        modelName: 'model-1',
        lineRanges: '[{"start":1,"end":4},{"start":9,"end":10},{"start":12,"end":12}]',
        evidence: 'DECLARED_ID',
      },
      { sessionKey: 's_c9883b05a2487d', authorId: 'planner', linesAdded: 1n, modelName: 'model-2' },
      { sessionKey: '', authorType: 'human', authorId: 'ines@example.com', filePath: 'src/my file.rs' },
    ]);
    expect(factsOf(records, 'session').map(({ sessionKey, agentName }) => [sessionKey, agentName])).toEqual([
      ['6ef2299e-a67f', 'cursor'],
      ['s_c9883b05a2487d', 'planner'],
    ]);
  });

  it('keeps nothing of what was said', () => {
    const facts = read(gitAiReader, record(note)).flatMap((each) => each.facts);
    const text = JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? `${value}` : value));

    expect(text).not.toContain('hunter2');
  });

  it.each([
    [
      'an entry that nothing explains',
      noteOf('src/a.rs', '  ffffffffffffffff 1'),
      'FIELD_INVALID /note/ffffffffffffffff',
    ],
    ['an entry above all files', noteOf('  d9978a8723e02b52 1'), 'FIELD_INVALID /note'],
    ['ranges that run backwards', noteOf('src/a.rs', '  d9978a8723e02b52 9-1'), 'FIELD_INVALID /note'],
    ['no divider', 'src/a.rs\n  d9978a8723e02b52 1', 'FIELD_INVALID /note'],
    ['another version', 'src/a.rs\n---\n{"schema_version": "authorship/9.0.0"}', 'FIELD_INVALID /note'],
  ])('with %s says what is wrong', (_, text, problem) => {
    expect(problemsOf(read(gitAiReader, record(text)))).toEqual([problem]);
  });

  it('is refused without the commit that it is of', () => {
    expect(problemsOf(read(gitAiReader, { record: 'git_ai_note', note }))).toEqual(['FIELD_MISSING /commit']);
  });
});
