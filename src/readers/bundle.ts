import { authorKey, softwareAgent } from '../model/agentKey.ts';
import type {
  Bundle,
  BundleAttribution,
  BundleCheckpoint,
  BundleSession,
  BundleTime,
  TokenSummary,
} from '../model/bundle/bundle.ts';
import { zeroTime } from '../model/bundle/bundle.ts';
import { storedTime } from '../model/bundle/timeInGraph.ts';
import { countsOf, type Verdict } from '../model/bundle/verify.ts';
import type {
  AgentKey,
  AttributionFact,
  CheckpointTrigger,
  Claim,
  Fact,
  SessionStatus,
} from '../model/fact.ts';
import { depthMost, keyLength } from '../model/session/limits.ts';
import type { Origin, StoredRedactionLevel } from '../model/sessionFacts.ts';
import { compareInstants, type Instant, isInFuture } from '../model/time.ts';
import { commitKeyOf } from './sources.ts';

/** Something of a bundle that the graph cannot take. */
export interface BundleProblem {
  readonly code: 'BUNDLE_RECORD_INVALID' | 'CLOCK_IN_FUTURE';
  /** For example `attributions[3].author_type`. */
  readonly path: string;
  readonly message: string;
}

/** What is known of a bundle beside what it says. */
export interface BundleReceipt {
  /** Digest of the bytes that its signatures cover. */
  readonly digest: string;
  readonly verdict: Verdict;
  readonly receivedAt: Instant;
  /** Seconds that the signer's clock may be ahead of ours; null takes whatever times there are. */
  readonly clockSkewSeconds: number | null;
  /** Its text, where it is to be kept. */
  readonly text: string | null;
  readonly merkleRoot: string | null;
}

/**
 * What a verified bundle says, as facts that remember it. A record is claimed as of its own latest time and not as of the
 * export, so that a later export of it claims the same, and does not undo what has happened since.
 */
export function factsOfBundle(
  bundle: Bundle,
  receipt: BundleReceipt,
): { readonly facts: readonly Fact[]; readonly problems: readonly BundleProblem[] } {
  const level = levels.get(bundle.redactionLevel) ?? 'FULL';
  const reading: Reading = {
    source: 'bundle',
    origin: { bundles: [receipt.digest], signers: [bundle.signerDid], redactionLevel: level },
    receipt,
    problems: [],
    agents: new Set(),
  };
  const facts: Fact[] = [bundleFact(bundle, level, reading)];
  const read = <Row>(
    rows: readonly Row[],
    name: string,
    factsOf: (row: Row, path: string, reading: Reading) => readonly Fact[],
  ): void => {
    for (const [index, row] of rows.entries()) facts.push(...factsOf(row, `${name}[${index}]`, reading));
  };
  read(bundle.checkpoints ?? [], 'checkpoints', checkpointFacts);
  read(bundle.sessionTree, 'session_tree', sessionFacts);
  read(bundle.attributions, 'attributions', attributionFacts);
  return { facts, problems: reading.problems };
}

interface Reading {
  readonly source: string;
  readonly origin: Origin;
  readonly receipt: BundleReceipt;
  readonly problems: BundleProblem[];
  /** Agents that were told of. */
  readonly agents: Set<string>;
}

const levels: ReadonlyMap<string, StoredRedactionLevel> = new Map([
  ['none', 'NONE'],
  ['content', 'CONTENT'],
  ['full', 'FULL'],
]);

const triggers: ReadonlyMap<string, CheckpointTrigger> = new Map([
  ['manual', 'MANUAL'],
  ['step_complete', 'STEP_COMPLETE'],
  ['policy_applied', 'POLICY_APPLIED'],
]);

const statuses: ReadonlyMap<string, SessionStatus> = new Map([
  ['active', 'ACTIVE'],
  ['merged', 'MERGED'],
  ['discarded', 'DISCARDED'],
  ['completed', 'COMPLETED'],
]);

const authorTypes: ReadonlyMap<string, AttributionFact['authorType']> = new Map([
  ['human', 'human'],
  ['agent', 'agent'],
  ['remote_peer', 'remote_peer'],
]);

function bundleFact(bundle: Bundle, redactionLevel: StoredRedactionLevel, reading: Reading): Fact {
  const { digest, verdict, receivedAt, text, merkleRoot } = reading.receipt;
  const counts = countsOf(bundle);
  const generated =
    bundle.report === null ? null : timeOf(bundle.report.generatedAt, 'report.generated_at', reading);
  return {
    type: 'bundle',
    source: reading.source,
    at: generated?.at ?? null,
    digest,
    sessionKey: sessionOf(bundle),
    signer: bundle.signerDid,
    algorithm: bundle.signatureAlgorithm,
    redactionLevel,
    postQuantum: verdict.pq,
    checkpoints: BigInt(counts.checkpoints),
    sessions: BigInt(counts.sessions),
    attributions: BigInt(counts.attributions),
    receivedAt,
    ...(generated === null ? {} : { generatedAt: generated.at }),
    ...(text === null ? {} : { text }),
    ...(merkleRoot === null ? {} : { merkleRoot }),
  };
}

/** The session that a bundle is about. */
function sessionOf({ report, sessionTree, attributions, checkpoints }: Bundle): string {
  const [first] = [...sessionTree, ...attributions, ...(checkpoints ?? [])];
  return report?.sessionKey ?? first?.sessionKey ?? '';
}

/** A time as the graph holds it; null for the zero time, and with a problem for one that it cannot hold. */
function timeOf(time: BundleTime, path: string, { receipt, problems }: Reading) {
  if (time === zeroTime) return null;
  let stored: ReturnType<typeof storedTime>;
  try {
    stored = storedTime(time);
  } catch {
    const message = `${time} lies outside of the years 0000 to 9999 in UTC`;
    problems.push({ code: 'BUNDLE_RECORD_INVALID', path, message });
    return null;
  }
  const { receivedAt, clockSkewSeconds } = receipt;
  if (clockSkewSeconds === null || compareInstants(stored.at, receivedAt) <= 0) return stored;
  if (isInFuture(stored.at, receivedAt, clockSkewSeconds))
    problems.push({
      code: 'CLOCK_IN_FUTURE',
      path,
      message: `${stored.at} lies more than ${clockSkewSeconds} s in the future (it is ${receivedAt}).`,
    });
  return stored;
}

const claimOf = ({ source, origin }: Reading, at: Instant | null): Claim & Origin => ({
  source,
  at,
  ...origin,
});

/** An empty text of a bundle is one that is not there. */
function given<Texts extends Readonly<Record<string, string>>>(texts: Texts): Partial<Texts> {
  const present: Record<string, string> = {};
  for (const name in texts) {
    const text = texts[name];
    if (text !== undefined && text !== '') present[name] = text;
  }
  return present as Partial<Texts>;
}

/** Whether texts that identify a record are neither empty nor too long for an index. */
function areKeys(path: string, keys: Readonly<Record<string, string>>, { problems }: Reading): boolean {
  let areFit = true;
  for (const name in keys) {
    const text = keys[name] ?? '';
    if (text !== '' && text.length <= keyLength) continue;
    areFit = false;
    const message = text === '' ? `${name} is empty` : `${name} has more than ${keyLength} characters`;
    problems.push({ code: 'BUNDLE_RECORD_INVALID', path: `${path}.${name}`, message });
  }
  return areFit;
}

function wordOf<Word>(
  words: ReadonlyMap<string, Word>,
  text: string,
  path: string,
  { problems }: Reading,
): Word | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  const message = `"${text.slice(0, 64)}" is none of ${[...words.keys()].join(', ')}`;
  problems.push({ code: 'BUNDLE_RECORD_INVALID', path, message });
  return null;
}

const tokensOf = ({ inputTokens, outputTokens, totalTokens }: TokenSummary) => ({
  inputTokens: BigInt(inputTokens),
  outputTokens: BigInt(outputTokens),
  totalTokens: BigInt(totalTokens),
});

/** Attributions have zeros where nobody counted. */
const isZero = ({ inputTokens, outputTokens, totalTokens }: TokenSummary): boolean =>
  [inputTokens, outputTokens, totalTokens].every((tokens) => tokens === 0);

/** Of records that never change, UTC needs no offset. */
const createdOf = (created: ReturnType<typeof timeOf>) => {
  if (created === null) return {};
  const { at, offset } = created;
  return { createdAt: at, ...(offset === undefined ? {} : { createdAtOffset: offset }) };
};

function checkpointFacts(checkpoint: BundleCheckpoint, path: string, reading: Reading): readonly Fact[] {
  const { id, sessionKey, runId, label, gitRef, metadata, tokensUsed, journalSeq } = checkpoint;
  const trigger = wordOf(triggers, checkpoint.trigger, `${path}.trigger`, reading);
  const created = timeOf(checkpoint.createdAt, `${path}.created_at`, reading);
  if (
    trigger === null ||
    !areKeys(path, { id, ...given({ session_key: sessionKey, run_id: runId }) }, reading)
  )
    return [];
  const commit = commitKeyOf(gitRef);
  return [
    {
      type: 'checkpoint',
      ...claimOf(reading, created?.at ?? null),
      checkpointId: id,
      sessionKey,
      label,
      trigger,
      journalSeq: BigInt(journalSeq),
      ...given({ runId, gitRef }),
      ...(commit === undefined ? {} : { commit }),
      ...(metadata === null ? {} : { metadata: Object.fromEntries(metadata) }),
      ...(tokensUsed === null ? {} : tokensOf(tokensUsed)),
      ...createdOf(created),
    },
  ];
}

function sessionFacts(session: BundleSession, path: string, reading: Reading): readonly Fact[] {
  const { sessionKey, parentKey, agentName, goal, runId, workspaceId } = session;
  const status = wordOf(statuses, session.status, `${path}.status`, reading);
  const created = timeOf(session.createdAt, `${path}.created_at`, reading);
  const closed = session.closedAt === null ? null : timeOf(session.closedAt, `${path}.closed_at`, reading);
  const keys = { session_key: sessionKey, agent_name: agentName, ...given({ parent_key: parentKey }) };
  const depth = Number(session.depth);
  if (!(depth >= 0 && depth <= depthMost)) {
    const message = `depth is ${session.depth}; a session has 0 to ${depthMost} above it`;
    reading.problems.push({ code: 'BUNDLE_RECORD_INVALID', path: `${path}.depth`, message });
  }
  if (status === null || !areKeys(path, keys, reading)) return [];
  const agent = softwareAgent(agentName);
  const claim = claimOf(reading, latest(created?.at ?? null, closed?.at ?? null));
  return [
    {
      type: 'session',
      ...claim,
      sessionKey,
      agentName,
      agent,
      ...given({ parentKey, goal, runId, workspaceId }),
      depth,
      status,
      ...createdOf(created),
      ...(closed === null ? {} : { closedAt: closed.at, closedAtOffset: closed.offset ?? null }),
    },
    ...agentFacts(agent, agentName, claim, reading),
  ];
}

/** The name of an agent, once a bundle: nearly all records are of the same few. */
function agentFacts(
  agent: AgentKey,
  name: string | undefined,
  claim: Claim,
  { agents }: Reading,
): readonly Fact[] {
  const key = `${agent.kind} ${agent.identity}`;
  if (agents.has(key)) return [];
  agents.add(key);
  const named = name === undefined ? {} : { name };
  return [{ type: 'agent', source: claim.source, at: claim.at, agent, ...named }];
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return compareInstants(one, other) < 0 ? other : one;
}

function attributionFacts(attribution: BundleAttribution, path: string, reading: Reading): readonly Fact[] {
  const { id, sessionKey, authorId, runId, workspaceId, filePath, commitHash, stepId, source } = attribution;
  const authorType = wordOf(authorTypes, attribution.authorType, `${path}.author_type`, reading);
  const created = timeOf(attribution.createdAt, `${path}.created_at`, reading);
  if (authorType === null || !areKeys(path, { id, session_key: sessionKey, author_id: authorId }, reading))
    return [];
  const commit = commitKeyOf(commitHash);
  const claim = claimOf(reading, created?.at ?? null);
  return [
    {
      type: 'attribution',
      ...claim,
      attributionId: id,
      sessionKey,
      authorType,
      authorId,
      ...given({ runId, workspaceId, filePath, commitHash, stepId, operation: source }),
      ...(commit === undefined ? {} : { commit }),
      linesAdded: BigInt(attribution.linesAdded),
      linesRemoved: BigInt(attribution.linesRemoved),
      ...(isZero(attribution.tokensUsed) ? {} : tokensOf(attribution.tokensUsed)),
      ...createdOf(created),
      evidence: 'ATTESTED',
    },
    ...agentFacts(
      authorKey(authorType, authorId),
      authorType === 'agent' ? authorId : undefined,
      claim,
      reading,
    ),
  ];
}
