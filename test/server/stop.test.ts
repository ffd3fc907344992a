import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startHttpServer } from '../../src/server/http.ts';
import { codesOf, deferred, schemaOf, serve } from './serving.ts';

const graphqlResponse = { accept: 'application/graphql-response+json' };

/** A schema whose field waits for the test. */
function waitingSchema() {
  const started = deferred();
  const finish = deferred<string>();
  const schema = schemaOf('type Query { wait: String, quick: String }', {
    Query: {
      wait: () => {
        started.resolve();
        return finish.promise;
      },
      quick: () => 'q',
    },
  });
  return { schema, started: started.promise, finish: finish.resolve };
}

describe('stopping', () => {
  it('lets requests under way finish, and takes no more', async () => {
    const { schema, started, finish } = waitingSchema();
    const server = await serve(schema);
    const answering = server.post({ query: '{ wait }' });
    await started;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish('done');
    expect((await answering).body).toEqual({ data: { wait: 'done' } });
    await stopped;
  });

  it('ends requests that are not over after the grace, and says so to their callers', async () => {
    const { schema, started } = waitingSchema();
    const server = await serve(schema);
    const answering = server.post({ query: '{ wait }' }, graphqlResponse);
    await started;
    await server.stop(50);
    const answer = await answering;
    expect([answer.status, codesOf(answer)]).toEqual([503, ['REQUEST_CANCELLED']]);
  });

  it('does not wait for connections that have no request', async () => {
    const server = await serve(waitingSchema().schema);
    await server.post({ query: '{ quick }' });
    await server.stop(60_000);
  });

  it('is done once, however often it is asked for', async () => {
    const server = await serve(waitingSchema().schema);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(server.logged.filter(({ message }) => message === 'Stopped.')).toHaveLength(1);
  });

  it('frees the port', async () => {
    const { schema } = waitingSchema();
    const server = await serve(schema);
    await server.stop();
    const next = await startHttpServer({
      schema,
      createContext: () => ({}),
      host: '127.0.0.1',
      port: server.port,
      readiness: async () => ({ ready: true, parts: {} }),
      graphiqlDistFolder: 'absent',
    });
    await next.stop();
  });

  it('shows in /readyz to who was asking already', async () => {
    const server = await serve(waitingSchema().schema);
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /readyz HTTP/1.1\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = server.stop();
    socket.write('Host: localhost\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*\r\nconnection: close\r\n/i);
    expect(answer).toContain('{"ready":false,"parts":{"server":"stopping"}}');
    await stopped;
  });

  it('under load answers every request that was taken', async () => {
    let taken = 0;
    const schema = schemaOf('type Query { slow: Int }', {
      Query: {
        slow: () => {
          taken += 1;
          return new Promise((resolve) => setTimeout(resolve, 20, 1));
        },
      },
    });
    const server = await serve(schema);
    const answers: unknown[] = [];
    const caller = async () => {
      for (;;) {
        const init = {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ slow }"}',
        };
        const response = await fetch(`${server.url}/graphql`, init).catch(() => undefined);
        if (response === undefined) return;
        answers.push(await response.json());
      }
    };
    const callers = Promise.all(Array.from({ length: 30 }, caller));
    while (answers.length <= 30) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.stop();
    await callers;
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.length).toBe(taken);
    expect(answers.filter((answer) => JSON.stringify(answer) !== '{"data":{"slow":1}}')).toEqual([]);
  });
});
