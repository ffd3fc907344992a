import type { Representation, SubgraphParts } from './subgraph.ts';

/** An incident as the desk of the platform team keeps it. */
interface Incident {
  readonly id: string;
  readonly title: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** The deploy that it is about, by the ids that its own system gave it. */
  readonly deploy: { readonly system: string; readonly instance: string; readonly deployId: string };
}

const incidents: readonly Incident[] = [
  {
    id: 'INC-311',
    title: 'Baskets with two vouchers come out a cent short',
    openedAt: '2026-10-20T16:31:00Z',
    closedAt: null,
    deploy: {
      system: 'kubernetes',
      instance: 'prod-eu',
      deployId: '26155fa4-53e2-44dd-aa1d-05063a92ca84/5',
    },
  },
  {
    id: 'INC-298',
    title: 'Ledger refuses entries of the first of a month',
    openedAt: '2026-10-15T08:02:00Z',
    closedAt: '2026-10-15T09:40:00Z',
    deploy: { system: 'change-register', instance: 'pay', deployId: 'PAY-2231' },
  },
];

/** A subgraph that extends deploys of Whence by the incidents about them. */
export const incidentsSubgraph: SubgraphParts = {
  sdl: `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])

type Query {
  "Incidents, newest first."
  incidents("Only those that are open, or only those that are not; all when absent." open: Boolean): [Incident!]!
}

"Something that went wrong in production."
type Incident @key(fields: "id") {
  id: ID!
  title: String!
  openedAt: DateTime!
  "Null while it is open."
  closedAt: DateTime
  "The deploy that it is about."
  deploy: Deploy
}

type Deploy @key(fields: "system instance deployId") {
  system: String!
  instance: String!
  deployId: String!
  environment: String @external
  "Incidents about this deploy, newest first."
  incidents: [Incident!]!
  "How much attention the deploy wants."
  attention: Attention! @requires(fields: "environment")
}

"How much attention something wants."
enum Attention {
  "Nothing is open."
  NONE
  "Something is open, away from production."
  SOON
  "Something is open in production."
  NOW
}

"A time in UTC."
scalar DateTime
`,
  resolvers: {
    Query: {
      incidents: (_: unknown, { open }: { readonly open?: boolean | null }) =>
        incidents.filter(({ closedAt }) => open == null || (closedAt === null) === open),
    },
  },
  entities: {
    Incident: ({ id }) => incidents.find((each) => each.id === id) ?? null,
    Deploy: (deploy) => {
      const about = incidents.filter((incident) => isSame(incident.deploy, deploy));
      return { ...deploy, incidents: about, attention: attentionOf(about, deploy.environment) };
    },
  },
};

function isSame(deploy: Incident['deploy'], { system, instance, deployId }: Representation): boolean {
  return deploy.system === system && deploy.instance === instance && deploy.deployId === deployId;
}

function attentionOf(about: readonly Incident[], environment: unknown): 'NONE' | 'SOON' | 'NOW' {
  if (about.every(({ closedAt }) => closedAt !== null)) return 'NONE';
  return environment === 'production' ? 'NOW' : 'SOON';
}
