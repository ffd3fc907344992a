import { describe, expect, it } from 'vitest';
import type { LineageEdge, LineageGraph, LineageLink, LineageNode } from '../../src/model/lineage.ts';
import { lineageRows } from '../../src/model/lineageRows.ts';
import { foldStatedBuilds } from '../../src/model/statedBuilds.ts';

const node = (kind: LineageNode['kind'], id: string, properties: object = {}): LineageNode => ({
  id,
  kind,
  properties: { ...properties },
});
const edge = (from: string, type: LineageLink, to: string): LineageEdge => ({
  from,
  type,
  to,
  evidence: 'DECLARED_ID',
  sources: [],
  firstSeen: null,
  lastSeen: null,
});
const graphOf = (nodes: readonly LineageNode[], edges: readonly LineageEdge[]): LineageGraph => ({
  nodes: new Map(nodes.map((each) => [each.id, each])),
  edges,
  omitted: [],
});
const recorded = node('BUILD', 'recorded', { system: 'agentex', buildId: 'b-1' });
const stated = node('BUILD', 'stated', { system: 'slsa', buildId: 'buildkit-1' });
const commit = node('COMMIT', 'commit', { oid: 'c'.repeat(40) });
const index = node('IMAGE', 'index', { digest: 'sha256:1' });
const manifest = node('IMAGE', 'manifest', { digest: 'sha256:2' });
const edgesOf = ({ edges }: LineageGraph) => edges.map(({ from, type, to }) => `${from} ${type} ${to}`);

describe('a build that only provenance tells of', () => {
  it('stands on the recorded build of the same image, with its commit', () => {
    const { graph, folded } = foldStatedBuilds(
      graphOf(
        [index, manifest, recorded, stated, commit],
        [
          edge('index', 'HAS_MANIFEST', 'manifest'),
          edge('index', 'PRODUCED_BY', 'recorded'),
          edge('manifest', 'PRODUCED_BY', 'stated'),
          edge('stated', 'BUILT_FROM', 'commit'),
        ],
      ),
    );
    expect([...folded]).toEqual([['stated', 'recorded']]);
    expect([...graph.nodes.keys()]).toEqual(['index', 'manifest', 'recorded', 'commit']);
    expect(edgesOf(graph)).toEqual([
      'index HAS_MANIFEST manifest',
      'index PRODUCED_BY recorded',
      'manifest PRODUCED_BY recorded',
      'recorded BUILT_FROM commit',
    ]);
  });

  it.each<[string, readonly LineageNode[], readonly LineageEdge[]]>([
    ['no build is recorded', [manifest, stated], [edge('manifest', 'PRODUCED_BY', 'stated')]],
    [
      'several builds made the image',
      [manifest, stated, recorded, node('BUILD', 'again', { system: 'agentex' })],
      ['stated', 'recorded', 'again'].map((id) => edge('manifest', 'PRODUCED_BY', id)),
    ],
    [
      'the recorded build made another image',
      [manifest, index, stated, recorded],
      [edge('manifest', 'PRODUCED_BY', 'stated'), edge('index', 'PRODUCED_BY', 'recorded')],
    ],
  ])('stands for itself where %s', (_what, nodes, edges) => {
    const graph = graphOf(nodes, edges);
    expect(foldStatedBuilds(graph)).toEqual({ graph, folded: new Map() });
  });
});

describe('rows of a lineage', () => {
  const deploy = node('DEPLOY', 'deploy', { deployId: 'd-1' });
  const upstream = node('DEPLOY', 'upstream', { deployId: 'd-0' });
  const chain = [edge('deploy', 'CARRIES_OUT', 'upstream'), edge('upstream', 'OF_BUILD', 'recorded')];

  it('lead from a deploy over the one that it carries out to the build, which has no row of its own', () => {
    const rows = lineageRows(graphOf([deploy, upstream, recorded], chain));
    expect(rows).toMatchObject([{ deployId: 'd-1', buildId: 'b-1', evidence: 'DECLARED_ID' }]);
  });

  it('lead from an image without build to the build of the deploy that brought it', () => {
    const container = node('CONTAINER', 'container', { podName: 'p', name: 'c' });
    const workload = node('WORKLOAD', 'workload', { name: 'w' });
    const rows = lineageRows(
      graphOf(
        [container, workload, manifest, deploy, upstream, recorded],
        [
          ...chain,
          edge('deploy', 'CREATED', 'workload'),
          edge('workload', 'HAS_CONTAINER', 'container'),
          edge('container', 'RUNS', 'manifest'),
        ],
      ),
    );
    expect(rows).toMatchObject([{ pod: 'p', digest: 'sha256:2', deployId: 'd-1', buildId: 'b-1' }]);
  });
});
