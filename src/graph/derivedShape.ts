import type { Shape } from './shape.ts';
import { boolean, instant, key, text } from './shapeRules.ts';

const texts = { type: 'texts', rule: 'latest' } as const;

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
    isOpen: boolean,
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
