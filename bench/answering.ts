import { startWhence, type Whence } from '../src/server/whence.ts';
import { benchNeo4j } from './benchNeo4j.ts';

/** Times that something is measured; the first quarter is left out: it plans and compiles. */
const rounds = 40;

/** A server on a free port over the empty graph of {@link benchNeo4j}. */
export async function startForBenchmark(): Promise<Whence> {
  const { server, stop } = await benchNeo4j();
  const whence = await startWhence({
    host: '127.0.0.1',
    port: 0,
    sample: false,
    place: { kind: 'remote', server },
  });
  return {
    ...whence,
    stop: async () => {
      await whence.stop();
      await stop();
    },
  };
}

/** Asks a server by HTTP; throws where the answer has errors. */
export async function ask({ url }: Whence, query: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

/** What work answers, and the seconds that it takes. */
export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1_000 };
}

/** Median of some rounds in seconds. */
export async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timed(work)).seconds);
  const steady = times.slice(rounds / 4).sort((one, other) => one - other);
  return steady[steady.length >> 1] ?? 0;
}

/** A time of the made-up estate, in minutes from its beginning. */
export const instant = (minute: number): string =>
  new Date(Date.UTC(2023, 0, 1) + minute * 60_000).toISOString().replace('.000', '');
