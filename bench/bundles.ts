import { hash } from 'node:crypto';
import { decodeBundle } from '../src/model/bundle/decode.ts';
import { bundleText, canonicalText } from '../src/model/bundle/encode.ts';
import { bundleContent, signBundle } from '../src/model/bundle/export.ts';
import { signerOf } from '../src/model/bundle/keys.ts';
import { attributionReport } from '../src/model/bundle/report.ts';
import { walkSessionTree } from '../src/model/bundle/sessionTree.ts';
import { verifyText } from '../src/model/bundle/verify.ts';
import { attributionsOf, chainAndFan } from './bundleData.ts';

/** Speed of bundles: `node bench/bundles.ts`. CPU milliseconds, each the median of seven runs; the budgets are the spec's. */
const rows = 10_000;

interface Line {
  readonly what: string;
  readonly milliseconds: number;
  readonly budget: number;
}

const lines: Line[] = [];

/** The median CPU time of several runs, the first ones left out. */
function measure(what: string, budget: number, work: () => unknown): void {
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  const sorted = times.slice(2).sort((left, right) => left - right);
  lines.push({ what, milliseconds: sorted[sorted.length >> 1] ?? 0, budget });
}

const records = { checkpoints: [], sessions: [], attributions: attributionsOf(rows), tokenUsage: [] };
const content = bundleContent({ sessionKey: 's', redaction: 'none' }, records, '2026-04-14T00:00:00Z');
const secret = hash('sha256', 'a throwaway key', 'buffer');
for (const algorithm of ['ed25519', 'secp256k1-keccak256'] as const)
  for (const pqSeed of [null, secret]) {
    const { did, signer } = signerOf({ algorithm, secret, pqSeed });
    const bytes = Buffer.from(bundleText(signBundle(content, did, signer)));
    const name = `${algorithm}${pqSeed === null ? '' : ' + ml-dsa-65'}`;
    measure(`decode + verify, ${rows} attributions, ${name}`, 85, () => {
      if (!verifyText(bytes).verdict.ok) throw new Error('does not verify');
    });
    if (algorithm === 'ed25519' && pqSeed === null) {
      measure('  of which: decode', 85, () => decodeBundle(bytes));
      const bundle = decodeBundle(bytes);
      measure('  of which: canonical bytes', 85, () => Buffer.from(canonicalText(bundle)));
      const careful = Buffer.from(bytes.toString().replace('"version": ', '"version" : '));
      measure('  decode by the careful reader', 1_000, () => decodeBundle(careful));
    }
  }
measure(`report, ${rows} attributions`, 50, () =>
  attributionReport({ sessionKey: 's', ...records, checkpoints: 0 }, '2026-04-14T00:00:00Z'),
);
const sessions = chainAndFan(rows);
measure(`session tree, ${rows} nodes, in memory`, 50, () =>
  walkSessionTree(sessions, 's0', { depth: rows, limit: rows, repeatCycles: false }),
);

process.stdout.write('| what | ms CPU | budget | ratio |\n|---|---|---|---|\n');
for (const { what, milliseconds, budget } of lines) {
  const ratio = (milliseconds / budget).toFixed(2);
  process.stdout.write(`| ${what} | ${milliseconds.toFixed(1)} | ${budget} | ${ratio} |\n`);
}
