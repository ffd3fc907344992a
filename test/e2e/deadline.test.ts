import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolvers } from '../../resolvers/index.ts';
import { type Graph, openGraph } from '../../src/graph/open.ts';
import { anonymous } from '../../src/model/access/caller.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createServices, requestContext } from '../../src/server/services.ts';
import { testNeo4j } from '../graphDatabase.ts';

const deadline = 700;
let graph: Graph;
beforeAll(async () => {
  const { uri, user, password } = testNeo4j();
  graph = await openGraph({ kind: 'remote', server: { uri, user, password, database: 'neo4j' } });
});
afterAll(() => graph.close());

/** Queries that the server runs, without the one that asks. */
async function runningQueries(): Promise<readonly string[]> {
  const session = graph.driver.session();
  try {
    const result = await session.run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query');
    return result.records
      .map((record) => String(record.get('query')))
      .filter((text) => text.includes('AS endless'));
  } finally {
    await session.close();
  }
}

test('a read of ours ends in the database at the deadline', async () => {
  const { reads } = createServices(graph, deadline);
  const endless = reads.read(
    'UNWIND range(1, 10000000000) AS endless WITH endless WHERE endless < 0 RETURN count(*) AS count',
    {},
  );
  await expect(endless).rejects.toMatchObject({ code: expect.stringContaining('TransactionTimedOut') });
  expect(await runningQueries()).toEqual([]);
});

test('a generated read carries the deadline to the database', async () => {
  const services = createServices(graph, deadline);
  const context = requestContext(
    services,
    graph,
    { signal: new AbortController().signal, caller: anonymous, requestId: 'test' },
    deadline,
  );
  expect(context.transaction).toEqual({ timeout: deadline });
  const answer = await graphql({
    schema: await createSchema(resolvers),
    source: '{ images(limit: 1) { digest } }',
    contextValue: context,
  });
  expect(answer.errors).toBeUndefined();
});
