import type { BatchFetchNode, FetchNode, FlattenNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLError } from 'graphql';
import { Failure } from '../../failure.ts';
import type { SubgraphAnswer, SubgraphError } from '../subgraph.ts';
import { failureError, invalidResponse, reportedError } from '../subgraphErrors.ts';
import { addRepresentations, objectsAt, type Representations } from './entities.ts';
import { merge } from './merge.ts';
import { placeAt, placeEverywhere } from './place.ts';
import { isRaw, type Raw } from './raw.ts';
import { rewrite } from './rewrites.ts';
import { type FetchOperation, type Keys, operationOf } from './selection.ts';
import type { TypeRules } from './types.ts';

/** A query plan under way. */
export interface PlanRun {
  /** Asks a subgraph; rejects with a Failure where it has no answer. */
  readonly ask: (
    subgraph: string,
    kind: 'query' | 'mutation',
    operation: FetchOperation,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<SubgraphAnswer>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly types: TypeRules;
  /** What is known so far, with errors at the places of what could not be had. */
  readonly data: Raw;
  /** Errors that subgraphs reported without a place. */
  readonly errors: GraphQLError[];
}

/** Runs a node of a query plan: what it fetches is merged into the data of the run. */
export async function runPlan(node: PlanNode, run: PlanRun): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await runPlan(each, run);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runPlan(each, run)));
      return;
    case 'Fetch':
      return fetchRoot(node, run);
    case 'Flatten':
      return fetchEntities(node, run);
    case 'BatchFetch':
      return fetchBatch(node, run);
    case 'Condition': {
      const clause = run.variables[node.condition] === true ? node.ifClause : node.elseClause;
      return clause === undefined ? undefined : runPlan(clause, run);
    }
    case 'Subscription':
    case 'Defer':
      throw new Failure('INTERNAL_ERROR', `A plan of a query or mutation has a node "${node.kind}".`);
    default:
      node satisfies never;
  }
}

async function fetchRoot(node: FetchNode, run: PlanRun): Promise<void> {
  const operation = operationOf(node);
  const data = await answerOf(node, operation, variablesOf(node, run), run);
  if (node.outputRewrites !== undefined) rewrite(data, node.outputRewrites, run.types);
  merge(run.data, data, run.types.isObjectType);
}

async function fetchEntities({ path, node }: FlattenNode, run: PlanRun): Promise<void> {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') {
    const each = node.nodes.map((inner) => () => fetchEntities({ kind: 'Flatten', path, node: inner }, run));
    if (node.kind === 'Parallel') await Promise.all(each.map((start) => start()));
    else for (const start of each) await start();
    return;
  }
  if (node.kind !== 'Fetch')
    throw new Failure('INTERNAL_ERROR', `A plan has a node "${node.kind}" at a path.`);
  const operation = operationOf(node);
  const keys = operation.keys.get('_entities') ?? new Map();
  const found = representationsOf([path], node, run);
  placeBlocked(found, keys);
  if (found.list.length === 0) return;
  const variables = { ...variablesOf(node, run), representations: found.list };
  const data = await answerOf(node, operation, variables, run);
  mergeEntities(data._entities, found, keys, node, run);
}

async function fetchBatch(node: BatchFetchNode, run: PlanRun): Promise<void> {
  const operation = operationOf(node);
  const variables: Record<string, unknown> = { ...variablesOf(node, run) };
  const aliases = node.entityBatch.aliases.map((alias) => {
    const found = representationsOf(alias.paths, alias, run);
    const keys = operation.keys.get(alias.alias) ?? new Map();
    placeBlocked(found, keys);
    return { alias, found, keys };
  });
  if (aliases.every(({ found }) => found.list.length === 0)) return;
  // Aliases may share a variable: then they ask about the same objects in the same order.
  for (const { alias, found } of aliases) variables[alias.representationsVariableName] = found.list;
  const data = await answerOf(node, operation, variables, run);
  for (const { alias, found, keys } of aliases)
    mergeEntities(data[alias.alias], found, keys, { ...alias, serviceName: node.serviceName }, run);
}

type Entities = Pick<FetchNode, 'requires' | 'inputRewrites' | 'outputRewrites'>;

function representationsOf(
  paths: readonly FlattenNode['path'][],
  { requires = [], inputRewrites = [] }: Entities,
  { data, variables, types }: PlanRun,
): Representations {
  const found: Representations = { list: [], targets: [], blocked: [] };
  const places = new Map<string, number>();
  for (const path of paths)
    addRepresentations(
      objectsAt(data, path, types),
      { requires, inputRewrites, variables, types },
      found,
      places,
    );
  return found;
}

function placeBlocked({ blocked }: Representations, keys: Keys): void {
  for (const { target, error } of blocked) placeEverywhere(target, keys, error);
}

function mergeEntities(
  entities: unknown,
  { targets }: Representations,
  keys: Keys,
  { outputRewrites, serviceName }: Entities & { readonly serviceName: string },
  run: PlanRun,
): void {
  const isUsable = Array.isArray(entities) && entities.length === targets.length;
  for (const [index, group] of targets.entries()) {
    const entity: unknown = isUsable ? entities[index] : (entities ?? undefined);
    if (entity === null) continue;
    const usable = isUsable && isRaw(entity) ? entity : {};
    if (usable !== entity) placeEverywhere(usable, keys, entityError(entity, serviceName));
    if (outputRewrites !== undefined) rewrite(usable, outputRewrites, run.types);
    for (const target of group) merge(target, usable, run.types.isObjectType);
  }
}

function entityError(entity: unknown, subgraph: string): Error {
  if (entity instanceof Error) return entity;
  const failure = invalidResponse(
    subgraph,
    'did not answer with a list of as many objects as it was asked about',
  );
  return failureError(failure, subgraph) ?? failure;
}

/** What a subgraph answers to a fetch; where it fails, errors stand in for all that was to come. */
async function answerOf(
  { serviceName, operationKind }: FetchNode | BatchFetchNode,
  operation: FetchOperation,
  variables: Readonly<Record<string, unknown>>,
  run: PlanRun,
): Promise<Raw> {
  try {
    const kind = operationKind === 'mutation' ? 'mutation' : 'query';
    const { data, errors } = await run.ask(serviceName, kind, operation, variables);
    return placed(data ?? {}, errors, operation.keys, serviceName, run);
  } catch (error) {
    const failure = failureError(error, serviceName);
    if (failure === null) throw error;
    return Object.fromEntries([...operation.keys.keys()].map((key) => [key, failure]));
  }
}

function placed(
  data: Raw,
  errors: readonly SubgraphError[],
  keys: Keys,
  subgraph: string,
  run: PlanRun,
): Raw {
  for (const error of errors) {
    const reported = reportedError(error, subgraph);
    if (error.path !== undefined && placeAt(data, error.path, reported)) continue;
    if ([...keys.keys()].some((key) => data[key] === undefined || data[key] === null)) {
      for (const key of keys.keys()) data[key] ??= reported;
    } else run.errors.push(reported);
  }
  return data;
}

function variablesOf(
  { variableUsages = [] }: { readonly variableUsages?: readonly string[] },
  { variables }: PlanRun,
): Record<string, unknown> {
  const used = variableUsages.filter((name) => Object.hasOwn(variables, name));
  return Object.fromEntries(used.map((name) => [name, variables[name]]));
}
