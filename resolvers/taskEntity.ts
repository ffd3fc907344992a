import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { TaskPlace } from '../src/graph/tasks/lists.ts';
import { type StoredField, type StoredTask, storedFields } from '../src/graph/tasks/stored.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, findEntity } from './entity.ts';
import { selectedBelow } from './selection.ts';

/**
 * A task with what is selected below it; null where there is none. Where only fields of the task itself are selected, it is
 * read together with those of other fields and callers; else by the generated read, which knows relationships.
 */
export async function findTask(
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const selected = storedSelection(info);
  if (selected === null) return findEntity('Task', id, context, info);
  const fields = [...new Set(selected.map(({ field }) => field))];
  const { loaders } = context.services;
  const task = await loaders.tasks.load({ id, fields }, context.signal);
  return task === null ? null : entityOf(id, task, selected);
}

const entityOf = (id: string, task: StoredTask, selected: readonly SelectedField[]): Entity => ({
  id,
  ...Object.fromEntries(selected.map(({ name, field }) => [name, task.get(field)])),
});

/** A task of a list: as it was read with the list, or as {@link loadTask} where more is selected. */
export function taskAt(
  { id, stored }: TaskPlace,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Entity | Promise<Entity> {
  const selected = stored === undefined ? null : storedSelection(info);
  return stored === undefined || selected === null
    ? loadTask(id, context, info)
    : entityOf(id, stored, selected);
}

/** The fields that are selected of the tasks of a list; none where one of them does not stand in the nodes themselves. */
export function storedFieldsOfList(info: GraphQLResolveInfo): readonly StoredField[] {
  const edges = selectedBelow(info.fieldNodes, 'edges', info);
  const nodes = [...selectedBelow(info.fieldNodes, 'nodes', info), ...selectedBelow(edges, 'node', info)];
  const selected: SelectedField[] = [];
  const isStored = nodes.every(({ selectionSet }) => collect(selectionSet, info, selected));
  return isStored ? [...new Set(selected.map(({ field }) => field))] : [];
}

/** As {@link findTask}. @throws Failure `NOT_FOUND` where there is none. */
export async function loadTask(
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const task = await findTask(id, context, info);
  if (task === null) throw new Failure('NOT_FOUND', `The task ${id} was removed while it was asked for.`);
  return task;
}

/** A selected field, and its name in the answer. */
interface SelectedField {
  readonly name: string;
  readonly field: StoredField;
}

const selections = new WeakMap<GraphQLResolveInfo['fieldNodes'], readonly SelectedField[] | null>();

/** The selected fields, or null where one of them does not stand in the node itself. */
function storedSelection(info: GraphQLResolveInfo): readonly SelectedField[] | null {
  const known = selections.get(info.fieldNodes);
  if (known !== undefined) return known;
  const selected: SelectedField[] = [];
  const isStored = info.fieldNodes.every(({ selectionSet }) => collect(selectionSet, info, selected));
  const selection = isStored ? selected : null;
  selections.set(info.fieldNodes, selection);
  return selection;
}

function collect(
  selectionSet: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  selected: SelectedField[],
): boolean {
  return (selectionSet?.selections ?? []).every((selection) => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return collect(info.fragments[selection.name.value]?.selectionSet, info, selected);
      case Kind.INLINE_FRAGMENT:
        return collect(selection.selectionSet, info, selected);
      case Kind.FIELD: {
        const { value } = selection.name;
        if (value === '__typename') return true;
        const field = storedFields.find((each) => each === value);
        if (field !== undefined) selected.push({ name: selection.alias?.value ?? value, field });
        return field !== undefined;
      }
      default:
        return selection satisfies never;
    }
  });
}
