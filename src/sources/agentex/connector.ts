import type { Batch, Connector, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { createJsonApi, type JsonApi } from '../http/api.ts';
import { createHttpClient } from '../http/client.ts';
import { afterAll, afterPart, beginSince } from '../incremental.ts';
import { readCloudList } from './cloud.ts';
import { readAgents } from './server.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Reads the agentex build and deployment services: `GET /v5/builds`, then `GET /v5/agentex/deployments`, newest first by
 * cursor until what is listed is too old to have changed since the last pass.
 */
export function agentexConnector(definition: SourceDefinition, tools: Tools): Connector {
  const { account } = definition;
  const headersOf = (secret: string | null): Headers => ({
    ...(secret === null ? {} : { 'x-api-key': secret }),
    ...(account === undefined ? {} : { 'x-selected-account-id': account }),
  });
  return {
    isContinuous: false,
    pass: (pass) =>
      passOver(definition, tools, pass, headersOf, async function* (api, cursor) {
        for (const part of ['builds', 'deployments'] as const) {
          if (cursor.part !== null && part <= cursor.part) continue;
          yield* readCloudList(api, part, cursor.since);
          yield { documents: [], cursor: afterPart(cursor, part) };
        }
      }),
  };
}

/**
 * Reads an agentex server: its agents and what they registered with, and for each its deployments and deployment
 * history. It tells no changes, so that every pass reads all.
 */
export function agentexServerConnector(definition: SourceDefinition, tools: Tools): Connector {
  const headersOf = (secret: string | null): Headers =>
    secret === null ? {} : { authorization: `Bearer ${secret}` };
  return {
    isContinuous: false,
    pass: (pass) =>
      passOver(definition, tools, pass, headersOf, async function* (api) {
        yield* readAgents(api);
      }),
  };
}

async function* passOver(
  { secret, url = '' }: SourceDefinition,
  { policy, pause, random, limits = {}, secrets, clock }: Tools,
  pass: Pass,
  headersOf: (secret: string | null) => Headers,
  read: (api: JsonApi, cursor: ReturnType<typeof beginSince>) => AsyncGenerator<Batch>,
): AsyncGenerator<Batch> {
  const http = createHttpClient({ policy, pause, random, limits, signal: pass.signal });
  try {
    const headers = {
      accept: 'application/json',
      ...headersOf(secret === undefined ? null : await secrets.read(secret)),
    };
    const api = createJsonApi({ http, base: new URL(url), headers });
    const cursor = beginSince(pass.full ? null : pass.cursor, clock());
    yield* read(api, cursor);
    yield { documents: [], cursor: afterAll(cursor) };
  } finally {
    http.close();
  }
}
