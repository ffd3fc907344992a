import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { Failure } from '../failure.ts';
import { readSupergraph } from './apiSchema.ts';
import { composeAside } from './composition/aside.ts';
import type { SubgraphDefinition } from './composition/compose.ts';
import {
  type ConfiguredSubgraph,
  type GatewayConfiguration,
  readGatewayConfiguration,
} from './configuration.ts';
import { localSubgraphName } from './local.ts';
import { remoteSubgraph } from './remote/subgraph.ts';

/** Where the supergraph comes from. */
export interface SupergraphPlace {
  /** A subgraphs file (YAML). */
  readonly subgraphsFile: string | null;
  /** File or address of a ready supergraph; null: it is composed of the subgraphs of the file. */
  readonly supergraph: string | null;
}

/** A supergraph with the settings of its subgraphs. */
export interface LoadedSupergraph {
  readonly sdl: string;
  readonly configuration: GatewayConfiguration;
}

const noConfiguration: GatewayConfiguration = {
  local: true,
  pollMilliseconds: 10_000,
  subgraphs: [],
  files: [],
};

/** Longest wait for a supergraph from an address. */
const fetchMilliseconds = 10_000;
const maximumSdlBytes = 50 * 1024 * 1024;

/** The settings of a place, before anything is asked of a subgraph. */
export function configurationOf({ subgraphsFile }: SupergraphPlace): GatewayConfiguration {
  return subgraphsFile === null ? noConfiguration : readGatewayConfiguration(subgraphsFile, process.env);
}

/**
 * Loads the supergraph of a place: a ready one, or one composed of what the subgraphs say now.
 *
 * @param localSdl the SDL of Whence's own subgraph, where it takes part
 * @throws Failure BAD_USAGE, SUBGRAPH_…, SUPERGRAPH_…, COMPOSITION_FAILED
 */
export async function loadSupergraph(
  place: SupergraphPlace,
  localSdl: string | null,
): Promise<LoadedSupergraph> {
  const configuration = configurationOf(place);
  if (place.supergraph !== null) return { sdl: await readSdl(place.supergraph), configuration };
  return { sdl: await composeAside(await definitionsOf(configuration, localSdl)), configuration };
}

/** The parts of a composition: Whence's own subgraph first, and the others as the file or they themselves have them. */
export async function definitionsOf(
  { subgraphs, local }: GatewayConfiguration,
  localSdl: string | null,
): Promise<readonly SubgraphDefinition[]> {
  const own = local && localSdl !== null ? [{ name: localSubgraphName, url: '', sdl: localSdl }] : [];
  const remote = await Promise.all(
    subgraphs.map(async (each) => ({ name: each.name, url: each.url, sdl: await sdlOf(each) })),
  );
  return [...own, ...remote];
}

async function sdlOf(settings: ConfiguredSubgraph): Promise<string> {
  if (settings.sdlFile !== null) return readSdl(settings.sdlFile);
  const subgraph = remoteSubgraph(settings);
  try {
    const { data, errors } = await subgraph.execute({
      kind: 'query',
      text: '{ _service { sdl } }',
      document: parse('{ _service { sdl } }'),
      variables: {},
      caller: {
        signal: AbortSignal.timeout(settings.timeoutMilliseconds * (settings.retries + 2)),
        headers: {},
        contextValue: null,
      },
    });
    const service = data?._service;
    const sdl = typeof service === 'object' && service !== null && 'sdl' in service ? service.sdl : undefined;
    if (typeof sdl === 'string') return sdl;
    const reason = errors[0] === undefined ? '' : ` (${errors[0].message})`;
    throw new Failure(
      'SUBGRAPH_INVALID_RESPONSE',
      `The subgraph "${settings.name}" does not say its SDL${reason}.`,
      'It must answer { _service { sdl } }; or give its SDL as a file (sdl: PATH).',
    );
  } finally {
    await subgraph.close();
  }
}

async function readSdl(place: string): Promise<string> {
  if (/^https?:\/\//.test(place)) return fetchSdl(place);
  try {
    return await readFile(place, 'utf8');
  } catch (cause) {
    throw new Failure('BAD_USAGE', `The SDL file ${place} cannot be read.`, undefined, { cause });
  }
}

async function fetchSdl(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(fetchMilliseconds) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > maximumSdlBytes) throw new Error(`more than ${maximumSdlBytes} characters`);
    return text;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('SUPERGRAPH_UNREACHABLE', `The supergraph cannot be fetched (${reason}).`, undefined, {
      cause,
    });
  }
}

/** Whether Whence's own subgraph takes part in the supergraph of a place. */
export async function takesPart(place: SupergraphPlace): Promise<boolean> {
  if (place.supergraph === null) return configurationOf(place).local;
  return readSupergraph(await readSdl(place.supergraph)).subgraphs.has(localSubgraphName);
}
