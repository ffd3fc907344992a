/** Rules that the properties of many shapes share; see `shape.ts`. */
export const key = { type: 'text', rule: 'key' } as const;
export const text = { type: 'text', rule: 'latest' } as const;
export const fixed = { type: 'text', rule: 'fixed' } as const;
export const instant = { type: 'instant', rule: 'latest' } as const;
export const integer = { type: 'integer', rule: 'latest' } as const;
export const boolean = { type: 'boolean', rule: 'latest' } as const;
export const json = { type: 'json', rule: 'latest' } as const;
export const union = { type: 'texts', rule: 'union' } as const;

/** When, and by whom, a node or edge was reported. */
export const seen = {
  firstSeen: { type: 'instant', rule: 'earliest' },
  lastSeen: { type: 'instant', rule: 'furthest' },
  sources: union,
} as const;

const evidence = {
  type: 'text',
  rule: 'strongest',
  rank: ['ASSUMED', 'TAG_AT_TIME', 'DECLARED_ID', 'INDEX_CHILD', 'DIGEST_EQUAL', 'ATTESTED'],
} as const;

/** What every edge has. */
export const link = { evidence, ...seen } as const;
