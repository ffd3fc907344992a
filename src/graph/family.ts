/** Cypher for images that are the same image as a matched one: itself, the indexes above, the manifests and configs below. */
export const imageFamily = (image: string, member: string): string => `
  CALL (${image}) {
    RETURN ${image} AS ${member}
    UNION
    MATCH (${image})-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(${member}:Image) RETURN ${member}
    UNION
    MATCH (${member}:Image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(${image}) RETURN ${member}
  }`;

const start = (run: string): string => `coalesce(${run}.startedAt, ${run}.firstSeen)`;

/**
 * Cypher that tells whether a container ran an image at the key's time, by its `runs` edge. A container runs one image at
 * a time: one that it started after this one was last seen ended this one, though nobody may have seen the end.
 */
export const ranThen = `(
  ${start('runs')} <= key.asOf AND (runs.finishedAt IS NULL OR runs.finishedAt > key.asOf)
  AND NOT EXISTS {
    MATCH (container)-[next:RUNS]->(:Image)
    WHERE ${start('next')} > runs.lastSeen AND ${start('next')} <= key.asOf
  })`;

/** As {@link ranThen}; for a key without a time, whether `image` is the one that it runs now, or ran last. */
export const ranLast = `(key.asOf IS NULL AND container.imageDigest = image.digest OR ${ranThen})`;

/** As {@link ranThen}; for a key without a time, whether it runs `image` now. */
export const ranAtKeyTime = `(
  key.asOf IS NULL AND container.imageDigest = image.digest AND runs.finishedAt IS NULL AND container.state = 'RUNNING'
  OR ${ranThen})`;
