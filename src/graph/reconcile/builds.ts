import type { BuildFacts } from '../../model/findings/buildFindings.ts';
import type { FindingSubject } from '../../model/findings/finding.ts';
import type { TagPush } from '../../model/reconcile/tagPushes.ts';
import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';

interface BuildRow extends Omit<BuildFacts, 'images'> {
  readonly isOfImage: boolean;
  readonly sourceRepository: string | null;
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
  readonly environments: readonly string[];
  readonly images: readonly (Omit<BuildFacts['images'][number], 'family'> & {
    readonly family: readonly string[];
  })[];
}

const buildsQuery = `
UNWIND $batch.ids AS id
MATCH (build:Build {id: id}) USING INDEX build:Build(id)
CALL (build) {
  MATCH (build)-[:PRODUCED]->(produced:Image)
  ${imageFamily('produced', 'image')}
  MATCH (image)<-[:RUNS]-(container:Container)
  OPTIONAL MATCH (container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy)
  RETURN collect(DISTINCT container.cluster)[..20] AS clusters, collect(DISTINCT container.namespace)[..20] AS namespaces,
    collect(DISTINCT deploy.environment)[..20] AS environments
}
RETURN build.id AS id, build.system + ' build ' + build.buildId AS title,
  toString(coalesce(build.finishedAt, build.startedAt, build.createdAt, build.firstSeen)) AS at,
  build.sourceDirty AS dirty, build.contradictions AS contradictions, build.sourceRepository AS sourceRepository,
  EXISTS { MATCH (build)-[:PRODUCED|PUSHED]->() } AS isOfImage,
  clusters, namespaces, environments,
  COLLECT {
    MATCH (build)-[:CHILD_OF*0..3]->(:Build)-[:BUILT_FROM]->(commit:Commit) RETURN DISTINCT commit.id LIMIT 10
  } AS commits,
  COLLECT {
    MATCH (build)-[made:PRODUCED]->(image:Image) WHERE made.evidence <> 'TAG_AT_TIME'
    WITH image ORDER BY image.digest LIMIT 20
    RETURN {id: image.id, digest: image.digest, platform: image.platform,
      family: COLLECT { ${imageFamily('image', 'member')} RETURN DISTINCT member.digest LIMIT 100 },
      repositories: COLLECT {
        MATCH (image)<-[:POINTED_TO]-(:TagObservation)<-[:OBSERVED_AS]-(reference:ImageReference)
        RETURN DISTINCT reference.registry + '/' + reference.repository LIMIT 20
      }}
  } AS images`;

/** Reads what the findings of builds rest on; those that made no image have no gaps here. */
export async function loadBuilds(
  reads: Reads,
  ids: readonly string[],
): Promise<
  readonly {
    readonly subject: FindingSubject;
    readonly facts: BuildFacts;
    readonly isOfImage: boolean;
  }[]
> {
  const rows = await reads.read<BuildRow>(buildsQuery, { ids });
  return rows.map((row) => ({
    subject: {
      id: row.id,
      type: 'BUILD',
      title: row.title,
      scope: {
        environments: row.environments,
        clusters: row.clusters,
        namespaces: row.namespaces,
        repositories: row.sourceRepository === null ? [] : [row.sourceRepository],
      },
    },
    facts: {
      ...row,
      contradictions: row.contradictions ?? [],
      images: row.images.map((image) => ({ ...image, family: new Set(image.family) })),
    },
    isOfImage: row.isOfImage,
  }));
}

/** A tag that builds pushed which do not tell their digests. */
export interface PushedTag {
  readonly reference: string;
  readonly pushes: readonly (TagPush & { readonly sources: readonly string[] })[];
}

/** Most pushes of one tag that are told apart. */
const pushLimit = 20_000;

const pushedTagsQuery = `
UNWIND $batch.ids AS id
MATCH (build:Build {id: id}) USING INDEX build:Build(id)
MATCH (build)-[:PUSHED]->(reference:ImageReference)
WITH DISTINCT reference
RETURN reference.canonical AS reference, COLLECT {
  MATCH (reference)<-[pushed:PUSHED]-(build:Build)
  WHERE NOT EXISTS { MATCH (build)-[made:PRODUCED]->() WHERE made.evidence <> 'TAG_AT_TIME' }
  WITH build, pushed, coalesce(build.finishedAt, pushed.firstSeen, build.startedAt, build.createdAt) AS to
  WHERE to IS NOT NULL AND NOT build.status IN ['FAILED', 'CANCELLED', 'SKIPPED']
  RETURN {build: build.id, sources: pushed.sources, to: toString(to),
    from: toString(coalesce(build.startedAt, build.createdAt, to))}
  ORDER BY to DESC LIMIT ${pushLimit}
} AS pushes`;

/** The tags that some builds pushed, each with all pushes of it. */
export function loadPushedTags(reads: Reads, ids: readonly string[]): Promise<readonly PushedTag[]> {
  return reads.read<PushedTag>(pushedTagsQuery, { ids });
}
