import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { sessionMutations } from '../../resolvers/sessions.ts';
import { taskMutations } from '../../resolvers/tracker.ts';
import { generatedFolder, generatedSdl } from '../../src/schema/print.ts';

const committed = (name: string): string => readFileSync(join(generatedFolder, name), 'utf8');
const schema = buildSchema(committed('schema.graphql'));

test('the committed SDL is the one that the server serves (else: npm run generate)', async () => {
  for (const [name, sdl] of Object.entries(await generatedSdl())) expect(committed(name)).toBe(sdl);
});

describe('the served schema', () => {
  test('writes by our own mutations alone', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(
      [
        'addSource',
        'importBundle',
        'ingest',
        'observeTag',
        'reconcile',
        'reconcileSource',
        'recordBuild',
        'recordCheckpoint',
        'recordDeploy',
        'registerAgent',
        'removeSource',
        'replayRejections',
        ...Object.keys(taskMutations),
        ...Object.keys(sessionMutations),
      ].sort(),
    );
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort()).toEqual([
      'findingRaised',
      'tagMoved',
      'taskReady',
    ]);
  });

  test('describes every question, mutation and argument', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].filter(isObjectType);
    const own = roots
      .flatMap((type) => Object.values(type.getFields()))
      .filter(
        (field) => field.args.some((argument) => argument.name === 'ref') || field.astNode?.description,
      );
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((field) => !field.description).map((field) => field.name)).toEqual([]);
  });

  test('describes what is called alike everywhere, generated or not', () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) =>
      type.name.startsWith('__') ? [] : Object.values(type.getFields()),
    );
    const alike = new Set([
      'id',
      'firstSeen',
      'lastSeen',
      'sources',
      'edges',
      'cursor',
      'pageInfo',
      'totalCount',
    ]);
    expect(fields.filter(({ name, description }) => alike.has(name) && !description)).toEqual([]);
    const bounds = new Set(['where', 'sort', 'first', 'after', 'limit', 'offset']);
    const args = fields.flatMap((field) => field.args);
    expect(args.filter(({ name, description }) => bounds.has(name) && !description)).toEqual([]);
  });

  test.each([
    'ImageReference',
    'Image',
    'TagObservation',
    'Build',
    'Deploy',
    'Workload',
    'Container',
    'Commit',
  ])('reads %s with a description of the type', (name) => {
    const type = schema.getType(name) as GraphQLObjectType | undefined;
    expect(type?.description).toBeTruthy();
  });

  test.each(['Repository', 'Agent', 'Checkpoint', 'Session', 'Source', 'Rejection'])('reads %s', (name) => {
    expect(isObjectType(schema.getType(name))).toBe(true);
  });
});
