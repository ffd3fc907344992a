import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Items of the list, and fields of an item: an answer of 400 values. */
export const items = 20;
const fields = Array.from({ length: 20 }, (_, index) => `f${index}`);

/** The fields of an item, as a query selects them. */
export const selection = fields.join(' ');

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';

/** SDL of a subgraph that has things, and of one that extends them. */
export const thingsSdl = `${link}type Query { things(seed: Int): [Thing!]! }
  type Thing @key(fields: "id") { id: ID! ${fields.map((name) => `${name}: String`).join(' ')} }`;
export const notesSdl = `${link}type Query { noteCount: Int }
  type Thing @key(fields: "id") { id: ID! note: String }`;

/** A thing, whose values are 10 characters each. */
export const things: readonly Readonly<Record<string, string>>[] = Array.from(
  { length: items },
  (_, item) => ({
    __typename: 'Thing',
    id: `thing-${item}`,
    ...Object.fromEntries(fields.map((name) => [name, `value ${item}`.padEnd(10, '.')])),
  }),
);

const thingsAnswer = JSON.stringify({ data: { things } });
const notesAnswer = JSON.stringify({ data: { _entities: things.map(() => ({ note: 'a note' })) } });

/** Answers what is known beforehand: the cost that is left is that of whoever asks. */
function answering(text: string): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(text);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const urlOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

if (process.argv[1] === import.meta.filename) {
  const servers = await Promise.all([answering(thingsAnswer), answering(notesAnswer)]);
  process.stdout.write(`${servers.map(urlOf).join(' ')}\n`);
}
