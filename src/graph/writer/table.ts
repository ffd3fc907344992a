import type { Shape, Value } from '../shape.ts';
import { internalProperties } from '../state.ts';

// Every statement of the writer names its index and its order, so that no growth of the graph makes another plan better:
// planning again would only cost, as often as the graph has grown fourfold, more than thousands of rows.
const planOnce = 'CYPHER replan=skip';

/** Begins a statement that runs once for each `row` of {@link parametersOf}. */
export const eachRow = `${planOnce} UNWIND $batch.rows AS row`;

/** As {@link eachRow}, with `times` bound, where rows of a {@link PropertyTable} find their instants. */
export const eachRowWithTimes = `${planOnce} WITH [text IN $batch.times | datetime(text)] AS times UNWIND $batch.rows AS row`;

/**
 * The parameters of a statement over rows. They stand in a map, because the server plans a statement anew for each order
 * of magnitude of a list's length, and looks no deeper than a map.
 */
export const parametersOf = (rows: readonly unknown[], instants?: InstantList) => ({
  batch: { rows, times: instants?.texts() ?? [] },
});

/** Properties of many elements of one shape as rows of a table, without their names. */
export interface PropertyTable {
  /** The row for stored properties; the first place is the stamp. */
  readonly row: (stored: Readonly<Record<string, Value>>) => readonly unknown[];
  /** The entries of a Cypher map literal that reads the row's places from `offset` on. */
  readonly literal: (row: string, offset: number) => string;
}

/** The instants of one statement, each once. */
export interface InstantList {
  readonly placeOf: (instant: string) => number;
  /** For {@link eachRowWithTimes}. */
  readonly texts: () => readonly string[];
}

/** An empty list of instants. */
export function instantList(): InstantList {
  const places = new Map<string, number>();
  return {
    placeOf: (instant) => {
      const place = places.get(instant) ?? places.size;
      places.set(instant, place);
      return place;
    },
    texts: () => [...places.keys()],
  };
}

/**
 * Rows for a bulk write. Sending maps costs twice as much (their keys are sent again and again), and the driver packs a
 * DateTime ten times slower than a text, which the server parses as fast as it unpacks a DateTime.
 */
export function propertyTable(shape: Shape, instants: InstantList): PropertyTable {
  const columns = [...internalProperties, ...Object.keys(shape)].map((name) => ({
    name,
    isInstant: shape[name]?.type === 'instant',
  }));
  return {
    row: (stored) =>
      columns.map(({ name, isInstant }) => {
        const value = stored[name] ?? null;
        return isInstant && value !== null ? instants.placeOf(String(value)) : value;
      }),
    literal: (row, offset) =>
      columns
        .map(({ name, isInstant }, index) => {
          const place = `${row}[${offset + index}]`;
          return isInstant ? `${name}: times[toInteger(${place})]` : `${name}: ${place}`;
        })
        .join(', '),
  };
}

/** Cypher for the stored properties of a bound element, with instants as text: the driver reads those at once. */
export function projectStored(shape: Shape, name: string): string {
  const instants = Object.keys(shape).filter((property) => shape[property]?.type === 'instant');
  const texts = instants.map((property) => `${property}: toString(${name}.${property})`);
  return `${name} {${['.*', ...texts].join(', ')}}`;
}
