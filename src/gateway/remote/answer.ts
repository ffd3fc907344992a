import { isRaw } from '../plan/raw.ts';
import type { SubgraphAnswer, SubgraphError } from '../subgraph.ts';
import { invalidResponse } from '../subgraphErrors.ts';

/** Errors of one answer that are passed on. */
const maximumErrors = 100;

/**
 * Reads what a subgraph answered.
 *
 * @throws Failure SUBGRAPH_INVALID_RESPONSE where it is no GraphQL answer.
 */
export function readAnswer(subgraph: string, status: number, text: string): SubgraphAnswer {
  const body = parsed(subgraph, status, text);
  if (!isRaw(body)) throw invalidResponse(subgraph, `answered (HTTP ${status}) with JSON that is no object`);
  const { data = null } = body;
  const errors = Array.isArray(body.errors) ? body.errors.slice(0, maximumErrors).map(errorOf) : [];
  if (data !== null && !isRaw(data))
    throw invalidResponse(subgraph, 'answered with "data" that is no object');
  if (data === null && errors.length === 0)
    throw invalidResponse(subgraph, `answered (HTTP ${status}) with neither data nor errors`);
  return { data, errors };
}

function parsed(subgraph: string, status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidResponse(subgraph, `did not answer with JSON (HTTP ${status})`, cause);
  }
}

function errorOf(error: unknown): SubgraphError {
  if (!isRaw(error)) return { message: 'The subgraph reported an error that is no object.' };
  const { message, path, extensions } = error;
  return {
    message: typeof message === 'string' && message !== '' ? message : 'The subgraph gave no message.',
    ...(isPath(path) ? { path } : {}),
    ...(isRaw(extensions) ? { extensions } : {}),
  };
}

function isPath(value: unknown): value is (string | number)[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((key) => typeof key === 'string' || typeof key === 'number')
  );
}
