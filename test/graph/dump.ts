import type { Driver } from 'neo4j-driver';
import { nodeLabels } from '../../src/graph/shape.ts';
import { fromDriverProperties } from '../../src/graph/values.ts';
import { testDatabase } from '../graphDatabase.ts';

/**
 * Everything in the graph, in an order of its own: one line a node or edge, with all labels and properties. Whether a node
 * waits to be reconciled is a queue and no knowledge, and is left out.
 */
export async function dumpGraph(driver: Driver): Promise<readonly string[]> {
  const nodes = await rowsOf(
    driver,
    `MATCH (node) WHERE any(label IN labels(node) WHERE label IN $labels)
     RETURN [label IN labels(node) WHERE NOT label IN ['Unreconciled', 'ToGoOver']] AS labels, node {.*, mark: null} AS properties`,
  );
  const edges = await rowsOf(
    driver,
    `MATCH (from)-[edge]->(to)
     RETURN from.id AS from, type(edge) AS type, to.id AS to, properties(edge) AS properties`,
  );
  return [
    ...nodes.map((row) => `${row.labels} ${textOf(row.properties)}`),
    ...edges.map((row) => `${row.from} ${row.type} ${row.to} ${textOf(row.properties)}`),
  ].sort();
}

/** Lines of a dump that are about nodes of a label or edges of a type. */
export function linesAbout(dump: readonly string[], word: string): readonly string[] {
  return dump.filter((line) => line.split(' ').includes(word));
}

/** Runs a query and answers its records as plain objects, numbers as bigint. */
export async function rowsOf(
  driver: Driver,
  query: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await driver.executeQuery(
    query,
    { labels: nodeLabels, ...parameters },
    { database: testDatabase },
  );
  return records.map((record) => record.toObject());
}

function textOf(properties: unknown): string {
  const plain = fromDriverProperties(properties as Readonly<Record<string, unknown>>);
  const entries = Object.entries(plain)
    .filter(([, value]) => value !== null)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => [name, typeof value === 'bigint' ? `integer ${value}` : value]);
  return JSON.stringify(entries);
}
