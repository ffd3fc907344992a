import neo4j, { type Driver } from 'neo4j-driver';

/** Where rows are streamed from. */
export interface StreamSource {
  readonly driver: Driver;
  readonly database?: string | undefined;
}

/** Milliseconds after which the server ends a query whose rows are taken too slowly. */
const streamTimeout = 3_600_000;
/** Rows that are held at once; the server waits until they are taken. */
const heldRows = 1_000;

/** The rows of one read query, one after the other, of which only some are held. The query finds its parameters in `$batch`. */
export async function* streamRows<Row>(
  { driver, database }: StreamSource,
  query: string,
  parameters: Readonly<Record<string, unknown>>,
): AsyncGenerator<Row> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
    fetchSize: heldRows,
  });
  try {
    for await (const row of session.run(query, { batch: parameters }, { timeout: streamTimeout }))
      yield row.toObject() as Row;
  } finally {
    await session.close();
  }
}
