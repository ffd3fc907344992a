import { parentPort, workerData } from 'node:worker_threads';
import { compose, type SubgraphDefinition } from './compose.ts';

parentPort?.postMessage(compose(workerData as readonly SubgraphDefinition[]));
