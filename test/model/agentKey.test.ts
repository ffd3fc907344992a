import { describe, expect, it } from 'vitest';
import { agentKey, authorKey, softwareAgent } from '../../src/model/agentKey.ts';

describe('agentKey', () => {
  it.each([
    ['HUMAN', 'Mika@Example.test', 'mailto:mika@example.test'],
    ['HUMAN', 'mailto:Mika@Example.test', 'mailto:mika@example.test'],
    ['HUMAN', 'login:git.example/Mika', 'login:git.example/Mika'],
    ['HUMAN', 'Mika', 'Mika'],
    ['SOFTWARE', 'planner', 'name:planner'],
    ['ML', 'did:key:z6Mk', 'did:key:z6Mk'],
  ] as const)('knows the %s %s as %s', (kind, identity, expected) => {
    expect(agentKey(kind, identity)).toEqual({ kind, identity: expected });
  });
});

describe('authorKey', () => {
  it('makes an author that is an agent the agent that conducts sessions under that name', () => {
    expect(authorKey('agent', 'planner')).toEqual(softwareAgent('planner'));
  });

  it('knows people by their address and remote peers by their DID', () => {
    expect(authorKey('human', 'Mika@Example.test').identity).toBe('mailto:mika@example.test');
    expect(authorKey('remote_peer', 'did:lango:02Ab')).toEqual({
      kind: 'REMOTE_PEER',
      identity: 'did:lango:02Ab',
    });
  });
});
