import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { failureCodes } from '../failure.ts';
import { graphqlCodes } from '../server/graphqlCodes.ts';
import { boundedLabel, listedLabel } from './labels.ts';
import type { Activity, Happening, Observer } from './telemetry.ts';

/** What metrics are told to show. */
export interface MetricsSettings {
  /** Names of GraphQL operations that have series of their own; the others count together. */
  readonly operations: readonly string[];
}

/** Metrics of a server, and how they are read. */
export interface Metrics {
  readonly observer: Observer;
  /** The text format of Prometheus, version 0.0.4. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds; answers from memory take less than the first, the longest may take the deadline of a request. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Values of a label that come from outside of the code. */
const mostSubgraphs = 200;
const mostSources = 200;
const mostRoutes = 100;

/**
 * Counts and times what a server does, in a registry of its own, together with the usual metrics of a Node.js process
 * (https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics).
 */
export function createMetrics({ operations }: MetricsSettings): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const make = instruments(registry);
  const operationLabel = listedLabel(operations, 'anonymous');
  const codeLabel = listedLabel([...Object.keys(failureCodes), ...Object.keys(graphqlCodes)]);
  const subgraphLabel = boundedLabel(mostSubgraphs);
  const sourceLabel = boundedLabel(mostSources);
  const routeLabel = boundedLabel(mostRoutes, 'unknown');

  const timed = (activity: Activity, seconds: number, codes: readonly string[]): void => {
    const outcome = codes.length === 0 ? 'ok' : 'failed';
    switch (activity.kind) {
      case 'operation': {
        const labels = { operation: operationLabel(activity.name), type: activity.type };
        make.operations.inc({ ...labels, outcome });
        make.operationSeconds.observe(labels, seconds);
        for (const code of codes) make.errors.inc({ code: codeLabel(code) });
        return;
      }
      case 'plan':
        make.planSeconds.observe(seconds);
        return;
      case 'subgraph': {
        const subgraph = subgraphLabel(activity.subgraph);
        make.subgraphRequests.inc({ subgraph, outcome: codes[0] === undefined ? 'ok' : codeLabel(codes[0]) });
        make.subgraphSeconds.observe({ subgraph }, seconds);
        return;
      }
      case 'transaction':
        make.transactions.inc({ access: activity.access, outcome });
        make.transactionSeconds.observe({ access: activity.access }, seconds);
        return;
      case 'ingest':
        make.ingestSeconds.observe(seconds);
        return;
      default:
        activity satisfies never;
    }
  };

  const happened = (event: Happening): void => {
    switch (event.kind) {
      case 'batch':
        make.batchKeys.observe(event.keys);
        return;
      case 'documents':
        for (const { kind, status, refusals } of event.outcomes) {
          make.documents.inc({ kind: kind ?? 'unknown', status });
          for (const { code } of refusals) make.refusals.inc({ code: codeLabel(code) });
        }
        return;
      case 'sourcePass': {
        const { source: name, failure, counts, gapCount } = event.result;
        const source = sourceLabel(name);
        make.passes.inc({ source, outcome: failure === null ? 'ok' : codeLabel(failure.code) });
        make.sourceRecords.inc({ source }, counts.read);
        make.sourceGaps.set({ source }, gapCount);
        if (failure === null) make.sourceSuccess.setToCurrentTime({ source });
        return;
      }
      case 'streams':
        make.streams.set({ transport: event.transport }, event.open);
        return;
      default:
        event satisfies never;
    }
  };

  return {
    observer: {
      began: (activity) => {
        const start = performance.now();
        return { ended: (codes) => timed(activity, (performance.now() - start) / 1000, codes) };
      },
      requested: (request) => {
        const [method, route] = [methodLabel(request.method), routeLabel(request.route)];
        make.requestsUnderWay.inc();
        return {
          ended: ({ status, milliseconds }) => {
            make.requestsUnderWay.dec();
            make.requests.inc({ method, route, status });
            make.requestSeconds.observe({ route }, milliseconds / 1000);
          },
        };
      },
      happened,
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const methodLabel = listedLabel(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function instruments(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter({ name: `whence_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Gauge({ name: `whence_${name}`, help, labelNames, registers });
  const seconds = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Histogram({ name: `whence_${name}_seconds`, help, labelNames, buckets, registers });
  return {
    requests: counter(
      'http_requests_total',
      'HTTP requests that were answered.',
      'method',
      'route',
      'status',
    ),
    requestSeconds: seconds(
      'http_request_duration',
      'From the head of a request to the end of its answer.',
      'route',
    ),
    requestsUnderWay: gauge('http_requests_under_way', 'HTTP requests that are not yet answered.'),
    operations: counter(
      'graphql_operations_total',
      'GraphQL operations, by whether their answer has errors.',
      'operation',
      'type',
      'outcome',
    ),
    operationSeconds: seconds(
      'graphql_operation_duration',
      'Executing a GraphQL operation.',
      'operation',
      'type',
    ),
    errors: counter('graphql_errors_total', 'Errors in answers to GraphQL operations.', 'code'),
    planSeconds: seconds('gateway_plan_duration', 'Making the plan of an operation, once a document.'),
    subgraphRequests: counter(
      'subgraph_requests_total',
      'Requests to remote subgraphs; the outcome is ok or a code.',
      'subgraph',
      'outcome',
    ),
    subgraphSeconds: seconds(
      'subgraph_request_duration',
      'Asking a remote subgraph, retries included.',
      'subgraph',
    ),
    transactions: counter('cypher_transactions_total', 'Transactions of Neo4j.', 'access', 'outcome'),
    transactionSeconds: seconds(
      'cypher_transaction_duration',
      'A transaction of Neo4j, retries included.',
      'access',
    ),
    batchKeys: new Histogram({
      name: 'whence_cypher_batch_keys',
      help: 'Keys that one query of a loader reads: the more, the better requests share it.',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200],
      registers,
    }),
    ingestSeconds: seconds('ingest_duration', 'Reading and writing the documents of one call.'),
    documents: counter('ingest_documents_total', 'Documents that came in, by any door.', 'kind', 'status'),
    refusals: counter('ingest_refusals_total', 'Records that were refused.', 'code'),
    passes: counter(
      'source_passes_total',
      'Passes of pull sources; the outcome is ok or a code.',
      'source',
      'outcome',
    ),
    sourceRecords: counter('source_records_total', 'Documents that pull sources read.', 'source'),
    sourceGaps: gauge('source_gaps', 'What the last pass of a source could not read.', 'source'),
    sourceSuccess: gauge(
      'source_last_success_timestamp_seconds',
      'When a pass of a source last ended well, on this instance: how far it lags is the time since.',
      'source',
    ),
    streams: gauge('subscriptions_open', 'Subscriptions that are open.', 'transport'),
  };
}
