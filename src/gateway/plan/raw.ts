/** A JSON object as a subgraph gave it, by response keys of the operation that asked for it. */
export type Raw = Record<string, unknown>;

/** Whether a value is an object that fields are read from. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error);
}

/** Levels to which answers of subgraphs are followed; a deeper one is not an answer to a document within the limits. */
export const maximumLevels = 200;
