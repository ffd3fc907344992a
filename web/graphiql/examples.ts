/** A query that GraphiQL opens in a tab of its own at the first visit. */
export interface Example {
  /** The question in words: becomes the comment above the query. */
  readonly title: string;
  /** A document of one named operation: GraphiQL labels the tab with that name. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The opening tabs, in order. */
export const examples: readonly Example[] = [
  {
    title: 'Where did this image come from?',
    query: `query Lineage($ref: String!) {
  lineage(ref: $ref) {
    nodes {
      id
      label
    }
    edges {
      from
      to
      evidence
    }
  }
}`,
    variables: { ref: 'registry.example.com/shop/checkout:1.4.2' },
  },
  {
    title: 'Has this tag ever changed its digest?',
    query: `query TagHistory($ref: String!) {
  tagHistory(ref: $ref) {
    digest
    from
    to
  }
}`,
    variables: { ref: 'registry.example.com/shop/checkout:1.4.2' },
  },
  {
    title: 'What runs this image now?',
    query: `query WhereRunning($ref: String!) {
  whereRunning(ref: $ref) {
    cluster
    namespace
    workload
  }
}`,
    variables: { ref: 'registry.example.com/shop/checkout:1.4.2' },
  },
];
