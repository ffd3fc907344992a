import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSubgraph } from '../../examples/subgraphs/subgraph.ts';

/** How the subgraph behaves. A message with one of these words changes it. */
export type SubgraphMode = 'well' | 'slow' | 'broken';

/** Longer than the gateway waits for it. */
const slowMilliseconds = 3_000;

export const ordersSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { orders: Int! }
  type Mutation { placeOrder(id: ID!): ID! }
  type Build @key(fields: "id") { id: ID! orders: Int }`;

/**
 * Run as a process of its own: `node bench/faults/subgraph.ts PORT FILE`. It takes orders and extends builds; each order
 * is a line of the file, which outlives the process.
 */
if (process.argv[1] === import.meta.filename) {
  const [, , port, file = ''] = process.argv;
  let mode: SubgraphMode = 'well';
  process.on('message', (message: SubgraphMode) => {
    mode = message;
  });
  await serveSubgraph(
    {
      sdl: ordersSdl,
      resolvers: {
        Query: { orders: () => 1 },
        Mutation: {
          placeOrder: (_: unknown, { id }: { readonly id: string }) => {
            appendFileSync(file, `${id}\n`);
            return id;
          },
        },
      },
      entities: { Build: ({ id }) => ({ id, orders: 1 }) },
    },
    {
      port: Number(port),
      intercept: async (_, response) => {
        if (mode === 'slow') await wait(slowMilliseconds);
        if (mode !== 'broken') return false;
        response.end('{"data": {"placeOrder": ');
        return true;
      },
    },
  );
  process.send?.('listening');
}
