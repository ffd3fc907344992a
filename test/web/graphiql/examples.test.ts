import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../web/graphiql/examples.ts';

const operations = examples.map(({ query }) => {
  const [operation, ...others] = parse(query).definitions;
  expect(others).toEqual([]);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No operation: ${query}`);
  return operation;
});

describe('examples', () => {
  it('are queries of one named operation each, as the tabs are labelled with the names', () => {
    const names = operations.map((operation) => operation.name?.value);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(examples.length);
    expect(operations.every((operation) => operation.operation === 'query')).toBe(true);
  });

  it('give values to exactly the variables they declare', () => {
    const declared = operations.map((operation) =>
      (operation.variableDefinitions ?? []).map((definition) => definition.variable.name.value).sort(),
    );
    expect(examples.map(({ variables }) => Object.keys(variables).sort())).toEqual(declared);
  });

  it('have titles that fit into a comment line', () => {
    expect(examples.filter(({ title }) => title === '' || /[\r\n]/.test(title))).toEqual([]);
  });
});
