import type { OperationRequest } from '../server/execution/executor.ts';
import { requestStateKey, type WithRequestState } from '../server/requestState.ts';
import type { SubgraphCaller } from './subgraph.ts';

/** For whom the subgraphs of an operation are asked. */
export function callerOf({ contextValue }: Pick<OperationRequest, 'contextValue'>): SubgraphCaller {
  const { signal, headers } = (contextValue as WithRequestState)[requestStateKey];
  return { signal, headers, contextValue };
}
