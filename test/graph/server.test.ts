import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../src/failure.ts';
import { checkServer, explainConnectionFailure, isSupportedVersion } from '../../src/graph/server.ts';
import { openTestGraph, testDatabase, testNeo4j } from '../graphDatabase.ts';
import { failureOf } from './embedded/programs.ts';

describe('a version of Neo4j', () => {
  it.each([
    '5.26.0',
    '5.26.12',
    '5.26-aura',
    '5.27-aura',
    '2025.10.1',
    '6.0.0',
  ])('%s is supported', (version) => {
    expect(isSupportedVersion(version)).toBe(true);
  });

  it.each(['5.25.1', '5.3.0', '4.4.30', '3.5', '', 'unknown'])('%j is too old or none', (version) => {
    expect(isSupportedVersion(version)).toBe(false);
  });
});

describe('an error of the driver', () => {
  const codes: [string, FailureCode][] = [
    ['ServiceUnavailable', 'NEO4J_UNREACHABLE'],
    ['SessionExpired', 'NEO4J_UNREACHABLE'],
    ['N/A', 'NEO4J_UNREACHABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'NEO4J_UNREACHABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Security.CredentialsExpired', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Security.TokenExpired', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Security.Forbidden', 'NEO4J_READ_ONLY'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'NEO4J_READ_ONLY'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'NEO4J_READ_ONLY'],
    ['Neo.ClientError.Cluster.NotALeader', 'NEO4J_READ_ONLY'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'NEO4J_DATABASE_MISSING'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_ERROR'],
  ];
  it.each(codes)('%s is %s', (driverCode, code) => {
    expect(explainConnectionFailure(driverError(driverCode, 'why'), 'neo4j://graph:7687').code).toBe(code);
  });

  it.each([
    ['neo4j+s://me:secret@graph.example:7687', 'neo4j+s://graph.example:7687'],
    ['bolt://me:sec@ret@graph.example?token=secret', 'bolt://graph.example'],
    ['neo4j://[::1]:7687', 'neo4j://[::1]:7687'],
    ['me:secret@graph', 'the configured address'],
  ])('at %s is told as at %s', (uri, told) => {
    const failure = explainConnectionFailure(driverError('ServiceUnavailable', 'why'), uri);
    expect(failure.message).toBe(`Neo4j at ${told} does not answer: why`);
    expect(failure.hint).not.toMatch(/secret/);
  });

  it('keeps what the network said and leaves out advice of long ago', () => {
    const error = driverError(
      'ServiceUnavailable',
      'Failed to connect. Note that … Caused by: connect ECONNREFUSED',
    );
    expect(explainConnectionFailure(error, 'bolt://graph').message).toBe(
      'Neo4j at bolt://graph does not answer: connect ECONNREFUSED',
    );
  });

  it('of an address that is none is a usage error', () => {
    const error = new Error('Unknown scheme: http');
    expect(explainConnectionFailure(error, 'http://me:secret@graph')).toMatchObject({
      code: 'BAD_USAGE',
      message: 'Neo4j at http://graph is no address of a Neo4j server.',
    });
  });

  it('that is explained already stays as it is', () => {
    const failure = explainConnectionFailure(driverError('ServiceUnavailable', 'why'), 'bolt://graph');
    expect(explainConnectionFailure(failure, 'bolt://other')).toBe(failure);
  });
});

describe('checking a server', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openTestGraph();
  });
  afterAll(() => driver.close());

  it('tells its version and edition, and leaves nothing behind', async () => {
    const before = await countsOf(driver);
    const facts = await checkServer(driver, testDatabase);
    expect(isSupportedVersion(facts.version)).toBe(true);
    expect(facts).toMatchObject({
      database: testDatabase,
      edition: expect.stringMatching(/community|enterprise/),
    });
    expect(await countsOf(driver)).toEqual(before);
  });

  it('names a database that does not exist', async () => {
    expect(await failureOf(checkServer(driver, 'nope'))).toMatchObject({
      code: 'NEO4J_DATABASE_MISSING',
      message: expect.stringContaining('nope'),
    });
  });

  it('says that a user or password is wrong, without repeating it', async () => {
    const failure = await failureWith(testNeo4j().uri, neo4j.auth.basic('nobody', 'secret'));
    expect(failure).toMatchObject({
      code: 'NEO4J_UNAUTHORIZED',
      message: expect.stringMatching(/refuses the user or the password/),
    });
    expect(failure.message).not.toMatch(/nobody|secret/);
  });

  it('says that nothing answers', async () => {
    expect(await failureWith('bolt://127.0.0.1:1')).toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('says that the address is the one for HTTP', async () => {
    const web = await listen(createServer((_, response) => response.end('hello')));
    const { port } = web.address() as AddressInfo;
    expect(await failureWith(`bolt://127.0.0.1:${port}`)).toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringContaining('http endpoint'),
    });
    web.close();
  });

  it('says that the server is too old', async () => {
    expect(await failureOf(checkServer(answering('4.4.30'), 'neo4j'))).toMatchObject({
      code: 'NEO4J_TOO_OLD',
      message: 'The Neo4j server is version 4.4.30.',
    });
  });
});

function driverError(code: string, message: string): Neo4jError {
  return new Neo4jError(message, code, '50N42', message);
}

/** What checking fails with at an address that refuses or does not answer. */
async function failureWith(uri: string, token = neo4j.auth.basic('neo4j', 'secret')) {
  const driver = neo4j.driver(uri, token, { connectionTimeout: 2_000 });
  try {
    return explainConnectionFailure(await failureOf(checkServer(driver, testDatabase)), uri);
  } finally {
    await driver.close();
  }
}

/** A driver to a server that only tells its version: old ones are not to be had here. */
function answering(version: string): Driver {
  const record = { get: (name: string) => (name === 'version' ? version : 'community') };
  const session = { run: async () => ({ records: [record] }), close: async () => undefined };
  return { session: () => session } as unknown as Driver;
}

async function countsOf(driver: Driver): Promise<unknown> {
  const session = driver.session({ database: testDatabase });
  const { records } = await session.run(
    `MATCH (n) WITH count(n) AS nodes
     CALL () { CALL db.labels() YIELD label RETURN count(label) AS labels }
     CALL () { CALL db.propertyKeys() YIELD propertyKey RETURN count(propertyKey) AS properties }
     RETURN nodes, labels, properties`,
  );
  await session.close();
  return records[0]?.toObject();
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
