import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { catalogueSubgraph } from '../../../examples/subgraphs/catalogue.ts';
import { incidentsSubgraph } from '../../../examples/subgraphs/incidents.ts';
import { type RunningSubgraph, serveSubgraph } from '../../../examples/subgraphs/subgraph.ts';
import { printSdl } from '../../../src/cli/schema.ts';
import { startWhence, type Whence } from '../../../src/server/whence.ts';
import { planners } from '../../gateway/serving.ts';
import { testNeo4j } from '../../graphDatabase.ts';
import { scene } from '../../scene.ts';
import { type Asking, asking, startTestWhence, type TestWhence } from '../../whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-federation-'));
const subgraphsFile = join(folder, 'subgraphs.yaml');
const running: Record<string, RunningSubgraph> = {};
/** Whence without other subgraphs, over the sample scene; the gateways are over the same graph. */
let plain: TestWhence;

beforeAll(async () => {
  running.incidents = await serveSubgraph(incidentsSubgraph);
  running.catalogue = await serveSubgraph(catalogueSubgraph);
  const subgraphs = Object.entries(running).map(([name, { url }]) => ({ name, url }));
  writeFileSync(subgraphsFile, stringify({ subgraphs }));
  plain = await startTestWhence({ sample: true });
});
afterAll(async () => {
  await plain?.stop();
  await Promise.all(Object.values(running).map((each) => each.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe.each(planners)('the graph with the example subgraphs, planner %s,', (planner) => {
  let whence: Whence & Asking;
  beforeAll(async () => {
    const { uri, user, password } = testNeo4j();
    const started = await startWhence({
      host: '127.0.0.1',
      port: 0,
      place: { kind: 'remote', server: { uri, user, password, database: 'neo4j' } },
      sample: false,
      gateway: { place: { subgraphsFile, supergraph: null }, planner },
    });
    whence = { ...started, ...asking(started.url) };
  });
  afterAll(() => whence?.stop());

  it('deploys of the graph have the incidents about them', async () => {
    const data = await whence.ask(
      `query ($id: String!) {
        deploys(where: { deployId: { eq: $id } }) { workload environment attention incidents { id title } }
      }`,
      { id: scene.checkout.deploy },
    );
    expect(data).toEqual({
      deploys: [
        {
          workload: scene.checkout.workload,
          environment: 'production',
          attention: 'NOW',
          incidents: [{ id: 'INC-311', title: 'Baskets with two vouchers come out a cent short' }],
        },
      ],
    });
  });

  it('an incident leads to the deploy, its build and its commit', async () => {
    const data = await whence.ask<{ incidents: { deploy: { build: { build: unknown } } }[] }>(
      '{ incidents(open: true) { id deploy { id build { build { buildId commits { oid } } } } } }',
    );
    expect(data.incidents).toMatchObject([
      { id: 'INC-311', deploy: { build: { build: { buildId: scene.checkout.buildA } } } },
    ]);
  });

  it('references of the graph have the component of the catalogue', async () => {
    const data = await whence.ask(
      `query ($tag: String!) {
        imageReferences(where: { canonical: { eq: $tag } }) { tag component { name team tier } }
      }`,
      { tag: scene.checkout.tag },
    );
    expect(data).toEqual({
      imageReferences: [{ tag: '1.4.2', component: { name: 'checkout', team: 'shop', tier: 'CORE' } }],
    });
  });

  it('questions and mutations of the graph are answered as without other subgraphs', async () => {
    const asked = await whence.ask<{ lineage: { digest: string } | null }>(
      'query ($ref: String!) { lineage(ref: $ref) { __typename } }',
      { ref: scene.checkout.podOnB },
    );
    expect(asked.lineage).not.toBeNull();
    const { data } = await whence.send<{ observeTag: { status: string } }>(
      'mutation ($input: TagObservationInput!) { observeTag(input: $input) { status rejections { code } } }',
      {
        input: {
          reference: scene.checkout.tag,
          digest: scene.checkout.digestA,
          observedAt: `2026-10-30T00:00:0${planner.length % 10}Z`,
        },
      },
    );
    expect(data.observeTag).toEqual({ status: 'ACCEPTED', rejections: [] });
    const refused = await whence.send('{ buildsOf(ref: "") { totalCount } }');
    expect(refused.errors?.[0]?.extensions?.code).toBe('REFERENCE_UNRECOGNIZED');
  });

  it('/readyz tells the state of Neo4j, the supergraph and each subgraph', async () => {
    const body = await (await fetch(`${whence.url}/readyz`)).json();
    expect(body).toEqual({
      ready: true,
      parts: {
        neo4j: 'ok',
        schema: 'ok',
        supergraph: 'ok',
        planner,
        'subgraph whence': 'in this process',
        'subgraph incidents': 'ok',
        'subgraph catalogue': 'ok',
      },
    });
  });
});

describe('Whence as a subgraph of another gateway', () => {
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const response = await fetch(`${plain.url}/subgraph`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data: { _service?: { sdl: string }; _entities?: readonly unknown[] } | null;
      errors?: readonly { extensions: { code: string } }[];
    };
  };

  it('says its SDL, which is what `whence schema print --subgraph` prints', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const written: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string) => written.push(text) > 0) as typeof write;
    await printSdl({ subgraph: true }).finally(() => {
      process.stdout.write = write;
    });
    expect(data?._service?.sdl).toBe(written.join(''));
    expect(written.join('')).toContain(
      'type Deploy @key(fields: "id") @key(fields: "system instance deployId")',
    );
  });

  it('answers entities by any of their keys, in order, and null for what is not there', async () => {
    const { data } = await ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          __typename
          ... on Deploy { workload builds: build { build { buildId } } }
          ... on Image { digest kind }
          ... on Commit { ...commit }
          ... on ImageReference { tag }
        }
      }
      fragment commit on Commit { oid authorName }`,
      {
        representations: [
          { __typename: 'Commit', oid: scene.checkout.commitB },
          {
            __typename: 'Deploy',
            system: 'kubernetes',
            instance: 'prod-eu',
            deployId: scene.checkout.deploy,
          },
          { __typename: 'Image', digest: scene.checkout.digestA },
          { __typename: 'Image', digest: `sha256:${'0'.repeat(64)}` },
          { __typename: 'ImageReference', canonical: scene.checkout.tag },
          { __typename: 'Image', digest: scene.checkout.digestA },
        ],
      },
    );
    const imageA = { __typename: 'Image', digest: scene.checkout.digestA, kind: 'MANIFEST' };
    expect(data?._entities).toEqual([
      { __typename: 'Commit', oid: scene.checkout.commitB, authorName: 'Ines Okafor' },
      {
        __typename: 'Deploy',
        workload: scene.checkout.workload,
        builds: { build: { buildId: scene.checkout.buildA } },
      },
      imageA,
      null,
      { __typename: 'ImageReference', tag: '1.4.2' },
      imageA,
    ]);
  });

  it('every entity is found by the id that its other keys stand for', async () => {
    const names = ['Agent', 'Session', 'Checkpoint', 'Build', 'Commit', 'Deploy', 'Image', 'ImageReference'];
    const keys: Readonly<Record<string, string>> = {
      Agent: 'agents(limit: 3) { id kind identity }',
      Session: 'sessions(limit: 3) { id sessionKey }',
      Checkpoint: 'checkpoints(limit: 3) { id checkpointId }',
      Build: 'builds(limit: 3) { id system instance unit buildId }',
      Commit: 'commits(limit: 3) { id oid }',
      Deploy: 'deploys(limit: 3) { id system instance deployId }',
      Image: 'images(limit: 3) { id digest }',
      ImageReference: 'imageReferences(limit: 3) { id canonical }',
    };
    for (const name of names) {
      const all = await plain.ask<Record<string, readonly { id: string }[]>>(
        `{ list: ${keys[name]?.replace(/^/, '')} }`,
      );
      const list = all.list ?? [];
      const representations = list.map(({ id: _, ...rest }) => ({ __typename: name, ...rest }));
      const { data, errors } = await ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${name} { id } } }`,
        { representations },
      );
      expect({ name, errors, entities: data?._entities }).toEqual({
        name,
        entities: list.map(({ id }) => ({ id })),
      });
    }
  });

  it.each([
    ['no type', [{ id: 'x' }], 'FIELD_INVALID'],
    ['a type without keys', [{ __typename: 'Container', id: 'x' }], 'FIELD_INVALID'],
    ['a type with a name of a prototype', [{ __typename: 'constructor', id: 'x' }], 'FIELD_INVALID'],
    ['no key', [{ __typename: 'Build', system: 'gitlab' }], 'FIELD_MISSING'],
    ['more than the limit', Array(1001).fill({ __typename: 'Image', id: 'x' }), 'QUERY_TOO_COSTLY'],
  ])('refuses representations with %s', async (_, representations, code) => {
    const { errors } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
      { representations },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

it('the subgraphs file of the examples is one', async () => {
  const { readGatewayConfiguration } = await import('../../../src/gateway/configuration.ts');
  const file = join(import.meta.dirname, '../../../examples/subgraphs/subgraphs.yaml');
  expect(readGatewayConfiguration(file, {}).subgraphs.map(({ name }) => name)).toEqual([
    'incidents',
    'catalogue',
  ]);
  expect(readFileSync(file, 'utf8')).toContain('start.ts');
});
