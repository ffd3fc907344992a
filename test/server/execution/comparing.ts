import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { expect } from 'vitest';
import { planningExecutor } from '../../../src/server/execution/executor.ts';

/** A result as its caller gets it; errors of sibling fields have no order. */
export function asSent({ data, errors = [] }: ExecutionResult): unknown {
  const sent = errors.map((error) => JSON.stringify(error)).sort();
  return { data: JSON.stringify(data), errors: sent };
}

/** What our executor answers, twice (the second time from its plan), after checking that graphql-js answers the same. */
export async function answerLikeGraphqlJs(
  schema: GraphQLSchema,
  text: string,
  variables: Record<string, unknown> = {},
  contextValue: unknown = {},
): Promise<ExecutionResult> {
  const document: DocumentNode = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const execution = planningExecutor(schema, () => []);
  const first = await execution({ document, variables, contextValue });
  const second = await execution({ document, variables, contextValue });
  const reference = await execute({ schema, document, variableValues: variables, contextValue });
  expect(asSent(first)).toEqual(asSent(reference));
  expect(asSent(second)).toEqual(asSent(reference));
  return first;
}
