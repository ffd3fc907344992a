import { agentTraceReader } from './agentTrace.ts';
import { attestationReader } from './attestation/index.ts';
import { cloudEventReader } from './cdevents/index.ts';
import { gitAiReader } from './gitAi.ts';
import { githubReader } from './github/index.ts';
import { gitlabReader } from './gitlab/index.ts';
import { kubernetesReader } from './kubernetes/index.ts';
import { ociReader } from './oci/index.ts';
import { openTelemetryReader } from './openTelemetry/index.ts';
import { polarReader } from './polar/index.ts';
import { recognizeProv } from './prov.ts';
import { type DocumentKind, documentKinds, type JsonDocumentKind, type Reader } from './reader.ts';
import { agentReader } from './records/agent.ts';
import { attributionReader } from './records/attribution.ts';
import { buildReader } from './records/build.ts';
import { checkpointReader } from './records/checkpoint.ts';
import { commitReader } from './records/commit.ts';
import { deployReader } from './records/deploy.ts';
import { sessionReader } from './records/session.ts';
import { registryReader } from './registry/index.ts';
import { sbomReader } from './sbom/index.ts';
import { scanReader } from './scan/index.ts';
import { tagObservationReader } from './tagObservation.ts';
import { tektonReader } from './tekton/index.ts';
import { vexReader } from './vex.ts';

/** The reader of every kind of document. */
export const readers: Readonly<Record<JsonDocumentKind, Reader>> = {
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
  ATTESTATION: attestationReader,
  SBOM: sbomReader,
  SCAN: scanReader,
  VEX: vexReader,
  TEKTON: tektonReader,
  GITHUB: githubReader,
  REGISTRY: registryReader,
  CLOUDEVENT: cloudEventReader,
  POLAR: polarReader,
  AGENT_TRACE: agentTraceReader,
  GIT_AI: gitAiReader,
  OPENTELEMETRY: openTelemetryReader,
};

/**
 * The kind of a document, told by its form.
 *
 * @returns null when no reader knows the form
 */
export function detectKind(value: unknown): DocumentKind | null {
  return documentKinds.find((kind) => readers[kind].recognizes(value)) ?? recognizeProv(value);
}
