import type { ImageReference } from '../../model/imageReference.ts';
import type { Reads } from '../reads.ts';

/** References by id. */
export function loadReferences(
  reads: Reads,
  ids: readonly string[],
): Promise<readonly Omit<ImageReference, 'familiar'>[]> {
  return reads.read(
    `UNWIND $batch.ids AS id
     MATCH (reference:ImageReference {id: id}) USING INDEX reference:ImageReference(id)
     RETURN reference.id AS id, reference.canonical AS canonical, reference.registry AS registry,
       reference.repository AS repository, reference.tag AS tag, reference.digest AS digest`,
    { ids },
  );
}
