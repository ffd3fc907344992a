import type { AgentKey } from '../../model/fact.ts';
import { text } from '../fields.ts';
import type { View } from '../record.ts';
import type { Place } from './place.ts';

/** A user by the name that they log in with. */
export function personOf(
  user: View | undefined,
  { instance }: Pick<Place, 'instance'>,
): AgentKey | undefined {
  const username = text(user, 'username');
  return username === undefined ? undefined : { kind: 'HUMAN', identity: `login:${instance}/${username}` };
}
