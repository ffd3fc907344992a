import { hash } from 'node:crypto';
import type { DeployEvent } from '../../model/fact.ts';
import { children, eventTime, identifier, spelling, text, textMap } from '../fields.ts';
import { placeOf } from '../images.ts';
import { addProblem, isFields, type View } from '../record.ts';
import { REMOVED } from '../redact.ts';

/** Most events of a deploy that are kept: the newest. */
export const eventLimit = 100;
/** Longest text of an event that is kept, in UTF-16 units. */
const eventTextLimit = 1_000;
/** Most build arguments of a record, and the longest text of them as JSON. */
const buildArgumentsLimit = { count: 200, textLength: 64 * 1024 } as const;

/** Whose a build or deploy is: the account, and the agent that it brings. */
export interface OwnerOfRecord {
  readonly accountId: string | undefined;
  readonly agentId: string | undefined;
  readonly agentName: string | undefined;
}

/** Reads the account and agent of a record. */
export function ownerOf(view: View): OwnerOfRecord {
  return {
    accountId: identifier(view, 'account_id'),
    agentId: identifier(view, 'agent_id'),
    agentName: text(view, 'agent_name'),
  };
}

/** Who made a record: a name, or an identity `{id, type}` as the agentex services write it. */
export function actorOf(view: View): string | undefined {
  const name = spelling(view.fields, ['actor', 'created_by']);
  const value = name === undefined ? undefined : view.fields[name];
  if (name === undefined || !isFields(value)) return text(view, 'actor', 'created_by');
  return identifier({ fields: value, path: placeOf(view, [name]), notes: view.notes }, 'id');
}

/** The events of a deploy, oldest first; the record's claim is at least as late as the last of them. */
export function deployEventsOf(view: View): readonly DeployEvent[] | undefined {
  if (spelling(view.fields, ['deploy_events', 'events']) === undefined) return undefined;
  const events = children(view, 'deploy_events', 'events').map((event) => ({
    type: eventText(event, 'type'),
    reason: eventText(event, 'reason'),
    message: eventText(event, 'message'),
    timestamp: eventTime(event, 'timestamp') ?? null,
  }));
  const timeOf = ({ timestamp }: DeployEvent): string => timestamp ?? '';
  return events.toSorted((left, right) => compareTexts(timeOf(left), timeOf(right))).slice(-eventLimit);
}

/**
 * The digest of a text that is not kept itself, because it may hold secrets: it tells whether two deploys were made of
 * the same text. A record may give the digest in its place.
 */
export function textDigestOf(view: View, name: string, digestName: string): string | undefined {
  const given = text(view, digestName);
  if (given !== undefined) return given;
  const value = view.fields[spelling(view.fields, [name]) ?? ''];
  return typeof value === 'string' && value !== '' && value !== REMOVED
    ? `sha256:${hash('sha256', value)}`
    : undefined;
}

/** Build arguments by name: an object, or the JSON text of one, as the build service takes them. */
export function buildArgumentsOf(view: View): Readonly<Record<string, string>> | undefined {
  const name = spelling(view.fields, ['build_args', 'build_arguments']);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  if (value === REMOVED) return undefined;
  const parsed = typeof value === 'string' ? parseJson(value) : value;
  const isSmall =
    isFields(parsed) &&
    Object.keys(parsed).length <= buildArgumentsLimit.count &&
    JSON.stringify(parsed).length <= buildArgumentsLimit.textLength;
  if (isSmall) return textMap({ ...view, fields: { [name]: parsed } }, name);
  const path = placeOf(view, [name]);
  const { count, textLength } = buildArgumentsLimit;
  addProblem(
    view.notes,
    'FIELD_INVALID',
    path,
    `${path} is not a JSON object of at most ${count} texts in ${textLength} characters.`,
  );
  return undefined;
}

function eventText(event: View, name: string): string | null {
  return text(event, name)?.slice(0, eventTextLimit) ?? null;
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

const compareTexts = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
