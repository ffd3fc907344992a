import type { AgentKey, AgentKind, AttributionFact } from './fact.ts';

/** The agent that an author type and id name, as attributions do. */
export function authorKey(authorType: AttributionFact['authorType'], authorId: string): AgentKey {
  switch (authorType) {
    case 'human':
      return agentKey('HUMAN', authorId);
    case 'agent':
      return softwareAgent(authorId);
    case 'remote_peer':
      return { kind: 'REMOTE_PEER', identity: authorId };
  }
}

/**
 * The agent that conducts sessions under a name. It is SOFTWARE also where its model is told: the model may change
 * from one session to the next, and the agent stays one.
 */
export function softwareAgent(name: string): AgentKey {
  return { kind: 'SOFTWARE', identity: `name:${name}` };
}

/** An agent by an identity as people write it. */
export function agentKey(kind: AgentKind, identity: string): AgentKey {
  return { kind, identity: normalizeIdentity(kind, identity) };
}

/** E-mail addresses are one address in every letter case; a program that is only named has its name as identity. */
export function normalizeIdentity(kind: AgentKind, identity: string): string {
  if (/^mailto:/i.test(identity)) return identity.toLowerCase();
  if (identity.includes(':')) return identity;
  if (identity.includes('@')) return `mailto:${identity.toLowerCase()}`;
  return kind === 'SOFTWARE' || kind === 'ML' ? `name:${identity}` : identity;
}
