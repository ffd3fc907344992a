import type { IncomingDocument } from '../ingest/ingest.ts';

/**
 * A document that says what a tag was seen to point to.
 *
 * @param reference registry, repository and tag
 * @param digest null where the registry said that there is no such tag
 * @param mediaType as a header of HTTP says it, parameters and all
 */
export function tagObservation(
  reference: string,
  digest: string | null,
  observedAt: string,
  mediaType?: string | null,
): IncomingDocument {
  const essence = mediaType?.split(';', 1)[0]?.trim() ?? '';
  const content = {
    record: 'tag',
    reference,
    digest,
    observedAt,
    ...(essence === '' ? {} : { mediaType: essence }),
  };
  return { kind: 'TAG_OBSERVATION', content, name: reference };
}
