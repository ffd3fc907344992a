import type { Shape, Value } from '../shape.ts';
import { internalProperties } from '../state.ts';

// Every statement of the writer names its index and its order, so that no growth of the graph makes another plan better:
// planning again would only cost, as often as the graph has grown fourfold, more than thousands of rows.
const planOnce = 'CYPHER replan=skip';

/** Begins a statement that runs once for each `row` of {@link parametersOf}. */
export const eachRow = `${planOnce} UNWIND $batch.rows AS row`;

/** As {@link eachRow}, with `times` bound, where rows of {@link tableOf} find their instants. */
export const eachRowWithTimes = `${planOnce} WITH [text IN $batch.times | datetime(text)] AS times UNWIND $batch.rows AS row`;

/**
 * The parameters of a statement over rows. They stand in a map, because the server plans a statement anew for each order
 * of magnitude of a list's length, and looks no deeper than a map.
 */
export const parametersOf = (rows: readonly unknown[]) => ({ batch: { rows } });

/** An element to write: what stands before its properties in its row, from place 1 on, and the properties. */
export interface TableEntry {
  readonly shape: Shape;
  readonly head: readonly [Value, Value, Value];
  /** Only what is there, or with null for what is to be removed. */
  readonly stored: Readonly<Record<string, Value>>;
}

/**
 * Cypher for the map of properties of a `row` of {@link tableOf}. A map literal would name the properties of one shape, and
 * make a statement of its own for each: to plan one costs a cold server half a second, to call this function costs what a
 * literal of the same size does (docs/decisions/0028-statements-and-plans.md).
 */
export const propertiesOfRow =
  'apoc.map.fromLists($batch.names[toInteger(row[4])], row[5] + [place IN row[6] | times[toInteger(place)]])';

/**
 * The parameters for elements of any shapes, for a statement that begins with {@link eachRowWithTimes}: each row has its
 * number, the head, which list of names is its own, and its values in their order, instants last. Names and instants are
 * sent once, because most rows of a batch share them: sending maps costs twice as much, and the driver packs a DateTime ten
 * times slower than a text, which the server parses as fast as it unpacks a DateTime.
 */
export function tableOf(entries: readonly TableEntry[]) {
  const times = numbering<Value>();
  const layouts = numbering<string>();
  const names: (readonly string[])[] = [];
  const rows = entries.map(({ shape, head, stored }, index) => {
    const own: string[] = [];
    const values: Value[] = [];
    const instants: string[] = [];
    const places: number[] = [];
    for (const name in stored) {
      const value = stored[name] ?? null;
      if (value !== null && shape[name]?.type === 'instant') {
        instants.push(name);
        places.push(times.placeOf(value));
      } else {
        own.push(name);
        values.push(value);
      }
    }
    own.push(...instants);
    const layout = layouts.placeOf(own.join());
    names[layout] ??= own;
    return [index, ...head, layout, values, places];
  });
  return { batch: { rows, times: times.items(), names } };
}

/** Numbers items in the order in which they are met, equal ones alike. */
function numbering<Item>() {
  const places = new Map<Item, number>();
  return {
    placeOf: (item: Item): number => {
      const place = places.get(item) ?? places.size;
      places.set(item, place);
      return place;
    },
    items: (): readonly Item[] => [...places.keys()],
  };
}

/** What to store for an element that may have other properties by now: those of its shape that are not there are removed. */
export function withoutOthers(
  shape: Shape,
  stored: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const all: Record<string, Value> = {};
  for (const name of internalProperties) all[name] = stored[name] ?? null;
  for (const name in shape) all[name] = stored[name] ?? null;
  return all;
}

/** Cypher for the stored properties of a bound element, with instants as text: the driver reads those at once. */
export function projectStored(shape: Shape, name: string): string {
  const instants = Object.keys(shape).filter((property) => shape[property]?.type === 'instant');
  const texts = instants.map((property) => `${property}: toString(${name}.${property})`);
  return `${name} {${['.*', ...texts].join(', ')}}`;
}
