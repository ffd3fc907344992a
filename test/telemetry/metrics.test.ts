import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { startTelemetry } from '../../src/telemetry/start.ts';
import { type Happening, telemetryOf } from '../../src/telemetry/telemetry.ts';
import { serveGateway } from '../gateway/serving.ts';
import { type Serving, schemaOf, serve } from '../server/serving.ts';

const schema = schemaOf('type Query { a: Int, fails: Int, strange: Int } type Mutation { set: Int }', {
  Query: {
    a: () => 1,
    fails: () => {
      throw new Failure('NOT_FOUND', 'Not there.');
    },
    strange: () => {
      throw new GraphQLError('Odd.', { extensions: { code: 'A_CODE_OF_SOMEBODY' } });
    },
  },
  Mutation: { set: () => 2 },
});

async function measured(environment: Record<string, string> = {}): Promise<Serving> {
  return serve(schema, { telemetry: await startTelemetry(environment, () => undefined) });
}

/** The samples of a metric, as `labels value`, without those of other names. */
async function samples(server: Serving, name: string): Promise<readonly string[]> {
  const { text } = await server.get('/metrics');
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .map((line) => line.slice(name.length).trim())
    .sort();
}

describe('/metrics', () => {
  it('counts operations: those that are listed by name, all others together', async () => {
    const server = await measured({ WHENCE_METRICS_OPERATIONS: 'Known, Other' });
    await server.post({ query: 'query Known { a }' });
    await server.post({ query: 'query Known { a fails }' });
    await server.post({ query: 'query Secret4711 { a }' });
    await server.post({ query: '{ a }' });
    await server.post({ query: 'mutation Other { set }' });
    expect(await samples(server, 'whence_graphql_operations_total')).toEqual([
      '{operation="Known",type="query",outcome="failed"} 1',
      '{operation="Known",type="query",outcome="ok"} 1',
      '{operation="Other",type="mutation",outcome="ok"} 1',
      '{operation="anonymous",type="query",outcome="ok"} 1',
      '{operation="other",type="query",outcome="ok"} 1',
    ]);
    expect(await samples(server, 'whence_graphql_operation_duration_seconds_count')).toHaveLength(4);
  });

  it('counts errors by code, and codes that are not ours together', async () => {
    const server = await measured();
    await server.post({ query: '{ one: fails two: fails strange }' }).catch(() => undefined);
    expect(await samples(server, 'whence_graphql_errors_total')).toEqual([
      '{code="NOT_FOUND"} 2',
      '{code="other"} 1',
    ]);
  });

  it('counts requests by route and status, refused ones too', async () => {
    const server = await measured();
    await server.post({ query: '{ a }' });
    await server.post('{');
    await server.get('/nowhere');
    const counted = await samples(server, 'whence_http_requests_total');
    expect(counted).toEqual([
      '{method="GET",route="unknown",status="404"} 1',
      '{method="POST",route="/graphql",status="200"} 1',
      '{method="POST",route="/graphql",status="400"} 1',
    ]);
    expect(await samples(server, 'whence_http_requests_under_way')).toEqual(['1']);
  });

  it('has no more series when callers make up names and paths', async () => {
    const server = await measured();
    const lines = async () =>
      (await server.get('/metrics')).text.split('\n').filter((line) => line.startsWith('whence_'));
    await server.post({ query: 'query First { a }' });
    await server.get('/first');
    await lines();
    const before = (await lines()).length;
    for (let round = 0; round < 30; round += 1) {
      await server.post({ query: `query Name${round} { a }` });
      await server.get(`/path-${round}`);
    }
    expect(await lines()).toHaveLength(before);
  });

  it('says how the process is', async () => {
    const { text, headers } = await (await measured()).get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const name of [
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_seconds',
      'process_cpu_seconds_total',
    ])
      expect(text).toContain(`\n${name} `);
  });

  it('is not there when it is switched off', async () => {
    const server = await measured({ WHENCE_METRICS: 'off' });
    expect((await server.get('/metrics')).status).toBe(404);
  });

  it('counts requests to subgraphs by how they ended, and plans', async () => {
    const telemetry = await startTelemetry({}, () => undefined);
    let isDown = false;
    const numbers = {
      sdl: 'type Query { one: Int }',
      resolvers: { Query: { one: () => 1 } },
      intercept: (_: unknown, response: import('node:http').ServerResponse) => {
        if (isDown) response.writeHead(500).end('{}');
        return isDown;
      },
    };
    const server = await serveGateway('rust', { numbers }, { telemetry });
    await server.post({ query: '{ one }' });
    isDown = true;
    await server.post({ query: '{ one }' });
    expect(await samples(server, 'whence_subgraph_requests_total')).toEqual([
      '{subgraph="numbers",outcome="SUBGRAPH_ERROR"} 1',
      '{subgraph="numbers",outcome="ok"} 1',
    ]);
    expect(await samples(server, 'whence_gateway_plan_duration_seconds_count')).toEqual(['1']);
  });
});

describe('metrics of what comes in', () => {
  const outcome = { digest: '', records: 1, conflicts: [], facts: [] };
  const pass = (source: string, failure: unknown = null): Happening =>
    ({
      kind: 'sourcePass',
      result: { source, failure, gapCount: 2, counts: { read: 5, accepted: 5, unchanged: 0, rejected: 0 } },
    }) as Happening;

  it('documents and refusals are counted by what became of them', async () => {
    const { observer, text } = createMetrics({ operations: [] });
    const refusal = { code: 'FIELD_MISSING', message: '', path: '', id: null } as const;
    telemetryOf([observer]).happened({
      kind: 'documents',
      outcomes: [
        { ...outcome, kind: 'BUILD', status: 'ACCEPTED', refusals: [] },
        { ...outcome, kind: null, status: 'REJECTED', refusals: [refusal] },
      ],
    });
    const shown = await text();
    expect(shown).toContain('whence_ingest_documents_total{kind="BUILD",status="ACCEPTED"} 1');
    expect(shown).toContain('whence_ingest_documents_total{kind="unknown",status="REJECTED"} 1');
    expect(shown).toContain('whence_ingest_refusals_total{code="FIELD_MISSING"} 1');
  });

  it('passes of sources are counted, of at most 200 sources by name', async () => {
    const { observer, text } = createMetrics({ operations: [] });
    const { happened } = telemetryOf([observer]);
    happened(pass('registry'));
    happened(pass('registry', new Failure('SOURCE_TIMEOUT', 'Late.')));
    for (let index = 0; index < 300; index += 1) happened(pass(`source-${index}`));
    const shown = await text();
    expect(shown).toContain('whence_source_passes_total{source="registry",outcome="SOURCE_TIMEOUT"} 1');
    expect(shown).toContain('whence_source_records_total{source="registry"} 10');
    expect(shown).toMatch(/whence_source_last_success_timestamp_seconds\{source="registry"\} \d+/);
    expect(shown.match(/whence_source_gaps\{/g)).toHaveLength(201);
  });
});

describe('what telemetry is told', () => {
  it('a fault of the work is told by its code, and goes on to the caller', async () => {
    const { observer, text } = createMetrics({ operations: [] });
    const work = telemetryOf([observer]).around({ kind: 'transaction', access: 'READ' }, async () => {
      throw new Failure('NEO4J_UNREACHABLE', 'Away.');
    });
    await expect(work).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
    expect(await text()).toContain('whence_cypher_transactions_total{access="READ",outcome="failed"} 1');
  });

  it.each([
    { WHENCE_METRICS: 'yes' },
    { WHENCE_LOG_REQUESTS: 'some' },
    { WHENCE_LOG_LEVEL: 'loud' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { WHENCE_METRICS_OPERATIONS: Array.from({ length: 201 }, (_, index) => `Op${index}`).join() },
  ])('refuses to start with %o', async (environment) => {
    const starting = startTelemetry(environment as Record<string, string>, () => undefined);
    await expect(starting).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });
});
