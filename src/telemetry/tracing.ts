import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Activity, Observer } from './telemetry.ts';

/** How traces are made. */
export interface TracingSettings {
  readonly serviceName: string;
  /** Share of the traces that begin here that are kept, 0 to 1; what a caller decided of its trace is kept to. */
  readonly share: number;
}

/**
 * Makes OpenTelemetry spans of what a server does and sends them by OTLP over HTTP, as the variables `OTEL_…` say
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/). Spans hold names, counts and
 * codes: no documents, variables or headers.
 */
export function createTracing({ serviceName, share }: TracingSettings): Observer {
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(detectResources({ detectors: [envDetector] }))
      .merge(resourceFromAttributes({ 'service.name': serviceName })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const tracer = provider.getTracer('whence');
  const within =
    (span: Span, parent = context.active()) =>
    <Result>(work: () => Result): Result =>
      context.with(trace.setSpan(parent, span), work);

  return {
    began: (activity) => {
      const { name, attributes, kind = SpanKind.INTERNAL } = described(activity);
      const span = tracer.startSpan(name, { kind, attributes });
      return {
        within: within(span),
        ended: (codes) => {
          if (codes[0] !== undefined) failed(span, codes[0]);
          span.end();
        },
      };
    },
    requested: ({ method, route, headers }) => {
      if (route === null || probedRoutes.has(route)) return undefined;
      const parent = propagation.extract(ROOT_CONTEXT, headers);
      const attributes = { 'http.request.method': method, 'http.route': route };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
      return {
        within: within(span, parent),
        ended: ({ status }) => {
          span.setAttribute('http.response.status_code', status);
          if (status >= 500) failed(span, String(status));
          span.end();
        },
      };
    },
    traceHeaders: () => {
      const headers: Record<string, string> = {};
      propagation.inject(context.active(), headers);
      return headers;
    },
    stop: async () => {
      await provider.shutdown();
      context.disable();
      propagation.disable();
    },
  };
}

/** Asked every few seconds by machines: their spans would bury the others. */
const probedRoutes: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

function failed(span: Span, code: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code);
}

interface Described {
  readonly name: string;
  readonly kind?: SpanKind;
  readonly attributes: Attributes;
}

/** Names and attributes as the semantic conventions of OpenTelemetry have them for GraphQL servers and databases. */
function described(activity: Activity): Described {
  switch (activity.kind) {
    case 'operation': {
      const { name, type, requestId } = activity;
      return {
        name: name === null ? type : `${type} ${name}`,
        attributes: {
          'graphql.operation.type': type,
          ...(name === null ? {} : { 'graphql.operation.name': name }),
          'whence.request.id': requestId,
        },
      };
    }
    case 'plan':
      return { name: 'plan', attributes: {} };
    case 'subgraph':
      return {
        name: `subgraph ${activity.subgraph}`,
        kind: SpanKind.CLIENT,
        attributes: { 'whence.subgraph': activity.subgraph },
      };
    case 'transaction':
      return {
        name: `cypher ${activity.access}`,
        kind: SpanKind.CLIENT,
        attributes: { 'db.system.name': 'neo4j', 'db.operation.name': activity.access },
      };
    case 'ingest':
      return { name: 'ingest', attributes: { 'whence.documents': activity.documents } };
    default:
      return activity satisfies never;
  }
}
