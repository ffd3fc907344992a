import type { SubgraphParts } from './subgraph.ts';

/** A component of the software catalogue, with the repository that its images are in. */
interface Component {
  readonly name: string;
  readonly team: string;
  readonly tier: 'CORE' | 'SUPPORT';
  readonly registry: string;
  readonly repository: string;
}

const registry = 'registry.example.com';
const components: readonly Component[] = [
  { name: 'checkout', team: 'shop', tier: 'CORE', registry, repository: 'shop/checkout' },
  { name: 'catalogue', team: 'shop', tier: 'CORE', registry, repository: 'shop/catalogue' },
  { name: 'ledger', team: 'pay', tier: 'CORE', registry, repository: 'pay/ledger' },
  { name: 'price-import', team: 'shop', tier: 'SUPPORT', registry, repository: 'shop/price-import' },
];

/** A subgraph that extends image references of Whence by the component that they are images of. */
export const catalogueSubgraph: SubgraphParts = {
  sdl: `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])

type Query {
  "All components, or those of one team."
  components(team: String): [Component!]!
}

"A piece of software that a team answers for."
type Component @key(fields: "name") {
  name: ID!
  "The team that answers for it."
  team: String!
  tier: Tier!
}

"What depends on a component."
enum Tier {
  "Customers notice at once when it fails."
  CORE
  "Teams notice when it fails."
  SUPPORT
}

type ImageReference @key(fields: "canonical") {
  canonical: String!
  registry: String! @external
  repository: String! @external
  "The component that the image is of; null for images of others."
  component: Component @requires(fields: "registry repository")
}
`,
  resolvers: {
    Query: {
      components: (_: unknown, { team }: { readonly team?: string | null }) =>
        components.filter((component) => team == null || component.team === team),
    },
  },
  entities: {
    Component: ({ name }) => components.find((each) => each.name === name) ?? null,
    ImageReference: (reference) => ({
      ...reference,
      component:
        components.find(
          (each) => each.registry === reference.registry && each.repository === reference.repository,
        ) ?? null,
    }),
  },
};
