import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field is selected below the one that is resolved, by whatever alias and in whatever fragment. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => holds(selectionSet, field, info));
}

/** As {@link selects}, of a field below another one. */
export function selectsBelow(info: GraphQLResolveInfo, parent: string, field: string): boolean {
  return info.fieldNodes
    .flatMap(({ selectionSet }) => fieldsNamed(selectionSet, parent, info))
    .some(({ selectionSet }) => holds(selectionSet, field, info));
}

const holds = (
  selectionSet: SelectionSetNode | undefined,
  field: string,
  info: GraphQLResolveInfo,
): boolean => fieldsNamed(selectionSet, field, info).length > 0;

function fieldsNamed(
  selectionSet: SelectionSetNode | undefined,
  field: string,
  { fragments }: GraphQLResolveInfo,
): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const open = [selectionSet];
  for (let set = open.pop(); set !== undefined; set = open.pop())
    for (const selection of set.selections) {
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
