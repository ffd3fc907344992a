/**
 * The vocabularies of the task tracker, in the order of their ordinals, as its texts and as the GraphQL enums
 * (spec/tracker.md, section 1). The graph holds the GraphQL spelling; files of the tracker hold its texts or ordinals.
 */
export const vocabularies = {
  Status: ['open', 'in_progress', 'closed'],
  Priority: ['critical', 'high', 'medium', 'low', 'backlog'],
  TaskType: ['bug', 'feature', 'task', 'epic', 'chore'],
  EdgeKind: ['blocked_by', 'derived_from', 'supersedes', 'discovered_from', 'generated_by', 'attributed_to'],
  AgentKind: ['human', 'machine_learning', 'software'],
  Role: ['human', 'architect', 'supervisor', 'worker', 'reviewer'],
  Phase: [
    'request',
    'elicit',
    'propose',
    'review',
    'plan_uat',
    'ratify',
    'handoff',
    'impl_plan',
    'worker_slices',
    'code_review',
    'impl_uat',
    'landing',
    'unscoped',
  ],
  Stage: ['not_started', 'in_progress', 'blocked', 'complete'],
} as const;

/** The name of a vocabulary. */
export type Vocabulary = keyof typeof vocabularies;
/** A text of a vocabulary. */
export type Text<Name extends Vocabulary> = (typeof vocabularies)[Name][number];

export type TaskStatus = Uppercase<Text<'Status'>>;
export type TaskPriority = Uppercase<Text<'Priority'>>;
export type TaskType = Uppercase<Text<'TaskType'>>;
export type TaskLinkKind = Uppercase<Text<'EdgeKind'>>;
export type AgentRole = Uppercase<Text<'Role'>>;
export type WorkPhase = Uppercase<Text<'Phase'>>;
export type ActivityStage = Uppercase<Text<'Stage'>>;

/** A word of a vocabulary that was read, or the words that there are. */
export type ParsedWord<Name extends Vocabulary> =
  | { readonly ok: true; readonly text: Text<Name>; readonly ordinal: number }
  | { readonly ok: false; readonly reason: string };

/** Reads a word exactly: letter case counts, and the empty text is none. */
export function parseWord<Name extends Vocabulary>(name: Name, text: string): ParsedWord<Name> {
  const words: readonly string[] = vocabularies[name];
  const ordinal = words.indexOf(text);
  if (ordinal === -1)
    return { ok: false, reason: `"${text}" is no ${name}; it is one of ${words.join(', ')}.` };
  return { ok: true, text: text as Text<Name>, ordinal };
}

/** The word at an ordinal; null where the vocabulary has none. */
export function wordAt<Name extends Vocabulary>(name: Name, ordinal: number): Text<Name> | null {
  const words: readonly string[] = vocabularies[name];
  return (words[ordinal] as Text<Name> | undefined) ?? null;
}

/** The ordinal of a GraphQL enum value. */
export const ordinalOf = <Name extends Vocabulary>(name: Name, value: Uppercase<Text<Name>>): number =>
  (vocabularies[name] as readonly string[]).indexOf(value.toLowerCase());

/** The GraphQL spelling of a text. */
export const enumValue = <Word extends string>(text: Word): Uppercase<Word> =>
  text.toUpperCase() as Uppercase<Word>;

/** A model provider: an open vocabulary, in lower case and without space around. */
export const parseProvider = (text: string): string => text.trim().toLowerCase();
