import { describe, expect, it } from 'vitest';
import { agentTraces, type TracedAttribution } from '../../src/model/agentTrace.ts';
import { agentTraceReader } from '../../src/readers/agentTrace.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const revision = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0';
const range = (start: number, end: number, more = {}) => ({ start_line: start, end_line: end, ...more });

const trace = {
  version: '0.1.0',
  id: '550e8400-e29b-41d4-a716-446655440000',
  timestamp: '2026-01-23T14:30:00Z',
  vcs: { type: 'git', revision },
  tool: { name: 'cursor', version: '2.4.0' },
  files: [
    {
      path: 'src/parser.ts',
      conversations: [
        {
          url: 'https://api.example.com/v1/conversations/12345',
          contributor: { type: 'ai', model_id: 'provider/model-1' },
          ranges: [
            range(42, 67, { content_hash: 'murmur3:9f2e8a1b' }),
            range(60, 70),
            range(80, 81, { contributor: { type: 'human' } }),
          ],
          related: [{ type: 'session', url: 'https://api.example.com/v1/sessions/67890' }],
        },
        { contributor: { type: 'unknown' }, ranges: [range(1, 2)] },
      ],
    },
  ],
};

describe('an Agent Trace record', () => {
  it('attributes lines to the tool and the model, and ranges of others to these', () => {
    const records = read(agentTraceReader, trace);

    expect(agentTraceReader.recognizes(trace)).toBe(true);
    expect(agentTraceReader.recognizes([trace])).toBe(true);
    expect(problemsOf(records)).toEqual([]);
    expect(factsOf(records, 'attribution')).toMatchObject([
      {
        attributionId: '550e8400-e29b-41d4-a716-446655440000:0.0',
        sessionKey: 'https://api.example.com/v1/sessions/67890',
        authorType: 'agent',
        authorId: 'cursor',
        filePath: 'src/parser.ts',
        commit: { algorithm: 'sha1', oid: revision },
        linesAdded: 29n,
        modelProvider: 'provider',
        modelName: 'model-1',
        createdAt: '2026-01-23T14:30:00Z',
      },
      { attributionId: '550e8400-e29b-41d4-a716-446655440000:0.0.1', authorType: 'human', linesAdded: 2n },
    ]);
    expect(factsOf(records, 'session')[0]).toMatchObject({ agentName: 'cursor', at: '2026-01-23T14:30:00Z' });
  });

  it.each([
    ['an abbreviated commit', { vcs: { type: 'git', revision: 'a1b2c3d' } }, 'COMMIT_INVALID /vcs/revision'],
    [
      'a range that runs backwards',
      { files: [{ path: 'a', conversations: [{ contributor: { type: 'ai' }, ranges: [range(9, 1)] }] }] },
      'FIELD_INVALID /files/0/conversations/0/ranges/0',
    ],
    [
      'nobody who contributed',
      { files: [{ path: 'a', conversations: [{ ranges: [range(1, 1)] }] }] },
      'FIELD_MISSING /files/0/conversations/0/contributor',
    ],
  ])('with %s says what is wrong', (_, change, problem) => {
    expect(problemsOf(read(agentTraceReader, { ...trace, ...change }))).toEqual([problem]);
  });

  it('of another version control system names its revision, and no commit', () => {
    const [attribution] = factsOf(
      read(agentTraceReader, { ...trace, vcs: { type: 'jj', revision: 'kkmpptxz' } }),
      'attribution',
    );

    expect(attribution).toMatchObject({ commitHash: 'kkmpptxz' });
    expect(attribution).not.toHaveProperty('commit');
  });
});

describe('attributions as Agent Trace records', () => {
  const traced = (id: string, changes: object): TracedAttribution => ({
    attribution: {
      id,
      sessionKey: 's 1',
      runId: '',
      workspaceId: '',
      authorType: 'agent',
      authorId: 'planner',
      filePath: 'src/a.ts',
      commitHash: revision,
      stepId: '',
      source: 'workspace_merge',
      linesAdded: 12,
      linesRemoved: 3,
      tokensUsed: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
      createdAt: '2026-01-23T14:30:00+09:00',
      ...changes,
    },
    modelProvider: 'provider',
    modelName: 'model-1',
    lineRanges: [{ start: 1, end: 12 }],
  });
  const attributions = [
    traced('a-1', {}),
    traced('a-2', { authorType: 'remote_peer', authorId: 'did:lango:aa', linesAdded: 2n ** 60n }),
    traced('a-3', { filePath: 'src/b.ts', authorType: 'human', authorId: 'ines@example.com' }),
    traced('a-4', { filePath: '' }),
    traced('a-5', { commitHash: '' }),
  ];
  const written = agentTraces(attributions);

  it('have a record a commit, in UTC, with what the form has a place for', () => {
    expect(written).toHaveLength(2);
    expect(written[0]).toMatchObject({
      version: '0.1.0',
      timestamp: '2026-01-23T05:30:00Z',
      vcs: { type: 'git', revision },
      files: [
        {
          path: 'src/a.ts',
          conversations: [
            {
              contributor: { type: 'ai', model_id: 'provider/model-1' },
              ranges: [{ start_line: 1, end_line: 12 }],
              related: [{ type: 'session', url: 'urn:whence:session:s%201' }],
            },
            { contributor: { type: 'unknown' } },
          ],
        },
        { path: 'src/b.ts', conversations: [{ contributor: { type: 'human' } }] },
      ],
    });
    expect(written[1]).not.toHaveProperty('vcs');
  });

  it('read again are the same attributions, whoever their authors are', () => {
    const facts = factsOf(read(agentTraceReader, written), 'attribution');
    const back = facts.map(
      ({ attributionId, sessionKey, authorType, authorId, filePath, linesAdded, linesRemoved }) => [
        attributionId,
        sessionKey,
        authorType,
        authorId,
        filePath,
        linesAdded,
        linesRemoved,
      ],
    );

    expect(back).toEqual([
      ['a-1', 's 1', 'agent', 'planner', 'src/a.ts', 12n, 3n],
      ['a-2', 's 1', 'remote_peer', 'did:lango:aa', 'src/a.ts', 2n ** 60n, 3n],
      ['a-3', 's 1', 'human', 'ines@example.com', 'src/b.ts', 12n, 3n],
      ['a-5', 's 1', 'agent', 'planner', 'src/a.ts', 12n, 3n],
    ]);
  });
});
