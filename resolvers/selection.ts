import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field is selected below the one that is resolved, by whatever alias and in whatever fragment. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => holds(selectionSet, field, info));
}

function holds(
  selectionSet: SelectionSetNode | undefined,
  field: string,
  { fragments }: GraphQLResolveInfo,
): boolean {
  const open = [selectionSet];
  for (let set = open.pop(); set !== undefined; set = open.pop())
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          if (selection.name.value === field) return true;
          break;
        case Kind.INLINE_FRAGMENT:
          open.push(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD:
          open.push(fragments[selection.name.value]?.selectionSet);
          break;
        default:
          selection satisfies never;
      }
    }
  return false;
}
