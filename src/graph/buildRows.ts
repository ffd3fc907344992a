import type { BuildFact, DeployFact } from '../model/fact.ts';
import { imageKeyOfBuild, imageKeyOfDeploy } from '../model/imageKey.ts';
import { sortedJson } from './sortedJson.ts';

/** What a fact about a build says of its node. */
export function buildProperties(fact: BuildFact): Readonly<Record<string, unknown>> {
  const { sourceCommit, buildArguments, workingTreeHash, contextTreeHash } = fact;
  const isOtherTree =
    workingTreeHash !== undefined && contextTreeHash !== undefined && workingTreeHash !== contextTreeHash;
  return {
    ...fact,
    sourceCommit: sourceCommit?.oid,
    buildArguments: buildArguments === undefined ? undefined : sortedJson(buildArguments),
    imageKey: imageKeyOfBuild(fact),
    contradictions: isOtherTree
      ? [`contextTreeHash=${contextTreeHash}`, `workingTreeHash=${workingTreeHash}`]
      : undefined,
  };
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
