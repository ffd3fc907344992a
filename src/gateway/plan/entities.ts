import type {
  FlattenNodePathSegment,
  InputRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { merge } from './merge.ts';
import { isRaw, type Raw } from './raw.ts';
import { rewrite } from './rewrites.ts';
import type { TypeRules } from './types.ts';

/** Objects to ask a subgraph about, each once, and where its answers belong. */
export interface Representations {
  readonly list: Raw[];
  /** For each representation the objects that it stands for. */
  readonly targets: Raw[][];
  /** Objects that cannot be asked about, as what that needs has failed. */
  readonly blocked: { readonly target: Raw; readonly error: Error }[];
}

/** What a representation is made by. */
export interface RepresentationRules {
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly InputRewrite[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly types: TypeRules;
}

/** The objects at a path of a plan. */
export function objectsAt(data: Raw, path: readonly FlattenNodePathSegment[], types: TypeRules): Raw[] {
  const found: Raw[] = [];
  walk(data, path, 0, types, found);
  return found;
}

function walk(
  value: unknown,
  path: readonly FlattenNodePathSegment[],
  position: number,
  types: TypeRules,
  found: Raw[],
): void {
  const segment = path[position];
  if (Array.isArray(value)) {
    const next = segment === '@' ? position + 1 : position;
    for (const item of value) walk(item, path, next, types, found);
    return;
  }
  if (!isRaw(value)) return;
  if (segment === undefined) found.push(value);
  else if (segment === '@') return;
  else if ('Field' in segment) walk(value[segment.Field], path, position + 1, types, found);
  else if (value.__typename === undefined || types.isAnyOf(value.__typename, segment.TypeCondition))
    walk(value, path, position + 1, types, found);
}

/** Adds the representations of some objects; equal ones are sent once. */
export function addRepresentations(
  objects: readonly Raw[],
  rules: RepresentationRules,
  into: Representations,
  places: Map<string, number>,
): void {
  for (const target of objects) {
    if (typeof target.__typename !== 'string') continue;
    let representation: Raw | null;
    try {
      representation = project(target, rules.requires, rules);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      into.blocked.push({ target, error });
      continue;
    }
    if (representation === null) continue;
    representation.__typename ??= target.__typename;
    rewrite(representation, rules.inputRewrites, rules.types);
    const identity = JSON.stringify(representation);
    const place = places.get(identity);
    if (place === undefined) {
      places.set(identity, into.list.length);
      into.list.push(representation);
      into.targets.push([target]);
    } else into.targets[place]?.push(target);
  }
}

/** The required part of an object; null where it holds no key. Throws the error that stands for a required value. */
function project(
  source: Raw,
  selections: readonly RequiresSelection[],
  rules: RepresentationRules,
): Raw | null {
  const result: Raw = {};
  for (const selection of selections) {
    switch (selection.kind) {
      case 'Field': {
        const key = selection.alias ?? selection.name;
        const value = projectValue(source[selection.name] ?? source[key], selection.selections, rules);
        if (value !== null && value !== undefined) result[key] = value;
        break;
      }
      case 'InlineFragment': {
        if (selection.skipIf !== undefined && rules.variables[selection.skipIf] === true) break;
        if (selection.includeIf !== undefined && rules.variables[selection.includeIf] !== true) break;
        if (!rules.types.isAnyOf(source.__typename, [selection.typeCondition])) break;
        const part = project(source, selection.selections, rules);
        if (part !== null) merge(result, part, rules.types.isObjectType);
        break;
      }
      case 'FragmentSpread':
        throw new Error('A required selection of a plan spreads a fragment.');
      default:
        selection satisfies never;
    }
  }
  return Object.keys(result).some((key) => key !== '__typename') ? result : null;
}

function projectValue(
  value: unknown,
  selections: readonly RequiresSelection[] | undefined,
  rules: RepresentationRules,
): unknown {
  if (value instanceof Error) throw value;
  if (Array.isArray(value)) return value.map((item) => projectValue(item, selections, rules));
  if (selections === undefined || selections.length === 0 || !isRaw(value)) return value;
  return project(value, selections, rules);
}
