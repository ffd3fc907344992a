import { redactFor } from '../src/model/session/access.ts';
import type { WhenceContext } from './context.ts';

/** Whether whoever asks reads sessions whole: see `redactFor`. */
export const readsSessionsWhole = ({ caller }: Pick<WhenceContext, 'caller'>): boolean =>
  redactFor(caller) === 'none';
