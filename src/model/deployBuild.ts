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
  /** Name and tag of its image; see `imageKey.ts`. */
  readonly imageKey: string | null;
  /** Whether all that is known of it is that provenance states it: a builder's id for a build that has one of its own. */
  readonly isStatement: boolean;
}

/** A build that a deploy names by its id. */
export interface DeclaredBuild {
  readonly buildId: string;
  readonly buildSystem: string | null;
  /** Id of the other deploy whose record names it, where this one carries that one out; null for its own record. */
  readonly through: string | null;
}

/** A deploy as the joins see it. */
export interface JoinableDeploy {
  readonly id: string;
  /** Every build that its record names, and the records of the deploys that it carries out. */
  readonly declared: readonly DeclaredBuild[];
  /** Digests that it names or that its containers run, and that a build is known for. */
  readonly digests: ReadonlySet<string>;
  /** Whether any digest is known of it, of a known build or not. */
  readonly pinned: boolean;
  /** Digests that the tag it names pointed to when it began, and that a build is known for. */
  readonly tagDigests: ReadonlySet<string>;
  /** Name and tag of its image; see `imageKey.ts`. */
  readonly imageKey: string | null;
}

/** How a deploy and a build are tied, strongest first. */
export type DeployJoin = 'DIGEST_EQUAL' | 'DECLARED_ID' | 'TAG_AT_TIME' | 'ASSUMED';

/** The verdict on a deploy: the one build that its joins agree on, or what speaks against each. */
export interface DeployVerdict<Build extends JoinableBuild = JoinableBuild> {
  readonly build: Build | null;
  readonly evidence: DeployJoin | null;
  readonly candidates: readonly { readonly build: Build; readonly joins: readonly DeployJoin[] }[];
  readonly contradiction: string | null;
  /** What provenance states of the same content: claims about the builds that have records, and no builds beside them. */
  readonly statements: readonly Build[];
}

/**
 * How a deploy and a build are tied: by the id that the deploy declares, by a digest that both have, or both. Only where
 * a deploy has neither, by what its tag pointed to when it began, or where a tag that the build pushed pointed to what it
 * has (`TAG_AT_TIME`), or by the name and tag of the image
 * alone (`ASSUMED`).
 */
export function joinsBetween(deploy: JoinableDeploy, build: JoinableBuild): readonly DeployJoin[] {
  const joins: DeployJoin[] = [];
  if (meets(deploy.digests, build.digests)) joins.push('DIGEST_EQUAL');
  if (deploy.declared.some((declared) => names(declared, build))) joins.push('DECLARED_ID');
  const isPushed = build.pushedDigests !== undefined && meets(deploy.digests, build.pushedDigests);
  if (joins.length === 0 && isPushed) joins.push('TAG_AT_TIME');
  if (deploy.declared.length > 0 || deploy.digests.size > 0) return joins;
  if (meets(deploy.tagDigests, build.digests)) joins.push('TAG_AT_TIME');
  const isOtherContent = build.digests.size > 0 && (deploy.pinned || deploy.tagDigests.size > 0);
  if (joins.length === 0 && !isOtherContent && deploy.imageKey !== null && deploy.imageKey === build.imageKey)
    joins.push('ASSUMED');
  return joins;
}

/** What speaks against a tie between a deploy and a build, in words; null when nothing does. */
export function contradictionBetween(deploy: JoinableDeploy, build: JoinableBuild): string | null {
  return strongContradiction(deploy, build) ?? weakContradiction(deploy, build);
}

/** Joins of equal strength that exclude each other. */
function strongContradiction(deploy: JoinableDeploy, build: JoinableBuild): string | null {
  const [join, ...others] = joinsBetween(deploy, build);
  if (others.length > 0) return null;
  if (join === 'DECLARED_ID' && deploy.digests.size > 0 && build.digests.size > 0)
    return `The deploy names build ${build.buildId}, but it has ${listed(deploy.digests)} and that build produced ${listed(build.digests)}.`;
  if (join === 'DIGEST_EQUAL' && deploy.declared.length > 0)
    return `The deploy has a digest that build ${build.buildId} produced, but it names build ${namedIds(deploy)}.`;
  return null;
}

/** A doubt that a tag or a name casts on the build that the deploy names: it is told, and does not outweigh the id. */
function weakContradiction(deploy: JoinableDeploy, build: JoinableBuild): string | null {
  const joins = joinsBetween(deploy, build);
  if (joins.length !== 1 || joins[0] !== 'DECLARED_ID') return null;
  if (deploy.tagDigests.size > 0 && build.digests.size > 0 && !meets(deploy.tagDigests, build.digests))
    return `The deploy names build ${build.buildId}, but its tag pointed to ${listed(deploy.tagDigests)} and that build produced ${listed(build.digests)}.`;
  if (deploy.imageKey !== null && build.imageKey !== null && deploy.imageKey !== build.imageKey)
    return `The deploy names build ${build.buildId}, but it brings ${deploy.imageKey} and that build made ${build.imageKey}.`;
  return null;
}

/**
 * The verdict on a deploy: the build that its strongest joins agree on. Where `build_id` and digest disagree, or one
 * join names several builds of different content, there is no build, but candidates and the contradiction in words.
 */
export function buildOfDeploy<Build extends JoinableBuild>(
  deploy: JoinableDeploy,
  builds: readonly Build[],
): DeployVerdict<Build> {
  const recorded = builds.filter(({ isStatement }) => !isStatement);
  const [statements, others] = split(
    builds,
    (build) => build.isStatement && recorded.some(({ digests }) => meets(digests, build.digests)),
  );
  const candidates = others
    .map((build) => ({ build, joins: joinsBetween(deploy, build) }))
    .filter(({ joins }) => joins.length > 0);
  const none = (contradiction: string | null): DeployVerdict<Build> => ({
    build: null,
    evidence: null,
    candidates,
    contradiction,
    statements,
  });
  const by = (join: DeployJoin) => candidates.filter(({ joins }) => joins.includes(join));
  const agreed = by('DIGEST_EQUAL').filter(({ joins }) => joins.includes('DECLARED_ID'));
  const declared = by('DECLARED_ID');
  const otherIds = new Set(deploy.declared.map(({ buildId }) => buildId));
  if (otherIds.size > 1) return none(`The deploy names several builds: ${namedIds(deploy)}.`);
  const contradictions = candidates.flatMap(({ build }) => strongContradiction(deploy, build) ?? []);
  if (agreed.length === 0 && contradictions.length > 0) return none(contradictions.join(' '));
  const chosen = [agreed, declared, by('DIGEST_EQUAL'), by('TAG_AT_TIME'), by('ASSUMED')].find(
    (each) => each.length > 0,
  );
  const first = chosen?.[0];
  if (chosen === undefined || first === undefined) return none(null);
  if (chosen === declared && declared.length > 1) {
    const systems = declared.map(({ build }) => build.system).join(', ');
    return none(`Several builds have the id ${first.build.buildId}: ${systems}.`);
  }
  // Several builds of one digest are a reproducible build; builds of different images of the deploy are no single answer.
  const isOneImage = chosen.every(({ build }) => chosen.every((other) => sharesImage(build, other.build)));
  if (!isOneImage) {
    const ids = chosen.map(({ build }) => build.buildId).join(', ');
    const isByName = first.joins.includes('ASSUMED');
    return none(isByName ? `Several builds made ${deploy.imageKey}: ${ids}.` : null);
  }
  const contradiction = weakContradiction(deploy, first.build);
  return { build: first.build, evidence: first.joins[0] ?? null, candidates, contradiction, statements };
}

function names({ buildId, buildSystem }: DeclaredBuild, build: JoinableBuild): boolean {
  return buildId === build.buildId && (buildSystem === null || buildSystem === build.system);
}

function namedIds({ declared }: JoinableDeploy): string {
  const texts = declared.map(({ buildId, through }) =>
    through === null ? buildId : `${buildId} (by deploy ${through})`,
  );
  return [...new Set(texts)].join(', ');
}

const sharesImage = (build: JoinableBuild, other: JoinableBuild): boolean =>
  build === other || meets(allDigests(build), allDigests(other));

const allDigests = ({ digests, pushedDigests }: JoinableBuild): ReadonlySet<string> =>
  pushedDigests === undefined ? digests : new Set([...digests, ...pushedDigests]);

function split<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function meets(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const value of left) if (right.has(value)) return true;
  return false;
}

function listed(digests: ReadonlySet<string>): string {
  const short = [...digests].map((digest) => digest.slice(0, 19)).slice(0, 3);
  return digests.size > 3 ? `${short.join(', ')} and ${digests.size - 3} more` : short.join(', ');
}
