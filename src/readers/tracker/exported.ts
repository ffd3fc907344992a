import { Failure } from '../../failure.ts';
import { type DumpItem, type DumpSection, dumpVersion } from '../../model/task/dump.ts';
import { enumValue, type Vocabulary, vocabularies } from '../../model/task/vocabulary.ts';
import { parseInstant } from '../../model/time.ts';

/** An object of an export, and the line that it begins on. */
export interface ExportedRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Takes a value of a field, or says what it should have been. */
type Take = (value: unknown) => { readonly value: unknown } | { readonly expected: string };

interface Field {
  readonly take: Take;
  readonly required: boolean;
}

const text: Take = (value) => (typeof value === 'string' ? { value } : { expected: 'a text' });
const texts: Take = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? { value }
    : { expected: 'a list of texts' };
const time: Take = (value) => {
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  return instant === null ? { expected: 'a time as in RFC 3339' } : { value: instant };
};
const oneOf =
  (words: readonly string[]): Take =>
  (value) =>
    typeof value === 'string' && words.includes(value)
      ? { value }
      : { expected: `one of ${words.join(', ')}` };
const wordOf = (name: Vocabulary): Take =>
  oneOf((vocabularies[name] as readonly string[]).map((word) => enumValue(word)));
const needed = (take: Take): Field => ({ take, required: true });
const possible = (take: Take): Field => ({ take, required: false });

/** The fields of the records, by the word that `record` has. */
const forms = {
  agent: {
    section: 'agents',
    fields: {
      id: needed(text),
      kind: needed(oneOf(['HUMAN', 'ML', 'SOFTWARE', 'REMOTE_PEER'])),
      identity: possible(text),
      name: possible(text),
      contact: possible(text),
      role: possible(oneOf(vocabularies.Role)),
      modelProvider: possible(text),
      modelName: possible(text),
      version: possible(text),
      sourceUrl: possible(text),
      seenAt: possible(time),
    },
  },
  activity: {
    section: 'activities',
    fields: {
      id: needed(text),
      agentId: needed(text),
      phase: needed(wordOf('Phase')),
      stage: needed(wordOf('Stage')),
      notes: needed(text),
      startedAt: needed(time),
      endedAt: possible(time),
    },
  },
  task: {
    section: 'tasks',
    fields: {
      id: needed(text),
      title: needed(text),
      description: needed(text),
      status: needed(wordOf('Status')),
      priority: needed(wordOf('Priority')),
      type: needed(wordOf('TaskType')),
      phase: needed(wordOf('Phase')),
      ownerId: possible(text),
      notes: needed(text),
      labels: needed(texts),
      createdAt: needed(time),
      updatedAt: needed(time),
      closedAt: possible(time),
      closeReason: needed(text),
    },
  },
  link: {
    section: 'links',
    fields: {
      kind: needed(wordOf('EdgeKind')),
      sourceId: needed(text),
      targetId: needed(text),
      createdAt: needed(time),
    },
  },
  comment: {
    section: 'comments',
    fields: {
      id: needed(text),
      taskId: needed(text),
      authorId: needed(text),
      body: needed(text),
      createdAt: needed(time),
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly section: DumpSection; readonly fields: Readonly<Record<string, Field>> }>
>;

/** The word of a section in the field `record`. */
export const recordOfSection = {
  agents: 'agent',
  activities: 'activity',
  tasks: 'task',
  links: 'link',
  comments: 'comment',
} as const satisfies Readonly<Record<DumpSection, keyof typeof forms>>;

/**
 * Reads what `whence task export` wrote.
 *
 * @returns null for the head of the export, which holds nothing
 * @throws Failure `TRACKER_FILE_INVALID` with line and field; `TRACKER_FILE_TOO_NEW` for the head of a later form.
 */
export function readExported({ line, fields }: ExportedRecord): DumpItem | null {
  const { record, ...given } = fields;
  if (record === 'export') {
    if (given.version !== dumpVersion)
      throw new Failure(
        'TRACKER_FILE_TOO_NEW',
        `Line ${line}: the export has version ${JSON.stringify(given.version)}, and ${dumpVersion} is known.`,
        'Update Whence.',
      );
    return null;
  }
  if (typeof record !== 'string' || !Object.hasOwn(forms, record))
    throw invalid(line, `\`record\` is not one of ${Object.keys(forms).join(', ')}`);
  const form = forms[record as keyof typeof forms];
  return { section: form.section, item: itemOf(given, form.fields, line) } as unknown as DumpItem;
}

function itemOf(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  line: number,
): Readonly<Record<string, unknown>> {
  const item: Record<string, unknown> = {};
  for (const [name, { take, required }] of Object.entries(fields)) {
    const value = given[name] ?? null;
    if (value === null && !required) continue;
    const taken = take(value);
    if ('expected' in taken) throw invalid(line, `\`${name}\` is not ${taken.expected}`);
    item[name] = taken.value;
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw invalid(line, `\`${unknown}\` is no field of it`);
  return item;
}

const invalid = (line: number, reason: string): Failure =>
  new Failure('TRACKER_FILE_INVALID', `Line ${line} is no record of an export: ${reason}.`);
