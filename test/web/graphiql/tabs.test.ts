import { describe, expect, it } from 'vitest';
import type { Example } from '../../../web/graphiql/examples.ts';
import { openingTabs } from '../../../web/graphiql/tabs.ts';

const examples: Example[] = [
  { title: 'Is it red?', query: 'query Red { red }', variables: { shade: 'dark' } },
  { title: 'Is it blue?', query: 'query Blue { blue }', variables: {} },
];
const redTab = { query: '# Is it red?\nquery Red { red }', variables: '{\n  "shade": "dark"\n}' };
const blueTab = { query: '# Is it blue?\nquery Blue { blue }', variables: '{}' };
const plain = new URLSearchParams();
const link = new URLSearchParams({ query: '{ green }', variables: '{"a":1}' });
const linkedTab = { query: '{ green }', variables: '{"a":1}' };

describe('openingTabs', () => {
  it('shows every example at the first visit, the first of them with its variables', () => {
    expect(openingTabs(examples, plain, false)).toEqual({
      defaultTabs: [redTab, blueTab],
      initialQuery: redTab.query,
      initialVariables: redTab.variables,
    });
  });

  it('leaves the editors to the stored tabs at a later visit', () => {
    expect(openingTabs(examples, plain, true)).toEqual({ defaultTabs: [redTab, blueTab] });
  });

  it('puts the query of the address before the examples at the first visit', () => {
    expect(openingTabs(examples, link, false)).toEqual({
      defaultTabs: [linkedTab, redTab, blueTab],
      initialQuery: linkedTab.query,
      initialVariables: linkedTab.variables,
    });
  });

  it('opens the query of the address at a later visit', () => {
    expect(openingTabs(examples, link, true)).toMatchObject({
      initialQuery: linkedTab.query,
      initialVariables: linkedTab.variables,
    });
  });

  it('does not mix stored variables into a linked query that has none', () => {
    const address = new URLSearchParams({ query: '{ green }' });
    expect(openingTabs(examples, address, true).initialVariables).toBe('');
  });

  it('opens no tab at all without examples and link', () => {
    expect(openingTabs([], plain, false)).toEqual({ defaultTabs: [] });
  });
});
