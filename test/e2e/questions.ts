/** A question of the user documentation: what people ask, how, and what to know of the answer. */
export interface DocumentedQuestion {
  /** Name of its page in docs/questions/. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  readonly query: string;
}

const checkout = 'registry.example.com/shop/checkout:1.4.2';
const digestB = 'sha256:c6bf7fdb84c57cc5c2722166a20b16deb2ab34cef34d294203fd83df6f6fa0ab';

/** The questions of docs/questions/, over the sample scene. */
export const documentedQuestions: readonly DocumentedQuestion[] = [
  {
    page: 'where-from',
    title: 'Where did this running image come from?',
    text: 'The path from a pod to its digest, build, commit, author and agent session. `evidence` is the weakest link on it.',
    query: `{
  lineage(ref: "checkout-6f7d8c9b54-t5v8m") {
    weakestEvidence
    rows { pod reference digest buildId commit author session agent evidence }
  }
}`,
  },
  {
    page: 'lead-time',
    title: 'Which commit built what runs in production, and how long did it take?',
    text: 'Lead time: from the commit to the first deploy of it that was ready, in each environment.',
    query: `{
  leadTimes(ref: "d22cf6c1") { nodes { oid environment deployId committedAt readyAt seconds evidence } }
  rollouts(ref: "26155fa4-53e2-44dd-aa1d-05063a92ca84/5") { totalCount nodes { deployId status createdAt firstStartAt lastStartAt seconds pods } }
}`,
  },
  {
    page: 'built-by',
    title: 'Who or what built this image?',
    text: 'Builds by digest. A build that only told its tag is joined to the digest that the tag had then: `TAG_AT_TIME`.',
    query: `{
  buildsOf(ref: "registry.example.com/shop/catalogue:3.0.4") {
    nodes { evidence build { system buildId actor sourceRepository sourceCommit } }
  }
}`,
  },
  {
    page: 'tag-history',
    title: 'Has this tag ever changed its digest?',
    text: 'A change lies after the last sighting of what was before and not after the first of what came then.',
    query: `{
  tagHistory(ref: "${checkout}") {
    moved
    current
    changes { kind from to after notAfter sources }
  }
}`,
  },
  {
    page: 'retags',
    title: 'Which tags changed in a registry?',
    text: 'Newest first, in pages. What the reconciler has not come to yet is worked out on the spot.',
    query: `{
  retags(registry: "registry.example.com", since: "2026-10-20T00:00:00Z", first: 3) {
    totalCount
    nodes { kind reference from to notAfter }
    pageInfo { hasNextPage }
  }
}`,
  },
  {
    page: 'tags-of-a-digest',
    title: 'Which tags does a digest have, now and ever?',
    text: 'Tags of the index that lists it count, too.',
    query: `{
  tagsOf(ref: "${digestB}", ever: true) { totalCount nodes { reference firstSeen lastSeen closedAt current } }
}`,
  },
  {
    page: 'impact',
    title: 'Where does it run now, and what does it affect?',
    text: '`impact` takes a commit, build, deploy, session, digest or tag, and counts everything that came of it.',
    query: `{
  impact(ref: "a0a07bfd") {
    images builds deploys workloads pods containers environments clusters
    running(first: 2) { totalCount nodes { evidence container { cluster namespace podName } } }
  }
}`,
  },
  {
    page: 'blast-radius',
    title: 'What ran it in an interval?',
    text: 'The blast radius: pods by workload revision. Whatever overlaps the interval counts.',
    query: `{
  blastRadius(ref: "${checkout}", from: "2026-10-19T00:00:00Z", to: "2026-10-21T00:00:00Z") {
    digests
    pods
    revisions { cluster namespace name revision pods firstStart lastEnd }
  }
}`,
  },
  {
    page: 'drift',
    title: 'What does not run what its tag says?',
    text: 'A tag that is gone (ABSENT), one whose registry could not be reached (UNREACHABLE) and one that nobody watches (UNKNOWN) are states of their own.',
    query: `{
  drift(scope: { ref: "${checkout}" }, states: [CURRENT, MOVED]) {
    totalCount
    nodes { state digest tagDigest lastHeld tagSeenAt container { podName } }
  }
}`,
  },
  {
    page: 'unscanned-and-unverified',
    title: 'Which deployments include unscanned or unverified images?',
    text: 'Each finding has its reason and the ids of the nodes that show it, from what runs to where the gap is.',
    query: `{
  findings(kinds: [UNSCANNED, UNSIGNED, UNVERIFIED, VERIFICATION_FAILED], scope: { environment: "staging" }) {
    totalCount
    nodes { kind severity title reason since path deploys { system deployId } }
  }
}`,
  },
  {
    page: 'unreviewed',
    title: 'What was deployed from unreviewed code?',
    text: 'UNREVIEWED: nobody but the author approved. REVIEW_UNKNOWN: no change request, review or author is known.',
    query: `{
  findings(kinds: [UNREVIEWED, REVIEW_UNKNOWN], first: 1) {
    counts { kind count }
    nodes { kind reason path }
  }
}`,
  },
  {
    page: 'orphans',
    title: 'What is orphaned, and what runs on unknown digests?',
    text: 'Registry images that no known build made, and digests that run without one.',
    query: `{
  findings(kinds: [ORPHAN_IMAGE, RUNNING_WITHOUT_BUILD, UNKNOWN_DIGEST], first: 3) {
    counts { kind count }
    nodes { kind title reason since }
  }
}`,
  },
  {
    page: 'contradictions',
    title: 'What contradicts itself?',
    text: 'Both joins of a deploy and a build are kept with their evidence; that they disagree is a finding and not a choice.',
    query: `{
  findings(kinds: [DEPLOY_CONTRADICTION, BUILD_CONFLICT, TAG_CONTRADICTS_DIGEST, APPLIED_DIGEST_MISMATCH, DIRTY_BUILD]) {
    nodes { kind severity title reason }
  }
}`,
  },
  {
    page: 'past-state',
    title: 'Was a past state any better?',
    text: 'Findings are dated by what they are about. At this time the tag 1.4.2 had just moved, and three pods still ran what it was before.',
    query: `{
  findings(kinds: [DRIFT, TAG_GONE], asOf: "2026-10-20T10:00:00Z") {
    nodes { kind title reason since until }
  }
}`,
  },
  {
    page: 'reproducible-builds',
    title: 'Is the build reproducible?',
    text: 'Two builds made one digest. A job and the pipeline that it is part of count as one.',
    query: `{
  reproducibleBuilds(ref: "gitlab.example.com/pay/ledger") {
    totalCount
    nodes { digest sameCommit evidence builds { buildId status } }
  }
}`,
  },
  {
    page: 'builds-to-deploys',
    title: 'What became of a build?',
    text: 'Deploys by the `build_id` that their records name and by digest. Every join that holds is named; where they disagree, that stands beside the deploy.',
    query: `{
  builds(where: { buildId: { eq: "409698" } }) {
    buildId
    deploys { evidence joins contradiction deploy { system deployId environment status } }
  }
}`,
  },
  {
    page: 'sources',
    title: 'Who told what is known, and until when?',
    text: 'Every source with the times of the first and last thing that it told. Pull sources say here, too, how their last pass went ([sources.md](../sources.md)).',
    query: `{
  sources(sort: [{ name: ASC }], limit: 4) { name firstSeen lastSeen errorCode failures gapCount }
}`,
  },
];
