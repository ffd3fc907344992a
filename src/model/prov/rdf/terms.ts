import { type Name, xsd } from '../names.ts';
import { langString, type Value } from '../record.ts';

/** What RDF libraries have in common of a term (RDF/JS). */
export interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** The name of a resource. */
export const nameOfTerm = (term: RdfTerm): Name =>
  term.termType === 'BlankNode' ? `_:${term.value}` : term.value;

/** The value of a resource or literal. */
export function valueOfTerm(term: RdfTerm): Value {
  if (term.termType !== 'Literal') return { name: nameOfTerm(term) };
  const text = term.value.toWellFormed();
  const { language = '', datatype } = term;
  if (language !== '') return { text, datatype: langString, language: language.toLowerCase() };
  return { text, datatype: datatype?.value ?? xsd('string') };
}
