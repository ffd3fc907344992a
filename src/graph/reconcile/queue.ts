import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';
import { neighbours } from '../succession.ts';
import type { Unreconciled } from '../writer/unreconciled.ts';

/** Labels of which something is derived, in the order in which one adds to the next; see {@link nextToGoOver}. */
export const derivedLabels = ['ImageReference', 'Build', 'Deploy', 'Container', 'Image', 'Sbom'] as const;

export type DerivedLabel = (typeof derivedLabels)[number];

/** The next nodes that a whole pass is to go over, all of one label: the first of {@link derivedLabels} that has any. */
export async function nextToGoOver(
  reads: Reads,
  limit: number,
): Promise<{ readonly label: DerivedLabel; readonly ids: readonly string[] } | null> {
  for (const label of derivedLabels) {
    const rows = await reads.read<{ id: string }>(
      `MATCH (node:ToGoOver&${label}) RETURN node.id AS id LIMIT toInteger($batch.limit)`,
      { limit },
    );
    if (rows.length > 0) return { label, ids: rows.map(({ id }) => id) };
  }
  return null;
}

/** The next nodes of the queue, whatever their label, except those to be passed over. */
export async function nextUnreconciled(
  reads: Reads,
  limit: number,
  except: readonly string[],
): Promise<readonly Unreconciled[]> {
  return reads.read<Unreconciled>(
    `MATCH (node:Unreconciled) WHERE NOT node.id IN $batch.except
     RETURN node.id AS id, head([label IN labels(node) WHERE NOT label IN ['Unreconciled', 'ToGoOver']]) AS label, node.mark AS mark
     LIMIT toInteger($batch.limit)`,
    { limit, except },
  );
}

/** Number of nodes in the queue, and of those that a whole pass has not gone over yet. */
export async function countUnreconciled(reads: Reads): Promise<number> {
  const rows = await reads.read<{ count: { toNumber(): number } }>(
    `MATCH (node:Unreconciled) RETURN count(node) AS count
     UNION ALL MATCH (node:ToGoOver) RETURN count(node) AS count`,
    {},
  );
  return rows.reduce((sum, { count }) => sum + count.toNumber(), 0);
}

/** Nodes about which something has to be worked out anew. */
export interface Subjects {
  readonly references: readonly string[];
  readonly builds: readonly string[];
  readonly deploys: readonly string[];
  readonly containers: readonly string[];
  readonly images: readonly string[];
  readonly sboms: readonly string[];
}

/** One way from a changed node to those that depend on it. */
interface Spread {
  readonly from: string;
  readonly to: keyof Subjects;
  /** Cypher from `node` to `found`. */
  readonly pattern: string;
}

const runningIn = '<-[:PART_OF]-(container:Container)-[:RUNS]->(found:Image)';

/** From a pipeline to itself, its jobs and the pipelines that it started. */
const partOf = '<-[:CHILD_OF*0..3]-';

/** Of images it is enough to name one of a family: what follows is worked out for the whole of it. */
const spreads: readonly Spread[] = [
  { from: 'ImageReference', to: 'builds', pattern: '(node)<-[:PUSHED]-(found:Build)' },
  { from: 'ImageReference', to: 'containers', pattern: '(node)<-[:DECLARES]-(found:Container)' },
  { from: 'ImageReference', to: 'images', pattern: '(node)-[:OBSERVED_AS]->()-[:POINTED_TO]->(found:Image)' },
  // What a GitOps controller applied is compared with what its tag is now.
  {
    from: 'ImageReference',
    to: 'deploys',
    pattern: "(node)-[:OBSERVED_AS]->()-[:POINTED_TO]->(:Image)<-[:DEPLOYS]-(found:Deploy {system: 'flux'})",
  },
  {
    from: 'Deploy',
    to: 'deploys',
    pattern:
      "(node)-[:DEPLOYS]->(:Image)<-[:POINTED_TO]-()<-[:OBSERVED_AS]-()-[:OBSERVED_AS]->()-[:POINTED_TO]->(:Image)<-[:DEPLOYS]-(found:Deploy {system: 'flux'})",
  },
  { from: 'Build', to: 'images', pattern: `(node)${partOf}(:Build)-[:PRODUCED]->(found:Image)` },
  { from: 'Build', to: 'builds', pattern: `(node)${partOf}(found:Build)` },
  { from: 'Build', to: 'deploys', pattern: '(node)-[:RESULTED_IN]->(found:Deploy)' },
  {
    from: 'Commit',
    to: 'images',
    pattern: `(node)<-[:BUILT_FROM]-(:Build)${partOf}(:Build)-[:PRODUCED]->(found:Image)`,
  },
  { from: 'Deploy', to: 'images', pattern: '(node)-[:DEPLOYS]->(found:Image)' },
  { from: 'Deploy', to: 'images', pattern: `(node)-[:CREATED]->(:Workload)${runningIn}` },
  {
    from: 'Deploy',
    to: 'containers',
    pattern: '(node)-[:CREATED]->(:Workload)<-[:PART_OF]-(found:Container)',
  },
  { from: 'Workload', to: 'deploys', pattern: '(node)<-[:CREATED]-(found:Deploy)' },
  { from: 'Container', to: 'images', pattern: '(node)-[:RUNS]->(found:Image)' },
  {
    from: 'Container',
    to: 'deploys',
    pattern: '(node)-[:PART_OF]->(:Workload)<-[:CREATED]-(found:Deploy)',
  },
  ...['Attestation', 'Signature', 'Sbom', 'Scan'].map(
    (from): Spread => ({
      from,
      to: 'images',
      pattern:
        '(node)-[:ATTESTS|SIGNS|DESCRIBES|SCANNED]->(:Image)-[:HAS_MANIFEST|HAS_CONFIG*0..2]-(found:Image)',
    }),
  ),
  {
    from: 'ChangeRequest',
    to: 'images',
    pattern: `(node)-[:MERGED_AS]->(:Commit)<-[:BUILT_FROM]-(:Build)${partOf}(:Build)-[:PRODUCED]->(found:Image)`,
  },
  {
    from: 'Image',
    to: 'containers',
    pattern: '(node)-[:HAS_MANIFEST|HAS_CONFIG*0..2]->(:Image)<-[:RUNS]-(found:Container)',
  },
  {
    from: 'Image',
    to: 'containers',
    pattern: '(node)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image)<-[:RUNS]-(found:Container)',
  },
  { from: 'Image', to: 'images', pattern: '(node)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(found:Image)' },
  { from: 'Image', to: 'images', pattern: '(node)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(found:Image)' },
];

/** Deploys name a build by an id, and a build may come after them: no edge leads from it to them. */
const deploysByBuildId = `
UNWIND $batch.ids AS id
MATCH (node:Build {id: id}) USING INDEX node:Build(id)
MATCH (found:Deploy {buildId: node.buildId}) USING INDEX found:Deploy(buildId)
RETURN DISTINCT found.id AS id`;

/** A deploy ends the one before it, and the use of what that one brought. */
const deploysBefore = `
UNWIND $batch.ids AS id
MATCH (node:Deploy {id: id}) USING INDEX node:Deploy(id)
${neighbours('node', 'before', 'BEFORE')}
WITH DISTINCT before
RETURN before.id AS id, [(before)-[:DEPLOYS]->(image:Image) | image.id] AS images`;

/** Ways from images on, whose origin or kind may have changed with them. */
const onwardFromOrigin: readonly Omit<Spread, 'from'>[] = [
  { to: 'deploys', pattern: '(image)<-[:DEPLOYS]-(found:Deploy)' },
  {
    to: 'deploys',
    pattern: '(image)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(found:Deploy)',
  },
  { to: 'builds', pattern: '(image)<-[:PRODUCED]-(found:Build)' },
];

const hasFinding = (kind: string): string =>
  `EXISTS { MATCH (finding:Finding {subjectId: found.id}) USING INDEX finding:Finding(subjectId)${kind} }`;

/** Ways from images on, of which only the use changed: to builds that have gaps, and to deploys that wait to be carried out. */
const onwardFromUse: readonly Omit<Spread, 'from'>[] = [
  { to: 'builds', pattern: `(image)<-[:PRODUCED]-(found:Build) WHERE ${hasFinding('')}` },
  {
    to: 'deploys',
    pattern: `(image)<-[:DEPLOYS]-(found:Deploy) WHERE ${hasFinding(" WHERE finding.kind = 'RECONCILIATION_MISSING'")}`,
  },
];

type Found = { readonly [Name in keyof Subjects]: Set<string> };

/** Everything that depends on changed nodes, the nodes themselves included. */
export async function dependents(reads: Reads, changed: readonly Unreconciled[]): Promise<Subjects> {
  const ids = Map.groupBy(changed, ({ label }) => label);
  const idsOf = (label: string): readonly string[] => ids.get(label)?.map(({ id }) => id) ?? [];
  const found: Found = {
    references: new Set(idsOf('ImageReference')),
    builds: new Set(idsOf('Build')),
    deploys: new Set(idsOf('Deploy')),
    containers: new Set(idsOf('Container')),
    images: new Set(idsOf('Image')),
    sboms: new Set(idsOf('Sbom')),
  };
  const ofOrigin = new Set(idsOf('Image'));
  const ofUse = new Set<string>();
  await Promise.all(
    spreads.map(async ({ from, to, pattern }) => {
      const sources = idsOf(from);
      if (sources.length === 0) return;
      const rows = await reads.read<{ id: string }>(
        `UNWIND $batch.ids AS id MATCH (node:${from} {id: id}) USING INDEX node:${from}(id)
         MATCH ${pattern} RETURN DISTINCT found.id AS id`,
        { ids: sources },
      );
      for (const { id } of rows) {
        found[to].add(id);
        if (to === 'images') (from === 'Container' || from === 'Deploy' ? ofUse : ofOrigin).add(id);
      }
    }),
  );
  if (idsOf('Build').length > 0) {
    const rows = await reads.read<{ id: string }>(deploysByBuildId, { ids: idsOf('Build') });
    for (const { id } of rows) found.deploys.add(id);
  }
  if (idsOf('Deploy').length > 0) {
    const rows = await reads.read<{ id: string; images: readonly string[] }>(deploysBefore, {
      ids: idsOf('Deploy'),
    });
    for (const { id, images } of rows) {
      found.deploys.add(id);
      for (const image of images) found.images.add(image);
      for (const image of images) ofUse.add(image);
    }
  }
  await Promise.all([
    followImages(reads, [...ofOrigin], onwardFromOrigin, found),
    followImages(reads, [...ofUse], onwardFromUse, found),
  ]);
  return {
    references: [...found.references],
    builds: [...found.builds],
    deploys: [...found.deploys],
    containers: [...found.containers],
    images: [...found.images],
    sboms: [...found.sboms],
  };
}

async function followImages(
  reads: Reads,
  ids: readonly string[],
  ways: readonly Omit<Spread, 'from'>[],
  found: Found,
): Promise<void> {
  if (ids.length === 0) return;
  await Promise.all(
    ways.map(async ({ to, pattern }) => {
      const rows = await reads.read<{ id: string }>(
        `UNWIND $batch.ids AS id MATCH (changed:Image {id: id}) USING INDEX changed:Image(id)
         ${imageFamily('changed', 'image')}
         WITH DISTINCT image
         MATCH ${pattern} RETURN DISTINCT found.id AS id`,
        { ids },
      );
      for (const { id } of rows) found[to].add(id);
    }),
  );
}

/** What is worked out of nodes of one label themselves, without what depends on them. */
export function subjectsOf(label: DerivedLabel, ids: readonly string[]): Subjects {
  const of = (each: DerivedLabel): readonly string[] => (each === label ? ids : []);
  return {
    references: of('ImageReference'),
    builds: of('Build'),
    deploys: of('Deploy'),
    containers: of('Container'),
    images: of('Image'),
    sboms: of('Sbom'),
  };
}

/** Clusters of which something runs, among those of some containers. */
export async function clustersOf(reads: Reads, containers: readonly string[]): Promise<readonly string[]> {
  if (containers.length === 0) return [];
  const rows = await reads.read<{ cluster: string }>(
    `UNWIND $batch.ids AS id MATCH (container:Container {id: id}) USING INDEX container:Container(id)
     RETURN DISTINCT container.cluster AS cluster ORDER BY cluster`,
    { ids: containers },
  );
  return rows.map(({ cluster }) => cluster);
}
