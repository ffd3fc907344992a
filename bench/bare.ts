import type { Driver } from 'neo4j-driver';
import { rowsOfFacts } from '../src/graph/rows.ts';
import { edgeShapes, type NodeLabel, nodeShapes, type Shape, type Value } from '../src/graph/shape.ts';
import { toDateTime } from '../src/graph/values.ts';
import { type EdgeGroup, groupRows, type NodeGroup } from '../src/graph/writer/elements.ts';
import { readDocument } from '../src/ingest/reading.ts';
import { documentsOf } from './data.ts';

/** Rows of one statement, as is usual for UNWIND. */
const rowsOfStatement = 5_000;

/** One statement with its rows: all of a label or type. */
interface Load {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/** What it took to merge the same nodes and edges without reading, joining or telling what changed. */
export interface BareLoad {
  readonly seconds: number;
  readonly elements: number;
}

/**
 * Merges the nodes and edges of images `from` up to `to` by the bare driver: `UNWIND … MERGE`, two writers, the same
 * properties under the same constraints. What is to be written is known before the clock starts.
 */
export async function loadBare(driver: Driver, from: number, to: number): Promise<BareLoad> {
  const { nodes, edges } = await elementsOf(from, to);
  const elements = [...nodes, ...edges].reduce((count, { rows }) => count + rows.length, 0);
  const start = performance.now();
  await inTwoWriters(driver, nodes);
  await inTwoWriters(driver, edges);
  return { seconds: (performance.now() - start) / 1000, elements };
}

async function inTwoWriters(driver: Driver, loads: readonly Load[]): Promise<void> {
  const waiting = [...loads];
  const write = async (): Promise<void> => {
    for (let load = waiting.pop(); load !== undefined; load = waiting.pop()) {
      const { statement, rows } = load;
      const session = driver.session({ defaultAccessMode: 'WRITE' });
      await session.executeWrite((transaction) => transaction.run(statement, { rows }));
      await session.close();
    }
  };
  await Promise.all([write(), write()]);
}

async function elementsOf(
  from: number,
  to: number,
): Promise<{ readonly nodes: Load[]; readonly edges: Load[] }> {
  const context = {
    cluster: 'default',
    observedAt: null,
    buildIdKeys: ['whence.dev/build-id'],
    now: '2026-01-01T00:00:00Z',
    clockSkewSeconds: 300,
  };
  const readings = await Promise.all(
    [...documentsOf(from, to)].map((value) => readDocument({ content: value }, {}, context)),
  );
  const rows = readings.flatMap(({ records }) => records.map(({ facts }) => rowsOfFacts(facts)));
  const groups = groupRows(rows);
  const labels = new Map(rows.flatMap(({ nodes }) => nodes.map(({ id, label }) => [id, label] as const)));
  return {
    nodes: groups.nodes.flatMap(nodeLoads),
    edges: groups.edges.flatMap((group) => edgeLoads(group, labels)),
  };
}

function nodeLoads({ label, elements }: NodeGroup): readonly Load[] {
  const rows = elements.map(({ key: [id], stored }) => ({
    id,
    properties: { id, ...forDriver(nodeShapes[label], stored) },
  }));
  return inParts(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`, rows);
}

function edgeLoads({ type, elements }: EdgeGroup, labels: ReadonlyMap<string, NodeLabel>): readonly Load[] {
  const byEnds = Map.groupBy(
    elements,
    ({ key: [from, to = ''] }) =>
      `MATCH (a:${labels.get(from)} {id: row.from}) MATCH (b:${labels.get(to)} {id: row.to})`,
  );
  return [...byEnds].flatMap(([match, group]) =>
    inParts(
      `UNWIND $rows AS row ${match} MERGE (a)-[e:${type}]->(b) SET e += row.properties`,
      group.map(({ key: [from, to], stored }) => ({
        from,
        to,
        properties: forDriver(edgeShapes[type], stored),
      })),
    ),
  );
}

function inParts(statement: string, rows: readonly unknown[]): readonly Load[] {
  const loads: Load[] = [];
  for (let start = 0; start < rows.length; start += rowsOfStatement)
    loads.push({ statement, rows: rows.slice(start, start + rowsOfStatement) });
  return loads;
}

function forDriver(shape: Shape, stored: Readonly<Record<string, Value>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [
      name,
      shape[name]?.type === 'instant' && typeof value === 'string' ? toDateTime(value) : value,
    ]),
  );
}
