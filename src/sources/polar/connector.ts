import type { Connector, Tools } from '../connector.ts';
import type { SourceDefinition } from '../definition.ts';

export function polarConnector(_definition: SourceDefinition, _tools: Tools): Connector {
  throw new Error('to come');
}
