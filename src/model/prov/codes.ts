/** Codes of PROV documents, with the meaning that documentation repeats. */
export const provCodes = {
  PROV_MALFORMED: 'The document does not follow its form of PROV; the message has the line and the reason.',
  PROV_TOO_LARGE: 'The PROV document has more bytes, records or statements than the limit.',
  PROV_TOO_DEEP: 'The PROV document nests deeper than the limit.',
  PROV_FORM_UNKNOWN: 'The text begins like none of the forms of PROV.',
  PROV_CONTEXT_REMOTE:
    'The JSON-LD document names a context by its address; contexts must stand in the document.',
  PROV_STATEMENTS_LEFT_OUT:
    'The RDF document has statements that are no provenance; the rest of it was taken.',
  PROV_FORM_UNSUITABLE: 'The form cannot say what the document has: Turtle has no bundles.',
} as const;

export type ProvCode = keyof typeof provCodes;
