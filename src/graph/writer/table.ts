import type { Shape, Value } from '../shape.ts';
import { internalProperties } from '../state.ts';

// Every statement of the writer names its index and its order, so that no growth of the graph makes another plan better:
// planning again would only cost, as often as the graph has grown fourfold, more than thousands of rows.
const planOnce = 'CYPHER replan=skip';

/** Begins a statement that runs once for each `row` of {@link parametersOf}. */
export const eachRow = `${planOnce} UNWIND $batch.rows AS row`;

/** As {@link eachRow}, with `times` bound, where rows of a {@link Table} find their instants. */
export const eachRowWithTimes = `${planOnce} WITH [text IN $batch.times | datetime(text)] AS times UNWIND $batch.rows AS row`;

/**
 * The parameters of a statement over rows. They stand in a map, because the server plans a statement anew for each order
 * of magnitude of a list's length, and looks no deeper than a map.
 */
export const parametersOf = (rows: readonly unknown[], times: readonly Value[] = []) => ({
  batch: { rows, times },
});

/** An element to write: what stands before its properties in its row, from place 1 on, and the properties. */
export interface TableEntry {
  readonly head: readonly [Value, Value, Value];
  readonly stored: Readonly<Record<string, Value>>;
}

/** The entries of a Cypher map literal for the properties of each `row`, and the parameters of the statement. */
export interface Table {
  readonly literal: string;
  readonly parameters: ReturnType<typeof parametersOf>;
}

/** Where the properties begin in a row: after its number and the head. */
const firstProperty = 4;

/**
 * Elements of one shape as rows of a table, without the names of their properties, for {@link eachRowWithTimes}. Sending
 * maps costs twice as much (their keys are sent again and again), and the driver packs a DateTime ten times slower than a
 * text, which the server parses as fast as it unpacks a DateTime.
 */
export function tableOf(shape: Shape, entries: readonly TableEntry[]): Table {
  const columns = columnsOf(shape);
  const places = new Map<Value, number>();
  const placeOf = (instant: Value): number => {
    const place = places.get(instant) ?? places.size;
    places.set(instant, place);
    return place;
  };
  const rows = entries.map(({ head, stored }, index) => {
    const row: unknown[] = [index, ...head];
    for (const { name, isInstant } of columns) {
      const value = stored[name] ?? null;
      row.push(isInstant && value !== null ? placeOf(value) : value);
    }
    return row;
  });
  const literal = columns.map(({ name, isInstant }, index) => {
    const place = `row[${firstProperty + index}]`;
    return isInstant ? `${name}: times[toInteger(${place})]` : `${name}: ${place}`;
  });
  return { literal: literal.join(', '), parameters: parametersOf(rows, [...places.keys()]) };
}

function columnsOf(shape: Shape) {
  return [...internalProperties, ...Object.keys(shape)].map((name) => ({
    name,
    isInstant: shape[name]?.type === 'instant',
  }));
}

/** Cypher for the stored properties of a bound element, with instants as text: the driver reads those at once. */
export function projectStored(shape: Shape, name: string): string {
  const instants = Object.keys(shape).filter((property) => shape[property]?.type === 'instant');
  const texts = instants.map((property) => `${property}: toString(${name}.${property})`);
  return `${name} {${['.*', ...texts].join(', ')}}`;
}
