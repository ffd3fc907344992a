import type { Shape } from './shape.ts';
import { integer, json, key, link, seen, text } from './shapeRules.ts';

/** Shapes of documents of PROV that came in: each bundle of each document is a world of its own. */
export const provNodeShapes = {
  ProvBundle: {
    documentDigest: key,
    name: key,
    form: text,
    prefixes: json,
    recordCount: integer,
    ...seen,
  },
  ProvRecord: {
    documentDigest: key,
    bundle: key,
    position: { type: 'integer', rule: 'key' },
    kind: key,
    identifier: text,
    label: text,
    types: { type: 'texts', rule: 'latest' },
    subject: text,
    object: text,
    content: json,
    ...seen,
  },
} as const satisfies Readonly<Record<string, Shape>>;

export const provNodeLabels = Object.keys(provNodeShapes) as readonly (keyof typeof provNodeShapes)[];

export const provEdgeShapes = {
  IN_PROV_BUNDLE: link,
  IN_PROV_DOCUMENT: link,
  PROV_SUBJECT: link,
  PROV_OBJECT: link,
} as const satisfies Readonly<Record<string, Shape>>;
