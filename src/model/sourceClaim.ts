import type { DeployJoin, DeployVerdict, JoinableBuild, JoinableDeploy } from './deployBuild.ts';

/** Where something was built from, as one record has it; null is "not said". */
export interface SourceClaim {
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly subpath: string | null;
  readonly workingTreeHash: string | null;
  readonly dirty: boolean | null;
  readonly reproducibleFromCommit: boolean | null;
}

/** A build with its source. */
export interface SourcedBuild extends JoinableBuild {
  readonly source: SourceClaim;
  /** Values on which its records disagree, as `field=value`. */
  readonly conflicts: readonly string[];
}

/** A deploy with what was deployed told of its own source when it registered. */
export interface SourcedDeploy extends JoinableDeploy {
  readonly registered: SourceClaim;
}

/**
 * Who tells the source of a deploy: the build behind it, what was deployed, of itself, when it registered, or provenance
 * over its content.
 */
export type SourceWitness = 'BUILD' | 'REGISTRATION' | 'PROVENANCE';

/** The source of a deploy, by all that tell of it. */
export interface DeploySource {
  /** What is told without contradiction; null where nobody tells, or where they disagree. */
  readonly source: SourceClaim | null;
  readonly evidence: DeployJoin | null;
  readonly witnesses: readonly SourceWitness[];
  readonly candidates: readonly SourceCandidate[];
  readonly contradiction: string | null;
}

/** One way to a source. */
export interface SourceCandidate {
  readonly witness: SourceWitness;
  /** Node id of the build; null for a registration. */
  readonly build: string | null;
  readonly joins: readonly DeployJoin[];
  readonly source: SourceClaim;
}

/**
 * The source of a deploy: that of the build behind it and the one that it registered with, made one where they agree.
 * Where they do not, or where the joins name builds of different sources, none is chosen and all are shown.
 */
export function sourceOfDeploy(deploy: SourcedDeploy, verdict: DeployVerdict<SourcedBuild>): DeploySource {
  const chosen = verdict.candidates.find(({ build }) => build === verdict.build);
  // Two builds of one digest are both behind it, and may have been made of different sources.
  const ofBuilds = verdict.candidates
    .filter(({ joins }) => chosen === undefined || joins.join() === chosen.joins.join())
    .map(({ build, joins }) => ({ witness: 'BUILD' as const, build: build.id, joins, source: build.source }));
  const { registered } = deploy;
  const isRegistered = registered.commit !== null || registered.repository !== null;
  const joins: readonly DeployJoin[] = ['DECLARED_ID'];
  const ofRegistration = isRegistered
    ? [{ witness: 'REGISTRATION' as const, build: null, joins, source: registered }]
    : [];
  const ofStatements = verdict.statements.map(({ id, source }) => ({
    witness: 'PROVENANCE' as const,
    build: id,
    joins: ['DIGEST_EQUAL'] as const,
    source,
  }));
  const claims: readonly SourceCandidate[] = [...ofBuilds, ...ofRegistration];
  const candidates: readonly SourceCandidate[] = [...claims, ...ofStatements];
  const witnesses = [...new Set(candidates.map(({ witness }) => witness))];
  const [first] = candidates;
  if (verdict.contradiction !== null && verdict.build === null)
    return { source: null, evidence: null, witnesses, candidates, contradiction: verdict.contradiction };
  const disagreementIn = (others: readonly SourceCandidate[]): string | undefined =>
    others
      .map(({ source }) => (first === undefined ? null : disagreementBetween(first.source, source)))
      .find((text) => text !== null) ?? undefined;
  const disagreement = disagreementIn(claims);
  if (first === undefined || disagreement !== undefined) {
    const contradiction = disagreement ?? verdict.contradiction;
    return { source: null, evidence: null, witnesses, candidates, contradiction };
  }
  const source = candidates.map((each) => each.source).reduce(filledBy);
  const evidence = verdict.build === null ? (first.joins[0] ?? null) : verdict.evidence;
  // A statement may be anybody's: what it says against the records is told, and does not take their answer away.
  const contradiction =
    verdict.contradiction ?? conflictOf(verdict.build) ?? disagreementIn(ofStatements) ?? null;
  return { source, evidence, witnesses, candidates, contradiction };
}

/** What the records of a build disagree on among themselves: its latest claim is shown, and this beside it. */
function conflictOf(build: SourcedBuild | null): string | null {
  const conflicts = build?.conflicts.filter((text) => /^(source|workingTree|reproducible)/.test(text)) ?? [];
  return conflicts.length === 0
    ? null
    : `The records of build ${build?.buildId} disagree: ${conflicts.join(', ')}.`;
}

/** Why no commit reproduces what a deploy runs. */
export type Irreproducibility = 'CONTRADICTION' | 'NO_BUILD' | 'NO_COMMIT' | 'DIRTY' | 'OTHER_CONTENT';

/**
 * Why no commit reproduces what a deploy runs: the joins disagree, no build is known, its commit is not, it was built
 * with changes that are in no commit, or its files were compared with the commit's and differ.
 *
 * @returns null where a commit is known and nothing speaks against it
 */
export function whyIrreproducible({
  source,
  contradiction,
  witnesses,
}: DeploySource): Irreproducibility | null {
  if (source === null && contradiction !== null) return 'CONTRADICTION';
  if (source === null || !witnesses.includes('BUILD')) return 'NO_BUILD';
  if (source.commit === null) return 'NO_COMMIT';
  if (source.reproducibleFromCommit === false) return 'OTHER_CONTENT';
  return source.dirty === true && source.reproducibleFromCommit !== true ? 'DIRTY' : null;
}

/** Where two claims about one source exclude each other, in words; null where they do not. */
export function disagreementBetween(left: SourceClaim, right: SourceClaim): string | null {
  const differs = (name: 'commit' | 'repository' | 'workingTreeHash'): boolean =>
    left[name] !== null && right[name] !== null && left[name] !== right[name];
  for (const [name, words] of [
    ['commit', 'commits'],
    ['repository', 'repositories'],
    ['workingTreeHash', 'source trees'],
  ] as const)
    if (differs(name))
      return `Those who tell the source name different ${words}: ${left[name]}, ${right[name]}.`;
  return null;
}

function filledBy(left: SourceClaim, right: SourceClaim): SourceClaim {
  return {
    repository: left.repository ?? right.repository,
    commit: left.commit ?? right.commit,
    ref: left.ref ?? right.ref,
    subpath: left.subpath ?? right.subpath,
    workingTreeHash: left.workingTreeHash ?? right.workingTreeHash,
    dirty: left.dirty ?? right.dirty,
    reproducibleFromCommit: left.reproducibleFromCommit ?? right.reproducibleFromCommit,
  };
}
