/**
 * Cypher for deploys that follow each other at one place: of one workload, or of one image where no workload is named, by
 * one system, in one environment, cluster and namespace. A deploy that became ready ends the one before it.
 */
const samePlace = (one: string, other: string): string =>
  [
    `${one}.system = ${other}.system AND ${one}.instance = ${other}.instance`,
    ...['environment', 'cluster', 'namespace'].map(
      (name) => `coalesce(${one}.${name}, '') = coalesce(${other}.${name}, '')`,
    ),
  ].join(' AND ');

/**
 * Cypher that matches the deploys which come right after a bound one, or right before it, at the same place, as `found`.
 * Both need a time at which they were done.
 */
export function neighbours(deploy: string, found: string, direction: 'AFTER' | 'BEFORE'): string {
  const isAfter = direction === 'AFTER';
  const match = (name: string, where: string): string => `
    MATCH (${found}:Deploy {${name}: ${deploy}.${name}}) USING INDEX ${found}:Deploy(${name}, finishedAt)
    WHERE ${found}.finishedAt ${isAfter ? '>' : '<'} ${deploy}.finishedAt AND ${where} ${samePlace(found, deploy)}
      ${isAfter ? `AND ${found}.status = 'READY'` : ''}
    RETURN ${found} ORDER BY ${found}.finishedAt ${isAfter ? '' : 'DESC'} LIMIT 5`;
  return `CALL (${deploy}) {
    ${match('workload', '')}
    UNION
    ${match('imageName', `${deploy}.workload IS NULL AND ${found}.workload IS NULL AND`)}
  }`;
}
