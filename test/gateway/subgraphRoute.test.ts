import { expect, it } from 'vitest';
import { resolvers } from '../../resolvers/index.ts';
import { compose } from '../../src/gateway/composition/compose.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createSubgraphSchema, subgraphSdl } from '../../src/schema/subgraph.ts';
import { serve } from '../server/serving.ts';

it('/subgraph says its SDL without any database, and that composes', async () => {
  const schema = await createSchema(resolvers);
  const sdl = subgraphSdl(schema);
  // No driver is in the context.
  const server = await serve(schema, { subgraphSchema: () => createSubgraphSchema(schema, sdl) });
  const response = await fetch(`${server.url}/subgraph`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  expect(await response.json()).toEqual({ data: { _service: { sdl } } });
  expect(compose([{ name: 'whence', url: server.url, sdl }])).toMatchObject({ ok: true });
  expect((await server.post({ query: '{ _service { sdl } }' })).status).toBe(200);
  expect((await server.post({ query: '{ _service { sdl } }' })).body.errors).toHaveLength(1);
});
