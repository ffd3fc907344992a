import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { startHttpServer } from '../src/server/http.ts';
import { limitsWith } from '../src/server/limits.ts';
import { protectionFrom } from '../src/server/protection/configuration.ts';
import { startTelemetry } from '../src/telemetry/start.ts';
import { things, thingsSdl } from './gatewaySubgraphs.ts';

/**
 * One side of bench/http.ts, in a process of its own: `node bench/listServer.ts ours|jit`. Both answer a list of things
 * from memory; it prints its address. `ours` is as the environment says: WHENCE_METRICS, WHENCE_TOKENS.
 */
const schema = makeExecutableSchema({
  typeDefs: thingsSdl.replace(/extend schema[^\n]*\n/, '').replace(/ @key\(fields: "id"\)/, ''),
  resolvers: { Query: { things: () => things } },
});

const url = process.argv[2] === 'jit' ? await serveBareJit() : await serveOurs();
process.stdout.write(`${url}\n`);

async function serveOurs(): Promise<string> {
  const log = () => undefined;
  const limits = limitsWith({ costPerMinute: Number.MAX_SAFE_INTEGER, requestsPerMinute: 1_000_000_000 });
  const server = await startHttpServer({
    schema,
    createContext: () => ({}),
    host: '127.0.0.1',
    port: 0,
    limits,
    protection: protectionFrom(process.env, limits, log),
    telemetry: await startTelemetry(process.env, log),
    readiness: async () => ({ ready: true, parts: {} }),
    graphiqlDistFolder: 'absent',
    log,
  });
  return server.url;
}

/** What compiled code answers at best: nothing is checked, limited, counted or logged. */
async function serveBareJit(): Promise<string> {
  const compiled = new Map<string, ReturnType<typeof compile>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const execute = compiled.get(query) ?? compile(parse(query));
      compiled.set(query, execute);
      const answer = JSON.stringify(await execute({}, {}, variables));
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(answer));
      response.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function compile(document: DocumentNode) {
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('The query cannot be compiled.');
  return compiled.query;
}
