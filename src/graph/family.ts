/** Cypher for images that are the same image as a matched one: itself, the indexes above, the manifests and configs below. */
export const imageFamily = (image: string, member: string): string => `
  CALL (${image}) {
    RETURN ${image} AS ${member}
    UNION
    MATCH (${image})-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(${member}:Image) RETURN ${member}
    UNION
    MATCH (${member}:Image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(${image}) RETURN ${member}
  }`;

/** Cypher that tells whether a container ran by its `runs` edge: at the key's time, or now when it has none. */
export const ranAtKeyTime = `(
  key.asOf IS NULL AND runs.finishedAt IS NULL AND container.state = 'RUNNING'
  OR coalesce(runs.startedAt, runs.firstSeen) <= key.asOf AND (runs.finishedAt IS NULL OR runs.finishedAt > key.asOf))`;
