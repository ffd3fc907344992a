import type { FindingSubject } from '../../model/findings/finding.ts';
import type { ImageFacts, UseOfImage } from '../../model/findings/imageFindings.ts';
import { type ReviewState, reviewOfCommit } from '../../model/review.ts';
import type { Instant } from '../../model/time.ts';
import type { Verified } from '../../model/trustFact.ts';
import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';
import type { ReviewLoader } from '../reviews.ts';
import { neighbours } from '../succession.ts';

/** Most entries of each list that the findings of one image rest on. */
const listLimit = 50;

/** Most names of clusters, namespaces, environments and repositories that a finding is filed under. */
const scopeLimit = 50;

interface UseRow {
  readonly example: string | null;
  readonly since: string | null;
  readonly last: string | null;
  readonly open: { toNumber(): number };
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
}

interface ImageRow {
  readonly id: string;
  readonly digest: string;
  readonly kind: string;
  readonly firstSeen: string | null;
  readonly running: UseRow;
  readonly deployed: UseRow;
  readonly environments: readonly string[];
  readonly tags: readonly {
    readonly reference: string;
    readonly canonical: string;
    readonly repository: string;
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly repositories: readonly string[];
  readonly builds: readonly {
    readonly id: string;
    readonly title: string;
    readonly commits: readonly { readonly id: string; readonly oid: string }[];
  }[];
  readonly children: ImageFacts['children'];
  readonly sboms: readonly DatedRow[];
  readonly scans: readonly DatedRow[];
  readonly proofs: readonly (DatedRow & {
    readonly verified: Verified;
    readonly reason: string | null;
    readonly verifiedAt: string | null;
  })[];
}

interface DatedRow {
  readonly id: string;
  readonly at: string | null;
}

const useMap = `{
  example: head(collect(user)), since: toString(min(since)), last: toString(max(until)),
  open: sum(CASE WHEN until IS NULL THEN 1 ELSE 0 END),
  clusters: collect(DISTINCT cluster)[..${scopeLimit}], namespaces: collect(DISTINCT namespace)[..${scopeLimit}]}`;

const documents = (pattern: string, at: string, more = ''): string => `COLLECT {
  UNWIND family AS member
  MATCH (member)<-[:${pattern}]-(document)
  WITH DISTINCT document ORDER BY ${at}, document.id LIMIT ${listLimit}
  RETURN document {.id, at: toString(${at})${more}}
}`;

const imagesQuery = `
UNWIND $batch.ids AS id
MATCH (image:Image {id: id}) USING INDEX image:Image(id)
CALL (image) {
  ${imageFamily('image', 'member')}
  RETURN collect(DISTINCT member) AS family
}
CALL (image) {
  MATCH (image)<-[runs:RUNS]-(container:Container)
  WITH container.id AS user, container.cluster AS cluster, container.namespace AS namespace,
    coalesce(runs.startedAt, runs.firstSeen, container.firstSeen) AS since,
    CASE WHEN container.imageDigest = image.digest AND runs.finishedAt IS NULL AND container.state <> 'TERMINATED'
      THEN null ELSE coalesce(runs.finishedAt, container.finishedAt, runs.lastSeen) END AS until
  ORDER BY until IS NULL DESC, since, user
  RETURN ${useMap} AS running
}
CALL (image) {
  // What Flux deploys are bundles of manifests and charts: they are unpacked, and never run.
  MATCH (image)<-[:DEPLOYS]-(deploy:Deploy) WHERE NOT deploy.status IN ['FAILED', 'CANCELLED'] AND deploy.system <> 'flux'
  CALL (image, deploy) {
    // What was seen to run says by itself until when.
    WITH image, deploy WHERE NOT EXISTS { MATCH (image)<-[:RUNS]-(:Container) }
    ${neighbours('deploy', 'next', 'AFTER')}
    RETURN min(next.finishedAt) AS superseded
  }
  WITH deploy.id AS user, deploy.cluster AS cluster, deploy.namespace AS namespace,
    coalesce(deploy.finishedAt, deploy.startedAt, deploy.createdAt, deploy.firstSeen) AS since,
    CASE WHEN deploy.status = 'REMOVED' THEN coalesce(deploy.finishedAt, deploy.lastSeen) ELSE superseded END AS until
  ORDER BY until IS NULL DESC, since, user
  RETURN ${useMap} AS deployed
}
RETURN image.id AS id, image.digest AS digest, image.kind AS kind, toString(image.firstSeen) AS firstSeen,
  running, deployed,
  COLLECT {
    CALL (image) {
      MATCH (image)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy) RETURN deploy
      UNION
      MATCH (image)<-[:DEPLOYS]-(deploy:Deploy) RETURN deploy
    }
    WITH DISTINCT deploy.environment AS environment WHERE environment IS NOT NULL
    RETURN environment ORDER BY environment LIMIT ${scopeLimit}
  } AS environments,
  COLLECT {
    MATCH (image)<-[:POINTED_TO]-(seen:TagObservation)<-[:OBSERVED_AS]-(reference:ImageReference)
    WITH reference, min(seen.firstSeen) AS since,
      CASE WHEN any(end IN collect(seen.closedAt IS NULL) WHERE end) THEN null ELSE max(seen.closedAt) END AS until
    ORDER BY since, reference.canonical LIMIT ${listLimit}
    RETURN {reference: reference.id, canonical: reference.canonical,
      repository: reference.registry + '/' + reference.repository, since: toString(since), until: toString(until)}
  } AS tags,
  COLLECT {
    MATCH (image)<-[:IDENTIFIES]-(reference:ImageReference) WHERE reference.digest IS NOT NULL
    WITH DISTINCT reference.registry + '/' + reference.repository AS repository
    RETURN repository ORDER BY repository LIMIT ${scopeLimit}
  } AS repositories,
  COLLECT {
    UNWIND family AS member
    MATCH (member)<-[:PRODUCED]-(build:Build)
    WITH DISTINCT build ORDER BY build.id LIMIT ${listLimit}
    RETURN {id: build.id, title: build.system + ' build ' + build.buildId, commits: COLLECT {
      CALL (build) {
        MATCH (build)-[:BUILT_FROM]->(commit:Commit) RETURN commit
        UNION
        MATCH (build)-[:CHILD_OF*1..3]->(:Build)-[:BUILT_FROM]->(commit:Commit)
        WHERE NOT EXISTS { MATCH (build)-[:BUILT_FROM]->(:Commit) }
        RETURN commit
      }
      RETURN DISTINCT commit {.id, .oid} LIMIT 10
    }}
  } AS builds,
  COLLECT {
    MATCH (image)-[lists:HAS_MANIFEST]->(child:Image)
    RETURN {id: child.id, digest: child.digest, platform: coalesce(lists.platform, child.platform),
      isFetched: child.layers IS NOT NULL OR EXISTS { MATCH (child)-[:HAS_CONFIG|HAS_MANIFEST]->() }}
    ORDER BY child.digest LIMIT ${listLimit}
  } AS children,
  ${documents('DESCRIBES', 'coalesce(document.createdAt, document.firstSeen)')} AS sboms,
  ${documents('SCANNED', 'coalesce(document.scannedAt, document.firstSeen)')} AS scans,
  ${documents(
    'SIGNS|ATTESTS',
    'coalesce(document.createdAt, document.firstSeen)',
    ', .verified, .reason, verifiedAt: toString(document.verifiedAt)',
  )} AS proofs`;

/** Reads what the findings of images rest on. */
export async function loadImages(
  reads: Reads,
  reviews: ReviewLoader,
  ids: readonly string[],
): Promise<readonly { readonly subject: FindingSubject; readonly facts: ImageFacts }[]> {
  const rows = await reads.read<ImageRow>(imagesQuery, { ids });
  const commits = new Set(
    rows.flatMap(({ builds }) => builds.flatMap((build) => build.commits)).map(({ id }) => id),
  );
  const verdicts = new Map<string, ReviewState>();
  await Promise.all([...commits].map(async (id) => verdicts.set(id, reviewOfCommit(await reviews.load(id)))));
  return rows.map((row) => ({ subject: subjectOf(row), facts: factsOf(row, verdicts) }));
}

function factsOf(row: ImageRow, verdicts: ReadonlyMap<string, ReviewState>): ImageFacts {
  const running = usageOf(row.running);
  const deployed = usageOf(row.deployed);
  return {
    ...row,
    uses: running.length > 0 ? running : deployed,
    builds: row.builds.map((build) => ({
      ...build,
      commits: build.commits.map((commit) => ({ ...commit, review: verdicts.get(commit.id) ?? 'UNKNOWN' })),
    })),
  };
}

function usageOf({ example, since, last, open }: UseRow): readonly UseOfImage[] {
  if (example === null || since === null) return [];
  const until: Instant | null = open.toNumber() > 0 ? null : last;
  return [{ example, since, until }];
}

function subjectOf({
  id,
  digest,
  running,
  deployed,
  environments,
  tags,
  repositories,
}: ImageRow): FindingSubject {
  const names = (key: 'clusters' | 'namespaces') => [...new Set([...running[key], ...deployed[key]])];
  return {
    id,
    type: 'IMAGE',
    title: digest,
    scope: {
      environments,
      clusters: names('clusters'),
      namespaces: names('namespaces'),
      repositories: [...new Set([...tags.map(({ repository }) => repository), ...repositories])],
    },
  };
}
