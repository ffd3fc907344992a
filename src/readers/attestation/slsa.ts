import type { BuildKey, CommitKey } from '../../model/fact.ts';
import type { ImageReference } from '../../model/imageReference.ts';
import type { Instant } from '../../model/time.ts';
import { imagesAmong } from '../baseImages.ts';
import { addMissing, child, children, eventTime, text } from '../fields.ts';
import { type Finding, isFields, type View } from '../record.ts';
import { commitKeyOf, readRemote } from '../sources.ts';
import { type Invocation, invocationOf, ownInvocation } from './invocation.ts';
import { digestsOf, type Subject } from './statement.ts';

/** What SLSA provenance tells besides its subjects. */
export interface Slsa {
  readonly builderId: string | undefined;
  readonly createdAt: Instant | undefined;
  /** The build that it says made the subjects. */
  readonly build: BuildKey | undefined;
  readonly findings: readonly Finding[];
}

const V02 = 'https://slsa.dev/provenance/v0.2';
const V1 = 'https://slsa.dev/provenance/v1';

/**
 * Reads SLSA provenance v0.2 or v1 as what it is: a claim that a builder made the subjects from a source. The build has
 * the key that its CI system gives it, where the invocation tells the system, so that both sources speak of one build.
 *
 * Source: slsa.dev/spec/v0.2/provenance and /v1.0/provenance.
 */
export function slsaOf(
  statement: View,
  predicateType: string | undefined,
  subjects: readonly Subject[],
): Slsa | undefined {
  const predicate = child(statement, 'predicate');
  if (predicate === undefined || (predicateType !== V02 && predicateType !== V1)) return undefined;
  const provenance = predicateType === V1 ? provenanceV1(predicate) : provenanceV02(predicate);
  const { builderId, finishedAt, startedAt } = provenance;
  return {
    builderId,
    createdAt: finishedAt ?? startedAt,
    build: provenance.invocation?.build,
    findings: buildFindings(provenance, subjects),
  };
}

interface Provenance {
  readonly builderId: string | undefined;
  readonly invocation: Invocation | undefined;
  readonly startedAt: Instant | undefined;
  readonly finishedAt: Instant | undefined;
  readonly source: Source | undefined;
  readonly baseImages: readonly ImageReference[];
}

/** A commit with its repository. */
interface Source {
  readonly repository: string | undefined;
  readonly commit: CommitKey;
  readonly ref: string | undefined;
}

function provenanceV1(predicate: View): Provenance {
  const definition = child(predicate, 'buildDefinition');
  const details = child(predicate, 'runDetails');
  const metadata = child(details, 'metadata');
  const builderId = text(child(details, 'builder'), 'id');
  const sources = children(definition, 'resolvedDependencies');
  return {
    builderId,
    invocation:
      ownInvocation(child(definition, 'internalParameters'), builderId) ??
      invocationIn(metadata ?? details ?? predicate, 'invocationId', builderId),
    startedAt: eventTime(metadata, 'startedOn'),
    finishedAt: eventTime(metadata, 'finishedOn'),
    source: sourceAmong(sources, undefined),
    baseImages: imagesAmong(sources),
  };
}

function provenanceV02(predicate: View): Provenance {
  const metadata = child(predicate, 'metadata');
  const builderId = text(child(predicate, 'builder'), 'id');
  const config = child(child(predicate, 'invocation'), 'configSource');
  const materials = children(predicate, 'materials');
  return {
    builderId,
    // Older writers spell it with a capital D.
    invocation: invocationIn(metadata ?? predicate, 'buildInvocationId', builderId, 'buildInvocationID'),
    startedAt: eventTime(metadata, 'buildStartedOn'),
    finishedAt: eventTime(metadata, 'buildFinishedOn'),
    source: sourceAmong(materials, config),
    baseImages: imagesAmong(materials),
  };
}

function invocationIn(
  view: View,
  name: string,
  builderId: string | undefined,
  ...others: readonly string[]
): Invocation | undefined {
  const id = text(view, name, ...others);
  if (id !== undefined) return invocationOf(id, builderId);
  addMissing(view, name, 'The attestation is kept; without the id of its build it is tied to none.');
  return undefined;
}

/** The source among what went into a build: a commit with its repository, before one without. */
function sourceAmong(materials: readonly View[], config: View | undefined): Source | undefined {
  const sources = [config, ...materials].flatMap((view) => {
    const source = view === undefined ? undefined : sourceOf(view);
    return source === undefined ? [] : [{ view, source }];
  });
  const repository = (source: Source) => source.repository !== undefined;
  return (sources.find(({ source }) => repository(source)) ?? sources[0])?.source;
}

function sourceOf(view: View): Source | undefined {
  const { digest } = view.fields;
  const uri = text(view, 'uri');
  if (!isFields(digest)) return undefined;
  // Some writers put the 40 digits of a commit under the name of a digest of content: which of the two it is, is a guess.
  digestsOf(view);
  const commit = [digest.gitCommit, digest.sha1].flatMap((hex) =>
    typeof hex === 'string' ? (commitKeyOf(hex.toLowerCase()) ?? []) : [],
  )[0];
  if (commit === undefined) return undefined;
  const { remote, ref } = splitSourceUri(uri);
  return { repository: remote, commit, ref };
}

/** `git+https://host/path@refs/heads/main`, as SPDX writes download locations. */
function splitSourceUri(uri: string | undefined): { remote: string | undefined; ref: string | undefined } {
  if (uri === undefined) return { remote: undefined, ref: undefined };
  const bare = uri.replace(/^git\+/, '');
  const at = bare.lastIndexOf('@');
  const hasRef = at > bare.lastIndexOf('/') || /@refs\//.test(bare);
  const cut = hasRef ? (/@refs\//.exec(bare)?.index ?? at) : bare.length;
  const remote = readRemote(bare.slice(0, cut)).remote ?? undefined;
  return { remote, ref: hasRef ? bare.slice(cut + 1) : undefined };
}

function buildFindings(provenance: Provenance, subjects: readonly Subject[]): readonly Finding[] {
  const { invocation, source, startedAt, finishedAt } = provenance;
  if (invocation === undefined) return [];
  const build: Extract<Finding, { type: 'build' }> = {
    type: 'build',
    build: invocation.build,
    startedAt,
    finishedAt,
    url: invocation.url,
    sourceRepository: source?.repository,
    sourceCommit: source?.commit,
    sourceRef: source?.ref,
    imageDigests: subjects.map(({ digest }) => digest),
    baseImages: provenance.baseImages.length === 0 ? undefined : provenance.baseImages,
    // Whoever writes a statement can claim any digest: it names the other's id, and no more until it is verified.
    imageEvidence: 'DECLARED_ID',
    parent: invocation.parent,
  };
  const { parent, ...ofRun } = build;
  if (parent === undefined) return [build];
  const { sourceRepository, sourceCommit, sourceRef } = ofRun;
  return [build, { type: 'build', build: parent, sourceRepository, sourceCommit, sourceRef }];
}
