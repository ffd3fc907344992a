import { setImmediate as nextTurn } from 'node:timers/promises';

/** Elements a statement: its price is small against theirs, and the server works on one while the next is made. */
const elementsPerStatement = 1_000;

/** Sends a statement for each part of some items. Each leaves while the next one is prepared. */
export async function inParts<Item>(
  items: readonly Item[],
  send: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  const sent: Promise<void>[] = [];
  for (let from = 0; from < items.length; from += elementsPerStatement) {
    if (from > 0) await nextTurn();
    const sending = send(items.slice(from, from + elementsPerStatement));
    // Waited for below: until then nobody else would hear of a failure.
    sending.catch(() => undefined);
    sent.push(sending);
  }
  await Promise.all(sent);
}
