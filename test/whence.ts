import { startWhence, type Whence } from '../src/server/whence.ts';
import { emptyGraph, openTestGraph, testNeo4j } from './graphDatabase.ts';

/** A GraphQL answer over HTTP. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/** A whole server over the test run's Neo4j, on an empty graph or with the sample scene, asked over HTTP. */
export interface TestWhence extends Whence {
  /** Answers the data, and throws when there are errors. */
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** Answers the whole response. */
  readonly send: <Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Answer<Data>>;
  /**
   * Number of nodes, edges and properties of the graph, and one text of everything in it but the reconciler's queue, the
   * marks of sessions and the audit log.
   */
  readonly inventory: () => Promise<Inventory>;
}

export interface Inventory {
  readonly nodes: number;
  readonly edges: number;
  readonly properties: number;
  readonly content: string;
}

/** Starts a server on a free port for a test file; stop it in `afterAll`. */
export async function startTestWhence({ sample }: { readonly sample: boolean }): Promise<TestWhence> {
  const { uri, user, password } = testNeo4j();
  const place = { kind: 'remote', server: { uri, user, password, database: 'neo4j' } } as const;
  const driver = openTestGraph();
  await emptyGraph(driver);
  await driver.close();
  const whence = await startWhence({ host: '127.0.0.1', port: 0, place, sample });
  return {
    ...whence,
    ...asking(whence.url),
    inventory: () => inventoryOf(whence),
  };
}

/** How a server is asked, over HTTP. */
export type Asking = Pick<TestWhence, 'ask' | 'send'>;

/** Asks the server at an address. */
export function asking(url: string): Asking {
  const send = async <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Data>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
  return {
    send,
    ask: async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await send<Data>(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

async function inventoryOf({ services: { reads } }: Whence): Promise<Inventory> {
  interface Row {
    readonly key: unknown;
    readonly properties: Readonly<Record<string, unknown>>;
  }
  const nodes = await reads.read<Row>(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLease AND NOT n:AuditEntry AND NOT n:SessionMark
     RETURN [[label IN labels(n) WHERE NOT label IN ['Unreconciled', 'ToGoOver']], n.id] AS key, n {.*, mark: null} AS properties ORDER BY key`,
    {},
  );
  const edges = await reads.read<Row>(
    'MATCH (a)-[r]->(b) RETURN [type(r), a.id, b.id] AS key, properties(r) AS properties ORDER BY key',
    {},
  );
  const all = [...nodes, ...edges].map(
    ({ key, properties }) =>
      [
        key,
        Object.entries(properties)
          .filter(([, value]) => value !== null)
          .sort(),
      ] as const,
  );
  return {
    nodes: nodes.length,
    edges: edges.length,
    properties: all.reduce((count, [, properties]) => count + properties.length, 0),
    content: JSON.stringify(all, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  };
}
