import type { DumpComment, DumpItem, DumpLink, DumpTask } from '../../model/task/dump.ts';
import { requireNamespace } from '../../model/task/trackerId.ts';
import { enumValue, type TaskStatus, vocabularies, wordAt } from '../../model/task/vocabulary.ts';
import { type Instant, parseInstant } from '../../model/time.ts';
import { uuid5 } from '../../model/uuid5.ts';

/** What issues of beads become. */
export interface BeadsReading {
  readonly items: readonly DumpItem[];
  /** What has no place of its own, with the line of the issue. */
  readonly remarks: readonly string[];
}

/** An issue, and the line of the file that it begins on. */
export interface BeadsIssue {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>> & { readonly id: string };
}

/**
 * Reads issues of beads (`issues.jsonl`). An issue becomes a task with the id `{namespace}--{UUIDv5 of its id}`, so that
 * the same file gives the same tasks again, and its own id becomes a label `beads:{id}`.
 *
 * `blocks` becomes BLOCKED_BY and `discovered-from` DISCOVERED_FROM; by `parent-child` the parent waits for the child, as
 * epics do here. Other dependencies, states, types and priorities become labels (`beads-related:{id}`,
 * `beads-status:deferred`); design, acceptance criteria and all fields without an equivalent stand in the notes. Whoever
 * is an assignee or author becomes a person.
 *
 * @throws Failure `INVALID_ID` for a namespace that ids cannot be made in.
 */
export function readBeads(issues: Iterable<BeadsIssue>, namespace: string): BeadsReading {
  requireNamespace(namespace);
  const items: DumpItem[] = [];
  const remarks: string[] = [];
  const people = new Map<string, string>();
  const ids: Ids = {
    task: (id) => `${namespace}--${uuid5(`beads:${namespace}:${id}`)}`,
    comment: (id) => `${namespace}--${uuid5(`beads-comment:${namespace}:${id}`)}`,
    person: (name) => {
      const id = `${namespace}--${uuid5(`beads-person:${namespace}:${name}`)}`;
      people.set(id, name);
      return id;
    },
  };
  for (const { line, fields } of issues) {
    const remark = (text: string): void => void remarks.push(`line ${line}: ${text}`);
    if (fields.status === 'tombstone') remark(`${fields.id} was deleted there and is left out.`);
    else items.push(...itemsOf(fields, ids, remark));
  }
  for (const [id, name] of people)
    items.push({
      section: 'agents',
      item: { id, kind: 'HUMAN', name, contact: name.includes('@') ? name : '' },
    });
  return { items, remarks };
}

interface Ids {
  readonly task: (id: string) => string;
  readonly comment: (id: string) => string;
  readonly person: (name: string) => string;
}

type Remark = (text: string) => void;

/** Fields of an issue that are worked out from others. */
const derivedFields = ['content_hash', 'dependency_count', 'dependent_count', 'comment_count'];

function itemsOf(issue: BeadsIssue['fields'], ids: Ids, remark: Remark): readonly DumpItem[] {
  const rest = fieldsToTake(issue);
  for (const name of ['id', ...derivedFields]) rest.drop(name);
  const createdAt = rest.time('created_at') ?? rest.time('updated_at') ?? unknownTime(issue.id, remark);
  const { links, labels } = dependenciesOf(rest.list('dependencies'), issue.id, createdAt, ids, remark);
  const comments = rest
    .list('comments')
    .map((each, number) => commentOf(each, number, issue.id, createdAt, ids));
  const task = taskOf(issue.id, rest, createdAt, labels, ids);
  return [
    { section: 'tasks', item: task },
    ...links.map((item) => ({ section: 'links', item }) as const),
    ...comments.map((item) => ({ section: 'comments', item }) as const),
  ];
}

function unknownTime(id: string, remark: Remark): Instant {
  remark(`${id} has no time of its making; it stands at 1970.`);
  return '1970-01-01T00:00:00Z';
}

const states = { open: 'OPEN', in_progress: 'IN_PROGRESS', closed: 'CLOSED' } as const satisfies Readonly<
  Record<string, TaskStatus>
>;

function taskOf(
  id: string,
  rest: FieldsToTake,
  createdAt: Instant,
  dependencyLabels: readonly string[],
  ids: Ids,
): DumpTask {
  const status = rest.text('status') || 'open';
  const type = rest.text('issue_type') || 'task';
  const knownType = vocabularies.TaskType.find((each) => each === type);
  const state = Object.hasOwn(states, status) ? states[status as keyof typeof states] : undefined;
  const given = rest.integer('priority') ?? defaultPriority;
  const priority = wordAt('Priority', given);
  const assignee = rest.text('assignee');
  const closedAt = rest.time('closed_at');
  return {
    id: ids.task(id),
    title: rest.text('title'),
    description: rest.text('description'),
    status: state ?? 'OPEN',
    priority: enumValue(priority ?? 'medium'),
    type: enumValue(knownType ?? 'task'),
    phase: 'UNSCOPED',
    ...(assignee === '' ? {} : { ownerId: ids.person(assignee) }),
    labels: [
      ...rest.texts('labels'),
      `beads:${id}`,
      ...dependencyLabels,
      ...(state === undefined ? [`beads-status:${status}`] : []),
      ...(knownType === undefined ? [`beads-type:${type}`] : []),
      ...(priority === null ? [`beads-priority:${given}`] : []),
    ],
    createdAt,
    updatedAt: rest.time('updated_at') ?? createdAt,
    ...(closedAt === null ? {} : { closedAt }),
    closeReason: rest.text('close_reason'),
    // What is left of the fields when all others were taken.
    notes: notesOf(rest),
  };
}

/** The priority of an issue that says none. */
const defaultPriority = 2;

function notesOf(rest: FieldsToTake): string {
  const parts = [
    rest.text('notes'),
    titled('Design', rest.text('design')),
    titled('Acceptance criteria', rest.text('acceptance_criteria')),
    titled('Further fields in beads', rest.remainder()),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const titled = (title: string, text: string): string => (text === '' ? '' : `${title}:\n${text}`);

interface Dependencies {
  readonly links: readonly DumpLink[];
  readonly labels: readonly string[];
}

function dependenciesOf(
  dependencies: readonly unknown[],
  id: string,
  createdAt: Instant,
  ids: Ids,
  remark: Remark,
): Dependencies {
  const links: DumpLink[] = [];
  const labels: string[] = [];
  for (const each of dependencies) {
    const dependency = fieldsToTake(isFields(each) ? each : {});
    const from = dependency.text('issue_id') || id;
    const to = dependency.text('depends_on_id');
    const type = dependency.text('type') || 'blocks';
    const link = { createdAt: dependency.time('created_at') ?? createdAt };
    if (to === '') remark(`a dependency of ${id} leads to nothing and is left out.`);
    else if (type === 'blocks')
      links.push({ kind: 'BLOCKED_BY', sourceId: ids.task(from), targetId: ids.task(to), ...link });
    else if (type === 'parent-child')
      links.push({ kind: 'BLOCKED_BY', sourceId: ids.task(to), targetId: ids.task(from), ...link });
    else if (type === 'discovered-from')
      links.push({ kind: 'DISCOVERED_FROM', sourceId: ids.task(from), targetId: ids.task(to), ...link });
    else {
      labels.push(`beads-${type}:${to}`);
      remark(`${id} → ${to}: the dependency ${type} has no equivalent and becomes a label.`);
    }
  }
  return { links, labels };
}

function commentOf(
  comment: unknown,
  number: number,
  issueId: string,
  createdAt: Instant,
  ids: Ids,
): DumpComment {
  const fields = fieldsToTake(isFields(comment) ? comment : {});
  const id = fields.text('id') || String(fields.integer('id') ?? number);
  return {
    id: ids.comment(`${issueId}/${id}`),
    taskId: ids.task(issueId),
    authorId: ids.person(fields.text('author') || 'unknown'),
    body: fields.text('text'),
    createdAt: fields.time('created_at') ?? createdAt,
  };
}

/** Fields that are taken by name and type; what nobody took remains. */
interface FieldsToTake {
  readonly drop: (name: string) => void;
  /** The empty text where there is none. */
  readonly text: (name: string) => string;
  readonly texts: (name: string) => readonly string[];
  readonly time: (name: string) => Instant | null;
  readonly integer: (name: string) => number | null;
  readonly list: (name: string) => readonly unknown[];
  /** All that was not taken and says something, as JSON; the empty text where there is nothing. */
  readonly remainder: () => string;
}

function fieldsToTake(fields: Readonly<Record<string, unknown>>): FieldsToTake {
  const rest = new Map(Object.entries(fields));
  const take = <Value>(name: string, isValue: (value: unknown) => value is Value): Value | null => {
    const value = rest.get(name);
    if (!isValue(value)) return null;
    rest.delete(name);
    return value;
  };
  return {
    drop: (name) => void rest.delete(name),
    text: (name) => take(name, isText) ?? '',
    texts: (name) => take(name, isTexts) ?? [],
    integer: (name) => take(name, isInteger),
    list: (name) => take(name, Array.isArray) ?? [],
    time: (name) => {
      const instant = parseInstant(String(rest.get(name) ?? ''));
      if (instant !== null) rest.delete(name);
      return instant;
    },
    remainder: () => {
      const left = [...rest].filter(([, value]) => value !== null && value !== '' && value !== false);
      return left.length === 0 ? '' : JSON.stringify(Object.fromEntries(left.sort(byName)), null, 2);
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const byName = ([left]: [string, unknown], [right]: [string, unknown]): number => (left < right ? -1 : 1);
