import { flagOf, jsonOf, type StoredRecord, textOf, textsOf } from '../src/graph/records.ts';
import { agreementOf } from '../src/model/provenance.ts';
import { type ProvenanceStatement, provenanceStatement } from '../src/model/slsa.ts';
import type { WhenceContext } from './context.ts';

/** `Build.slsaProvenance`: the build as an in-toto statement with SLSA provenance v1. */
export async function slsaProvenance(
  { id }: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<ProvenanceStatement | null> {
  const [record, provenance] = await Promise.all([
    loaders.buildRecords.load(id, signal),
    loaders.provenance.load(id, signal),
  ]);
  if (record === null) return null;
  // The service that keeps the record seldom knows base images, and the builder's own provenance does.
  const stated = (provenance?.statements ?? [])
    .filter(
      (statement) =>
        agreementOf(provenance?.records ?? statement.source, statement).agreement !== 'CONTRADICTS',
    )
    .flatMap(({ baseImages }) => baseImages);
  const baseImages = [...new Set([...textsOf(record, 'baseImages'), ...stated])].sort();
  return provenanceStatement({ ...provenanceOf(record), baseImages });
}

function provenanceOf(record: StoredRecord) {
  const text = (name: string): string | null => textOf(record, name);
  return {
    system: text('system') ?? '',
    instance: text('instance') ?? '',
    unit: text('unit') ?? '',
    buildId: text('buildId') ?? '',
    providerBuildId: text('providerBuildId'),
    imageName: text('imageName'),
    imageTag: text('imageTag'),
    imageUrl: text('imageUrl'),
    imageDigests: textsOf(record, 'imageDigests'),
    platform: text('platform'),
    dockerfile: text('dockerfile'),
    buildArguments: jsonOf(record, 'buildArguments'),
    repository: text('sourceRepository'),
    commit: text('sourceCommit'),
    ref: text('sourceRef'),
    subpath: text('sourceSubpath'),
    workingTreeHash: text('workingTreeHash'),
    contextTreeHash: text('contextTreeHash'),
    contextDigest: text('contextDigest'),
    dirty: flagOf(record, 'sourceDirty'),
    reproducibleFromCommit: flagOf(record, 'reproducibleFromCommit'),
    createdAt: text('createdAt'),
    startedAt: text('startedAt'),
    finishedAt: text('finishedAt'),
  };
}
