import type { ContainerFacts, ContainerRun } from '../../model/findings/containerFindings.ts';
import type { FindingSubject } from '../../model/findings/finding.ts';
import { parseReferenceGrammar } from '../../model/imageReference.ts';
import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';
import type { TagLoader } from '../tags.ts';

interface ContainerRow extends Omit<ContainerFacts, 'intervals' | 'runs'> {
  readonly name: string;
  readonly podName: string | null;
  readonly namespace: string | null;
  readonly cluster: string;
  readonly environments: readonly string[];
  readonly repository: string | null;
  readonly runs: readonly (Omit<ContainerRun, 'family'> & { readonly family: readonly string[] })[];
}

const containersQuery = `
UNWIND $batch.ids AS id
MATCH (container:Container {id: id}) USING INDEX container:Container(id)
WITH container, [(container)-[:DECLARES]->(declared:ImageReference) | declared] AS declared
// A container that was given another image declares both; the one that its specification has now counts.
WITH container, head([each IN declared WHERE container.declaredImage IN each.declared] + declared) AS reference
RETURN container.id AS id, container.name AS name, container.podName AS podName, container.namespace AS namespace,
  container.cluster AS cluster, container.declaredImage AS declaredImage, container.state AS state,
  container.stateReason AS stateReason, toString(container.firstSeen) AS firstSeen,
  toString(container.startedAt) AS startedAt, toString(container.finishedAt) AS finishedAt,
  reference {.id, .canonical, .digest} AS reference, reference.registry + '/' + reference.repository AS repository,
  COLLECT {
    MATCH (container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy) WHERE deploy.environment IS NOT NULL
    RETURN DISTINCT deploy.environment LIMIT 10
  } AS environments,
  COLLECT {
    MATCH (container)-[runs:RUNS]->(image:Image)
    WITH container, runs, image, COLLECT {
      ${imageFamily('image', 'member')}
      RETURN DISTINCT member.digest LIMIT 100
    } AS family
    ORDER BY coalesce(runs.startedAt, runs.firstSeen) LIMIT 20
    RETURN {image: image.id, digest: image.digest, family: family,
      since: toString(coalesce(runs.startedAt, runs.firstSeen, container.firstSeen)),
      until: toString(CASE
        WHEN container.imageDigest = image.digest AND runs.finishedAt IS NULL AND container.state <> 'TERMINATED' THEN null
        ELSE coalesce(runs.finishedAt, container.finishedAt, runs.lastSeen) END)}
  } AS runs`;

/** Reads what the findings of containers rest on. */
export async function loadContainers(
  reads: Reads,
  tags: TagLoader,
  ids: readonly string[],
): Promise<readonly { readonly subject: FindingSubject; readonly facts: ContainerFacts }[]> {
  const rows = await reads.read<ContainerRow>(containersQuery, { ids });
  return Promise.all(
    rows.map(async (row) => {
      const tag = row.reference === null ? null : tagOf(row.reference.canonical);
      const intervals = tag === null ? [] : (await tags.load(tag)).intervals;
      const runs = row.runs
        .filter(({ since }) => since !== null)
        .map((run) => ({ ...run, family: new Set(run.family) }));
      return { subject: subjectOf(row), facts: { ...row, intervals, runs } };
    }),
  );
}

/** The tag that a reference names, in normal form: beside a digest the tag is a claim of its own. */
function tagOf(canonical: string): string | null {
  const at = canonical.indexOf('@');
  if (at === -1) return canonical;
  const named = canonical.slice(0, at);
  const parsed = parseReferenceGrammar(named);
  return parsed.ok && named.endsWith(`:${parsed.reference.tag}`) ? parsed.reference.canonical : null;
}

function subjectOf(row: ContainerRow): FindingSubject {
  const { id, name, podName, namespace, cluster, environments, repository } = row;
  const pod = podName === null ? name : `${podName}/${name}`;
  return {
    id,
    type: 'CONTAINER',
    title: namespace === null ? pod : `${namespace}/${pod}`,
    scope: {
      environments,
      clusters: [cluster],
      namespaces: namespace === null ? [] : [namespace],
      repositories: repository === null ? [] : [repository],
    },
  };
}
