import { readFileSync, writeSync } from 'node:fs';

// One round of bench/capture.ts: runs a whole command, its own start included, and says what it took.

process.stdout.write = () => true;
process.argv.splice(1, 1, 'whence');
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const measured = {
    // Since the process began, as the clock of performance starts there.
    seconds: performance.now() / 1_000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: Number(kilobytes) / 1_024,
    hash: '',
  };
  writeSync(1, JSON.stringify(measured));
});
await import('../src/cli/whence.js');
