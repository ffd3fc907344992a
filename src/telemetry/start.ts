import { Failure } from '../failure.ts';
import { type Log, logLevel } from '../server/log.ts';
import type { Metrics } from './metrics.ts';
import { createRequestLog, type RequestLogMode } from './requestLog.ts';
import { type Observer, type Telemetry, telemetryOf } from './telemetry.ts';

/** What looks on at a server, and the metrics that it shows. */
export interface RunningTelemetry extends Telemetry {
  /** Null where they are switched off. */
  readonly metrics: Metrics | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Most operations that have series of their own. */
const mostOperations = 200;

/**
 * Starts what the environment asks for: metrics unless `WHENCE_METRICS` is `off`, a log of requests, and tracing where
 * an OTLP endpoint is named. What is off is not even loaded.
 *
 * @throws Failure BAD_USAGE for a value that has no meaning.
 */
export async function startTelemetry(environment: Environment, log: Log): Promise<RunningTelemetry> {
  logLevel(environment.WHENCE_LOG_LEVEL);
  const metrics = await metricsOf(environment);
  const tracing = await tracingOf(environment);
  const observers: (Observer | null | undefined)[] = [
    metrics?.observer,
    tracing,
    createRequestLog(log, requestLogMode(environment)),
  ];
  return { ...telemetryOf(observers.filter((each) => each != null)), metrics };
}

async function metricsOf(environment: Environment): Promise<Metrics | null> {
  if (!isOn('WHENCE_METRICS', environment)) return null;
  const operations = (environment.WHENCE_METRICS_OPERATIONS ?? '').split(',').map((name) => name.trim());
  const named = operations.filter((name) => name !== '');
  if (named.length > mostOperations)
    throw new Failure(
      'BAD_USAGE',
      `WHENCE_METRICS_OPERATIONS names ${named.length} operations; the limit is ${mostOperations}.`,
    );
  const { createMetrics } = await import('./metrics.ts');
  return createMetrics({ operations: named });
}

function isOn(name: string, environment: Environment): boolean {
  switch (environment[name]) {
    case undefined:
    case '':
    case 'on':
      return true;
    case 'off':
      return false;
    default:
      throw new Failure('BAD_USAGE', `${name} is "${environment[name]}".`, 'Use on or off.');
  }
}

async function tracingOf(environment: Environment): Promise<Observer | null> {
  const endpoint =
    environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT || '';
  if (endpoint === '' || environment.OTEL_SDK_DISABLED === 'true') return null;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new Failure(
      'BAD_USAGE',
      'The OTLP endpoint is not an http address.',
      'Give that of a collector, for example http://127.0.0.1:4318.',
    );
  const { createTracing } = await import('./tracing.ts');
  return createTracing({
    serviceName: environment.OTEL_SERVICE_NAME || 'whence',
    share: shareOf(environment.OTEL_TRACES_SAMPLER_ARG),
  });
}

function shareOf(text: string | undefined): number {
  if (text === undefined || text === '') return 1;
  const share = Number(text);
  if (share >= 0 && share <= 1) return share;
  throw new Failure(
    'BAD_USAGE',
    `OTEL_TRACES_SAMPLER_ARG is "${text}".`,
    'Use a share of traces from 0 to 1.',
  );
}

function requestLogMode({ WHENCE_LOG_REQUESTS: mode }: Environment): RequestLogMode {
  switch (mode) {
    case undefined:
    case '':
      return 'failed';
    case 'failed':
    case 'all':
    case 'none':
      return mode;
    default:
      throw new Failure('BAD_USAGE', `WHENCE_LOG_REQUESTS is "${mode}".`, 'Use failed, all or none.');
  }
}
