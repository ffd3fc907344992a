import { Failure } from '../failure.ts';

/** What a request may ask for at most. Each limit is a whole number above zero, set by its environment variable. */
export const limitSettings = {
  bodyBytes: {
    default: 4 * 1024 * 1024,
    environment: 'WHENCE_LIMIT_BODY_BYTES',
    meaning: 'Bytes of a request body. Documents to ingest come in the body.',
  },
  tokens: {
    default: 2000,
    environment: 'WHENCE_LIMIT_TOKENS',
    meaning: 'Tokens of a GraphQL document.',
  },
  fields: {
    default: 500,
    environment: 'WHENCE_LIMIT_FIELDS',
    meaning: 'Fields of an operation; those of a fragment count at each place that uses it.',
  },
  depth: {
    default: 20,
    environment: 'WHENCE_LIMIT_DEPTH',
    meaning: 'Levels of nested fields, fragments followed; `{ a { b } }` has two.',
  },
  aliases: {
    default: 100,
    environment: 'WHENCE_LIMIT_ALIASES',
    meaning: 'Aliased fields of an operation; those of a fragment count at each place that uses it.',
  },
  rootFields: {
    default: 30,
    environment: 'WHENCE_LIMIT_ROOT_FIELDS',
    meaning: 'Fields at the root of an operation: each is a question of its own.',
  },
  cost: {
    default: 1_000_000,
    environment: 'WHENCE_LIMIT_COST',
    meaning: 'Objects that an operation could answer, by the sizes of its pages: its cost.',
  },
  costPerMinute: {
    default: 5_000_000,
    environment: 'WHENCE_LIMIT_COST_PER_MINUTE',
    meaning: 'Cost of all operations a minute of one caller, where callers are asked who they are.',
  },
  requestsPerMinute: {
    default: 60_000,
    environment: 'WHENCE_LIMIT_REQUESTS_PER_MINUTE',
    meaning: 'Requests a minute from one address, where callers are asked who they are.',
  },
  repeats: {
    default: 50,
    environment: 'WHENCE_LIMIT_REPEATS',
    meaning: 'Times that an operation selects one field of its answer, for example by as many fragments.',
  },
  eventsPerMinute: {
    default: 6_000,
    environment: 'WHENCE_LIMIT_EVENTS_PER_MINUTE',
    meaning: 'Events a minute that one source may send to `/events`.',
  },
  wrongCredentialsPerMinute: {
    default: 30,
    environment: 'WHENCE_LIMIT_WRONG_CREDENTIALS_PER_MINUTE',
    meaning: 'Wrong credentials a minute that one address may send, at all doors together.',
  },
  auditDays: {
    default: 90,
    environment: 'WHENCE_LIMIT_AUDIT_DAYS',
    meaning: 'Days for which entries of the audit log are kept.',
  },
  auditEntries: {
    default: 100_000,
    environment: 'WHENCE_LIMIT_AUDIT_ENTRIES',
    meaning: 'Entries of the audit log that are kept; the oldest go first.',
  },
  validationErrors: {
    default: 20,
    environment: 'WHENCE_LIMIT_VALIDATION_ERRORS',
    meaning: 'Validation errors that are reported; checking stops there.',
  },
  requestMilliseconds: {
    default: 30_000,
    environment: 'WHENCE_LIMIT_REQUEST_MILLISECONDS',
    meaning: 'Milliseconds from the first byte of a request to its answer; then its database work ends too.',
  },
  archiveBytes: {
    default: 500 * 1000 * 1000,
    environment: 'WHENCE_LIMIT_ARCHIVE_BYTES',
    meaning:
      'Bytes of a context archive that is uploaded with a build. It is hashed while it arrives, not stored.',
  },
  archiveExpandedBytes: {
    default: 4 * 1024 * 1024 * 1024,
    environment: 'WHENCE_LIMIT_ARCHIVE_EXPANDED_BYTES',
    meaning: 'Bytes that a context archive may expand to.',
  },
  archiveRatio: {
    default: 100,
    environment: 'WHENCE_LIMIT_ARCHIVE_RATIO',
    meaning: 'Times its size that a context archive may expand to, once that is over 16 MiB.',
  },
  archiveFiles: {
    default: 100_000,
    environment: 'WHENCE_LIMIT_ARCHIVE_FILES',
    meaning: 'Members of a context archive.',
  },
} as const satisfies Record<string, LimitSetting>;

/** How a limit is set and what it counts. */
export interface LimitSetting {
  readonly default: number;
  readonly environment: `WHENCE_LIMIT_${string}`;
  readonly meaning: string;
}

/** The name of a limit. */
export type LimitName = keyof typeof limitSettings;

/** The limits in force. */
export type Limits = Readonly<Record<LimitName, number>>;

/**
 * The limits in force where some are given and the others keep their default.
 *
 * @throws Failure BAD_USAGE where a value is not a whole number above zero.
 */
export function limitsWith(given: Partial<Limits> = {}): Limits {
  return eachLimit((name, setting) => checked(name, given[name] ?? setting.default));
}

/**
 * The limits that environment variables give; the others keep their default. An empty variable counts as not set.
 *
 * @throws Failure BAD_USAGE where a value is not a whole number above zero.
 */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>>): Limits {
  return eachLimit((name, setting) => {
    const text = environment[setting.environment]?.trim() ?? '';
    return text === '' ? setting.default : checked(name, /^\d+$/.test(text) ? Number(text) : text);
  });
}

function eachLimit(limitOf: (name: LimitName, setting: LimitSetting) => number): Limits {
  const names = Object.keys(limitSettings) as LimitName[];
  return Object.fromEntries(names.map((name) => [name, limitOf(name, limitSettings[name])])) as Limits;
}

function checked(name: LimitName, value: number | string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new Failure(
    'BAD_USAGE',
    `The limit "${name}" is "${value}".`,
    `Give a whole number above zero (${limitSettings[name].environment}).`,
  );
}
