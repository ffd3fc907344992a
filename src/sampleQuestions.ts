/** A question about the sample scene, ready to paste. */
export interface SampleQuestion {
  /** The question in words. */
  readonly title: string;
  /** A document of one named operation. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Three questions that the sample scene answers; they tell its story in this order. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    title: 'Where did this production pod come from, down to the commit and the agent session behind it?',
    query: `query WhereFrom($pod: String!) {
  lineage(ref: $pod) {
    weakestEvidence
    contradictions
    rows {
      cluster
      pod
      container
      reference
      digest
      buildId
      repository
      commit
      author
      session
      agent
      evidence
    }
  }
}`,
    variables: { pod: 'checkout-6f7d8c9b54-t5v8m' },
  },
  {
    title: 'Which tags of checkout moved, were rolled back or went away this month?',
    query: `query Retags($repository: String!, $since: DateTime!) {
  retags(repository: $repository, since: $since) {
    totalCount
    nodes {
      kind
      reference
      from
      to
      after
      notAfter
      sources
    }
  }
}`,
    variables: { repository: 'registry.example.com/shop/checkout', since: '2026-10-01T00:00:00Z' },
  },
  {
    title: 'What runs checkout 1.4.2, and which pods drifted from what the tag says now?',
    query: `query WhereRunning($tag: String!) {
  whereRunning(ref: $tag) {
    totalCount
    nodes {
      drift
      digest
      evidence
      container {
        cluster
        namespace
        podName
        nodeName
        imagePullPolicy
        startedAt
      }
    }
  }
}`,
    variables: { tag: 'registry.example.com/shop/checkout:1.4.2' },
  },
];
