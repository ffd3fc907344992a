import { Failure } from '../../failure.ts';

/** Lets a signer speak for sessions. */
export interface TrustRule {
  /** A DID, or `*` for every signer. */
  readonly signer: string;
  /** What the keys of the sessions begin with; empty for all. */
  readonly sessionPrefix: string;
}

/** Rules of a policy at most. */
export const trustRuleLimit = 10_000;

/**
 * Reads rules that are written as `DID=prefix`, or as a DID alone for all sessions.
 *
 * @throws Failure BAD_USAGE
 */
export function parseTrustRules(texts: readonly string[]): readonly TrustRule[] {
  return texts.map((text) => {
    const at = text.indexOf('=');
    const signer = at === -1 ? text : text.slice(0, at);
    return checkedRule({ signer, sessionPrefix: at === -1 ? '' : text.slice(at + 1) });
  });
}

/**
 * Reads a trust file: a rule a line, as {@link parseTrustRules} reads them; empty lines and those that begin with # are
 * skipped.
 *
 * @throws Failure BAD_USAGE
 */
export function parseTrustFile(text: string): readonly TrustRule[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (rules.length > trustRuleLimit)
    throw new Failure(
      'BAD_USAGE',
      `The trust file has ${rules.length} rules; the limit is ${trustRuleLimit}.`,
    );
  return parseTrustRules(rules);
}

/** @throws Failure BAD_USAGE for a signer that is neither a DID nor `*` */
export function checkedRule(rule: TrustRule): TrustRule {
  if (rule.signer === '*' || /^did:[a-z0-9]+:\S+$/.test(rule.signer)) return rule;
  throw new Failure(
    'BAD_USAGE',
    `"${rule.signer.slice(0, 200)}" is no signer of a trust rule.`,
    'Write a DID, or * for every signer; then, where not all sessions are meant, = and what their keys begin with.',
  );
}

/** Signers of the bundles that have carried sessions, by their keys; none for one that is known otherwise alone. */
export type SessionSigners = ReadonlyMap<string, readonly string[]>;

/** What decides on foreign sessions. */
export interface TrustPolicy {
  /** The server's rules; null where it has none. */
  readonly server: readonly TrustRule[] | null;
  /** Rules that the caller gives; null for none. They narrow those of the server. */
  readonly caller: readonly TrustRule[] | null;
  /** Where nobody gives rules, take every signer for every session, as the original does. */
  readonly takesAll: boolean;
}

/**
 * The sessions that a signer may not speak for. By rules where there are any: all that are given must allow it. Without
 * rules, whoever speaks for a session first may go on, and nobody else: a session that was never heard of is taken, and one
 * that a bundle of this signer has carried.
 *
 * @param known sessions that are known, from whomever
 */
export function foreignSessions(
  signer: string,
  sessionKeys: readonly string[],
  { server, caller, takesAll }: TrustPolicy,
  known: SessionSigners,
): readonly string[] {
  const policies = [server, caller].filter((rules) => rules !== null);
  return sessionKeys.filter((sessionKey) => {
    if (policies.length > 0)
      return !policies.every((rules) => rules.some((rule) => allows(rule, signer, sessionKey)));
    return !takesAll && known.get(sessionKey)?.includes(signer) === false;
  });
}

const allows = (rule: TrustRule, signer: string, sessionKey: string): boolean =>
  (rule.signer === '*' || rule.signer === signer) && sessionKey.startsWith(rule.sessionPrefix);
