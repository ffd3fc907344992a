import type { IncomingDocument } from '../../ingest/ingest.ts';
import { parseDigest } from '../../model/digest.ts';
import { parseInstant } from '../../model/time.ts';
import { isFields } from '../../readers/record.ts';
import type { Gap } from '../connector.ts';
import { gapOf } from '../gaps.ts';
import { tagObservation } from '../tagObservation.ts';
import type { RepositoryPass } from './repository.ts';

const prefix = 'org.opencontainers.distribution.tag';
/** Milliseconds by which the history is asked for before the tag was last seen: clocks differ. */
const overlap = 300_000;

/**
 * What the registry tells of a tag since it was last seen, as sightings at the times that it tells: what came and went
 * between two passes is known then, too. Most registries do not have that question: one that does not answer the first is
 * not asked again in the pass, whatever it says.
 *
 * Source: the tag-history extension proposed in opencontainers/distribution-spec#606.
 */
export async function tagHistory(
  pass: RepositoryPass,
  tag: string,
  miss: (gap: Gap) => void,
): Promise<readonly IncomingDocument[]> {
  const { client, repository, name, seenAt, history } = pass;
  if (history.isAnswered === false) return [];
  const lastSeen = pass.full ? undefined : seenAt.get(tag);
  const since = lastSeen === undefined ? null : new Date(Date.parse(lastSeen) - overlap).toISOString();
  try {
    const entries = await client.tagHistory(repository, tag, since);
    history.isAnswered ??= entries !== null;
    return (entries ?? []).flatMap((entry) => sightingOf(`${name}:${tag}`, entry));
  } catch (error) {
    if (history.isAnswered === true) miss(gapOf(error, `${name}:${tag} history`));
    history.isAnswered ??= false;
    return [];
  }
}

/** An entry of a history as a sighting; none where it is not what the extension says. */
function sightingOf(reference: string, entry: unknown): readonly IncomingDocument[] {
  if (!isFields(entry) || !isFields(entry.annotations) || typeof entry.digest !== 'string') return [];
  const digest = parseDigest(entry.digest);
  const at = parseInstant(String(entry.annotations[`${prefix}.timestamp`] ?? ''));
  if (digest === null || at === null) return [];
  switch (entry.annotations[`${prefix}.event`]) {
    case 'created':
      return [tagObservation(reference, digest.text, at, String(entry.mediaType ?? ''))];
    case 'deleted':
      return [tagObservation(reference, null, at)];
    default:
      return [];
  }
}
