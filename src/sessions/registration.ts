import { Failure } from '../failure.ts';
import { sessionId } from '../graph/ids.ts';
import type { Reads } from '../graph/reads.ts';
import { isAbove, readSessionState, type SessionState } from '../graph/sessions/state.ts';
import { softwareAgent } from '../model/agentKey.ts';
import type { SessionStatus } from '../model/fact.ts';
import {
  compareInstants,
  type Instant,
  instantFromEpochNanoseconds,
  parseInstant,
  toEpochNanoseconds,
} from '../model/time.ts';
import { type Ground, ownSource } from './ground.ts';

export interface Registration {
  readonly sessionKey: string;
  /** Empty for a root. */
  readonly parentKey: string;
  readonly agentName: string;
  /** Empty: none. */
  readonly goal: string;
  readonly runId?: string;
  readonly workspaceId?: string;
  /** Leave a session that is registered as it is. */
  readonly unlessKnown: boolean;
}

/** Who is whose parent decides about cycles, so registrations with a parent follow each other. */
const treeLock = 'sessions';

/**
 * Registers a session, or registers it anew: then it is active again, and keeps the time of its creation. Answers the id of
 * its node.
 *
 * @throws Failure NOT_FOUND for a parent that is not registered, SESSION_CYCLE where it would be its own ancestor
 */
export async function registerSession({ writer, now }: Ground, registration: Registration): Promise<string> {
  const { sessionKey, parentKey, agentName, goal, runId, workspaceId, unlessKnown } = registration;
  const locks = [`session:${sessionKey}`, ...(parentKey === '' ? [] : [treeLock])];
  const id = sessionId(sessionKey);
  return writer.decide(locks, async (reads) => {
    const known = await readSessionState(reads, sessionKey);
    if (unlessKnown && known?.isRegistered === true) return { facts: [], result: id };
    const depth = parentKey === '' ? 0 : await depthBelow(reads, parentKey, sessionKey);
    const time = now();
    const claim = { source: ownSource, at: after(known, time) };
    const agent = softwareAgent(agentName);
    const session = {
      type: 'session',
      ...claim,
      sessionKey,
      parentKey: parentKey === '' ? null : parentKey,
      agentName,
      goal: goal === '' ? null : goal,
      ...(runId === undefined ? {} : { runId }),
      ...(workspaceId === undefined ? {} : { workspaceId }),
      depth,
      status: 'ACTIVE',
      ...(known?.hasCreationTime === true ? {} : { createdAt: time }),
      closedAt: null,
      agent,
    } as const;
    return { facts: [session, { type: 'agent', ...claim, agent, name: agentName }], result: id };
  });
}

async function depthBelow(reads: Reads, parentKey: string, sessionKey: string): Promise<number> {
  const parent = await readSessionState(reads, parentKey);
  if (parent?.isRegistered !== true)
    throw new Failure('NOT_FOUND', 'get parent session: session node not found');
  if (await isAbove(reads, sessionKey, parentKey))
    throw new Failure(
      'SESSION_CYCLE',
      `${sessionKey} would be its own ancestor.`,
      'Choose a parent that does not come from it.',
    );
  return Number(parent.depth) + 1;
}

/**
 * Closes a session, or closes it anew. Answers the id of its node.
 *
 * @throws Failure NOT_FOUND
 */
export async function closeSession(
  { writer, now }: Ground,
  sessionKey: string,
  status: Exclude<SessionStatus, 'ACTIVE'>,
): Promise<string> {
  return writer.decide([`session:${sessionKey}`], async (reads) => {
    const known = await readSessionState(reads, sessionKey);
    if (known?.isRegistered !== true) throw new Failure('NOT_FOUND', 'session node not found');
    const time = now();
    const closing = { type: 'session', sessionKey, status, closedAt: time } as const;
    return {
      facts: [{ ...closing, source: ownSource, at: after(known, time) }],
      result: sessionId(sessionKey),
    };
  });
}

/**
 * The time of a claim that is to win over all that was claimed before it: the clock's, or the next instant where somebody
 * whose clock is ahead spoke of the session.
 */
function after(known: SessionState | null, now: Instant): Instant {
  const last = known?.lastSeen == null ? null : parseInstant(known.lastSeen);
  if (last === null || compareInstants(last, now) < 0) return now;
  return instantFromEpochNanoseconds(toEpochNanoseconds(last) + 1n) ?? last;
}
