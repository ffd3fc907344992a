import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { explainConnectionFailure } from '../../graph/server.ts';
import { fromDriverValue } from '../../graph/values.ts';
import { type PolarLabel, polarLabels, polarLinks } from '../../readers/polar/labels.ts';
import { createCollector } from '../batches.ts';
import type { Batch, Connector, Pass, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';
import { SourceFailure } from '../failure.ts';
import { checkAddress, hostOf } from '../http/network.ts';

/** Milliseconds for a connection. */
const connectionTimeout = 10_000;
/** Records that the driver holds at once. */
const fetchSize = 500;
/** Most neighbours of a node that are looked at. */
const linkLimit = 500;

/**
 * Reads the Neo4j of a Polar installation, label by label, and writes nothing to it. The cursor is the label that was
 * read last. Labels that the graph does not have are passed over, and so is every property that is missing.
 */
export function polarConnector(definition: SourceDefinition, tools: Tools): Connector {
  return {
    isContinuous: false,
    async *pass(pass: Pass): AsyncGenerator<Batch> {
      const driver = await connect(definition, tools);
      const session = driver.session({
        database: definition.database ?? 'neo4j',
        defaultAccessMode: neo4j.session.READ,
        fetchSize,
      });
      try {
        const at = polarLabels.findIndex(({ label }) => label === pass.cursor);
        for (const label of polarLabels.slice(at + 1)) {
          yield* readLabel(session, label, pass.signal);
          yield { documents: [], cursor: label.label };
        }
        yield { documents: [], cursor: null };
      } catch (error) {
        if (error instanceof SourceFailure || pass.signal.aborted) throw error;
        const failure = explainConnectionFailure(error, definition.url ?? '');
        throw new SourceFailure(failure.code, failure.message, { cause: error });
      } finally {
        await session.close().catch(() => undefined);
        await driver.close().catch(() => undefined);
      }
    },
  };
}

async function* readLabel(session: Session, label: PolarLabel, signal: AbortSignal): AsyncGenerator<Batch> {
  const collector = createCollector();
  for await (const record of session.run(queryOf(label))) {
    signal.throwIfAborted();
    const { properties, links } = plain(record.toObject()) as Readonly<Record<string, unknown>>;
    collector.add({
      kind: 'POLAR',
      content: { record: 'polar', label: label.label, properties, links },
      name: label.label,
    });
    yield* collector.full();
  }
  yield* collector.rest();
}

/** Names of labels and properties are our own, so nothing of a caller comes into the query. */
function queryOf({ label, properties }: PolarLabel): string {
  const projection = (names: readonly string[]): string => names.map((name) => `.${name}`).join(', ');
  const types = polarLinks.types.join('|');
  const link = (direction: string): string =>
    `{type: type(r), direction: '${direction}', label: head(labels(m)),
      node: m {${projection(polarLinks.properties)}}, edge: r {${projection(polarLinks.edgeProperties)}}}`;
  return `MATCH (n:${label})
    RETURN n {${projection(properties)}} AS properties,
      ([(n)-[r:${types}]->(m) | ${link('OUT')}] + [(n)<-[r:${types}]-(m) | ${link('IN')}])[..${linkLimit}] AS links`;
}

/** Values of the driver as JSON has them; what is null is left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Object.getPrototypeOf(value) !== Object.prototype) return fromDriverValue(value);
  const entries = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, plain(member)]));
}

async function connect(
  { url = '', user, secret }: SourceDefinition,
  { policy, secrets }: Tools,
): Promise<Driver> {
  const address = new URL(url);
  const host = hostOf(address);
  const found = isIP(host) === 0 ? await resolve(host) : [host];
  for (const each of found) checkAddress(address, each, policy);
  const auth =
    secret === undefined
      ? undefined
      : neo4j.auth.basic(user === undefined ? 'neo4j' : await secrets.read(user), await secrets.read(secret));
  return neo4j.driver(url, auth, { connectionTimeout, userAgent: 'whence', telemetryDisabled: true });
}

async function resolve(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (cause) {
    throw new SourceFailure('SOURCE_UNREACHABLE', `${host} is no host that is known.`, { cause });
  }
}
