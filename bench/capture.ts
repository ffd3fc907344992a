import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomFillSync } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

// `node bench/capture.ts [-- --quick]`: the tree hash side by side, in turns and in one run, with the original's algorithm in
// Python: a lean port of it, and agentex itself where WHENCE_BENCH_AGENTEX names its file build_provenance.py (of the
// package agentex-sdk, unpacked; WHENCE_BENCH_PYTHON names a Python that it runs in). Each round is a process of its own, so
// that peak memory is that of the round; the times are those of the hash alone, without the start of either language. The
// whole command is measured as it is. Without python3 there is nothing to compare with, and the run says so.

const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 7;
const megabytes = quick ? 128 : 1_024;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const python = process.env.WHENCE_BENCH_PYTHON ?? 'python3';
const hasPython = spawnSync(python, ['--version']).status === 0;
const agentex = process.env.WHENCE_BENCH_AGENTEX;

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly hash: string;
}

/** Runs one process that prints its measurement as JSON. */
async function measure(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return JSON.parse(await text(child.stdout));
}

const hashBy = (root: string, blobIds: boolean) =>
  measure(process.execPath, [here('captureRound.js'), root, String(blobIds)]);
const hashByPort = (root: string) =>
  measure(python, [here('captureOriginal.py'), root], { WHENCE_BENCH_AGENTEX: '' });
const hashByAgentex = (root: string) => measure(python, [here('captureOriginal.py'), root]);

/** The whole command, from start to end. */
async function command(...args: readonly string[]): Promise<Measured> {
  return measure(process.execPath, [here('captureCommand.js'), ...args]);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const medianOf = (all: readonly Measured[], key: 'seconds' | 'cpuSeconds' | 'peakMegabytes'): number =>
  median(all.map((one) => one[key]));

function line(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const seconds = (value: number): string => `${value.toFixed(3)} s`;

async function compare(what: string, root: string, budget: string): Promise<void> {
  const ours: Measured[] = [];
  const both: Measured[] = [];
  const port: Measured[] = [];
  const original: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await hashBy(root, false));
    if (hasPython) port.push(await hashByPort(root));
    both.push(await hashBy(root, true));
    if (hasPython && agentex !== undefined) original.push(await hashByAgentex(root));
  }
  const hashes = new Set([...ours, ...both, ...port, ...original].map(({ hash }) => hash));
  if (hashes.size !== 1) throw new Error(`${what}: the sides have different hashes`);
  for (const [name, side] of [
    ['hash', ours],
    ['hash and SWHID in one read', both],
  ] as const) {
    const peak = `${Math.round(Math.max(...side.map((one) => one.peakMegabytes)))} MiB`;
    const cells = [port, original].flatMap((other) => beside(side, other));
    line(`${what}: ${name}`, seconds(medianOf(side, 'seconds')), ...cells, peak, budget);
  }
}

/** Time and CPU of one side of the comparison, and our ratios to them. */
function beside(side: readonly Measured[], other: readonly Measured[]): readonly string[] {
  if (other.length === 0) return ['', '', ''];
  const cpu = medianOf(side, 'cpuSeconds') / medianOf(other, 'cpuSeconds');
  return [seconds(medianOf(other, 'seconds')), `${ratioOf(side, other).toFixed(2)} ×`, `${cpu.toFixed(2)} ×`];
}

/** The median of the ratios of each pair: what slows the machine slows both sides of a pair. */
function ratioOf(side: readonly Measured[], original: readonly Measured[]): number {
  return median(side.map((one, index) => one.seconds / (original[index]?.seconds ?? Number.NaN)));
}

/** The whole command is compared with nothing. */
const nothingBeside: readonly string[] = ['', '', '', '', '', ''];

async function wholeCommands(small: string, files: string, big: string): Promise<void> {
  for (const [what, args] of [
    ['whence hash, nothing to hash', ['hash', small]],
    ['whence capture, nothing to hash, in a repository', ['capture', small, '-o', 'json']],
    ['whence hash, 10,000 files', ['hash', files]],
    ['whence capture, 10,000 files in a repository', ['capture', files, '-o', 'json']],
    [`whence hash, ${megabytes} MiB`, ['hash', big]],
    [`whence capture, ${megabytes} MiB`, ['capture', big, '-o', 'json']],
  ] as const) {
    const all: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await command(...args));
    const peak = `${Math.round(Math.max(...all.map((one) => one.peakMegabytes)))} MiB`;
    line(what, seconds(medianOf(all, 'seconds')), ...nothingBeside, peak, 'hash + 0.5 s; 110 MiB');
  }
}

function makeFiles(root: string): void {
  for (let folder = 0; folder < 100; folder += 1) {
    mkdirSync(join(root, `d${folder}`), { recursive: true });
    for (let file = 0; file < 100; file += 1) {
      writeFileSync(join(root, `d${folder}`, `f${file}`), randomBytes(4_096));
    }
  }
}

function makeBigFile(file: string): void {
  const descriptor = openSync(file, 'w');
  const block = Buffer.alloc(1024 * 1024);
  for (let index = 0; index < megabytes; index += 1) writeSync(descriptor, randomFillSync(block));
  closeSync(descriptor);
}

function makeRepository(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '--allow-empty', '-m', 'x'],
  ]) {
    spawnSync('git', ['-C', folder, ...args]);
  }
}

const ground = mkdtempSync(join(tmpdir(), 'whence-bench-capture-'));
try {
  const small = join(ground, 'small');
  const repository = join(ground, 'repository');
  const files = join(repository, 'files');
  const big = join(ground, 'big');
  makeFiles(files);
  mkdirSync(big);
  makeBigFile(join(big, 'file'));
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ', 1)[0];
  const head = `${cpus().length} cores, load ${load}, Node ${process.version}, medians of ${rounds} rounds`;
  process.stdout.write(
    `${head}${hasPython ? '' : '; python3 is missing, so the original is not measured'}\n\n`,
  );
  const sides = ['port', 'agentex'].flatMap((side) => [side, `ratio to ${side}`, 'CPU ratio']);
  const titles = ['what', 'time', ...sides, 'peak memory', 'budget'];
  line(...titles);
  line(...titles.map(() => '---'));
  await compare('10,000 files of 4 KiB', files, 'at most 0.4 ×, 110 MiB');
  await compare(`one file of ${megabytes} MiB`, big, 'at most 1.0 ×, 110 MiB');
  makeRepository(small);
  makeRepository(repository);
  await wholeCommands(small, files, big);
} finally {
  rmSync(ground, { recursive: true });
}
