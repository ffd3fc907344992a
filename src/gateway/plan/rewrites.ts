import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { isRaw } from './raw.ts';
import type { TypeRules } from './types.ts';

/** Renames and sets what a plan says, in place, before data is sent or after it came. */
export function rewrite(value: unknown, rewrites: readonly FetchRewrite[], types: TypeRules): void {
  for (const each of rewrites) {
    if ('KeyRenamer' in each) {
      const { path, renameKeyTo } = each.KeyRenamer;
      follow(value, path, types, (holder, key) => {
        if (!(key in holder)) return;
        holder[renameKeyTo] = holder[key];
        delete holder[key];
      });
      continue;
    }
    const { path, setValueTo } = 'ValueSetter' in each ? each.ValueSetter : each;
    follow(value, path, types, (holder, key) => {
      holder[key] = setValueTo;
    });
  }
}

function follow(
  value: unknown,
  path: readonly FetchNodePathSegment[],
  types: TypeRules,
  act: (holder: Record<string, unknown>, key: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) follow(item, path, types, act);
    return;
  }
  const [segment, ...rest] = path;
  if (segment === undefined || !isRaw(value)) return;
  if ('TypenameEquals' in segment) {
    const name = value.__typename;
    // Without a name of its type the plan knows that it is the one.
    if (name === undefined || types.isAnyOf(name, segment.TypenameEquals)) follow(value, rest, types, act);
    return;
  }
  if (rest.length === 0) act(value, segment.Key);
  else follow(value[segment.Key], rest, types, act);
}
