import type { Driver } from 'neo4j-driver';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { createIngest, type IngestOptions } from '../../src/ingest/ingest.ts';
import { testDatabase } from '../graphDatabase.ts';

/** The time at which tests ingest, unless they say otherwise. */
export const now = '2026-10-31T12:00:00Z';

/** Ingest into the test graph at a fixed time. */
export function ingestAt(driver: Driver, time = now, options: IngestOptions = {}) {
  const writer = createWriter(driver, { database: testDatabase });
  return createIngest(writer, { clock: () => new Date(time), ...options });
}

/** A digest out of one hexadecimal digit. */
export const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;

const created_at = '2026-10-01T09:00:00Z';

/** A build record. */
export const build = (build_id: string, more: object = {}) => ({
  record: 'build',
  build_id,
  created_at,
  ...more,
});

/** A Pod with one container, in the state of its status. */
export const pod = (uid: string, image: string, status: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: `checkout-${uid}`, namespace: 'shop', uid, creationTimestamp: created_at },
  spec: { containers: [{ name: 'main', image, env: [{ name: 'PASSWORD', value: 'hunter2' }] }] },
  status: {
    containerStatuses: [
      {
        name: 'main',
        image,
        imageID: '',
        ready: false,
        restartCount: 0,
        state: { waiting: { reason: 'ImagePullBackOff' } },
        ...status,
      },
    ],
  },
});
