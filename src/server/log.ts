/** One structured record of the log. Never holds a request's variables, headers or document. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly requestId?: string;
  /** Stack of the fault, causes included. */
  readonly stack?: string;
  readonly code?: string;
  readonly url?: string;
}

/** Where log records go. */
export type Log = (record: LogRecord) => void;

/** Writes each record as a line of JSON to stderr. */
export const logToStderr: Log = (record) => void process.stderr.write(`${JSON.stringify(record)}\n`);

/** The stack of an error with those of its causes, for the log only. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}
