import type { AgentKey } from '../../model/fact.ts';
import { child, text } from '../fields.ts';
import type { View } from '../record.ts';
import { readRemote } from '../sources.ts';

/** The installation and repository that an event is about. */
export interface Place {
  readonly instance: string;
  readonly repository: string;
}

/** Where an event comes from, by the address of its repository; undefined, without a problem, for events of none. */
export function placeOf(event: View): Place | undefined {
  return placeOfRepository(child(event, 'repository'));
}

/** A repository as GitHub tells it. */
export function placeOfRepository(repository: View | undefined): Place | undefined {
  const address = text(repository, 'clone_url') ?? text(repository, 'html_url');
  const remote = address === undefined ? undefined : (readRemote(address).remote ?? undefined);
  const instance = address === undefined ? undefined : URL.parse(address)?.host || undefined;
  return remote === undefined || instance === undefined ? undefined : { instance, repository: remote };
}

/** A user by the name that they log in with; a bot is a program. */
export function userOf(user: View | undefined, { instance }: Place): AgentKey | undefined {
  const login = text(user, 'login');
  if (login === undefined) return undefined;
  const kind = user?.fields.type === 'Bot' ? 'SOFTWARE' : 'HUMAN';
  return { kind, identity: `login:${instance}/${login}` };
}
