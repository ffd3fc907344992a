import { parseTrackerId } from '../../model/task/trackerId.ts';
import { texts } from '../fields.ts';
import { addProblem, pointer, type View } from '../record.ts';

/** The UUIDs of the tasks or activities that a record names itself, in `task_ids` or `task_id`. */
export function namedTasks(view: View): readonly string[] {
  return (texts(view, 'task_ids', 'task_id') ?? []).flatMap((text) => {
    const id = parseTrackerId(text);
    if (id !== null) return [id.uuid];
    addProblem(
      view.notes,
      'INVALID_ID',
      pointer(view.path, 'task_ids'),
      `No id of a task: ${text.slice(0, 200)}`,
    );
    return [];
  });
}
