import { Failure } from '../failure.ts';
import { documentKinds } from '../readers/reader.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { bytesOf, checkReadable, STANDARD_INPUT } from './input/bytes.ts';
import { documentsOf, type InputFormat } from './input/documents.ts';
import { standardError, standardOutput } from './output.ts';
import { note, warn } from './report.ts';
import { type ChunkLimits, chunksOf, type OutgoingDocument } from './sending/chunks.ts';
import { createDelivery } from './sending/delivery.ts';
import type { DocumentResult } from './sending/documentResult.ts';
import { inOrder } from './sending/inOrder.ts';
import { printerOf, type ResultFormat } from './sending/printing.ts';
import { startProgress } from './sending/progress.ts';
import type { IngestVariables } from './sending/request.ts';
import { createResumption } from './sending/resumption.ts';
import { addResult, createTotals } from './sending/totals.ts';
import { timeOption } from './timeOption.ts';

export interface IngestOptions extends ClientOptions {
  readonly output: ResultFormat;
  readonly kind?: string;
  readonly source?: string;
  readonly cluster?: string;
  readonly instance?: string;
  readonly observedAt?: string;
  readonly reference?: string;
  readonly format?: InputFormat;
  readonly fromLine: number;
  readonly retryFor: number;
}

/** A chunk and the file that it came from. */
interface FileChunk {
  readonly file: string;
  readonly documents: readonly OutgoingDocument[];
}

const REQUESTS_MAX = 2;
const CHUNK_LIMITS: ChunkLimits = { documentsMax: 1_000, charactersMax: 1024 * 1024, idleMilliseconds: 500 };

/**
 * `whence ingest`: sends the documents of files or stdin, two chunks at a time, and says what became of each. Memory is
 * bounded whatever the size of the input. While the server or Neo4j is away it tries again; when it gives up, or Ctrl-C
 * is pressed, it says from where to go on. Fails when a document was rejected.
 */
export async function ingest(files: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const variables = variablesOf(options);
  const client = createClient(options);
  await checkReadable(files);

  const stop = new AbortController();
  const interruption = onInterrupt(stop);
  const totals = createTotals();
  const resumption = createResumption(files, options.fromLine);
  const printer = printerOf(options.output);
  const progress = startProgress(standardError, process.stderr.isTTY, totals);
  const deliver = createDelivery({
    client,
    retryForSeconds: options.retryFor,
    signal: stop.signal,
    onOutage: async (failure) => {
      await progress.clear();
      await (failure === null ? note('going on') : warn(outageMessage(failure, options.retryFor)));
    },
  });
  const work = async ({ file, documents }: FileChunk): Promise<readonly DocumentResult[]> => {
    resumption.begin({ file, line: documents[0]?.line ?? 1 });
    const results = await deliver(
      { ...variables, context: { ...variables.context, name: nameOf(file) } },
      documents,
    );
    return results.map((result, index) => ({ file, line: documents[index]?.line ?? 1, ...result }));
  };
  const settle = async (results: readonly DocumentResult[]): Promise<void> => {
    resumption.settle();
    for (const result of results) addResult(totals, result);
    await progress.clear();
    await standardOutput.write(printer.part(results));
  };

  await standardOutput.write(printer.start);
  try {
    const chunks = chunksOfFiles(files, options, stop.signal);
    await inOrder(chunks, { atOnceMax: REQUESTS_MAX, work, settle, onFailure: () => stop.abort() });
  } catch (error) {
    if (interruption.hasCome()) return await interrupted(resumption.hint());
    throw error instanceof Failure ? withResumption(error, resumption.hint()) : error;
  } finally {
    interruption.ignore();
    await progress.stop();
    await standardOutput.write(printer.end(totals));
  }
  return totals.rejected === 0 ? exitCodes.OK : exitCodes.FAILED;
}

async function* chunksOfFiles(
  files: readonly string[],
  { format, fromLine }: IngestOptions,
  signal: AbortSignal,
): AsyncGenerator<FileChunk> {
  for (const [index, file] of files.entries()) {
    const isNeeded = ({ line }: { readonly line: number }): boolean => index > 0 || line >= fromLine;
    const documents = documentsOf({ name: file, bytes: bytesOf(file, signal), format });
    for await (const chunk of chunksOf(documents, isNeeded, CHUNK_LIMITS)) yield { file, documents: chunk };
  }
}

/** @throws Failure BAD_USAGE for a kind that is none or a time that is none */
function variablesOf(options: IngestOptions): IngestVariables {
  const { source, cluster, instance, reference } = options;
  const observedAt = timeOption('--observed-at', options.observedAt) ?? undefined;
  const given = Object.entries({ source, cluster, instance, reference, observedAt });
  const context = Object.fromEntries(
    given.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return { kind: kindOf(options.kind), context };
}

function kindOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const wanted = text.toUpperCase().replaceAll('-', '_');
  const kind = documentKinds.find((known) => known === wanted);
  if (kind !== undefined) return kind;
  const known = documentKinds.map((name) => name.toLowerCase().replaceAll('_', '-'));
  throw new Failure('BAD_USAGE', `--kind "${text}" is not a kind of document`, `kinds: ${known.join(', ')}`);
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'stdin' : file;
}

function outageMessage({ message }: Failure, seconds: number): string {
  return `${message.replace(/\.$/, '')}; trying again for up to ${seconds} s`;
}

function withResumption(failure: Failure, resume: string): Failure {
  const hint = failure.hint === undefined ? resume : `${failure.hint}; then ${resume}`;
  return new Failure(failure.code, failure.message, hint, { cause: failure });
}

/** Ctrl-C: the first one stops after the requests under way, the second at once. */
function onInterrupt(stop: AbortController): {
  readonly hasCome: () => boolean;
  readonly ignore: () => void;
} {
  let hasCome = false;
  const listener = (): void => {
    if (hasCome) process.exit(exitCodes.INTERRUPTED);
    hasCome = true;
    stop.abort();
  };
  process.on('SIGINT', listener);
  return { hasCome: () => hasCome, ignore: () => process.off('SIGINT', listener) };
}

async function interrupted(hint: string): Promise<ExitCode> {
  await note(`interrupted\nhint: ${hint}`);
  return exitCodes.INTERRUPTED;
}
