import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { planners, serveGateway, type TestSubgraph } from './serving.ts';

const byKey =
  <Value>(values: Readonly<Record<string, Value>>, key = 'id') =>
  (representation: Readonly<Record<string, unknown>>) =>
    values[String(representation[key])] ?? null;

const deploys: TestSubgraph = {
  sdl: `
    type Query { deploys: [Deploy!]! deploy(id: ID!): Deploy }
    type Deploy @key(fields: "id") { id: ID! environment: String! size: Size owner: Person @shareable }
    type Size @shareable { pods: Int! cores: Int! }
    type Person @key(fields: "login") { login: ID! name: String @shareable }`,
  resolvers: {
    Query: {
      deploys: () => Object.values(deployById),
      deploy: (_: unknown, { id }: { id: string }) => deployById[id] ?? null,
    },
  },
  entities: {
    Deploy: (representation) => byKey(deployById)(representation),
    Person: ({ login }) => ({ login, name: 'from deploys' }),
  },
};
const deployById: Readonly<Record<string, object>> = {
  a: { id: 'a', environment: 'production', size: { pods: 3, cores: 6 }, owner: { login: 'ines' } },
  b: { id: 'b', environment: 'staging', size: null, owner: null },
  c: { id: 'c', environment: 'production', size: { pods: 1, cores: 1 }, owner: { login: 'ines' } },
};

const incidents: TestSubgraph = {
  sdl: `
    type Query { incidents: [Incident!]! }
    type Incident @key(fields: "id") { id: ID! title: String! deploy: Deploy }
    type Deploy @key(fields: "id") {
      id: ID!
      environment: String! @external
      size: Size @external
      incidents: [Incident!]!
      severity: String @requires(fields: "environment size { pods }")
    }
    type Size @shareable { pods: Int! cores: Int! }`,
  resolvers: { Query: { incidents: () => incidentList } },
  entities: {
    Incident: byKey({ 1: { id: '1', title: 'slow' } }),
    Deploy: ({ id, environment, size }) => ({
      id,
      incidents: incidentList.filter(({ deploy }) => deploy?.id === id),
      severity: `${environment}/${(size as { pods?: number } | null)?.pods ?? 'unknown'}`,
    }),
  },
};
const incidentList = [
  { id: '1', title: 'slow', deploy: { id: 'a' } },
  { id: '2', title: 'down', deploy: { id: 'a' } },
  { id: '3', title: 'gone', deploy: null },
];

describe.each(planners)('over two subgraphs, planner %s,', (planner) => {
  it('a subgraph extends an entity of another, which is asked once for all of them', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({ query: '{ deploys { id environment incidents { title } } }' });
    expect(body).toEqual({
      data: {
        deploys: [
          { id: 'a', environment: 'production', incidents: [{ title: 'slow' }, { title: 'down' }] },
          { id: 'b', environment: 'staging', incidents: [] },
          { id: 'c', environment: 'production', incidents: [] },
        ],
      },
    });
    expect(server.subgraphs.incidents?.calls).toHaveLength(1);
  });

  it('an entity is followed back to the subgraph that has it', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({ query: '{ incidents { title deploy { environment } } }' });
    expect(body.data?.incidents).toEqual([
      { title: 'slow', deploy: { environment: 'production' } },
      { title: 'down', deploy: { environment: 'production' } },
      { title: 'gone', deploy: null },
    ]);
  });

  it('@requires: a field is computed from fields of another subgraph', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({ query: '{ deploys { severity } }' });
    expect(body).toEqual({
      data: {
        deploys: [
          { severity: 'production/3' },
          { severity: 'staging/unknown' },
          { severity: 'production/1' },
        ],
      },
    });
  });

  it('aliases that are names of keys do not disturb what is asked by them', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({
      query: '{ deploys { id: environment environment: id severity incidents { id: title } } }',
    });
    expect(body.data?.deploys).toEqual([
      {
        id: 'production',
        environment: 'a',
        severity: 'production/3',
        incidents: [{ id: 'slow' }, { id: 'down' }],
      },
      { id: 'staging', environment: 'b', severity: 'staging/unknown', incidents: [] },
      { id: 'production', environment: 'c', severity: 'production/1', incidents: [] },
    ]);
  });

  it('variables, fragments and conditions reach the subgraph that they concern', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const query = `query ($id: ID!, $with: Boolean!) {
      deploy(id: $id) { ...parts incidents @include(if: $with) { title } }
    }
    fragment parts on Deploy { name: id size @skip(if: $with) { pods } }`;
    const first = await server.post({ query, variables: { id: 'a', with: true } });
    const second = await server.post({ query, variables: { id: 'c', with: false } });
    expect(first.body).toEqual({
      data: { deploy: { name: 'a', incidents: [{ title: 'slow' }, { title: 'down' }] } },
    });
    expect(second.body).toEqual({ data: { deploy: { name: 'c', size: { pods: 1 } } } });
  });

  it('introspection is answered beside fields of subgraphs', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({
      query: '{ __typename __type(name: "Deploy") { fields { name } } incidents { __typename id } }',
    });
    expect(body.data?.__typename).toBe('Query');
    expect(body.data?.__type).toEqual({
      fields: expect.arrayContaining([{ name: 'environment' }, { name: 'incidents' }]),
    });
    expect(body.data?.incidents).toHaveLength(3);
    const { body: whole } = await server.post({
      query: '{ __schema { types { name } directives { name } } }',
    });
    const names = JSON.stringify(whole);
    for (const hidden of ['join__', '_Entity', '_Service', '_Any', 'link__'])
      expect(names).not.toContain(hidden);
  });
});

const media: TestSubgraph = {
  sdl: `
    type Query { media: [Media!]! things: [Thing!]! }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
    type Song implements Media @key(fields: "id") { id: ID! title: String seconds: Int! }
    type Tool { name: String! }
    type Part { name: Int }
    union Thing = Tool | Part`,
  resolvers: {
    Query: {
      media: () => Object.values(mediaById),
      things: () => [
        { __typename: 'Tool', name: 'saw' },
        { __typename: 'Part', name: 7 },
      ],
    },
  },
  entities: {
    Book: byKey<object>({ b: { id: 'b', title: 'Ways', pages: 30 } }),
    Song: byKey<object>({ s: { id: 's', title: 'Hum', seconds: 90 } }),
    Media: ({ id }) => mediaById[String(id)] ?? null,
  },
};
const mediaById: Readonly<Record<string, object>> = {
  b: { __typename: 'Book', id: 'b', title: 'Ways', pages: 30 },
  s: { __typename: 'Song', id: 's', title: 'Hum', seconds: 90 },
};
const views: TestSubgraph = {
  sdl: `
    type Query { mostViewed: Media! }
    type Media @interfaceObject @key(fields: "id") { id: ID! views: Int! }`,
  resolvers: {
    Query: { mostViewed: () => ({ id: 's' }) },
    Media: { views: ({ id }: { id: string }) => id.charCodeAt(0) },
  },
  entities: { Media: ({ id }) => ({ id }) },
};

describe.each(planners)('with abstract types, planner %s,', (planner) => {
  it('an interface object gives fields to all types of an interface', async () => {
    const server = await serveGateway(planner, { media, views });
    const { body } = await server.post({ query: '{ media { title views ... on Book { pages } } }' });
    expect(body).toEqual({
      data: {
        media: [
          { title: 'Ways', views: 98, pages: 30 },
          { title: 'Hum', views: 115 },
        ],
      },
    });
  });

  it('an object that is known by its interface only gets its type from the subgraph that has it', async () => {
    const server = await serveGateway(planner, { media, views });
    const { body } = await server.post({
      query: '{ mostViewed { __typename views ... on Song { seconds } } }',
    });
    expect(body).toEqual({ data: { mostViewed: { __typename: 'Song', views: 115, seconds: 90 } } });
  });

  it('fields of one name and several types in a union do not conflict', async () => {
    const server = await serveGateway(planner, { media, views });
    const { body } = await server.post({
      query: '{ things { ... on Tool { tool: name } ... on Part { part: name } } }',
    });
    expect(body).toEqual({ data: { things: [{ tool: 'saw' }, { part: 7 }] } });
  });
});

const people: TestSubgraph = {
  sdl: `
    type Query { teams: [Team!]! }
    type Team { name: String! lead: Person @provides(fields: "name") }
    type Person @key(fields: "login") { login: ID! name: String @external mail: String }`,
  resolvers: {
    Query: {
      teams: () => [{ name: 'core', lead: { login: 'ines', name: 'from people', mail: 'i@example.com' } }],
    },
  },
  entities: { Person: ({ login }) => ({ login, mail: `${login}@example.com` }) },
};

describe.each(planners)('with fields that several subgraphs have, planner %s,', (planner) => {
  it('@provides: a field comes from the subgraph that has it at hand, and nobody else is asked', async () => {
    const server = await serveGateway(planner, { deploys, people });
    const { body } = await server.post({ query: '{ teams { lead { name mail } } }' });
    expect(body).toEqual({ data: { teams: [{ lead: { name: 'from people', mail: 'i@example.com' } }] } });
    expect(server.subgraphs.deploys?.calls).toHaveLength(0);
  });

  it('@shareable: a value type is taken from whoever is asked anyway', async () => {
    const server = await serveGateway(planner, { deploys, incidents });
    const { body } = await server.post({ query: '{ deploys { size { pods cores } } }' });
    expect(body.data?.deploys).toHaveLength(3);
    expect(server.subgraphs.incidents?.calls).toHaveLength(0);
  });
});

const ledger = (name: string, log: string[]): TestSubgraph => ({
  sdl: `type Query { ${name}: Int } type Mutation { add${name}(text: String!): Entry${name}! } type Entry${name} { text: String! }`,
  resolvers: {
    Mutation: {
      [`add${name}`]: (_: unknown, { text }: { text: string }) => {
        log.push(`${name} ${text}`);
        return { text };
      },
    },
  },
});

describe.each(planners)('with mutations, planner %s,', (planner) => {
  it('root fields run one after the other, whichever subgraph has them', async () => {
    const log: string[] = [];
    const server = await serveGateway(planner, { One: ledger('One', log), Two: ledger('Two', log) });
    const { body } = await server.post({
      query:
        'mutation { a: addOne(text: "1") { text } b: addTwo(text: "2") { text } c: addOne(text: "3") { text } }',
    });
    expect(body).toEqual({ data: { a: { text: '1' }, b: { text: '2' }, c: { text: '3' } } });
    expect(log).toEqual(['One 1', 'Two 2', 'One 3']);
  });
});

describe('where the addon of the planner does not load', () => {
  /** What becomes of a generation in a process on a platform for which there is no addon. */
  function generationOf(planner: string): string {
    const source = `
      Object.defineProperty(process, 'platform', { value: 'sunos' });
      const { startGeneration } = await import('./src/gateway/generations.ts');
      const { compose } = await import('./src/gateway/composition/compose.ts');
      const { supergraphSdl: sdl } = compose([{ name: 'a', url: 'http://127.0.0.1:9/', sdl: 'type Query { a: Int }' }]);
      const configuration = { local: false, pollMilliseconds: 0, subgraphs: [], files: [] };
      const setting = { planner: '${planner}', local: null, limits: {}, log: ({ level }) => console.log(level) };
      const made = await startGeneration({ sdl, configuration }, setting).catch((error) => ({ planner: error.code }));
      console.log(made.planner);`;
    const options = { cwd: new URL('../../', import.meta.url), encoding: 'utf8' } as const;
    return execFileSync(process.execPath, ['--input-type=module', '-e', source], options);
  }

  it('the stitched schema takes its place, with a warning', () => {
    expect(generationOf('auto')).toBe('warn\nstitched\n');
  });

  it('asking for it is refused', () => {
    expect(generationOf('rust')).toBe('PLANNER_UNAVAILABLE\n');
  });
});
