import { resourceUsage } from 'node:process';
import { hashTree } from '../src/capture/index.ts';

// One round of bench/capture.ts: hashes a tree and says how long it took, without the start of Node.

const [, , root = '', blobIds = ''] = process.argv;
const before = process.cpuUsage();
const start = performance.now();
const tree = await hashTree(root, { blobIds: blobIds === 'true' });
const seconds = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage(before);
const hash = tree.ok ? tree.workingTreeHash : tree.detail;
const peakMegabytes = resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes, hash }));
