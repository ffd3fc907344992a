import { PackageURL } from 'packageurl-js';
import { parseImageReference } from './imageReference.ts';

/** What a build's records claim, as far as a provenance statement speaks of it. Absent or null is "not said". */
export interface ProvenanceOfBuild {
  readonly system: string;
  readonly instance: string;
  readonly unit: string;
  readonly buildId: string;
  readonly providerBuildId: string | null;
  readonly imageName: string | null;
  readonly imageTag: string | null;
  readonly imageUrl: string | null;
  readonly imageDigests: readonly string[];
  readonly platform: string | null;
  readonly dockerfile: string | null;
  readonly buildArguments: unknown;
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly subpath: string | null;
  readonly workingTreeHash: string | null;
  readonly contextTreeHash: string | null;
  readonly contextDigest: string | null;
  /** References of base images, each with its digest. */
  readonly baseImages: readonly string[];
  readonly dirty: boolean | null;
  readonly reproducibleFromCommit: boolean | null;
  readonly createdAt: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** An in-toto resource descriptor (in-toto attestation framework v1). */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** An in-toto statement v1 with SLSA provenance v1. */
export interface ProvenanceStatement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: 'https://slsa.dev/provenance/v1';
  readonly predicate: {
    readonly buildDefinition: {
      readonly buildType: string;
      readonly externalParameters: Readonly<Record<string, unknown>>;
      readonly internalParameters: Readonly<Record<string, unknown>>;
      readonly resolvedDependencies: readonly ResourceDescriptor[];
    };
    readonly runDetails: {
      readonly builder: { readonly id: string };
      readonly metadata: Readonly<Record<string, unknown>>;
    };
  };
}

/** How the parameters of our statements are to be read: docs/builds-and-deploys.md. */
export const buildType = 'https://whence.dev/build-types/container-image/v1';

/** The digest name under which the tree hash of agentex stands: it is no Git and no NAR hash. */
export const treeDigestName = 'agentexTreeSha256';

/**
 * A build as an in-toto statement with SLSA provenance v1 (slsa.dev/spec/v1.0/provenance). It holds what the records
 * claim and is not signed; whoever signs it vouches for it.
 *
 * @returns null where no digest of an image is known, as a statement is about content
 */
export function provenanceStatement(build: ProvenanceOfBuild): ProvenanceStatement | null {
  const subject = build.imageDigests
    .map((digest) => subjectOf(build, digest))
    .filter((each) => each !== null);
  if (subject.length === 0) return null;
  const { unit, system, instance, buildId } = build;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: given({
          source: build.repository === null ? null : sourceUri(build.repository, build.ref),
          ref: build.ref,
          subpath: build.subpath,
          dockerfile: build.dockerfile,
          buildArguments: build.buildArguments,
          platform: build.platform,
        }),
        internalParameters: given({
          system,
          instance,
          unit,
          buildId,
          dirty: build.dirty,
          reproducibleFromCommit: build.reproducibleFromCommit,
        }),
        resolvedDependencies: dependenciesOf(build),
      },
      runDetails: {
        builder: { id: builderId(build) },
        metadata: given({
          invocationId: build.providerBuildId ?? buildId,
          startedOn: build.startedAt ?? build.createdAt,
          finishedOn: build.finishedAt,
        }),
      },
    },
  };
}

/** How the builders of our statements begin. */
export const builderPrefix = 'urn:whence:builder:';

/** The builder of a build: SLSA wants a URI, and a system has none of its own. */
export const builderId = ({ system, instance }: Pick<ProvenanceOfBuild, 'system' | 'instance'>): string =>
  `${builderPrefix}${encodeURIComponent(system)}:${encodeURIComponent(instance)}`;

function subjectOf(build: ProvenanceOfBuild, text: string): ResourceDescriptor | null {
  const [algorithm, hex] = text.split(':', 2);
  if (algorithm === undefined || hex === undefined) return null;
  const tag = build.imageTag === null ? '' : `:${build.imageTag}`;
  const name = build.imageUrl ?? (build.imageName === null ? null : `${build.imageName}${tag}`);
  return { ...(name === null ? {} : { name }), digest: { [algorithm]: hex } };
}

function dependenciesOf(build: ProvenanceOfBuild): readonly ResourceDescriptor[] {
  const { repository, commit, ref, workingTreeHash, contextTreeHash, contextDigest } = build;
  const dependencies: ResourceDescriptor[] = [];
  if (commit !== null)
    dependencies.push({
      ...(repository === null ? { name: 'source' } : { uri: sourceUri(repository, ref) }),
      digest: { gitCommit: commit },
    });
  const tree = workingTreeHash ?? contextTreeHash;
  const archive = contextDigest?.startsWith('sha256:')
    ? { sha256: contextDigest.slice('sha256:'.length) }
    : {};
  const digest = { ...(tree === null ? {} : { [treeDigestName]: tree }), ...archive };
  if (Object.keys(digest).length > 0) dependencies.push({ name: 'context', digest });
  dependencies.push(...build.baseImages.flatMap((reference) => baseImageOf(reference) ?? []));
  return dependencies;
}

/** A base image, named by its purl as BuildKit names it (`pkg:docker/alpine@3.18`). */
function baseImageOf(text: string): ResourceDescriptor | undefined {
  const result = parseImageReference(text);
  if (!result.ok) return undefined;
  const { registry, repository, tag } = result.reference;
  const [algorithm, hex] = result.reference.digest?.split(':', 2) ?? [];
  if (algorithm === undefined || hex === undefined) return undefined;
  const isHub = registry === 'docker.io' || registry === '';
  const steps = (isHub ? repository.replace(/^library\//, '') : `${registry}/${repository}`).split('/');
  const name = steps.pop() ?? '';
  const purl = new PackageURL('docker', steps.join('/') || undefined, name, tag ?? undefined);
  return { uri: purl.toString(), digest: { [algorithm]: hex } };
}

/** An SPDX download location (`git+https://host/path@ref`), by which tools name a checkout. */
function sourceUri(repository: string, ref: string | null): string {
  return `git+https://${repository}${ref === null ? '' : `@${ref}`}`;
}

const given = (members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
