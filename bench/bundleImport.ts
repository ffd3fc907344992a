/**
 * Speed of imports and exports of bundles with 10,000 attributions, against the original's 2.8–7.4 s for an import. Empties
 * the Neo4j that NEO4J_TEST_URI names, or starts one of its own. The first round warms up.
 *
 *     node bench/bundleImport.ts
 */
import { hash } from 'node:crypto';
import { exportSession } from '../src/bundles/export.ts';
import { type ImportOptions, importBundle } from '../src/bundles/import.ts';
import { openGraph } from '../src/graph/open.ts';
import { createReads } from '../src/graph/reads.ts';
import { createWriter } from '../src/graph/writer/writer.ts';
import { bundleText } from '../src/model/bundle/encode.ts';
import { bundleContent, signBundle } from '../src/model/bundle/export.ts';
import { signerOf } from '../src/model/bundle/keys.ts';
import { instantFromDate } from '../src/model/time.ts';
import { benchNeo4j } from './benchNeo4j.ts';
import { attributionsOf } from './bundleData.ts';

const rows = 10_000;
const rounds = 4;
const { server, stop } = await benchNeo4j();
const { driver, database, close } = await openGraph({ kind: 'remote', server });
const writer = createWriter(driver, { database });
const reads = createReads(driver, { database, timeout: 60_000 });
const now = () => instantFromDate(new Date());
const signingKey = {
  algorithm: 'ed25519',
  secret: hash('sha256', 'a throwaway key', 'buffer'),
  pqSeed: null,
} as const;
const { did, signer } = signerOf(signingKey);

function bundleAt(redaction: string): Buffer {
  const records = { checkpoints: [], sessions: [], attributions: attributionsOf(rows), tokenUsage: [] };
  const content = bundleContent({ sessionKey: 's', redaction }, records, '2026-04-14T00:00:00Z');
  return Buffer.from(bundleText(signBundle(content, did, signer)));
}

async function empty(): Promise<void> {
  const session = driver.session({ database });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
}

interface Line {
  readonly what: string;
  readonly budget: number;
  readonly seconds: number[];
}

const lines = new Map<string, Line>();

async function measure(what: string, budget: number, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  const line = lines.get(what) ?? { what, budget, seconds: [] };
  const seconds = (performance.now() - start) / 1_000;
  line.seconds.push(seconds);
  lines.set(what, line);
  process.stderr.write(`${what}: ${seconds.toFixed(2)} s\n`);
}

const options: ImportOptions = { dryRun: false, trust: null, membership: null };
const take = async (text: Buffer, isDryRun = false): Promise<void> => {
  const outcome = await importBundle({ writer, now, trust: null }, text, { ...options, dryRun: isDryRun });
  if (!outcome.verdict.ok) throw new Error(outcome.verdict.message);
};
const whole = bundleAt('none');
const redacted = bundleAt('content');
for (let round = 0; round < rounds; round += 1) {
  await empty();
  await measure(`dry run, ${rows} attributions`, 1.5, () => take(whole, true));
  await measure(`import, ${rows} attributions`, 1.5, () => take(whole));
  await measure('import again', 1.5, () => take(whole));
  await measure('import of a redacted copy', 1.5, () => take(redacted));
  const request = {
    sessionKey: 's',
    redaction: 'none',
    format: 'LANGO',
    isSigned: true,
    withMembership: false,
  } as const;
  await measure('export', 1.5, () => exportSession({ reads, now, signingKey }, request));
  await measure('export with membership', 1.5, () =>
    exportSession({ reads, now, signingKey }, { ...request, withMembership: true }),
  );
}
await close();
await stop();

process.stdout.write('| what | best s | all s | budget | ratio |\n|---|---|---|---|---|\n');
for (const { what, budget, seconds } of lines.values()) {
  const best = Math.min(...seconds);
  const all = seconds.map((each) => each.toFixed(2)).join(' ');
  process.stdout.write(
    `| ${what} | ${best.toFixed(2)} | ${all} | ${budget} | ${(best / budget).toFixed(2)} |\n`,
  );
}
