import type { Example } from './examples.ts';

/** What one GraphiQL tab starts with; the variables are JSON text. */
export interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** The GraphiQL properties that decide which tabs are open and what the editors show. */
export interface OpeningTabs {
  readonly defaultTabs: Tab[];
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/**
 * Which tabs the page opens with. The first visit shows the examples, later visits the tabs that
 * GraphiQL stored; a query in the address (`?query=…&variables=…`) is the active tab on either.
 *
 * @param stored whether GraphiQL has stored tabs of an earlier visit
 */
export function openingTabs(
  examples: readonly Example[],
  address: URLSearchParams,
  stored: boolean,
): OpeningTabs {
  const linked = linkedTab(address);
  const defaultTabs = [...(linked === undefined ? [] : [linked]), ...examples.map(exampleTab)];
  // Without initial values GraphiQL restores the editors from its storage, which is empty at the first
  // visit: it would open the first tab without its variables.
  const active = linked ?? (stored ? undefined : defaultTabs[0]);
  if (active === undefined) return { defaultTabs };
  return { defaultTabs, initialQuery: active.query, initialVariables: active.variables };
}

function linkedTab(address: URLSearchParams): Tab | undefined {
  const query = address.get('query');
  if (query === null) return undefined;
  return { query, variables: address.get('variables') ?? '' };
}

function exampleTab({ title, query, variables }: Example): Tab {
  return { query: `# ${title}\n${query}`, variables: JSON.stringify(variables, null, 2) };
}
