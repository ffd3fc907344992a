import type { BuildFact, DeployFact } from '../model/fact.ts';
import { imageKeyOfBuild, imageKeyOfDeploy } from '../model/imageKey.ts';
import { imageNode } from './namedNodes.ts';
import type { NodeHandle, Sink } from './rows.ts';
import { sortedJson } from './sortedJson.ts';

/** What a fact about a build says of its node. */
export function buildProperties(fact: BuildFact): Readonly<Record<string, unknown>> {
  const { sourceCommit, buildArguments, baseImages, capture, workingTreeHash, contextTreeHash } = fact;
  const isOtherTree =
    workingTreeHash !== undefined && contextTreeHash !== undefined && workingTreeHash !== contextTreeHash;
  return {
    ...fact,
    sourceCommit: sourceCommit?.oid,
    buildArguments: buildArguments === undefined ? undefined : sortedJson(buildArguments),
    capture: capture === undefined ? undefined : JSON.stringify(capture),
    baseImages: baseImages?.map(({ canonical }) => canonical),
    imageKey: imageKeyOfBuild(fact),
    contradictions: isOtherTree
      ? [`contextTreeHash=${contextTreeHash}`, `workingTreeHash=${workingTreeHash}`]
      : undefined,
  };
}

/** The images that a build was made from. */
export function addBaseImages(sink: Sink, build: NodeHandle, { baseImages = [] }: BuildFact): void {
  for (const { digest } of baseImages)
    if (digest !== null) sink.edge(build, 'BUILT_ON', imageNode(sink, digest), 'DECLARED_ID');
}

/** What a fact about a deploy says of its node. */
export function deployProperties(fact: DeployFact): Readonly<Record<string, unknown>> {
  const { sourceCommit, events } = fact;
  return {
    ...fact,
    sourceCommit: sourceCommit?.oid,
    events: events === undefined ? undefined : JSON.stringify(events),
    imageKey: imageKeyOfDeploy(fact),
  };
}
