import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import { watchFiles } from '../../gateway/watch.ts';
import { type Caller, callerMay } from '../../model/access/caller.ts';
import type { Environment } from '../configuration.ts';
import type { Log } from '../log.ts';

/** What becomes of documents that are not on the list: nothing, a line in the log, or a refusal. */
export type TrustedMode = 'off' | 'warn' | 'only';

/** The documents that clients were built with. */
export interface TrustedDocuments {
  readonly mode: TrustedMode;
  /** The document with a SHA-256 in hexadecimal. */
  readonly textOf: (digest: string) => string | undefined;
  /** @throws Failure DOCUMENT_NOT_TRUSTED for a document that the caller may not send. */
  readonly check: (caller: Caller, digest: string) => void;
  readonly stop: () => void;
}

const mostDocuments = 10_000;
const mostWarned = 1_000;
/** Milliseconds between two looks at the file. */
const watchMilliseconds = 1_000;

/** No list: every document may be sent. */
export const noTrustedDocuments: TrustedDocuments = {
  mode: 'off',
  textOf: () => undefined,
  check: () => undefined,
  stop: () => undefined,
};

/**
 * The list that `WHENCE_TRUSTED_DOCUMENTS` names, with the mode of `WHENCE_TRUSTED_DOCUMENTS_MODE` (`only` unless it says
 * `warn` or `off`). It is read again when the file changes.
 *
 * @throws Failure BAD_USAGE where it cannot be read, or a document does not have its digest.
 */
export function trustedDocumentsFrom(environment: Environment, log: Log): TrustedDocuments {
  const file = environment.WHENCE_TRUSTED_DOCUMENTS?.trim() ?? '';
  if (file === '') return noTrustedDocuments;
  const mode = modeOf(environment.WHENCE_TRUSTED_DOCUMENTS_MODE);
  let documents = readManifest(file);
  const warned = new Set<string>();
  const warn = (digest: string): void => {
    if (warned.size >= mostWarned || warned.has(digest)) return;
    warned.add(digest);
    log({ level: 'warn', message: `The document ${digest} is not trusted.`, code: 'DOCUMENT_NOT_TRUSTED' });
  };
  const watch = watchFiles(
    () => [file],
    watchMilliseconds,
    async () => {
      try {
        documents = readManifest(file);
        log({ level: 'info', message: `${documents.size} documents are trusted.` });
      } catch (error) {
        const said = error instanceof Failure ? error.message : String(error);
        log({
          level: 'error',
          message: `The trusted documents stay as they are. ${said}`,
          code: 'BAD_USAGE',
        });
      }
    },
  );
  return {
    mode,
    textOf: (digest) => documents.get(digest),
    check: (caller, digest) => {
      if (mode === 'off' || documents.has(digest)) return;
      if (mode === 'warn') return warn(digest);
      if (caller.kind !== 'ANONYMOUS' && callerMay(caller, 'documents:any')) return;
      throw notTrusted();
    },
    stop: () => watch.stop(),
  };
}

/** The digest by which a document is known. */
export const documentDigest = (text: string): string => hash('sha256', text, 'hex');

/** Reads `{ "<sha256>": "<document>" }`, as code generators write it, or a manifest of persisted queries of Apollo. */
function readManifest(file: string): ReadonlyMap<string, string> {
  const entries = entriesOf(file);
  if (entries.length > mostDocuments) throw wrong(file, `holds more than ${mostDocuments} documents`);
  return new Map(
    entries.map(([id, text]) => {
      const digest = id.replace(/^sha256:/, '');
      if (typeof text !== 'string' || documentDigest(text) !== digest)
        throw wrong(file, `holds a document that does not have its SHA-256: ${id.slice(0, 100)}`);
      return [digest, text];
    }),
  );
}

function entriesOf(file: string): readonly (readonly [string, unknown])[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Failure(
      'BAD_USAGE',
      `WHENCE_TRUSTED_DOCUMENTS names ${file}, which is no readable JSON.`,
      undefined,
      {
        cause,
      },
    );
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw wrong(file, 'does not hold an object');
  if (!('operations' in content) || !Array.isArray(content.operations)) return Object.entries(content);
  return content.operations.map((operation: unknown) => {
    const { id, body } = (operation ?? {}) as { readonly id?: unknown; readonly body?: unknown };
    return [String(id), body] as const;
  });
}

function modeOf(text: string | undefined): TrustedMode {
  switch (text) {
    case undefined:
    case '':
    case 'only':
      return 'only';
    case 'warn':
    case 'off':
      return text;
    default:
      throw new Failure(
        'BAD_USAGE',
        `WHENCE_TRUSTED_DOCUMENTS_MODE is "${text.slice(0, 40)}".`,
        'It may be only, warn or off.',
      );
  }
}

const wrong = (file: string, what: string): Failure =>
  new Failure('BAD_USAGE', `${file} ${what}.`, 'docs/security.md has the form.');

const notTrusted = (): Failure =>
  new Failure(
    'DOCUMENT_NOT_TRUSTED',
    'The document is not one of those that this server takes.',
    'Add it to the trusted documents, or ask for a token with the scope `documents:any`.',
  );
