import { authorKey } from '../model/agentKey.ts';
import type { AgentKey, BuildKey, Claim, CommitKey, DeployKey, Fact, WorkloadKey } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import type { ImageReference } from '../model/imageReference.ts';
import { pushedReference } from '../model/pushedReference.ts';
import type { Instant } from '../model/time.ts';
import { addBaseImages, buildProperties, deployProperties } from './buildRows.ts';
import {
  agentNodeId,
  buildNodeId,
  commitNodeId,
  deployNodeId,
  imageId,
  sessionId,
  subjectId,
  workloadNodeId,
} from './ids.ts';
import { createMentions } from './mentions.ts';
import { addProvFact } from './provRows.ts';
import type { RecordLinkRow, RecordLinkType } from './recordLinks.ts';
import { addSessionRecord } from './sessionRows.ts';
import { type EdgeType, edgeShapes, type NodeLabel, nodeShapes } from './shape.ts';
import { sortedJson } from './sortedJson.ts';
import { claimState, type State } from './state.ts';
import { tiedNode, tieEvidence } from './tieRows.ts';
import { addDeployTargets, addTrustFact } from './trustRows.ts';

/** A node that a fact speaks of, with what the fact claims of it. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly id: string;
  readonly state: State;
}

/** An edge that a fact claims. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly fromLabel: NodeLabel;
  readonly from: string;
  readonly toLabel: NodeLabel;
  readonly to: string;
  readonly state: State;
}

/** A tag sighting: kept apart, because intervals are folded from all sightings of a reference and source. */
export interface SightingRow {
  readonly referenceId: string;
  readonly reference: string;
  readonly source: string;
  readonly at: string;
  readonly digest: string | null;
}

/** The node that a fact is about: what follows from it is worked out anew when the fact changes anything. */
export interface SubjectRow {
  readonly id: string;
  /** Whether a mention alone changes nothing that follows, so that only a new node counts. */
  readonly onlyNew: boolean;
}

/** What one or more facts become in the graph. */
export interface Rows {
  readonly subjects: readonly SubjectRow[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly links: readonly RecordLinkRow[];
  readonly sightings: readonly SightingRow[];
}

/** What a fact says of a node; names that the node's shape does not have are left out. */
type Properties = Readonly<Record<string, unknown>>;

/** Collects the rows of a fact; each method answers the id of its node, so that edges read as sentences. */
export interface Sink {
  readonly node: (
    label: NodeLabel,
    id: string,
    properties: Properties,
    /** The claim's own time, where it is not that of the fact. */
    at?: Instant | null,
  ) => NodeHandle;
  /** A node of which the fact says no more than its natural key. */
  readonly mention: (label: NodeLabel, id: string, key: Readonly<Record<string, string>>) => NodeHandle;
  readonly edge: (
    from: NodeHandle,
    type: EdgeType,
    to: NodeHandle,
    evidence: string,
    properties?: Properties,
    at?: Instant | null,
  ) => void;
  /** Ties a record to what it speaks of. */
  readonly link: (record: NodeHandle, type: RecordLinkType, to: NodeHandle) => void;
  readonly sighting: (row: SightingRow) => void;
}

export interface NodeHandle {
  readonly label: NodeLabel;
  readonly id: string;
}

/** Turns facts into rows. Everything that a fact refers to gets a row of its own, so facts may come in any order. */
export function rowsOfFacts(facts: Iterable<Fact>): Rows {
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const links: RecordLinkRow[] = [];
  const mentions = createMentions();
  const sightings: SightingRow[] = [];
  const subjects: SubjectRow[] = [];
  for (const fact of facts) {
    const sink: Sink = {
      node: (label, id, properties, at = fact.at) => {
        nodes.push({ label, id, state: claimState(nodeShapes[label], properties, at, fact.source) });
        return { label, id };
      },
      mention: (label, id, key) => {
        mentions.note(label, id, key, fact);
        return { label, id };
      },
      edge: (from, type, to, evidence, properties = {}, at = fact.at) => {
        const state = claimState(edgeShapes[type], { evidence, ...properties }, at, fact.source);
        edges.push({ type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id, state });
      },
      link: (record, type, to) => links.push({ type, from: record.id, to: to.id }),
      sighting: (row) => sightings.push(row),
    };
    sourceNode(sink, fact);
    addFact(sink, fact);
    const subject = subjectRow(fact);
    if (subject !== null) subjects.push(subject);
  }
  nodes.push(...mentions.rows());
  // What a tag or reference is follows from itself, whoever mentioned it first.
  for (const { label, id } of nodes) if (label === 'ImageReference') subjects.push({ id, onlyNew: true });
  return { nodes, edges, links, sightings, subjects };
}

/**
 * Sightings are told apart by the writer: most of them only say that a tag is still what it was. References count when they
 * are new.
 */
function subjectRow(fact: Fact): SubjectRow | null {
  if (fact.type === 'tagSighting' || fact.type === 'imageReference' || nothingFollows.has(fact.type))
    return null;
  return { id: subjectId(fact), onlyNew: false };
}

/** Types of facts from which no link, tag change or finding is derived. */
const nothingFollows: ReadonlySet<Fact['type']> = new Set([
  'rejection',
  'agent',
  'session',
  'checkpoint',
  'attribution',
  'bundle',
  'journalEvent',
  'tokenUsage',
  // Documents of others.
  'provBundle',
  'provRecord',
]);

function addFact(sink: Sink, fact: Fact): void {
  switch (fact.type) {
    case 'imageReference':
      referenceNode(sink, fact.reference, fact.declared);
      return;
    case 'image': {
      const { labels, size } = fact;
      sink.node('Image', imageId(fact.digest), {
        ...fact,
        size: size === undefined ? undefined : BigInt(size),
        labels: labels === undefined ? undefined : sortedJson(labels),
      });
      return;
    }
    case 'imagePart': {
      const whole = imageNode(sink, fact.whole);
      const part = imageNode(sink, fact.part);
      const properties = fact.relation === 'HAS_MANIFEST' ? { platform: fact.platform } : {};
      sink.edge(whole, fact.relation, part, 'INDEX_CHILD', properties);
      return;
    }
    case 'tagSighting': {
      referenceNode(sink, fact.reference);
      // The media type is one of the digest, whenever and wherever it was seen: an observation has none of its own.
      if (fact.digest !== null) imageNode(sink, fact.digest, fact.mediaType);
      sink.sighting({
        referenceId: fact.reference.id,
        reference: fact.reference.canonical,
        source: fact.source,
        at: fact.at,
        digest: fact.digest,
      });
      return;
    }
    case 'commit': {
      const commit = commitNode(sink, fact.commit, { ...fact });
      if (fact.repository !== undefined)
        sink.edge(commit, 'IN_REPOSITORY', repositoryNode(sink, fact.repository), 'DECLARED_ID');
      if (fact.author !== undefined)
        sink.edge(
          commit,
          'AUTHORED_BY',
          agentNode(sink, fact.author, { name: fact.authorName }),
          'DECLARED_ID',
        );
      return;
    }
    case 'build': {
      const { sourceCommit, parent } = fact;
      const node = buildNode(sink, fact.build, buildProperties(fact));
      for (const digest of fact.imageDigests ?? [])
        sink.edge(node, 'PRODUCED', imageNode(sink, digest), fact.imageEvidence ?? 'DIGEST_EQUAL');
      addBaseImages(sink, node, fact);
      const pushed = pushedReference(fact);
      if (pushed !== null) sink.edge(node, 'PUSHED', referenceNode(sink, pushed), 'DECLARED_ID');
      if (sourceCommit !== undefined) {
        const commit = commitNode(sink, sourceCommit);
        sink.edge(node, 'BUILT_FROM', commit, 'DECLARED_ID');
        if (fact.sourceRepository !== undefined)
          sink.edge(commit, 'IN_REPOSITORY', repositoryNode(sink, fact.sourceRepository), 'DECLARED_ID');
      }
      if (parent !== undefined) sink.edge(node, 'CHILD_OF', buildNode(sink, parent), 'DECLARED_ID');
      return;
    }
    case 'deploy': {
      const { references, created } = fact;
      const node = deployNode(sink, fact.deploy, deployProperties(fact));
      for (const digest of fact.imageDigests ?? [])
        sink.edge(node, 'DEPLOYS', imageNode(sink, digest), 'DIGEST_EQUAL');
      for (const reference of references ?? [])
        sink.edge(node, 'DECLARES', referenceNode(sink, reference), 'DECLARED_ID');
      if (created !== undefined) sink.edge(node, 'CREATED', workloadNode(sink, created), 'DECLARED_ID');
      addDeployTargets(sink, node, fact);
      return;
    }
    case 'workload': {
      const replicas = fact.replicas === undefined ? undefined : BigInt(fact.replicas);
      const node = workloadNode(sink, fact.workload, { ...fact, replicas });
      if (fact.owner !== undefined)
        sink.edge(node, 'CHILD_OF', workloadNode(sink, fact.owner), 'DECLARED_ID');
      return;
    }
    case 'container': {
      const { reference, workload, restartCount, startedAt, finishedAt } = fact;
      // A container's status is a whole: what it does not say is not so (a running container has no end).
      const whole = {
        startedAt: startedAt ?? null,
        finishedAt: finishedAt ?? null,
        stateReason: fact.stateReason ?? null,
      };
      const node = sink.node('Container', subjectId(fact), {
        ...fact,
        ...(fact.state === 'UNKNOWN' ? {} : whole),
        restartCount: restartCount === undefined ? undefined : BigInt(restartCount),
      });
      if (fact.imageDigest !== undefined)
        sink.edge(node, 'RUNS', imageNode(sink, fact.imageDigest), 'DIGEST_EQUAL', {
          startedAt,
          finishedAt: finishedAt ?? null,
        });
      if (reference !== undefined)
        sink.edge(node, 'DECLARES', referenceNode(sink, reference, fact.declaredImage), 'DECLARED_ID');
      if (workload !== undefined) sink.edge(node, 'PART_OF', workloadNode(sink, workload), 'DECLARED_ID');
      return;
    }
    case 'agent': {
      agentNode(sink, fact.agent, { ...fact });
      return;
    }
    case 'session': {
      const { agent } = fact;
      const depth = fact.depth === undefined ? undefined : BigInt(fact.depth);
      const node = sink.node('Session', sessionId(fact.sessionKey), { ...fact, depth });
      if (fact.parentKey !== undefined && fact.parentKey !== null)
        sink.edge(node, 'CHILD_OF', sessionNode(sink, fact.parentKey), 'DECLARED_ID');
      if (agent !== undefined)
        sink.edge(node, 'CONDUCTED_BY', agentNode(sink, agent, { name: fact.agentName }), 'DECLARED_ID');
      return;
    }
    case 'checkpoint': {
      const { commit } = fact;
      const metadata = fact.metadata === undefined ? undefined : sortedJson(fact.metadata);
      const node = sink.node('Checkpoint', subjectId(fact), { ...fact, metadata });
      if (fact.sessionKey !== '') sink.link(node, 'IN_SESSION', sessionNode(sink, fact.sessionKey));
      if (commit !== undefined) sink.link(node, 'AT_COMMIT', commitNode(sink, commit));
      return;
    }
    case 'attribution': {
      const { commit } = fact;
      const node = sink.node('Attribution', subjectId(fact), { ...fact });
      // A trailer of a commit need not say in which session the work was done.
      if (fact.sessionKey !== '') sink.link(node, 'IN_SESSION', sessionNode(sink, fact.sessionKey));
      sink.link(node, 'ATTRIBUTED_TO', agentNode(sink, authorKey(fact.authorType, fact.authorId)));
      if (commit !== undefined) sink.link(node, 'OF_COMMIT', commitNode(sink, commit));
      return;
    }
    case 'bundle':
    case 'journalEvent':
    case 'tokenUsage':
      addSessionRecord(sink, fact);
      return;
    case 'tie': {
      const { label, id, properties } = tiedNode(fact);
      const reference = sink.node('TrackerReference', subjectId(fact), { uuid: fact.uuid });
      sink.edge(sink.node(label, id, properties), 'SERVES', reference, tieEvidence(fact), { via: fact.via });
      return;
    }
    case 'rejection': {
      const replayable = fact.receivedAt === undefined ? undefined : fact.content !== undefined;
      sink.node('Rejection', subjectId(fact), { ...fact, replayable });
      return;
    }
    case 'attestation':
    case 'signature':
    case 'sbom':
    case 'scan':
    case 'vulnerabilityStatement':
    case 'changeRequest':
    case 'environment':
    case 'referrer':
      addTrustFact(sink, fact);
      return;
    case 'event':
      sink.node('Event', subjectId(fact), { ...fact });
      return;
    case 'provBundle':
    case 'provRecord':
      addProvFact(sink, fact);
      return;
    default:
      fact satisfies never;
  }
}

function sourceNode(sink: Sink, claim: Claim): void {
  sink.mention('Source', nodeId('Source', claim.source), { name: claim.source });
}

function imageNode(sink: Sink, digest: string, mediaType?: string): NodeHandle {
  return sink.node('Image', imageId(digest), { digest, mediaType });
}

function referenceNode(sink: Sink, reference: ImageReference, declared?: string): NodeHandle {
  const { canonical, registry, repository, tag, digest } = reference;
  const node = sink.node('ImageReference', reference.id, {
    canonical,
    registry,
    repository,
    tag: tag ?? undefined,
    digest: digest ?? undefined,
    declared: declared === undefined ? undefined : [declared],
  });
  if (digest !== null) sink.edge(node, 'IDENTIFIES', imageNode(sink, digest), 'DIGEST_EQUAL');
  return node;
}

function buildNode(sink: Sink, key: BuildKey, properties: Properties = {}): NodeHandle {
  const { system, instance, unit, buildId } = key;
  return sink.node('Build', buildNodeId(key), { system, instance, unit, buildId, ...properties });
}

function deployNode(sink: Sink, key: DeployKey, properties: Properties = {}): NodeHandle {
  const { system, instance, deployId } = key;
  return sink.node('Deploy', deployNodeId(key), { system, instance, deployId, ...properties });
}

function commitNode(sink: Sink, { algorithm, oid }: CommitKey, properties?: Properties): NodeHandle {
  const id = commitNodeId({ algorithm, oid });
  if (properties === undefined) return sink.mention('Commit', id, { algorithm, oid });
  return sink.node('Commit', id, { algorithm, oid, ...properties });
}

function repositoryNode(sink: Sink, remote: string): NodeHandle {
  return sink.mention('Repository', nodeId('Repository', remote), { remote });
}

function workloadNode(sink: Sink, key: WorkloadKey, properties: Properties = {}): NodeHandle {
  return sink.node('Workload', workloadNodeId(key), {
    cluster: key.cluster,
    uid: key.uid,
    ...properties,
  });
}

function agentNode(sink: Sink, { kind, identity }: AgentKey, properties?: Properties): NodeHandle {
  const id = agentNodeId({ kind, identity });
  if (properties === undefined) return sink.mention('Agent', id, { kind, identity });
  return sink.node('Agent', id, { kind, identity, ...properties });
}

function sessionNode(sink: Sink, sessionKey: string): NodeHandle {
  return sink.mention('Session', sessionId(sessionKey), { sessionKey });
}
