import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTelemetry } from '../../src/telemetry/start.ts';
import { serveGateway } from '../gateway/serving.ts';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector: keeps the spans that it is sent by OTLP over HTTP (JSON). */
const spans: SentSpan[] = [];
let collector: Server;
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const body = (await json(request)) as {
      resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
    };
    for (const { scopeSpans } of body.resourceSpans)
      for (const { spans: sent } of scopeSpans) spans.push(...sent);
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(() => collector?.close());

const traceId = '0af7651916cd43dd8448eb211c80319c';
const callerSpan = 'b7ad6b7169203331';

/** Serves a gateway with tracing on, lets it answer, and gives the spans that were sent. */
async function traced(query: string, isDown = false) {
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const telemetry = await startTelemetry(process.env, () => undefined);
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const numbers = {
    sdl: 'type Query { one: Int }',
    resolvers: { Query: { one: () => 1 } },
    intercept: (_: unknown, response: import('node:http').ServerResponse) => {
      if (isDown) response.writeHead(500).end('{}');
      return isDown;
    },
  };
  spans.length = 0;
  const server = await serveGateway('rust', { numbers }, { telemetry });
  await server.post({ query }, { traceparent: `00-${traceId}-${callerSpan}-01` });
  await server.get('/healthz');
  await server.stop();
  await telemetry.stop();
  return { sent: [...spans], calls: server.subgraphs.numbers?.calls ?? [] };
}

describe('tracing', () => {
  it('has one span within the other: request, operation, plan and subgraph, in the trace of the caller', async () => {
    const { sent, calls } = await traced('query Count { one }');
    const byName = new Map(sent.map((span) => [span.name, span]));
    expect([...byName.keys()].sort()).toEqual(['POST /graphql', 'plan', 'query Count', 'subgraph numbers']);
    expect(sent.every((span) => span.traceId === traceId)).toBe(true);
    const parentOf = (name: string) => byName.get(name)?.parentSpanId;
    expect(parentOf('POST /graphql')).toBe(callerSpan);
    expect(parentOf('query Count')).toBe(byName.get('POST /graphql')?.spanId);
    expect(parentOf('plan')).toBe(byName.get('query Count')?.spanId);
    expect(parentOf('subgraph numbers')).toBe(byName.get('query Count')?.spanId);
    expect(calls[0]?.headers.traceparent).toBe(`00-${traceId}-${byName.get('subgraph numbers')?.spanId}-01`);
  });

  it('shows what failed, and nothing of what was asked', async () => {
    const { sent } = await traced('query Count { secret: one }', true);
    const failed = sent.filter(({ status }) => status?.code === 2).map(({ name }) => name);
    expect(failed.sort()).toEqual(['query Count', 'subgraph numbers']);
    expect(JSON.stringify(sent)).not.toContain('secret');
  });
});
