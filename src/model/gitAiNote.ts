import { type LineRange, parseLineRanges } from './lineRanges.ts';

/**
 * Authorship logs that Git AI keeps as Git notes under `refs/notes/ai` (Git AI Standard 3.0.0): files with the lines that
 * each session wrote, a divider, and a JSON object that says what the sessions are.
 */
export interface GitAiNote {
  readonly files: readonly GitAiFile[];
  /** By the key that entries name. */
  readonly authors: ReadonlyMap<string, GitAiAuthor>;
  /** What could not be read, with its line. */
  readonly faults: readonly string[];
}

export interface GitAiFile {
  readonly path: string;
  readonly entries: readonly GitAiEntry[];
}

/** Lines of a file, and who wrote them. */
export interface GitAiEntry {
  /** The id as it stands in the note; of `session::call` the whole. */
  readonly id: string;
  readonly ranges: readonly LineRange[];
}

export type GitAiAuthor =
  | {
      readonly kind: 'SESSION';
      /** Name of the agent. */
      readonly tool: string | undefined;
      /** Id of the conversation in that agent. */
      readonly conversation: string | undefined;
      readonly model: string | undefined;
    }
  | { readonly kind: 'HUMAN' /** `Name <e-mail>`. */; readonly author: string };

const schemaVersion = 'authorship/3.0.0';
const divider = '---';

/**
 * Reads a note.
 *
 * @returns a text that says why, where it is no such note
 */
export function parseGitAiNote(text: string): GitAiNote | string {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf(divider);
  if (end === -1) return 'it has no line --- between its files and their sessions';
  const metadata = parseMetadata(lines.slice(end + 1).join('\n'));
  if (typeof metadata === 'string') return metadata;
  return { ...parseFiles(lines.slice(0, end)), authors: authorsOf(metadata) };
}

function parseFiles(lines: readonly string[]): Pick<GitAiNote, 'files' | 'faults'> {
  const files: { readonly path: string; readonly entries: GitAiEntry[] }[] = [];
  const faults: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      files.push({ path: unquoted(line), entries: [] });
      continue;
    }
    const entry = parseEntry(line);
    const file = files.at(-1);
    if (entry === null || file === undefined) faults.push(`line ${index + 1} is no entry of a file`);
    else file.entries.push(entry);
  }
  return { files, faults };
}

const unquoted = (path: string): string => /^"(.*)"$/s.exec(path)?.[1] ?? path;

function parseEntry(line: string): GitAiEntry | null {
  const [, id, text] = /^ {2}(\S{1,200}) (\S+)$/.exec(line) ?? [];
  const ranges = text === undefined ? null : parseLineRanges(text);
  return id === undefined || ranges === null ? null : { id, ranges };
}

type Fields = Readonly<Record<string, unknown>>;

function parseMetadata(text: string): Fields | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'what follows --- is not JSON';
  }
  const fields = fieldsOf(parsed);
  return fields.schema_version === schemaVersion ? fields : `its schema_version is not ${schemaVersion}`;
}

function authorsOf({ prompts, sessions, humans }: Fields): ReadonlyMap<string, GitAiAuthor> {
  const authors = new Map<string, GitAiAuthor>();
  for (const table of [prompts, sessions])
    for (const [id, record] of Object.entries(fieldsOf(table))) {
      const agent = fieldsOf(fieldsOf(record).agent_id);
      authors.set(id, {
        kind: 'SESSION',
        tool: textOf(agent.tool),
        conversation: textOf(agent.id),
        model: textOf(agent.model),
      });
    }
  for (const [id, record] of Object.entries(fieldsOf(humans)))
    authors.set(id, { kind: 'HUMAN', author: textOf(fieldsOf(record).author) ?? 'unknown' });
  return authors;
}

/** Who wrote the lines of an entry; newer notes name the call within the session, too. */
export const authorOfEntry = ({ authors }: GitAiNote, { id }: GitAiEntry): GitAiAuthor | undefined =>
  authors.get(id) ?? authors.get(id.split('::', 1)[0] ?? '');

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
