import { run } from '../src/cli/program.ts';

// One round of bench/capture.ts: runs a whole command, its own start included, and says what it took.

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const [node = '', , ...args] = process.argv;
await run([node, 'whence', ...args]);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
write(
  JSON.stringify({
    // Since the process began, as the clock of performance starts there.
    seconds: performance.now() / 1_000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1_024,
    hash: '',
  }),
);
