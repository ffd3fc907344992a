import type { Services } from '../resolvers/context.ts';
import { documentsOf } from './data.ts';

/** Documents of one call, as the command line sends them. */
const chunkSize = 1_000;
/** Calls in flight. */
const calls = 2;

/** What bringing images into the graph took. */
export interface Ingested {
  readonly seconds: number;
  readonly documents: number;
  readonly nodes: number;
  readonly edges: number;
}

/** Brings images `from` up to `to` into the graph by the way of every document, parse to commit. */
export async function ingestImages({ ingest, reads }: Services, from: number, to: number): Promise<Ingested> {
  const before = await countGraph(reads);
  const documents = documentsOf(from, to)[Symbol.iterator]();
  let count = 0;
  const start = performance.now();
  const send = async (): Promise<void> => {
    for (;;) {
      const chunk: { content: string }[] = [];
      while (chunk.length < chunkSize) {
        const next = documents.next();
        if (next.done) break;
        chunk.push({ content: JSON.stringify(next.value) });
      }
      if (chunk.length === 0) return;
      count += chunk.length;
      const outcomes = await ingest.ingest(chunk);
      const refused = outcomes.find((outcome) => outcome.refusals.length > 0);
      if (refused !== undefined) throw new Error(JSON.stringify(refused.refusals));
    }
  };
  await Promise.all(Array.from({ length: calls }, send));
  const seconds = (performance.now() - start) / 1000;
  const after = await countGraph(reads);
  return {
    seconds,
    documents: count,
    nodes: after.nodes - before.nodes,
    edges: after.edges - before.edges,
  };
}

async function countGraph(
  reads: Services['reads'],
): Promise<{ readonly nodes: number; readonly edges: number }> {
  const [nodes] = await reads.read<{ count: { toNumber(): number } }>(
    'MATCH (n) RETURN count(n) AS count',
    {},
  );
  const [edges] = await reads.read<{ count: { toNumber(): number } }>(
    'MATCH ()-[r]->() RETURN count(r) AS count',
    {},
  );
  return { nodes: nodes?.count.toNumber() ?? 0, edges: edges?.count.toNumber() ?? 0 };
}
