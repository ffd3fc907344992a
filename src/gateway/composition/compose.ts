import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** A subgraph's part in a composition. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What came of a composition. */
export type Composition =
  | { readonly ok: true; readonly supergraphSdl: string }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Composes subgraphs (Apollo Federation 2) to a supergraph, or says why they do not fit together. */
export function compose(subgraphs: readonly SubgraphDefinition[]): Composition {
  const services = [];
  for (const { name, url, sdl } of subgraphs) {
    try {
      services.push({ name, url, typeDefs: parse(sdl) });
    } catch (error) {
      return { ok: false, errors: [`[${name}] ${error instanceof Error ? error.message : String(error)}`] };
    }
  }
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl !== undefined) return { ok: true, supergraphSdl };
  return { ok: false, errors: errors.map(({ message }) => message) };
}
