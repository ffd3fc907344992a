import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Executor } from '../server/execution/executor.ts';

/** Which of the two ways of executing over subgraphs is in use. */
export type PlannerKind = 'rust' | 'stitched';

/** A supergraph in service: what callers see of it, and how it is executed. */
export interface Generation {
  readonly planner: PlannerKind;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  readonly execute: Executor;
  /** The plan of an operation, for people who look for what a query costs; null where the planner makes none. */
  readonly planOf: (document: DocumentNode, operationName: string | undefined) => Promise<unknown>;
}
