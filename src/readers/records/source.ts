import type { SourceCapture } from '../../model/buildSource.ts';
import type { CommitKey } from '../../model/fact.ts';
import { stripTransportPrefix } from '../../model/imageReference.ts';
import { text } from '../fields.ts';
import { digests, parseReference, placeOf } from '../images.ts';
import { addProblem, type Finding, type View } from '../record.ts';
import { commitKey, personByEmail, remote } from '../sources.ts';

/** All names that one thing has: build records, build information, registrations and histories name it differently. */
const COMMIT_NAMES = ['source_commit', 'commit_sha', 'commit_hash', 'agent_commit'] as const;
const REPOSITORY_NAMES = ['source_repo', 'source_repository', 'repository', 'repo'] as const;

const SHA256_HEX = /^[0-9a-f]{64}$/;

/** The source that a record names. */
export interface SourceOfRecord {
  readonly commit: CommitKey | undefined;
  readonly repository: string | undefined;
}

/** Reads commit and repository of a record under any of their names; a record that names two commits is told so. */
export function sourceOf(view: View): SourceOfRecord {
  const named = COMMIT_NAMES.flatMap((name) => text(view, name)?.toLowerCase() ?? []);
  if (new Set(named).size > 1) {
    const message = `The record names several commits as its one: ${named.map((oid) => oid.slice(0, 80)).join(', ')}.`;
    addProblem(view.notes, 'RECORD_CONFLICT', placeOf(view, COMMIT_NAMES), message, 'The first is taken.');
  }
  return { commit: commitKey(view, ...COMMIT_NAMES), repository: remote(view, ...REPOSITORY_NAMES) };
}

/** What a record tells of the commit that it names, with its author where the e-mail address tells who it is. */
export function sourceFindings(
  view: View,
  { commit, repository }: SourceOfRecord,
  capture?: SourceCapture,
): readonly Finding[] {
  if (commit === undefined) return [];
  const authorName = text(view, 'author_name');
  const authorEmail = text(view, 'author_email');
  const author = personByEmail(authorEmail);
  const { author: wrote = null, commitTime: committedAt = null } = capture?.sourceExtra ?? {};
  const times = { authoredAt: wrote?.time ?? undefined, committedAt: committedAt ?? undefined };
  const finding: Finding = {
    type: 'commit',
    commit,
    repository,
    authorName,
    authorEmail,
    author,
    ...times,
  };
  return author === undefined ? [finding] : [finding, { type: 'agent', agent: author, name: authorName }];
}

/** A SHA-256 in lower-case hexadecimal, without the name of its algorithm. */
export function sha256Hex(view: View, ...names: readonly string[]): string | undefined {
  const value = text(view, ...names);
  if (value === undefined || SHA256_HEX.test(value)) return value;
  const path = placeOf(view, names);
  addProblem(view.notes, 'FIELD_INVALID', path, `${path} is not 64 lower-case hexadecimal digits.`);
  return undefined;
}

/** What a record says of the images that it made or brought. */
export interface ImagesOfRecord {
  readonly imageName: string | undefined;
  readonly imageTag: string | undefined;
  readonly imageUrl: string | undefined;
  readonly imageDigests: readonly string[] | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the image fields of a record. The address of an image that is pinned tells a digest too. */
export function imagesOf(view: View): ImagesOfRecord {
  const imageUrl = text(view, 'image_url');
  const declared = imageUrl === undefined ? undefined : stripTransportPrefix(imageUrl).text;
  const result = declared === undefined ? undefined : parseReference(declared);
  const reference = result?.ok ? result.reference : undefined;
  const all = new Set([
    ...(digests(view, 'image_digests') ?? []),
    ...(digests(view, 'image_digest') ?? []),
    ...(reference?.digest ? [reference.digest] : []),
  ]);
  return {
    imageName: text(view, 'image_name'),
    imageTag: text(view, 'image_tag'),
    imageUrl,
    imageDigests: all.size === 0 ? undefined : [...all],
    findings: reference === undefined ? [] : [{ type: 'imageReference', reference, declared: imageUrl }],
  };
}
