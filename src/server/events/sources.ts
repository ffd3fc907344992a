import { readFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import type { Environment } from '../configuration.ts';
import { isRecord } from './request.ts';

/** Who may send events, and how it shows that it is who it says. */
export const eventSourceKinds = ['cloudevents', 'registry', 'gitlab', 'github'] as const;
export type EventSourceKind = (typeof eventSourceKinds)[number];

/** A sender of events. */
export interface EventSource {
  readonly name: string;
  readonly kind: EventSourceKind;
  /** Never in a log, message or answer. */
  readonly secret: string;
  /** Repositories that it may speak of; see `admitted`. */
  readonly repositories: readonly string[];
  /** Host of a registry whose notifications do not name it. */
  readonly instance: string | undefined;
}

const shortestSecret = 16;

/**
 * The sources that the file named by `WHENCE_EVENT_SOURCES` lists; undefined where the variable is not set.
 *
 * @throws Failure `BAD_USAGE` where the file cannot be read, has another form, or a secret is missing, too short or that
 * of two sources. No message quotes a secret.
 */
export function eventSourcesFrom(environment: Environment): readonly EventSource[] | undefined {
  const file = environment.WHENCE_EVENT_SOURCES;
  if (file === undefined || file === '') return undefined;
  const listed = parse(file);
  if (!isRecord(listed) || !Array.isArray(listed.sources))
    throw wrong(`${file} does not hold {"sources": [ … ]}.`);
  const sources = listed.sources.map((source: unknown, index) => sourceOf(source, index, environment));
  refuseRepeated(sources, ({ name }) => name, 'Two event sources are called');
  // Who sent an event is told by the secret.
  refuseRepeated(
    sources,
    ({ kind, secret }) => `${kind} ${secret}`,
    'Two event sources have one secret; one is',
  );
  return sources;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Failure(
      'BAD_USAGE',
      `WHENCE_EVENT_SOURCES names ${file}, which is no readable JSON file.`,
      form,
      {
        cause,
      },
    );
  }
}

function sourceOf(value: unknown, index: number, environment: Environment): EventSource {
  const place = `sources[${index}]`;
  if (!isRecord(value)) throw wrong(`${place} is not an object.`);
  const { name, kind, repositories, instance, secret } = value;
  if (typeof name !== 'string' || !/^[\w.-]{1,100}$/.test(name))
    throw wrong(`${place}.name is not 1 to 100 letters, digits, points, hyphens and underscores.`);
  const known = eventSourceKinds.find((each) => each === kind);
  if (known === undefined) throw wrong(`${place}.kind is not one of ${eventSourceKinds.join(', ')}.`);
  if (secret !== undefined)
    throw wrong(`${place} holds a secret. Name where it is: "secretFile" or "secretEnvironment".`);
  if (!Array.isArray(repositories) || !repositories.every((each) => typeof each === 'string'))
    throw wrong(`${place}.repositories is not an array of texts; ["*"] is all.`);
  if (instance !== undefined && typeof instance !== 'string') throw wrong(`${place}.instance is not a text.`);
  return { name, kind: known, repositories, instance, secret: secretOf(value, place, environment) };
}

function secretOf(
  { secretFile, secretEnvironment }: Readonly<Record<string, unknown>>,
  place: string,
  environment: Environment,
): string {
  const secret =
    typeof secretFile === 'string'
      ? secretIn(secretFile, place)
      : typeof secretEnvironment === 'string'
        ? environment[secretEnvironment]
        : undefined;
  if (secret === undefined || secret === '')
    throw wrong(`${place} has no secret: "secretFile" or "secretEnvironment" names none.`);
  if (secret.length < shortestSecret)
    throw wrong(`The secret of ${place} has fewer than ${shortestSecret} characters.`);
  return secret;
}

function secretIn(file: string, place: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (cause) {
    throw new Failure('BAD_USAGE', `${place}.secretFile cannot be read: ${file}`, form, { cause });
  }
}

function refuseRepeated(
  sources: readonly EventSource[],
  keyOf: (source: EventSource) => string,
  message: string,
): void {
  const seen = new Set<string>();
  for (const source of sources) {
    if (seen.has(keyOf(source))) throw wrong(`${message} "${source.name}".`);
    seen.add(keyOf(source));
  }
}

const form = 'docs/events.md has the form of the file.';
const wrong = (message: string): Failure => new Failure('BAD_USAGE', message, form);
