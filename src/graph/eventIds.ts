import { nodeId } from '../model/identity.ts';

/** The id of the node for an event: ids are unique within who sent it and who it says that it is from. */
export const eventNodeId = (source: string, origin: string, eventId: string): string =>
  nodeId('Event', source, origin, eventId);
