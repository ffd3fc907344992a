import type { Instant } from '../../model/time.ts';
import { addMissing, child, eventTime, requiredText, text } from '../fields.ts';
import type { View } from '../record.ts';

/** A CDEvent within its CloudEvent. */
export interface CdEvent {
  readonly view: View;
  readonly subject: string;
  /** What happened, for example `packaged`. */
  readonly predicate: string;
  /** Id of the event. */
  readonly eventId: string;
  /** Who tells it: what ids mean depends on it. */
  readonly source: string;
  readonly subjectId: string;
  readonly content: View | undefined;
  readonly at: Instant | undefined;
}

/** Reads what all CDEvents have; undefined, and a problem, where one is missing. Source: CDEvents 0.3 to 0.5, spec.md. */
export function readCdEvent(view: View, type: string): CdEvent | undefined {
  const [, subject = '', predicate = ''] = /^dev\.cdevents\.([a-z]+)\.([a-z]+)/.exec(type) ?? [];
  const data = child(view, 'data');
  if (data === undefined) addMissing(view, 'data');
  const context = child(data, 'context');
  const about = child(data, 'subject');
  const outerTime = eventTime(view, 'time');
  const at = eventTime(context, 'timestamp') ?? outerTime;
  const subjectId = about && requiredText(about, 'id');
  if (data !== undefined && about === undefined) addMissing(data, 'subject');
  const eventId = requiredText(view, 'id');
  if (subjectId === undefined || eventId === undefined) return undefined;
  return {
    view,
    subject,
    predicate,
    eventId,
    source: text(about, 'source') ?? text(context, 'source') ?? text(view, 'source') ?? 'unknown',
    subjectId,
    content: child(about, 'content'),
    at,
  };
}

/** The object that a content names by id and, where it is another's, by source. */
export function namedIn(
  { content, source }: CdEvent,
  name: string,
): { readonly id: string; readonly source: string } | undefined {
  const named = child(content, name);
  const id = text(named, 'id');
  return id === undefined ? undefined : { id, source: text(named, 'source') ?? source };
}
