import type { Record as Row } from 'neo4j-driver';
import { Failure } from '../../failure.ts';
import type { Element } from './elements.ts';

/** What a transaction knows of the nodes that it met, by our ids. */
export interface KnownNodes {
  /** The ids that the server gave them: finding a node by these is half the work of an index. */
  readonly serverIds: Map<string, string>;
  /** Those that this transaction made: nobody else sees them yet, and no edge at them exists. */
  readonly made: Set<string>;
  /** Those that it has looked for and not found. Where another one makes them meanwhile, their constraint tells. */
  readonly absent: ReadonlySet<string>;
}

/** Knows no node that is there. */
export const noNodes = (absent: ReadonlySet<string> = new Set()): KnownNodes => ({
  serverIds: new Map(),
  made: new Set(),
  absent,
});

/** What finds an element, for the first places of its row: the id of a node, or the server's ids of an edge's ends. */
export function keyPlaces(
  { key: [first, second] }: Element,
  nodes: KnownNodes,
): readonly [string, string | null] {
  return second === undefined ? [first, null] : [serverIdOf(first, nodes), serverIdOf(second, nodes)];
}

/** The server's id of a node that the transaction met. */
export function serverIdOf(id: string, { serverIds }: KnownNodes): string {
  const serverId = serverIds.get(id);
  if (serverId === undefined)
    throw new Failure('INTERNAL_ERROR', `An edge ends at a node without a row: ${id}.`);
  return serverId;
}

/** The places and server's ids that a statement collected, side by side. */
export function pairs(row: Row | undefined): readonly (readonly [place: number, serverId: string])[] {
  const serverIds: readonly string[] = row?.get('serverIds') ?? [];
  const places: readonly unknown[] = row?.get('indexes') ?? [];
  return serverIds.map((serverId, index) => [Number(places[index]), serverId]);
}
