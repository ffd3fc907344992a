import { expect, test } from 'vitest';
import { javaArguments, serverConfiguration } from '../../src/graph/embedded/configuration.ts';
import { neo4jMemory } from '../../src/server/neo4jMemory.ts';

test('the embedded Neo4j has the memory that the environment names', () => {
  expect(
    neo4jMemory({ WHENCE_NEO4J_HEAP_MEGABYTES: '2048', WHENCE_NEO4J_PAGE_CACHE_MEGABYTES: '4096' }),
  ).toEqual({ heapMegabytes: 2048, pageCacheMegabytes: 4096 });
});

test('what is not named keeps its default', () => {
  expect(neo4jMemory({})).toEqual({});
  expect(neo4jMemory({ WHENCE_NEO4J_HEAP_MEGABYTES: '' })).toEqual({});
});

test.each(['0', '127', '65537', '2g', '-512', '512.5', ' 512'])('%j is no memory', (text) => {
  expect(() => neo4jMemory({ WHENCE_NEO4J_PAGE_CACHE_MEGABYTES: text })).toThrow(
    expect.objectContaining({
      code: 'BAD_USAGE',
      message: expect.stringContaining('WHENCE_NEO4J_PAGE_CACHE_MEGABYTES'),
    }),
  );
});

test('Neo4j is started with that memory', () => {
  const folder = { path: 'data', configurationFolder: 'conf', logFolder: 'logs' };
  const settings = { folder, heapMegabytes: 2048, java: { majorVersion: 17 }, tuning: 'throughput' };
  expect(javaArguments(settings as Parameters<typeof javaArguments>[0])).toContain('-Xmx2048m');
  expect(
    serverConfiguration({ boltPort: 1, pluginFolder: 'plugins', pageCacheMegabytes: 4096, more: {} }),
  ).toContain('server.memory.pagecache.size=4096m\n');
});
