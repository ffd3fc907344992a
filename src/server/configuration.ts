import { readFileSync } from 'node:fs';
import type { WebhookTarget } from '../events/webhook.ts';
import { Failure } from '../failure.ts';
import type { GraphPlace } from '../graph/open.ts';
import { eventRetentionDays } from './eventRetention.ts';
import { type GatewayServing, gatewayServing } from './gatewayServing.ts';
import { neo4jMemory } from './neo4jMemory.ts';
import { reconcileSeconds, webhookTarget } from './outgoing.ts';

/** What `whence serve` is told by its flags; each stands before the variable of the environment. */
export interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly dataFolder?: string;
  readonly ephemeral?: boolean;
  /** Whether to load the sample scene into an empty graph: of our own server yes, of an existing one no, unless told. */
  readonly sample?: boolean;
  /** A subgraphs file: serves a supergraph of its subgraphs. */
  readonly subgraphs?: string;
  /** File or address of a ready supergraph to serve. */
  readonly supergraph?: string;
  readonly planner?: string;
}

export interface ServeConfiguration {
  readonly host: string;
  readonly port: number;
  /** Milliseconds from being told to stop until no more connections are taken; 0 when absent. */
  readonly drainMilliseconds?: number;
  readonly place: GraphPlace;
  readonly sample: boolean;
  /** Seconds from one pass of the reconciler to the next; none of its own when absent or null. */
  readonly reconcileSeconds?: number | null;
  /** Days for which it is remembered that an event came; for ever when absent or null. */
  readonly eventRetentionDays?: number | null;
  /** Where events are sent to. */
  readonly webhook?: WebhookTarget | null;
  /** How other services take part; null or absent: Whence serves its own graph alone. */
  readonly gateway?: GatewayServing | null | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const defaultPort = 4000;
const defaultDataFolder = '.whence';
const uriForm = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#]+\/?$/;

/**
 * The configuration of a server: flags, then the environment, then defaults.
 *
 * @throws Failure `BAD_USAGE` for a value that has no meaning; it never repeats a password.
 */
export function serveConfiguration(
  options: ServeOptions,
  environment: Environment,
  onProgress: (message: string) => void,
): ServeConfiguration {
  const place = placeOf(options, environment, onProgress);
  return {
    ...listenConfiguration(options, environment),
    place,
    sample: options.sample ?? place.kind === 'embedded',
    reconcileSeconds: reconcileSeconds(environment),
    eventRetentionDays: eventRetentionDays(environment),
    webhook: webhookTarget(environment),
    gateway: gatewayServing(options, environment),
  };
}

/** Where to listen. */
export function listenConfiguration(
  options: ServeOptions,
  environment: Environment,
): Pick<ServeConfiguration, 'host' | 'port' | 'drainMilliseconds'> {
  return {
    host: options.host ?? environment.WHENCE_HOST ?? '127.0.0.1',
    port: options.port ?? portOf(environment.WHENCE_PORT),
    drainMilliseconds: drainOf(environment.WHENCE_DRAIN_SECONDS),
  };
}

function placeOf(
  options: ServeOptions,
  environment: Environment,
  onProgress: (message: string) => void,
): GraphPlace {
  const uri = environment.NEO4J_URI;
  if (uri === undefined || uri === '') {
    const dataFolder = options.dataFolder ?? (environment.WHENCE_DATA || defaultDataFolder);
    return {
      kind: 'embedded',
      options: { dataFolder, ephemeral: options.ephemeral ?? false, onProgress, ...neo4jMemory(environment) },
    };
  }
  if (options.ephemeral === true || options.dataFolder !== undefined)
    throw new Failure(
      'BAD_USAGE',
      'NEO4J_URI names an existing server, and --data or --ephemeral asks for one of our own.',
      'Unset NEO4J_URI, or leave the flag out.',
    );
  if (!uriForm.test(uri) || uri.includes('@'))
    throw new Failure(
      'BAD_USAGE',
      'NEO4J_URI is not the address of a Neo4j server.',
      'Use bolt://host:7687 or neo4j://host:7687, with +s for TLS; user and password have variables of their own.',
    );
  return {
    kind: 'remote',
    server: {
      uri,
      user: environment.NEO4J_USER || environment.NEO4J_USERNAME || 'neo4j',
      password: passwordOf(environment),
      database: environment.NEO4J_DATABASE || 'neo4j',
    },
  };
}

function passwordOf(environment: Environment): string {
  if (environment.NEO4J_PASSWORD) return environment.NEO4J_PASSWORD;
  const file = environment.NEO4J_PASSWORD_FILE;
  if (file === undefined || file === '')
    throw new Failure(
      'BAD_USAGE',
      'NEO4J_URI is set, but no password is.',
      'Set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the path of a file that holds it.',
    );
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (cause) {
    throw new Failure('BAD_USAGE', `NEO4J_PASSWORD_FILE cannot be read: ${file}`, undefined, { cause });
  }
}

/** Longest time to drain, in seconds. */
const longestDrain = 300;

function drainOf(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > longestDrain)
    throw new Failure(
      'BAD_USAGE',
      `WHENCE_DRAIN_SECONDS is "${text}".`,
      `Use a number of seconds from 0 to ${longestDrain}.`,
    );
  return seconds * 1000;
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure('BAD_USAGE', `WHENCE_PORT is not a port: ${text}`, 'Use a number from 0 to 65535.');
  return port;
}
