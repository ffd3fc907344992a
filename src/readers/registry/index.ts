import type { ReadContext, Reader, ReadRecord } from '../reader.ts';
import { isFields, pointer, readRecord, refusedRecord } from '../record.ts';
import { isRegistryCall, readRegistryCall } from './calls.ts';
import { isNotification, notificationFindings } from './notifications.ts';

/**
 * Reads what registries tell besides content: notifications (`{"events": […]}` of distribution) and recorded answers of
 * tag lists and referrers, `{"request": "/v2/…", "response": …}`.
 */
export const registryReader: Reader = {
  kind: 'REGISTRY',
  recognizes: (value) => isNotification(value) || isRegistryCall(Array.isArray(value) ? value[0] : value),
  *read({ value }, context) {
    if (isNotification(value)) yield* readEvents(value.events, context);
    else if (!Array.isArray(value)) yield* readRegistryCall(value, '', context);
    else
      for (const [index, call] of value.entries()) yield* readRegistryCall(call, pointer('', index), context);
  },
};

/** Each event by itself is a record that can be refused, kept and sent again. */
function* readEvents(events: readonly unknown[], context: ReadContext): Iterable<ReadRecord> {
  for (const [index, event] of events.entries()) {
    const path = pointer('/events', index);
    if (!isFields(event)) {
      const message = `${path} is not an object.`;
      yield refusedRecord(path, { events: [event] }, { code: 'FIELD_INVALID', path, message });
      continue;
    }
    const record = readRecord(path, event, context, 'registry', notificationFindings);
    yield { ...record, value: { events: [event] } };
  }
}
