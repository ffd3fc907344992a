/** One JSON text for one set of entries, whatever their order. */
export function sortedJson(record: Readonly<Record<string, string>>): string {
  const entries = Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
