import type { Shape } from './shape.ts';

const key = { type: 'text', rule: 'key' } as const;
const text = { type: 'text', rule: 'latest' } as const;
const texts = { type: 'texts', rule: 'latest' } as const;
const instant = { type: 'instant', rule: 'latest' } as const;

/**
 * Nodes that follow from others and are replaced as a whole when those change. `subjectId` is the id of the node that
 * they follow from.
 */
export const derivedNodeShapes = {
  Finding: {
    subjectId: key,
    kind: key,
    /** Tells findings of one kind about one subject apart. */
    discriminator: key,
    subjectType: text,
    subjectTitle: text,
    severity: text,
    reason: text,
    /** Node ids, from what runs to where the gap is. */
    path: texts,
    since: instant,
    until: instant,
    /** Whether it has no end: an index holds no nulls. */
    isOpen: { type: 'boolean', rule: 'latest' },
    environments: texts,
    clusters: texts,
    namespaces: texts,
    repositories: texts,
  },
  TagChange: {
    subjectId: key,
    reference: key,
    registry: text,
    repository: text,
    kind: text,
    from: text,
    to: text,
    after: instant,
    notAfter: instant,
    sources: texts,
  },
} as const satisfies Readonly<Record<string, Shape>>;
