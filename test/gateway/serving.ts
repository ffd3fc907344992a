import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { stringify } from 'yaml';
import {
  type Intercept,
  type RunningSubgraph,
  type SubgraphParts,
  serveSubgraph,
} from '../../examples/subgraphs/subgraph.ts';
import { compose } from '../../src/gateway/composition/compose.ts';
import type { PlannerKind } from '../../src/gateway/generation.ts';
import { type LiveGateway, startLiveGateway } from '../../src/gateway/live.ts';
import { limitsWith } from '../../src/server/limits.ts';
import type { LogRecord } from '../../src/server/log.ts';
import type { RunningTelemetry } from '../../src/telemetry/start.ts';
import { type Serving, serve } from '../server/serving.ts';

/** Both ways of executing; what a test says holds for each. */
export const planners: readonly PlannerKind[] = ['rust', 'stitched'];

/** The head of every subgraph's SDL. */
export const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible", "@override"])\n';

/** A subgraph of a test. */
export interface TestSubgraph extends Partial<Omit<SubgraphParts, 'sdl'>> {
  readonly sdl: string;
  readonly intercept?: Intercept;
  /** Further settings of the subgraphs file. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A gateway over subgraphs that listen. */
export interface TestGateway extends Serving {
  readonly gateway: LiveGateway;
  readonly subgraphs: Readonly<Record<string, RunningSubgraph>>;
  readonly folder: string;
  readonly subgraphsFile: string;
  readonly supergraphFile: string;
  readonly log: readonly LogRecord[];
}

/** How a gateway is served. */
interface ServingOptions {
  /** Whether it gets a ready supergraph; else it composes one. */
  readonly composed?: boolean;
  readonly telemetry?: RunningTelemetry;
}

const ends: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Starts subgraphs and, over their composition, a gateway; the end of the test stops them. */
export async function serveGateway(
  planner: PlannerKind,
  parts: Readonly<Record<string, TestSubgraph>>,
  { composed = true, telemetry }: ServingOptions = {},
): Promise<TestGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-gateway-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const subgraphs: Record<string, RunningSubgraph> = {};
  for (const [name, { resolvers = {}, entities = {}, sdl, intercept }] of Object.entries(parts)) {
    const running = await serveSubgraph(
      { sdl: link + sdl, resolvers, entities },
      intercept ? { intercept } : {},
    );
    ends.push(() => running.close());
    subgraphs[name] = running;
  }
  const subgraphsFile = join(folder, 'subgraphs.yaml');
  writeFileSync(subgraphsFile, stringify(fileOf(parts, subgraphs)));
  const supergraphFile = join(folder, 'supergraph.graphql');
  if (composed) writeFileSync(supergraphFile, composedOf(parts, subgraphs));
  const log: LogRecord[] = [];
  const gateway = await startLiveGateway({
    place: { subgraphsFile, supergraph: composed ? supergraphFile : null },
    planner,
    local: null,
    limits: limitsWith(),
    log: (record) => log.push(record),
    ...(telemetry === undefined ? {} : { telemetry }),
  });
  // The server stops it with itself.
  const serving = await serve(gateway, {
    readiness: async () => ({ ready: true, parts: gateway.parts() }),
    ...(telemetry === undefined ? {} : { telemetry }),
  });
  return { ...serving, gateway, subgraphs, folder, subgraphsFile, supergraphFile, log };
}

/** The subgraphs file of some subgraphs. */
export function fileOf(
  parts: Readonly<Record<string, TestSubgraph>>,
  subgraphs: Readonly<Record<string, RunningSubgraph>>,
): unknown {
  return {
    local: false,
    subgraphs: Object.entries(parts).map(([name, { settings }]) => ({
      name,
      url: subgraphs[name]?.url,
      ...settings,
    })),
  };
}

/** The supergraph of some subgraphs. */
export function composedOf(
  parts: Readonly<Record<string, Pick<TestSubgraph, 'sdl'>>>,
  subgraphs: Readonly<Record<string, RunningSubgraph>>,
): string {
  const composition = compose(
    Object.entries(parts).map(([name, { sdl }]) => ({
      name,
      url: subgraphs[name]?.url ?? '',
      sdl: link + sdl,
    })),
  );
  if (!composition.ok) throw new Error(composition.errors.join('\n'));
  return composition.supergraphSdl;
}
