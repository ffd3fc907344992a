import { text } from 'node:stream/consumers';
import { captureBuildSource, hashTree } from '../../src/capture/index.ts';

// Runs as another user and does one piece of work; see asNobody.ts.

const { hash, capture } = JSON.parse(await text(process.stdin));
const answer =
  hash === undefined ? await captureBuildSource(capture) : await hashTree(hash, { blobIds: true });
process.stdout.write(JSON.stringify(answer));
