import { Failure } from '../../failure.ts';
import type { ProvCode } from './codes.ts';

/** Where in a text something is: both count from 1. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** What is wrong with a PROV document, and where. */
export class ProvFault extends Failure {
  readonly place: Place | null;

  constructor(code: ProvCode, message: string, place: Place | null = null, hint?: string) {
    super(code, message, hint);
    this.name = 'ProvFault';
    this.place = place;
  }
}

/** A document that does not follow its form. */
export function malformed(form: string, place: Place | null, reason: string): ProvFault {
  return new ProvFault('PROV_MALFORMED', `${form}${placeText(place)}: ${reason}`, place);
}

function placeText(place: Place | null): string {
  if (place === null) return '';
  return place.column === undefined ? `, line ${place.line}` : `, line ${place.line}, column ${place.column}`;
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Part of a document's own words, short enough for a message and on one line. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
