import { isRaw, maximumLevels, type Raw } from './raw.ts';

/** Whether a name is that of an object type, which no later answer can make more exact. */
export type IsObjectType = (typeName: unknown) => boolean;

/**
 * Adds what one subgraph answered to what is known of the same object. A value stands against a null and against an
 * error of another subgraph; objects, and lists of one length, are merged level by level. The name of an object type
 * stays: a subgraph that has the interface as an object (`@interfaceObject`) knows the interface's name only.
 *
 * @throws RangeError where the answers nest deeper than any document may ask.
 */
export function merge(target: Raw, source: Raw, isObjectType: IsObjectType, level = 0): void {
  if (level > maximumLevels) throw new RangeError('The answer nests too deeply.');
  for (const key of Object.keys(source)) {
    const given = source[key];
    const known = target[key];
    if (key === '__proto__' || given === undefined) continue;
    if (known === undefined || known === null) target[key] = given;
    else if (given === null || given instanceof Error) continue;
    else if (known instanceof Error) target[key] = given;
    else if (key === '__typename' && isObjectType(known)) continue;
    else target[key] = mergedValue(known, given, isObjectType, level + 1);
  }
}

function mergedValue(known: unknown, given: unknown, isObjectType: IsObjectType, level: number): unknown {
  if (isRaw(known) && isRaw(given)) {
    merge(known, given, isObjectType, level);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) {
    for (const [index, item] of given.entries()) {
      if (item === null || item === undefined) continue;
      known[index] = mergedValue(known[index], item, isObjectType, level + 1);
    }
    return known;
  }
  return given;
}
