/** Makes what a label may say of what was met: every series stays in memory, so their number has to have a bound. */
export type Label = (value: string | null) => string;

/** What stands for values that have no series of their own. */
export const otherLabel = 'other';

/** The values of a list that an operator or the code gives; `none` for null. */
export function listedLabel(values: Iterable<string>, none = 'none'): Label {
  const listed = new Set(values);
  return (value) => (value === null ? none : listed.has(value) ? value : otherLabel);
}

/** The first values that are met, up to a number of them. */
export function boundedLabel(limit: number, none = 'none'): Label {
  const met = new Set<string>();
  return (value) => {
    if (value === null) return none;
    if (met.has(value)) return value;
    if (met.size >= limit) return otherLabel;
    met.add(value);
    return value;
  };
}
