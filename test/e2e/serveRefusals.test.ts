import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { testNeo4j } from '../graphDatabase.ts';
import { endWhatRuns, whence } from './serving.ts';

endWhatRuns();

describe('whence serve ends with exit code 4, one message and what to do', () => {
  const neo4j = () => testNeo4j();

  test('when Neo4j refuses the password, which it never repeats', async () => {
    const { uri } = neo4j();
    const ended = await whence(['serve', '--port', '0'], {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'not-the-password',
    }).ended;
    expect(ended.code).toBe(4);
    expect(ended.stderr).toMatch(/error: .+\nhint: .+/);
    expect(ended.stderr).not.toContain('not-the-password');
    expect(ended.stderr).not.toContain('    at ');
  });

  test('when no Neo4j answers', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    expect((await whence(['serve', '--port', '0'], environment).ended).code).toBe(4);
  });

  test('when the port is taken', async () => {
    const { uri, user, password } = neo4j();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { readonly port: number };
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const ended = await whence(['serve', '--port', String(port)], environment).ended;
    taken.close();
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain(String(port));
    expect(ended.stderr).toContain('--port');
  });

  test('when the address is public and there is no authentication', async () => {
    const { uri, user, password } = neo4j();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const ended = await whence(['serve', '--host', '0.0.0.0', '--port', '0'], environment).ended;
    expect(ended.code).toBe(4);
  });

  test.each([
    ['an address with credentials', { NEO4J_URI: 'bolt://neo4j:secret@127.0.0.1:7687', NEO4J_PASSWORD: 'x' }],
    ['a scheme of another database', { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }],
    ['no password', { NEO4J_URI: 'bolt://127.0.0.1:7687' }],
  ])('but with 2 for %s', async (_, environment) => {
    const ended = await whence(['serve', '--port', '0'], environment).ended;
    expect(ended.code).toBe(2);
    expect(ended.stderr).not.toContain('secret');
  });
});
