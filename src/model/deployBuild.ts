/** A build as the joins see it. */
export interface JoinableBuild {
  readonly id: string;
  readonly buildId: string;
  readonly system: string;
  /** Digests that it says it produced, with those of the indexes, manifests and configs of the same images. */
  readonly digests: ReadonlySet<string>;
  /** Digests that it says it produced, without those of the same images. */
  readonly ownDigests?: ReadonlySet<string>;
  /** Digests that a tag it pushed had at that time, with those of the same images; none where it names its digests. */
  readonly pushedDigests?: ReadonlySet<string>;
}

/** A deploy as the joins see it. */
export interface JoinableDeploy {
  readonly id: string;
  readonly buildId: string | null;
  readonly buildSystem: string | null;
  /** Digests that it names or that its containers run, and that a build is known for. */
  readonly digests: ReadonlySet<string>;
}

export type DeployJoin = 'DECLARED_ID' | 'DIGEST_EQUAL' | 'TAG_AT_TIME';

/**
 * How a deploy and a build are tied: by the id that the deploy declares, by a digest that both have, or both; by the
 * digest of a tag that the build pushed where nothing better is known.
 */
export function joinsBetween(deploy: JoinableDeploy, build: JoinableBuild): readonly DeployJoin[] {
  const joins: DeployJoin[] = [];
  if (meets(deploy.digests, build.digests)) joins.push('DIGEST_EQUAL');
  if (
    deploy.buildId === build.buildId &&
    (deploy.buildSystem === null || deploy.buildSystem === build.system)
  )
    joins.push('DECLARED_ID');
  const isPushed = build.pushedDigests !== undefined && meets(deploy.digests, build.pushedDigests);
  if (joins.length === 0 && isPushed) joins.push('TAG_AT_TIME');
  return joins;
}

/** What speaks against a tie between a deploy and a build, in words; null when nothing does. */
export function contradictionBetween(deploy: JoinableDeploy, build: JoinableBuild): string | null {
  const joins = joinsBetween(deploy, build);
  if (joins.length !== 1) return null;
  if (joins[0] === 'DECLARED_ID' && deploy.digests.size > 0 && build.digests.size > 0)
    return `The deploy names build ${build.buildId}, but it has ${listed(deploy.digests)} and that build produced ${listed(build.digests)}.`;
  if (joins[0] === 'DIGEST_EQUAL' && deploy.buildId !== null)
    return `The deploy has a digest that build ${build.buildId} produced, but it names build ${deploy.buildId}.`;
  return null;
}

/** The verdict on a deploy: the one build that its joins agree on, or the contradiction between them. */
export function buildOfDeploy(
  deploy: JoinableDeploy,
  builds: readonly JoinableBuild[],
): {
  readonly build: JoinableBuild | null;
  readonly evidence: DeployJoin | null;
  readonly candidates: readonly { readonly build: JoinableBuild; readonly joins: readonly DeployJoin[] }[];
  readonly contradiction: string | null;
} {
  const candidates = builds
    .map((build) => ({ build, joins: joinsBetween(deploy, build) }))
    .filter(({ joins }) => joins.length > 0);
  const agreed = candidates.filter(({ joins }) => joins.length === 2);
  const declared = candidates.filter(({ joins }) => joins.includes('DECLARED_ID'));
  const equal = candidates.filter(({ joins }) => joins.includes('DIGEST_EQUAL'));
  const known = agreed.length > 0 ? agreed : declared.length > 0 ? declared : equal;
  const chosen = known.length > 0 ? known : candidates;
  const contradictions = candidates.flatMap(({ build }) => contradictionBetween(deploy, build) ?? []);
  if (agreed.length === 0 && contradictions.length > 0)
    return { build: null, evidence: null, candidates, contradiction: contradictions.join(' ') };
  if (chosen === declared && declared.length > 1) {
    const systems = declared.map(({ build }) => build.system).join(', ');
    const contradiction = `Several builds have the id ${deploy.buildId}: ${systems}.`;
    return { build: null, evidence: null, candidates, contradiction };
  }
  // Several builds of one digest are a reproducible build; builds of different images of the deploy are no single answer.
  const first = chosen.every(({ build }) => sharesImage(build, chosen[0]?.build)) ? chosen[0] : undefined;
  const evidence = first?.joins[0] ?? null;
  return { build: first?.build ?? null, evidence, candidates, contradiction: null };
}

const sharesImage = (build: JoinableBuild, other: JoinableBuild | undefined): boolean =>
  build === other || (other !== undefined && meets(allDigests(build), allDigests(other)));

const allDigests = ({ digests, pushedDigests }: JoinableBuild): ReadonlySet<string> =>
  pushedDigests === undefined ? digests : new Set([...digests, ...pushedDigests]);

function meets(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const value of left) if (right.has(value)) return true;
  return false;
}

function listed(digests: ReadonlySet<string>): string {
  const short = [...digests].map((digest) => digest.slice(0, 19)).slice(0, 3);
  return digests.size > 3 ? `${short.join(', ')} and ${digests.size - 3} more` : short.join(', ');
}
