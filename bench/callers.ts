import { Agent, request as httpRequest } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { imageLineageQuery } from '../src/graph/lineage/query.ts';
import { digestOf } from './data.ts';

/** What callers got in a round: answers a second, and the median of their waits in milliseconds. */
export interface Round {
  readonly perSecond: number;
  readonly median: number;
}

const lineageQuestion = `query ($ref: String!) { lineage(ref: $ref) {
  refKind weakestEvidence nodes { id kind title hops } edges { from to type evidence }
  rows { pod container digest buildId commit author evidence } } }`;

/** Callers that each ask for the lineage of random digests, one after the other, for some seconds. */
export async function callers(
  count: number,
  seconds: number,
  images: number,
  ask: (digest: string) => Promise<void>,
): Promise<Round> {
  const waits: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask(digestOf(Math.floor(Math.random() * images)));
      waits.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: count }, caller));
  const elapsed = (performance.now() - start) / 1000;
  waits.sort((left, right) => left - right);
  return { perSecond: waits.length / elapsed, median: waits[waits.length >> 1] ?? 0 };
}

/** Asks the server over HTTP, connections kept. */
export function overHttp(url: string): (digest: string) => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return (digest) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: lineageQuestion, variables: { ref: digest } });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const request = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          text.startsWith('{"data":{"lineage":{') ? resolve() : reject(new Error(text.slice(0, 300))),
        );
      });
      request.on('error', reject);
      request.end(body);
    });
}

/** Asks Neo4j the same Cypher by the bare driver, one digest a query. */
export function byDriver(driver: Driver): (digest: string) => Promise<void> {
  return async (digest) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const parameters = { batch: { keys: [{ place: 0, digest, asOf: null }] } };
      const result = await session.executeRead((transaction) =>
        transaction.run(`CYPHER replan=skip ${imageLineageQuery}`, parameters),
      );
      if (result.records.length === 0) throw new Error(`no lineage of ${digest}`);
    } finally {
      await session.close();
    }
  };
}
