import type { BundleAttribution, Int64, TokenSummary } from './bundle.ts';
import { checkEncodable, readTime } from './time.ts';

/**
 * Attributions by hand: nearly all of a large bundle is attributions, and to follow the table of `form.ts` for each of their
 * fields costs twice as much. Both ways answer alike, or this one answers that it does not know.
 */

/** The fields of an attribution that `JSON.parse` gave, as far as they are what they ought to be. */
interface PlainAttribution {
  readonly [name: string]: unknown;
  readonly tokens_used?: Readonly<Record<string, unknown>>;
}

/** An attribution and the number of keys that it was written with. */
export interface FastAttribution {
  readonly value: BundleAttribution;
  readonly keys: number;
}

const tokenKeys = 3;

/** Decodes what `JSON.parse` made of an attribution; null where a field is absent that is always written, or is odd. */
export function decodeAttribution(item: unknown): FastAttribution | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const plain = item as PlainAttribution;
  const tokens = plain.tokens_used;
  if (typeof tokens !== 'object' || tokens === null) return null;
  const { input_tokens: input, output_tokens: output, total_tokens: total } = tokens;
  const { id, session_key, author_type, author_id, lines_added, lines_removed, created_at } = plain;
  const {
    run_id = '',
    workspace_id = '',
    file_path = '',
    commit_hash = '',
    step_id = '',
    source = '',
  } = plain;
  if (
    typeof id !== 'string' ||
    typeof session_key !== 'string' ||
    typeof run_id !== 'string' ||
    typeof workspace_id !== 'string' ||
    typeof author_type !== 'string' ||
    typeof author_id !== 'string' ||
    typeof file_path !== 'string' ||
    typeof commit_hash !== 'string' ||
    typeof step_id !== 'string' ||
    typeof source !== 'string' ||
    typeof lines_added !== 'number' ||
    typeof lines_removed !== 'number' ||
    typeof input !== 'number' ||
    typeof output !== 'number' ||
    typeof total !== 'number' ||
    typeof created_at !== 'string'
  )
    return null;
  let keys = tokenKeys;
  for (const name in plain) {
    if (!names.has(name)) return null;
    keys += 1;
  }
  for (const name in tokens) if (!tokenNames.has(name)) return null;
  return {
    keys,
    value: {
      id: id.toWellFormed(),
      sessionKey: session_key.toWellFormed(),
      runId: run_id.toWellFormed(),
      workspaceId: workspace_id.toWellFormed(),
      authorType: author_type.toWellFormed(),
      authorId: author_id.toWellFormed(),
      filePath: file_path.toWellFormed(),
      commitHash: commit_hash.toWellFormed(),
      stepId: step_id.toWellFormed(),
      source: source.toWellFormed(),
      // -0 is written 0.
      linesAdded: lines_added + 0,
      linesRemoved: lines_removed + 0,
      tokensUsed: { inputTokens: input + 0, outputTokens: output + 0, totalTokens: total + 0 },
      createdAt: readTime(created_at),
    },
  };
}

const names: ReadonlySet<string> = new Set([
  ...['id', 'session_key', 'run_id', 'workspace_id', 'author_type', 'author_id', 'file_path', 'commit_hash'],
  ...['step_id', 'source', 'lines_added', 'lines_removed', 'tokens_used', 'created_at'],
]);
const tokenNames: ReadonlySet<string> = new Set(['input_tokens', 'output_tokens', 'total_tokens']);

/**
 * Encodes an attribution as Go does.
 *
 * @param encodeText writes a text in JSON
 * @throws BundleFault BUNDLE_UNENCODABLE
 */
export function encodeAttribution(row: BundleAttribution, encodeText: (value: string) => string): string {
  const { runId, workspaceId, filePath, commitHash, stepId, source, createdAt } = row;
  checkEncodable(createdAt);
  // One look at all of them: hardly any has a character that has to be escaped.
  const all = `${row.id}${row.sessionKey}${runId}${workspaceId}${row.authorType}${row.authorId}${filePath}${commitHash}${stepId}${source}`;
  const text = encodeText(all).length === all.length + quotes ? quoted : encodeText;
  return `{"id":${text(row.id)},"session_key":${text(row.sessionKey)}${
    runId === '' ? '' : `,"run_id":${text(runId)}`
  }${workspaceId === '' ? '' : `,"workspace_id":${text(workspaceId)}`},"author_type":${text(
    row.authorType,
  )},"author_id":${text(row.authorId)}${filePath === '' ? '' : `,"file_path":${text(filePath)}`}${
    commitHash === '' ? '' : `,"commit_hash":${text(commitHash)}`
  }${stepId === '' ? '' : `,"step_id":${text(stepId)}`}${
    source === '' ? '' : `,"source":${text(source)}`
  },"lines_added":${row.linesAdded},"lines_removed":${row.linesRemoved},"tokens_used":${tokenText(
    row.tokensUsed,
  )},"created_at":"${createdAt}"}`;
}

const quotes = 2;
const quoted = (value: string): string => `"${value}"`;

const noTokens = '{"input_tokens":0,"output_tokens":0,"total_tokens":0}';

function tokenText({ inputTokens, outputTokens, totalTokens }: TokenSummary): string {
  if (isZero(inputTokens) && isZero(outputTokens) && isZero(totalTokens)) return noTokens;
  return `{"input_tokens":${inputTokens},"output_tokens":${outputTokens},"total_tokens":${totalTokens}}`;
}

const isZero = (value: Int64): boolean => value === 0;
