import type { Connector, Tools } from './connector.ts';
import type { SourceDefinition } from './definition.ts';
import { githubConnector } from './github/connector.ts';
import { gitlabConnector } from './gitlab/connector.ts';
import { kubernetesConnector } from './kubernetes/connector.ts';
import { polarConnector } from './polar/connector.ts';
import { registryConnector } from './registry/connector.ts';

/** The connector of a source. */
export function createConnector(definition: SourceDefinition, tools: Tools): Connector {
  switch (definition.kind) {
    case 'OCI_REGISTRY':
      return registryConnector(definition, tools);
    case 'KUBERNETES':
      return kubernetesConnector(definition, tools);
    case 'GITLAB':
      return gitlabConnector(definition, tools);
    case 'GITHUB':
      return githubConnector(definition, tools);
    case 'POLAR':
      return polarConnector(definition, tools);
  }
}
