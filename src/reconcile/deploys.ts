import type { DeployWithBuilds } from '../graph/joins.ts';
import { type DeployRow, loadDeploys } from '../graph/reconcile/deploys.ts';
import {
  buildOfDeploy,
  contradictionBetween,
  type JoinableBuild,
  type JoinableDeploy,
} from '../model/deployBuild.ts';
import type { Derivations, DerivedEdge, DerivedEdges, DerivedNodes } from '../model/derivation.ts';
import type { Evidence } from '../model/evidence.ts';
import { deployFindings } from '../model/findings/deployFindings.ts';
import { findingNodes } from '../model/findings/finding.ts';
import type { ReconcileServices } from './services.ts';

/** The builds behind deploys, the deploys in other systems that they carry out, and their gaps. */
export async function deriveDeploys(
  { reads, deployJoins }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const rows = await loadDeploys(reads, ids);
  const edges: DerivedEdges[] = [];
  const nodes: DerivedNodes[] = [];
  await Promise.all(
    rows.map(async (row) => {
      const joined = await deployJoins.load(row.id);
      if (joined === null) return;
      edges.push(resultedIn(row, joined), carriesOut(row));
      nodes.push(findingsOf(row, joined));
    }),
  );
  return { edges, nodes };
}

function resultedIn(
  { id, sources, createdAt, finishedAt }: DeployRow,
  joined: DeployWithBuilds,
): DerivedEdges {
  const { deploy, builds } = joined;
  const edges = buildOfDeploy(deploy, builds).candidates.map(
    ({ build, joins }): DerivedEdge => ({
      other: { label: 'Build', id: build.id },
      evidence: evidenceOf(joins[0] ?? 'ASSUMED', deploy, build),
      sources,
      firstSeen: createdAt ?? finishedAt,
      properties: { joins, contradiction: contradictionBetween(deploy, build) },
    }),
  );
  return { subject: { label: 'Deploy', id }, type: 'RESULTED_IN', direction: 'IN', edges };
}

/** Where the deploy has the platform's image and the build made the index, or the other way round, that is the join. */
function evidenceOf(join: Evidence, { digests }: JoinableDeploy, { ownDigests }: JoinableBuild): Evidence {
  if (join !== 'DIGEST_EQUAL' || ownDigests === undefined) return join;
  return [...digests].some((digest) => ownDigests.has(digest)) ? 'DIGEST_EQUAL' : 'INDEX_CHILD';
}

function carriesOut({ id, upstream, sources, createdAt }: DeployRow): DerivedEdges {
  const edges = upstream.map(
    (other): DerivedEdge => ({
      other: { label: 'Deploy', id: other },
      evidence: 'DECLARED_ID',
      sources,
      firstSeen: createdAt,
    }),
  );
  return { subject: { label: 'Deploy', id }, type: 'SAME_AS', direction: 'OUT', edges };
}

function findingsOf(row: DeployRow, { deploy, builds }: DeployWithBuilds): DerivedNodes {
  const { id, title, environment, cluster, namespace, buildId } = row;
  const { candidates, contradiction } = buildOfDeploy(deploy, builds);
  const listed = (name: string | null): readonly string[] => (name === null ? [] : [name]);
  const scope = {
    environments: listed(environment),
    clusters: listed(cluster),
    namespaces: listed(namespace),
    repositories: [],
  };
  const findings = deployFindings({
    ...row,
    isBuildKnown: candidates.some(({ build }) => build.buildId === buildId),
    candidates: candidates.map(({ build }) => build.id),
    contradiction,
  });
  return findingNodes({ id, type: 'DEPLOY', title, scope }, findings);
}
