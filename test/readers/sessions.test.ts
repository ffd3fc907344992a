import { describe, expect, it } from 'vitest';
import { agentReader } from '../../src/readers/records/agent.ts';
import { attributionReader } from '../../src/readers/records/attribution.ts';
import { checkpointReader } from '../../src/readers/records/checkpoint.ts';
import { commitReader } from '../../src/readers/records/commit.ts';
import { sessionReader } from '../../src/readers/records/session.ts';
import { context, factsOf, problemsOf, read } from './reading.ts';

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';

describe('a session record', () => {
  const session = {
    session_key: 's-2',
    parent_key: 's-1',
    agent_name: 'planner',
    goal: 'Plan the basket',
    depth: 1,
    status: 'completed',
    created_at: '2026-03-01T09:00:00.123456789+01:00',
    closed_at: '0001-01-01T00:00:00Z',
    model: 'example-model-1',
  };

  it('tells of the session and the agent that conducts it', () => {
    expect(sessionReader.recognizes(session)).toBe(true);
    expect(read(sessionReader, session)[0]?.facts).toEqual([
      {
        type: 'session',
        source: 'record',
        at: '2026-03-01T08:00:00.123456789Z',
        sessionKey: 's-2',
        parentKey: 's-1',
        agentName: 'planner',
        goal: 'Plan the basket',
        depth: 1,
        status: 'COMPLETED',
        createdAt: '2026-03-01T08:00:00.123456789Z',
        agent: { kind: 'SOFTWARE', identity: 'name:planner' },
      },
      {
        type: 'agent',
        source: 'record',
        at: '2026-03-01T08:00:00.123456789Z',
        agent: { kind: 'SOFTWARE', identity: 'name:planner' },
        name: 'planner',
        modelName: 'example-model-1',
      },
    ]);
  });

  it('is refused without its key', () => {
    expect(problemsOf(read(sessionReader, { record: 'session' }))).toEqual(['FIELD_MISSING /session_key']);
  });
});

describe('a checkpoint record', () => {
  const checkpoint = {
    id: 'c-1',
    session_key: 's-2',
    label: 'before the merge',
    trigger: 'step_complete',
    journal_seq: '9223372036854775807',
    git_ref: sha.toUpperCase(),
    tokens_used: { input_tokens: 12, output_tokens: '3', total_tokens: 15 },
    metadata: { step: 'one', api_token: 'never-kept' },
    created_at: '2026-03-01T09:00:00Z',
  };
  const problemsWith = (changes: object) =>
    problemsOf(read(checkpointReader, { record: 'checkpoint', ...checkpoint, ...changes }));

  it('tells of the checkpoint with integers that are exact', () => {
    expect(checkpointReader.recognizes(checkpoint)).toBe(true);
    expect(factsOf(read(checkpointReader, checkpoint), 'checkpoint')).toMatchObject([
      {
        checkpointId: 'c-1',
        sessionKey: 's-2',
        label: 'before the merge',
        trigger: 'STEP_COMPLETE',
        journalSeq: 9223372036854775807n,
        gitRef: sha.toUpperCase(),
        commit: { algorithm: 'sha1', oid: sha },
        inputTokens: 12n,
        outputTokens: 3n,
        totalTokens: 15n,
      },
    ]);
  });

  it('keeps no secret of its metadata', () => {
    const facts = read(checkpointReader, checkpoint)[0]?.facts ?? [];
    expect(
      facts.some((fact) => 'metadata' in fact && JSON.stringify(fact.metadata).includes('never-kept')),
    ).toBe(false);
  });

  it('ties to no commit by the name of a branch', () => {
    const records = read(checkpointReader, { ...checkpoint, git_ref: 'main' });
    expect(problemsOf(records)).toEqual([]);
    expect(factsOf(records, 'checkpoint')[0]).not.toHaveProperty('commit');
  });

  it('may have its tokens beside the rest', () => {
    const { tokens_used: _tokens, ...flat } = checkpoint;
    const records = read(checkpointReader, { ...flat, totalTokens: 99 });
    expect(factsOf(records, 'checkpoint')[0]?.totalTokens).toBe(99n);
  });

  it('may belong to a run without a session', () => {
    const records = read(checkpointReader, {
      record: 'checkpoint',
      ...checkpoint,
      session_key: '',
      run_id: 'r-1',
    });
    expect(factsOf(records, 'checkpoint')).toMatchObject([{ sessionKey: '', runId: 'r-1' }]);
  });

  it.each([
    [{ id: undefined }, 'FIELD_MISSING /checkpoint_id'],
    [{ label: '' }, 'FIELD_MISSING /label'],
    [{ trigger: undefined }, 'FIELD_MISSING /trigger'],
    [{ trigger: 'boredom' }, 'FIELD_INVALID /trigger'],
    [{ session_key: '' }, 'FIELD_MISSING /session_key'],
    [{ journal_seq: 2 ** 60 }, 'FIELD_INVALID /journal_seq'],
    [{ journal_seq: '9223372036854775808' }, 'FIELD_INVALID /journal_seq'],
    [{ journal_seq: 1.5 }, 'FIELD_INVALID /journal_seq'],
    [{ commit_hash: 'abc1234' }, 'COMMIT_INVALID /commit_hash'],
  ])('reports %j', (changes, problem) => expect(problemsWith(changes)).toEqual([problem]));
});

describe('an attribution record', () => {
  const attribution = {
    id: 'a-1',
    session_key: 's-2',
    author_type: 'agent',
    author_id: 'planner',
    file_path: 'src/basket.ts',
    commit_hash: sha,
    source: 'workspace_merge',
    lines_added: 10,
    lines_removed: 2,
    tokens_used: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
    created_at: '2026-03-01T09:00:00Z',
  };
  const factsWith = (changes: object) => read(attributionReader, { ...attribution, ...changes })[0]?.facts;

  it('ties an agent and a session to a commit', () => {
    expect(attributionReader.recognizes(attribution)).toBe(true);
    expect(factsWith({})).toMatchObject([
      {
        type: 'attribution',
        source: 'record',
        attributionId: 'a-1',
        sessionKey: 's-2',
        authorType: 'agent',
        authorId: 'planner',
        filePath: 'src/basket.ts',
        commitHash: sha,
        commit: { algorithm: 'sha1', oid: sha },
        operation: 'workspace_merge',
        linesAdded: 10n,
        linesRemoved: 2n,
        totalTokens: 3n,
        evidence: 'DECLARED_ID',
      },
      { type: 'agent', agent: { kind: 'SOFTWARE', identity: 'name:planner' }, name: 'planner' },
    ]);
  });

  it.each([
    ['human', 'Mika@Example.test', 'HUMAN', 'mailto:mika@example.test'],
    ['remote_peer', 'did:lango:02ab', 'REMOTE_PEER', 'did:lango:02ab'],
  ])('by a %s %s names the %s %s', (author_type, author_id, kind, identity) => {
    expect(factsWith({ author_type, author_id })?.[1]).toMatchObject({ agent: { kind, identity } });
  });

  it.each([
    [{ id: '' }, 'FIELD_MISSING /attribution_id'],
    [{ session_key: '' }, 'FIELD_MISSING /session_key'],
    [{ author_type: '' }, 'FIELD_MISSING /author_type'],
    [{ author_type: 'ghost' }, 'FIELD_INVALID /author_type'],
    [{ author_id: '' }, 'FIELD_MISSING /author_id'],
  ])('is refused with %j', (changes, problem) => {
    const records = read(attributionReader, { record: 'attribution', ...attribution, ...changes });
    expect(problemsOf(records)).toEqual([problem]);
    expect(records[0]?.facts).toEqual([]);
  });

  it('keeps an abbreviated commit as text', () => {
    const records = read(attributionReader, { ...attribution, commit_hash: 'abc1234' });
    expect(problemsOf(records)).toEqual(['COMMIT_INVALID /commit_hash']);
    expect(factsOf(records, 'attribution')[0]).toMatchObject({ commitHash: 'abc1234' });
  });
});

describe('a commit record', () => {
  const commit = {
    record: 'commit',
    oid: sha,
    repository: 'ssh://git@git.example/Shop/web',
    message: 'Let the basket overflow\n\nMore.',
    author_name: 'Mika Example',
    author_email: 'Mika@Example.test',
    authored_at: '2026-02-28T20:00:00+01:00',
    committed_at: '2026-02-28T21:00:00+01:00',
  };

  it('tells of the commit and its author', () => {
    expect(read(commitReader, commit)[0]?.facts).toMatchObject([
      {
        type: 'commit',
        commit: { algorithm: 'sha1', oid: sha },
        repository: 'git.example/Shop/web',
        title: 'Let the basket overflow',
        authoredAt: '2026-02-28T19:00:00Z',
        committedAt: '2026-02-28T20:00:00Z',
        author: { kind: 'HUMAN', identity: 'mailto:mika@example.test' },
      },
      { type: 'agent', name: 'Mika Example' },
    ]);
  });

  it.each([
    [{ oid: undefined }, 'FIELD_MISSING /oid'],
    [{ oid: 'abc1234' }, 'COMMIT_INVALID /oid'],
    [{ oid: '0'.repeat(40) }, 'COMMIT_INVALID /oid'],
  ])('is refused with %j', (changes, problem) => {
    expect(problemsOf(read(commitReader, { ...commit, ...changes }))).toEqual([problem]);
  });

  it('names no author whose address is none', () => {
    const records = read(commitReader, { ...commit, author_email: 'root@localhost' });
    expect(factsOf(records, 'agent')).toEqual([]);
    expect(factsOf(records, 'commit')[0]?.authorEmail).toBe('root@localhost');
  });
});

describe('an agent record', () => {
  it('tells of an agent and its further identities', () => {
    const agent = {
      record: 'agent',
      kind: 'ML',
      identity: 'reviewer',
      identities: ['did:key:z6Mk', 'reviewer'],
      model_provider: 'example',
      model_name: 'example-model-1',
      observed_at: '2026-03-01T09:00:00Z',
    };
    expect(read(agentReader, agent)[0]?.facts).toEqual([
      {
        type: 'agent',
        source: 'record',
        at: '2026-03-01T09:00:00Z',
        agent: { kind: 'ML', identity: 'name:reviewer' },
        identities: ['did:key:z6Mk'],
        modelProvider: 'example',
        modelName: 'example-model-1',
      },
    ]);
  });

  it('may be known by its address', () => {
    const records = read(agentReader, {
      record: 'agent',
      kind: 'human',
      email: 'Mika@Example.test',
      name: 'Mika',
    });
    expect(factsOf(records, 'agent')).toMatchObject([
      { agent: { identity: 'mailto:mika@example.test' }, name: 'Mika' },
    ]);
  });

  it.each([
    [{ kind: 'human' }, 'FIELD_MISSING /identity'],
    [{ identity: 'x' }, 'FIELD_MISSING /kind'],
    [{ kind: 'ghost', identity: 'x' }, 'FIELD_INVALID /kind'],
  ])('is refused with %j', (fields, problem) => {
    expect(problemsOf(read(agentReader, { record: 'agent', ...fields }))).toEqual([problem]);
  });

  it('names its source, unless the caller does', () => {
    const agent = { record: 'agent', kind: 'human', identity: 'x', source: 'directory' };
    expect(read(agentReader, agent)[0]?.facts[0]?.source).toBe('directory');
    expect(read(agentReader, agent, { source: 'import' })[0]?.facts[0]?.source).toBe('import');
    expect(context.source).toBeUndefined();
  });
});
