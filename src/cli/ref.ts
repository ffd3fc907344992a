import { isBareImageId, parseImageReference, parseReferenceGrammar } from '../model/imageReference.ts';
import { answerWriter } from './answers.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { streamedLines } from './input/lines.ts';
import { standardOutput } from './output.ts';
import type { Column } from './table.ts';

export interface RefOptions {
  readonly output: 'table' | 'json' | 'ndjson';
}

/** What a text is as an image reference. */
interface ReferenceAnswer {
  readonly input: string;
  readonly valid: boolean;
  readonly registry: string | null;
  readonly repository: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly canonical: string | null;
  readonly id: string | null;
  /** Why it is none. */
  readonly error: string | null;
  /** Present where the grammar takes for a reference what people mean otherwise. */
  readonly warning?: string;
}

const FROM_INPUT = '-';
const LINE_LENGTH_MAX = 65_536;
const COLUMNS: readonly Column<ReferenceAnswer>[] = [
  { title: 'INPUT', value: ({ input }) => input },
  { title: 'VALID', value: ({ valid }) => (valid ? 'yes' : 'no') },
  { title: 'CANONICAL', value: ({ canonical }) => canonical },
  { title: 'ID', value: ({ id }) => id },
  { title: 'NOTE', value: ({ error, warning }) => error ?? warning ?? null },
];

/**
 * `whence ref`: takes image references apart by the grammar of github.com/distribution/reference, in the order given,
 * without a server. Lines of stdin end at a line feed and nothing of them is trimmed: blanks, an empty line and the
 * carriage return of a Windows file make a reference invalid, as they do everywhere else. Fails when one is invalid.
 */
export async function ref(references: readonly string[], options: RefOptions): Promise<ExitCode> {
  const render = answerWriter(options.output, COLUMNS);
  let allValid = true;
  await standardOutput.write(render.start);
  for await (const texts of textsOf(references)) {
    const answers = texts.map(answerOf);
    allValid &&= answers.every(({ valid }) => valid);
    if (answers.length > 0) await standardOutput.write(render.part(answers));
    if (standardOutput.isClosed()) break;
  }
  await standardOutput.write(render.end);
  return allValid ? exitCodes.OK : exitCodes.FAILED;
}

/**
 * A bare image ID is a valid reference by the grammar (a repository called `sha256`), and that is what is answered;
 * but nobody means that, so it carries a warning. Everything that reads references from sources refuses it.
 */
function answerOf(input: string): ReferenceAnswer {
  const result = parseReferenceGrammar(input);
  if (!result.ok) {
    const none = { registry: null, repository: null, tag: null, digest: null, canonical: null, id: null };
    return { input, valid: false, ...none, error: result.reason };
  }
  const { registry, repository, tag, digest, canonical, id } = result.reference;
  const answer = { input, valid: true, registry, repository, tag, digest, canonical, id, error: null };
  return isBareImageId(input) ? { ...answer, warning: imageIdWarning(input) } : answer;
}

function imageIdWarning(input: string): string {
  const result = parseImageReference(input);
  return result.ok ? '' : `${result.code}: ${result.reason}`;
}

/** The texts in their order, in parts: those of one read of stdin come together, so that none waits for the next. */
async function* textsOf(references: readonly string[]): AsyncGenerator<readonly string[]> {
  let given: string[] = [];
  for (const reference of references) {
    if (reference !== FROM_INPUT) {
      given.push(reference);
      continue;
    }
    yield given;
    given = [];
    // What is kept of a line without an end is still too long for a reference.
    yield* streamedLines(process.stdin, LINE_LENGTH_MAX);
  }
  yield given;
}
