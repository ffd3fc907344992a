import type { ManagedTransaction } from 'neo4j-driver';
import { type RecordLinkRow, type RecordLinkType, recordLinkTypes } from '../recordLinks.ts';
import type { Changes } from './changes.ts';
import { matchEnds } from './elements.ts';
import { type KnownNodes, serverIdOf } from './knownNodes.ts';
import { inParts } from './parts.ts';
import { eachRow, parametersOf } from './table.ts';

/** A link of a batch, and the units that claim it. */
interface RecordLink extends RecordLinkRow {
  readonly units: number[];
}

/** Links that one row of a statement makes: the server takes them one by one, and rows of one size pack best. */
const linksPerRow = 500;

/**
 * Makes the links that are missing. Those of a record that the transaction made cannot be there yet; others are looked for.
 * They are made in the order of their targets, the same for every writer, because an edge locks the nodes at its ends.
 */
export async function writeRecordLinks(
  transaction: ManagedTransaction,
  linksOfUnits: readonly (readonly RecordLinkRow[])[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  const links = distinctLinks(linksOfUnits);
  if (links.length === 0) return;
  const isNew = ({ from, to }: RecordLink): boolean => nodes.made.has(from) || nodes.made.has(to);
  await createLinks(transaction, links.filter(isNew), nodes);
  const others = links.filter((link) => !isNew(link));
  const made = await Promise.all(
    recordLinkTypes.map((type) => mergeLinks(transaction, type, ofType(others, type), nodes)),
  );
  for (const { units } of made.flat()) changes.mark(units);
}

const ofType = (links: readonly RecordLink[], type: RecordLinkType): readonly RecordLink[] =>
  links.filter((link) => link.type === type);

/** Each link once, in the order of targets and types: few are linked to by many. */
function distinctLinks(linksOfUnits: readonly (readonly RecordLinkRow[])[]): readonly RecordLink[] {
  const byTarget = new Map<string, Map<string, RecordLink>>();
  linksOfUnits.forEach((rows, unit) => {
    for (const { type, from, to } of rows) {
      const target = `${to} ${type}`;
      const links = byTarget.get(target) ?? new Map<string, RecordLink>();
      byTarget.set(target, links);
      const known = links.get(from);
      if (known === undefined) links.set(from, { type, from, to, units: [unit] });
      else if (known.units.at(-1) !== unit) known.units.push(unit);
    }
  });
  return [...byTarget.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, links]) => [...links.values()]);
}

/** Rows are a target with what links to it: the target is found once, and its id is sent once. */
async function createLinks(
  transaction: ManagedTransaction,
  links: readonly RecordLink[],
  nodes: KnownNodes,
): Promise<void> {
  if (links.length === 0) return;
  const rows: [to: string, type: string, from: string[]][] = [];
  let last: RecordLink | undefined;
  for (const link of links) {
    const row = rows.at(-1);
    const from = serverIdOf(link.from, nodes);
    if (row !== undefined && last?.to === link.to && row[1] === link.type && row[2].length < linksPerRow)
      row[2].push(from);
    else rows.push([serverIdOf(link.to, nodes), link.type, [from]]);
    last = link;
  }
  await inParts(rows, async (part) => {
    await transaction.run(
      `${eachRow} MATCH (to) WHERE elementId(to) = row[0]
       UNWIND row[2] AS id MATCH (from) WHERE elementId(from) = id
       CREATE (from)-[:$(row[1])]->(to)`,
      parametersOf(part),
    );
  });
}

/** Makes links of one type unless they are there; answers those that were made. */
async function mergeLinks(
  transaction: ManagedTransaction,
  type: RecordLinkType,
  links: readonly RecordLink[],
  nodes: KnownNodes,
): Promise<readonly RecordLink[]> {
  if (links.length === 0) return [];
  const ends = links.map(({ from, to }, index) => [index, serverIdOf(from, nodes), serverIdOf(to, nodes)]);
  const missing = await transaction.run(
    `${eachRow} ${matchEnds} WITH row, from, to WHERE NOT EXISTS { (from)-[:${type}]->(to) }
     RETURN collect(row[0]) AS indexes`,
    parametersOf(ends),
  );
  const indexes: readonly unknown[] = missing.records[0]?.get('indexes') ?? [];
  const rows = indexes.map((index) => ends[Number(index)]);
  if (rows.length > 0)
    await transaction.run(`${eachRow} ${matchEnds} WITH * MERGE (from)-[:${type}]->(to)`, parametersOf(rows));
  return indexes.flatMap((index) => links[Number(index)] ?? []);
}
