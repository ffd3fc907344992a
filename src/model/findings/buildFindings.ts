import type { Instant } from '../time.ts';
import type { Finding } from './finding.ts';
import { always } from './imageFindings.ts';

/** A build of an image as its findings see it. */
export interface BuildFacts {
  readonly id: string;
  readonly title: string;
  readonly at: Instant | null;
  readonly dirty: boolean | null;
  /** Commits that it, or a pipeline that it is part of, was built from. */
  readonly commits: readonly string[];
  readonly contradictions: readonly string[];
  readonly images: readonly ImageOfBuild[];
}

interface ImageOfBuild {
  readonly id: string;
  readonly digest: string;
  readonly platform: string | null;
  /** The digest with those of its indexes, manifests and configs. */
  readonly family: ReadonlySet<string>;
  /** Repositories in which tags pointed to it. */
  readonly repositories: readonly string[];
}

/** The gaps of a build that made or pushed an image. */
export function buildFindings(build: BuildFacts): readonly Finding[] {
  const { id, title, dirty, commits, images } = build;
  const span = { since: build.at ?? always, until: null };
  const path = [...images.slice(0, 1).map((image) => image.id), id];
  const findings: Finding[] = [];
  if (commits.length === 0) {
    const reason = `${title} does not tell from which commit it built.`;
    findings.push({ kind: 'BUILD_WITHOUT_COMMIT', discriminator: '', reason, path, ...span });
  }
  if (dirty === true) {
    const reason = `${title} built from files that are in no commit.`;
    findings.push({ kind: 'DIRTY_BUILD', discriminator: '', reason, path, ...span });
  }
  const others = build.contradictions.filter((text) => !text.startsWith('sourceDirty='));
  if (others.length > 0) {
    const reason = `Records of ${title} disagree: ${others.join(' · ')}.`;
    findings.push({ kind: 'BUILD_CONFLICT', discriminator: 'claims', reason, path, ...span });
  }
  const pair = conflictingImages(images);
  if (pair !== null) {
    const digests = pair.map(({ digest }) => digest.slice(0, 19)).join(' and ');
    const reason = `Records of ${title} name different images: ${digests}.`;
    const ends = [...pair.map((image) => image.id), id];
    findings.push({ kind: 'BUILD_CONFLICT', discriminator: 'images', reason, path: ends, ...span });
  }
  return findings;
}

/**
 * Two images of one build that cannot both be what it made. Images for different platforms, of one index, or in different
 * repositories can: such a build makes several.
 */
function conflictingImages(images: readonly ImageOfBuild[]): readonly [ImageOfBuild, ImageOfBuild] | null {
  for (const [index, one] of images.entries()) {
    for (const other of images.slice(index + 1)) {
      if (one.family.has(other.digest) || other.family.has(one.digest)) continue;
      if ([...one.family].some((digest) => other.family.has(digest))) continue;
      if (one.platform !== null && other.platform !== null && one.platform !== other.platform) continue;
      const apart =
        one.repositories.length > 0 &&
        other.repositories.length > 0 &&
        !one.repositories.some((repository) => other.repositories.includes(repository));
      if (!apart) return [one, other];
    }
  }
  return null;
}
