/**
 * Exports the whole graph of NEO4J_TEST_URI in one form, in a process of its own so that the most memory it ever had says
 * something, and prints what that took as JSON. Started by bench/prov.ts with --expose-gc.
 */
import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { exportGraph } from '../src/graph/prov/exportGraph.ts';
import type { ProvForm } from '../src/model/prov/forms.ts';

/** What an export took. */
export interface ExportFigures {
  readonly seconds: number;
  /** Characters of the document. */
  readonly characters: number;
  /** Most bytes of heap beyond those at the start, after garbage was collected. */
  readonly heap: number;
  /** Most bytes of memory that the process ever had. */
  readonly resident: number;
}

/** Pieces after which garbage is collected and memory looked at. */
const piecesBetween = 40;

async function measure(form: ProvForm): Promise<ExportFigures> {
  const {
    NEO4J_TEST_URI: uri = '',
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.getServerInfo();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const digest = createHash('sha256');
  let [characters, heap, pieces] = [0, 0, 0];
  for await (const piece of exportGraph({ driver }, form)) {
    digest.update(piece);
    characters += piece.length;
    pieces += 1;
    if (pieces % piecesBetween !== 0) continue;
    globalThis.gc?.();
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  const seconds = (performance.now() - start) / 1_000;
  await driver.close();
  return { seconds, characters, heap, resident: process.resourceUsage().maxRSS * 1_024 };
}

process.stdout.write(JSON.stringify(await measure(process.argv[2] as ProvForm)));
