import { sampleQuestions } from '../../src/sampleQuestions.ts';

/** A query that GraphiQL opens in a tab of its own at the first visit. */
export interface Example {
  /** The question in words: becomes the comment above the query. */
  readonly title: string;
  /** A document of one named operation: GraphiQL labels the tab with that name. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The opening tabs, in order: what the sample scene's own questions ask, then further ways to ask. */
export const examples: readonly Example[] = [
  ...sampleQuestions,
  {
    title: 'What did this build bring where, and does what runs there speak against it?',
    query: `query BuildDeploys($buildId: String!) {
  builds(where: { buildId: { eq: $buildId } }) {
    name
    status
    sourceRepository
    sourceRef
    images {
      digest
    }
    deploys {
      joins
      contradiction
      deploy {
        cluster
        namespace
        workload
        revision
        build {
          candidates {
            joins
            build {
              buildId
              imageTag
            }
          }
        }
      }
    }
  }
}`,
    variables: { buildId: '409817' },
  },
  {
    title: 'Which digest did this tag have at that time, and how sure is that?',
    query: `query DigestAt($tag: String!, $time: DateTime!) {
  digestAt(ref: $tag, time: $time) {
    digest
    certainty
    candidates
  }
}`,
    variables: { tag: 'registry.example.com/shop/checkout:1.4.2', time: '2026-10-20T18:00:00Z' },
  },
  {
    title: 'Which containers wait, and for what?',
    query: `query WaitingContainers {
  containers(where: { state: { eq: WAITING } }, sort: [{ cluster: ASC }, { podName: ASC }]) {
    cluster
    namespace
    podName
    name
    stateReason
    restartCount
    declaredImage
    imageDigest
  }
}`,
    variables: {},
  },
];
