import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// One round of bench/capture.ts: hashes a tree and says how long it took, without the start of Node.

// As the command line does, so that no memory goes into stripping types.
enableCompileCache();
const { hashTree } = await import('../src/capture/index.ts');
const [, , root = '', blobIds = ''] = process.argv;
const before = process.cpuUsage();
const start = performance.now();
const tree = await hashTree(root, { blobIds: blobIds === 'true' });
const seconds = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage(before);
const hash = tree.ok ? tree.workingTreeHash : tree.detail;
// The peak of this process alone: that which resourceUsage tells begins with the parent's.
const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
const peakMegabytes = Number(kilobytes) / 1_024;
process.stdout.write(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes, hash }));
