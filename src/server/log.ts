import { type Logger, pino } from 'pino';
import { Failure } from '../failure.ts';
import { withoutSecrets } from './redaction.ts';

/** One structured record of the log. Never holds a request's variables, headers or document. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly requestId?: string;
  /** Stack of the fault, causes included. */
  readonly stack?: string;
  readonly code?: string;
  readonly url?: string;
  /** Name of a GraphQL operation, as its caller wrote it. */
  readonly operation?: string;
  /** What the operation is: query, mutation. */
  readonly type?: string;
  readonly method?: string;
  /** Pattern of the path of a request. */
  readonly route?: string;
  readonly status?: number;
  /** How long it took. */
  readonly milliseconds?: number;
  /** Codes of the errors that were answered. */
  readonly codes?: readonly string[];
}

/** Where log records go. */
export type Log = (record: LogRecord) => void;

/** Records below this are left out; `silent` leaves out all. */
export type LogLevel = LogRecord['level'] | 'silent';

const levels: readonly string[] = ['info', 'warn', 'error', 'silent'] satisfies readonly LogLevel[];

/**
 * The level that `WHENCE_LOG_LEVEL` names; info where it is not set.
 *
 * @throws Failure BAD_USAGE for another word.
 */
export function logLevel(text: string | undefined): LogLevel {
  if (text === undefined || text === '') return 'info';
  if (levels.includes(text)) return text as LogLevel;
  throw new Failure('BAD_USAGE', `WHENCE_LOG_LEVEL is "${text}".`, `Use ${levels.join(', ')}.`);
}

/** Writes each record as a line of JSON, without secrets that a text in it may hold. */
export function jsonLog(level: LogLevel, write: (line: string) => void): Log {
  const logger: Logger = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return ({ level: at, message, stack, ...rest }) =>
    logger[at](
      stack === undefined ? rest : { ...rest, stack: withoutSecrets(stack) },
      withoutSecrets(message),
    );
}

let toStderr: Log | undefined;

/** Writes each record as a line of JSON to stderr. */
export const logToStderr: Log = (record) => {
  toStderr ??= jsonLog(logLevel(process.env.WHENCE_LOG_LEVEL), (line) => void process.stderr.write(line));
  toStderr(record);
};

/** The stack of an error with those of its causes, for the log only. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}
