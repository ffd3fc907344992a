import type { PlanNode, QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, print, validate } from 'graphql';
import { Failure } from '../failure.ts';
import type { FetchRequest } from '../server/execution/executor.ts';
import type { Limits } from '../server/limits.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Supergraph } from './apiSchema.ts';
import { callerOf } from './caller.ts';
import { gatewayExecutor } from './completion.ts';
import type { Generation } from './generation.ts';
import type { LocalSubgraph } from './local.ts';
import { type PlanRun, runPlan } from './plan/run.ts';
import { typeRules } from './plan/types.ts';
import { documentPreparation, type PreparedDocument } from './prepare.ts';
import type { Subgraph } from './subgraph.ts';

/** What a generation executes over. */
export interface GenerationParts {
  readonly supergraph: Supergraph;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Whence's own subgraph, where it takes part. */
  readonly local: LocalSubgraph | null;
  readonly limits: Limits;
  readonly telemetry: Telemetry;
}

/** How an operation is answered. */
type Route =
  /** The subgraph in this process has all of it: it answers the caller's document itself. */
  | { readonly kind: 'local'; readonly subgraph: LocalSubgraph }
  | { readonly kind: 'plan'; readonly node: PlanNode | null };

/** Executes by the plans of the Rust planner, which are made once a document and operation. */
export async function plannedGeneration(parts: GenerationParts): Promise<Generation> {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  const { supergraph, subgraphs, local, limits, telemetry } = parts;
  const { apiSchema } = supergraph;
  const planner = new QueryPlanner(supergraph.sdl);
  const { prepare, responseKey } = documentPreparation(apiSchema);
  const types = typeRules(apiSchema);
  // An enum value may be hidden that the subgraph itself answers.
  const mayAnswerItself = !supergraph.sdl.includes('@inaccessible');

  const routeOf = routeMemory(async (document, operationName) => {
    const prepared = prepare(document);
    if (!prepared.asksSubgraphs) return { kind: 'plan', node: null };
    const { node = null } = await telemetry.around({ kind: 'plan' }, () =>
      planOf(planner, prepared, operationName),
    );
    const isLocal =
      local !== null &&
      mayAnswerItself &&
      node?.kind === 'Fetch' &&
      node.serviceName === local.name &&
      validate(local.schema, document).length === 0;
    return isLocal ? { kind: 'local', subgraph: local } : { kind: 'plan', node };
  });

  const fetch = async (request: FetchRequest) => {
    const route = await routeOf(request.document, request.operationName);
    const run: PlanRun = {
      variables: request.variableValues,
      types,
      data: {},
      errors: [],
      ask: (name, kind, { text, document }, variables) => {
        const subgraph = subgraphs.get(name);
        if (subgraph === undefined) throw new Failure('INTERNAL_ERROR', `A plan names a subgraph "${name}".`);
        return subgraph.execute({ kind, text, document, variables, caller: callerOf(request) });
      },
    };
    if (route.kind === 'plan' && route.node !== null) await runPlan(route.node, run);
    return { rootValue: run.data, errors: run.errors };
  };
  const answerOf = (route: Route) => (route.kind === 'local' ? route.subgraph.answer : null);

  return {
    planner: 'rust',
    apiSchema,
    supergraphSdl: supergraph.sdl,
    execute: gatewayExecutor({
      apiSchema,
      limits,
      fetched: { fetch, propertyOf: responseKey },
      shortcut: (document, operationName) => {
        const route = routeOf(document, operationName);
        return route instanceof Promise ? route.then(answerOf) : answerOf(route);
      },
    }),
    planOf: async (document, operationName) => {
      const prepared = prepare(document);
      return prepared.asksSubgraphs ? planOf(planner, prepared, operationName) : { kind: 'QueryPlan' };
    },
  };
}

type FindRoute = (document: DocumentNode, operationName: string | undefined) => Promise<Route>;

/** Keeps what was found for as long as the document, so whoever bounds the documents bounds the plans too. */
function routeMemory(find: FindRoute) {
  const documents = new WeakMap<DocumentNode, Map<string, Route | Promise<Route>>>();
  return (document: DocumentNode, operationName: string | undefined): Route | Promise<Route> => {
    const name = operationName ?? '';
    const routes = documents.get(document) ?? new Map<string, Route | Promise<Route>>();
    documents.set(document, routes);
    const known = routes.get(name);
    if (known !== undefined) return known;
    const finding = find(document, operationName);
    routes.set(name, finding);
    finding.then(
      (found) => routes.set(name, found),
      () => routes.delete(name),
    );
    return finding;
  };
}

function planOf(
  planner: QueryPlanner,
  { document }: PreparedDocument,
  operationName: string | undefined,
): Promise<QueryPlan> {
  // Progressive overrides are not taken part in: no label is active, and no share of requests is on a new way.
  return planner.planAsync(print(document), operationName, new Set(), 100);
}
