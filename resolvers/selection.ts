import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';

/** Whether a field is selected below the one that is resolved, by whatever alias and in whatever fragment. */
export const selects = (info: GraphQLResolveInfo, field: string): boolean =>
  selectedBelow(info.fieldNodes, field, info).length > 0;

/** As {@link selects}, of a field below another one. */
export const selectsBelow = (info: GraphQLResolveInfo, parent: string, field: string): boolean =>
  selectedBelow(selectedBelow(info.fieldNodes, parent, info), field, info).length > 0;

/** The selections of a field right below others, by whatever alias and in whatever fragment. */
export function selectedBelow(
  nodes: readonly FieldNode[],
  field: string,
  { fragments }: Pick<GraphQLResolveInfo, 'fragments'>,
): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const open = nodes.map(({ selectionSet }) => selectionSet);
  for (let set = open.pop(); set !== undefined || open.length > 0; set = open.pop())
    for (const selection of set?.selections ?? []) {
      switch (selection.kind) {
        case Kind.FIELD:
          if (selection.name.value === field) found.push(selection);
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
  return found;
}
