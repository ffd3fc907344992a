import { gitlabReader } from './gitlab/index.ts';
import { kubernetesReader } from './kubernetes/index.ts';
import { ociReader } from './oci/index.ts';
import { type DocumentKind, documentKinds, type Reader } from './reader.ts';
import { agentReader } from './records/agent.ts';
import { attributionReader } from './records/attribution.ts';
import { buildReader } from './records/build.ts';
import { checkpointReader } from './records/checkpoint.ts';
import { commitReader } from './records/commit.ts';
import { deployReader } from './records/deploy.ts';
import { sessionReader } from './records/session.ts';
import { tagObservationReader } from './tagObservation.ts';

/** The reader of every kind of document. */
export const readers: Readonly<Record<DocumentKind, Reader>> = {
  KUBERNETES: kubernetesReader,
  OCI: ociReader,
  TAG_OBSERVATION: tagObservationReader,
  GITLAB: gitlabReader,
  BUILD: buildReader,
  DEPLOY: deployReader,
  COMMIT: commitReader,
  AGENT: agentReader,
  SESSION: sessionReader,
  CHECKPOINT: checkpointReader,
  ATTRIBUTION: attributionReader,
};

/**
 * The kind of a document, told by its form.
 *
 * @returns null when no reader knows the form
 */
export function detectKind(value: unknown): DocumentKind | null {
  return documentKinds.find((kind) => readers[kind].recognizes(value)) ?? null;
}
