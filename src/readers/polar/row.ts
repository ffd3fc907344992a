import { instantFromDate } from '../../model/time.ts';
import { child, children, text } from '../fields.ts';
import { type Fields, isFields, type View } from '../record.ts';

/** Properties that hold times: as ISO text, or as milliseconds since 1970 where Cypher's `timestamp()` made them. */
const timeNames = [
  'observed_at',
  'last_updated',
  'updated_at',
  'created_at',
  'started_at',
  'finished_at',
  'completed_at',
  'committed_at',
  'deleteAt',
] as const;

/** A row with its times as text: Polar's agents wrote them in more than one form. Words for "nothing" are left out. */
export function normalizedRow(row: Fields): Fields {
  const { properties } = row;
  if (!isFields(properties)) return row;
  const said = Object.entries(properties).filter(
    ([, value]) => value !== 'null' && value !== 'unknown' && value !== '',
  );
  const normalized: Record<string, unknown> = Object.fromEntries(said);
  for (const name of timeNames) {
    const time = normalized[name];
    if (typeof time === 'number' && Number.isSafeInteger(time) && time > 0)
      normalized[name] = instantFromDate(new Date(time));
  }
  return { ...row, properties: normalized };
}

/** A node at the other end of a relationship. */
export interface Linked {
  readonly label: string | undefined;
  readonly node: View;
  readonly edge: View | undefined;
}

/** The nodes that relationships of a type lead to, or (incoming) come from. */
export function linked(row: View, type: string, direction: 'OUT' | 'IN' = 'OUT'): readonly Linked[] {
  return children(row, 'links').flatMap((link) => {
    const node = child(link, 'node');
    const isWanted = link.fields.type === type && link.fields.direction === direction;
    return isWanted && node !== undefined
      ? [{ label: text(link, 'label'), node, edge: child(link, 'edge') }]
      : [];
  });
}
