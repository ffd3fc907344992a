import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { jsonLog, logLevel } from '../../src/server/log.ts';
import { withoutSecrets } from '../../src/server/redaction.ts';
import { startTelemetry } from '../../src/telemetry/start.ts';
import { schemaOf, serve } from '../server/serving.ts';

const schema = schemaOf('type Query { a: Int, fails(key: Int): Int }', {
  Query: {
    a: () => 1,
    fails: () => {
      throw new Failure('NOT_FOUND', 'Not there.');
    },
  },
});

async function linesOf(mode: string, ask: (server: Awaited<ReturnType<typeof serve>>) => Promise<unknown>) {
  const lines: Record<string, unknown>[] = [];
  const log = jsonLog('info', (line) => void lines.push(JSON.parse(line)));
  const server = await serve(schema, { telemetry: await startTelemetry({ WHENCE_LOG_REQUESTS: mode }, log) });
  await ask(server);
  await server.stop();
  return lines;
}

describe('the log of requests', () => {
  it('has a line for each operation that failed: who, what, how long and which codes', async () => {
    const lines = await linesOf('failed', async (server) => {
      await server.post({ query: 'query Fine { a }' });
      await server.post({
        query: 'query Bad($secret: Int) { one: fails(key: $secret) two: fails }',
        variables: { secret: 4711 },
      });
    });
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        message: 'Answered an operation.',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        operation: 'Bad',
        type: 'query',
        milliseconds: expect.any(Number),
        codes: ['NOT_FOUND'],
      },
    ]);
  });

  it('has one for all requests when it is asked for them, and none when it is not', async () => {
    const ask = async (server: Awaited<ReturnType<typeof serve>>) => {
      await server.post({ query: 'query Fine { a }' });
      await server.get('/healthz');
    };
    const all = await linesOf('all', ask);
    expect(all.map(({ operation, route, status }) => [operation, route, status])).toEqual([
      ['Fine', undefined, undefined],
      [undefined, '/graphql', 200],
      [undefined, '/healthz', 200],
    ]);
    expect(await linesOf('none', ask)).toEqual([]);
  });
});

describe('log records', () => {
  it('below the level are left out', () => {
    const lines: string[] = [];
    const log = jsonLog(logLevel('warn'), (line) => void lines.push(line));
    log({ level: 'info', message: 'one' });
    log({ level: 'error', message: 'two', stack: 'at https://me:hunter2@example.com/' });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', message: 'two', stack: 'at https://[redacted]@example.com/' },
    ]);
    expect(() => logLevel('loud')).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });

  it.each([
    [
      'neo4j+s://neo4j:hunter2@graph.example.com:7687 refused',
      'neo4j+s://[redacted]@graph.example.com:7687 refused',
    ],
    ['authorization: Bearer abcdef123456.xyz', 'authorization: Bearer [redacted]'],
    ['password=hunter2&user=me', 'password=[redacted]&user=me'],
    ['{"token": "s3cr3t", "name": "me"}', '{"token": "[redacted]", "name": "me"}'],
    ['api_key: 12345', 'api_key: [redacted]'],
    [`got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here`, 'got [redacted] here'],
    [
      'The token was refused. Nothing secret here: it is fine',
      'The token was refused. Nothing secret here: it is fine',
    ],
    ['https://example.com/a@b', 'https://example.com/a@b'],
  ])('%s', (text, shown) => {
    expect(withoutSecrets(text)).toBe(shown);
  });
});
