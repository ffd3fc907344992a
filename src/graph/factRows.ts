import { authorKey } from '../model/agentKey.ts';
import type { Fact } from '../model/fact.ts';
import { pushedReference } from '../model/pushedReference.ts';
import { addBaseImages, buildProperties, deployProperties } from './buildRows.ts';
import { imageId, sessionId, subjectId } from './ids.ts';
import {
  agentNode,
  buildNode,
  commitNode,
  deployNode,
  imageNode,
  referenceNode,
  repositoryNode,
  sessionNode,
  workloadNode,
} from './namedNodes.ts';
import { addProvFact } from './provRows.ts';
import type { Sink } from './rows.ts';
import { addSessionRecord } from './sessionRows.ts';
import { sortedJson } from './sortedJson.ts';
import { tiedNode, tieEvidence } from './tieRows.ts';
import { addDeployTargets, addTrustFact } from './trustRows.ts';

/** Adds the rows of one fact. */
export function addFact(sink: Sink, fact: Fact): void {
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
