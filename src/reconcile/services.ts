import type { BuildWithDeploys, DeployWithBuilds } from '../graph/joins.ts';
import type { BatchLoader, Reads } from '../graph/reads.ts';
import type { ReviewLoader } from '../graph/reviews.ts';
import type { TagLoader } from '../graph/tags.ts';
import type { Writer } from '../graph/writer/writer.ts';
import type { ImageFindingSettings } from '../model/findings/imageFindings.ts';

/** What a pass works with. */
export interface ReconcileServices {
  readonly reads: Reads;
  readonly writer: Writer;
  readonly tags: TagLoader;
  readonly reviews: ReviewLoader;
  readonly deployJoins: BatchLoader<string, DeployWithBuilds | null>;
  readonly buildJoins: BatchLoader<string, BuildWithDeploys | null>;
  readonly settings: ImageFindingSettings;
}
